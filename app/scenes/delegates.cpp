// delegates: who is present, in order of precedence, each role under its kicker.
#include <algorithm>

#include "base/folding.h"
#include "scenes/rows.h"
#include "scenes/wording.h"

namespace bangvang {
namespace {

constexpr int most_large = 4;
constexpr float least_large = 150;  // u a row needs for a large name above two lines

std::string role_words(const Ceremony& c, DelegateRole role) {
  switch (role) {
    case DelegateRole::chair: return wall(c, "Chủ trì", "In the chair");
    case DelegateRole::presidium: return wall(c, "Đoàn Chủ tịch", "Presidium");
    case DelegateRole::secretary: return wall(c, "Thư ký", "Secretaries");
    case DelegateRole::guest: break;
  }
  return wall(c, "Đại biểu", "Delegates");
}

// A few people fill the wall: their names large, what they are beneath.
void draw_row(Sketch& s, const Delegate& delegate, bool large, Rect box) {
  const RowEdges edges = row_edges(s.frame, box);
  s.medal({edges.number, box.y + box.h / 2}, s.u(large ? 20 : 14), s.theme.gold);
  Pair pair;
  pair.left = delegate.name;
  pair.right = joined({delegate.position, delegate.unit}, ", ");
  pair.left_style = s.sans(type::M, 600);
  pair.right_style = s.sans(type::S, 400);
  pair.left_colour = s.theme.ink;
  pair.right_colour = s.theme.ink2;
  pair.size_u = large ? (box.h >= s.u(190) ? 64 : type::L) : type::M;
  pair.right_u = large && box.h >= s.u(190) ? type::M : type::S;
  pair.over = large;
  draw_pair(s, pair, {edges.text, box.y, edges.right - edges.text, box.h});
}

}  // namespace

Picture draw_delegates(const SceneView& view) {
  Sketch s(view.output, view.metrics);
  const Ceremony& c = view.ceremony();
  const int from = std::clamp(view.step.first, 0, static_cast<int>(c.delegates.size()));
  const int to = std::min(static_cast<int>(c.delegates.size()), view.step.count > 0 ? from + view.step.count : 1 << 20);
  auto role = [&](int i) { return c.delegates[static_cast<std::size_t>(i)].role; };
  int sections = 0;
  for (int i = from; i < to; ++i) sections += i == from || role(i) != role(i - 1);
  const bool one_role = sections <= 1 && to > from;
  s.background();
  s.header(with_page(one_role ? role_words(c, role(from)) : kicker_of(s, c), view.step),
           wall(c, "Đại biểu tham dự", "Delegates attending"));
  const Rect content = s.frame.content();
  const float kicker_height = one_role ? 0 : s.u(58), kickers = kicker_height * static_cast<float>(sections);
  const auto rows = static_cast<float>(std::max(1, to - from));
  const bool large = to - from <= most_large && (content.h - kickers) / rows >= s.u(least_large);
  const float most = s.u(s.frame.stacked() ? 198 : large ? 204 : 120);
  const float pitch = std::min(most, (content.h - kickers) / rows);
  float y = content.y + calm_offset(content.h, pitch * rows + kickers);
  for (int i = from; i < to; ++i) {
    const RowEdges edges = row_edges(s.frame, content);
    const bool begins = i == from || role(i) != role(i - 1);
    if (begins && !one_role) {
      const TextStyle style = s.kicker_style(type::S);
      s.line(upper(role_words(c, role(i))), style, s.theme.gold, content.x,
             s.centred_baseline(y + kicker_height * .55f, style));
      y += kicker_height;
    } else if (!begins) {
      s.hairline(edges.text, y, edges.right - edges.text);
    }
    draw_row(s, c.delegates[static_cast<std::size_t>(i)], large, {content.x, y, content.w, pitch});
    y += pitch;
  }
  return s.take();
}

}  // namespace bangvang
