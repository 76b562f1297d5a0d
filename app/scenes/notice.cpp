// A notice to the whole hall: anthem, silence, performance, break, group photo, vote, message.
#include <algorithm>

#include "base/folding.h"
#include "scenes/column.h"
#include "scenes/notice_words.h"
#include "scenes/scene_list.h"
#include "scenes/wording.h"

namespace bangvang {

std::string notice_title(const Ceremony& c, const Notice& notice) {
  if (!trim(notice.title).empty()) return trim(notice.title);
  switch (notice.kind) {
    case NoticeKind::anthem: return wall(c, "Chào cờ", "National anthem");
    case NoticeKind::silence: return wall(c, "Phút mặc niệm", "A minute of silence");
    case NoticeKind::performance: return wall(c, "Văn nghệ chào mừng", "Performance");
    case NoticeKind::pause: return wall(c, "Giải lao", "Break");
    case NoticeKind::group_photo: return wall(c, "Chụp ảnh lưu niệm", "Group photograph");
    case NoticeKind::vote: return wall(c, "Biểu quyết", "Vote");
    case NoticeKind::message: break;
  }
  return wall(c, "Thông báo", "Notice");
}

std::string notice_text(const Ceremony& c, const Notice& notice) {
  if (!trim(notice.text).empty()) return trim(notice.text);
  switch (notice.kind) {
    case NoticeKind::anthem:
    case NoticeKind::silence:
      return wall(c, "Trân trọng kính mời quý vị đại biểu đứng dậy", "Please stand");
    case NoticeKind::pause:
      return wall(c, "", "The ") + gathering(c) + wall(c, " sẽ tiếp tục sau ít phút", " will resume shortly");
    default: return {};
  }
}

namespace {

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    if (!trim(text.substr(at, end - at)).empty()) lines.push_back(trim(text.substr(at, end - at)));
    at = end + 1;
  }
  return lines;
}

// A text of one paragraph, or several that are set at one size, one a line where they fit.
void add_lines(Sketch& s, Column& words, const std::string& text, float width) {
  const auto lines = lines_of(text);
  Voice voice = voice::body(s.theme, type::L);
  voice.lines = lines.size() > 1 ? 2 : 5;
  voice.most_lines = lines.size() > 1 ? 3 : 10;
  voice.gap = 20;
  if (lines.size() > 1) {
    voice.wrap_first = false;
    FitRule rule = s.wrapped(voice.size, 2, voice.leading, 0, type::M);
    rule.one_line_least = s.u(type::M);
    for (const Fitted& one : fit_alike(lines, s.sans(voice.size), rule, width, s.metrics))
      if (!one.lines.empty()) voice.size = std::min(voice.size, one.style.size / s.frame.u);
    voice.one_line = voice.size;
  }
  for (const std::string& line : lines) words.text(line, voice);
}

}  // namespace

Picture draw_notice(const SceneView& view) {
  Sketch s(view.output, view.metrics);
  const Ceremony& c = view.ceremony();
  const Frame& f = s.frame;
  const Notice& notice = c.notices[static_cast<std::size_t>(view.step.subject)];
  s.background();
  const float full = f.span(static_cast<float>(f.columns));
  s.halo({f.x(0) + full / 2, .48f * f.H}, .56f * std::max(f.W, f.H));

  Column words(s, f.x(0), full, Align::centre);
  words.text(notice_title(c, notice), voice::honour(s.theme));
  add_lines(s, words, notice_text(c, notice), full);
  if (const std::string next = notice.kind == NoticeKind::pause ? next_item(view.program, view.step) : "";
      !next.empty()) {
    words.divider(36, 900);
    words.kicker(wall(c, "Tiếp theo", "Next"), 30);
    Voice item = voice::name(s.theme, type::XL);
    item.gap = 8;
    words.text(next, item);
  }
  words.draw(f.top, floor_of(f), Column::Anchor::middle);
  return s.take();
}

}  // namespace bangvang
