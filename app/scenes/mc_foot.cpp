// The MC's foot: the next two, the agenda item against its plan, and the time that is left.
#include <algorithm>
#include <cstdlib>

#include <fmt/format.h>

#include "base/folding.h"
#include "scenes/mc_picture.h"
#include "scenes/wording.h"

namespace bangvang {
namespace {

constexpr float row_height = 80, line_height = 72, padding = 14;  // u
constexpr Colour green{0x6e, 0xe0, 0x8c}, red{0xff, 0x7a, 0x6e};

struct Count {
  std::string label, time;
  Colour colour;
};

std::string time_text(std::int64_t seconds) {
  const std::int64_t s = std::abs(seconds);
  const std::string sign = seconds < 0 ? "+" : "";
  if (s >= 3600) return fmt::format("{}{}:{:02}:{:02}", sign, s / 3600, s / 60 % 60, s % 60);
  return fmt::format("{}{:02}:{:02}", sign, s / 60, s % 60);
}

Count count_left(const Ceremony& c, std::int64_t left, const std::string& label) {
  if (left < 0) return {wall(c, "Quá giờ", "Over time"), time_text(left), red};
  return {label, time_text(left), left <= 60 ? mc_theme().gold : green};
}

// A break counts down by itself; a speaker and an agenda item by the plan; else how long this step has been on.
Count count_of(Sketch& s, const McView& view) {
  const Ceremony& c = view.ceremony();
  const std::int64_t passed_ms = std::max<std::int64_t>(0, view.now.steady_ms - view.state.entered_ms);
  const bool counting = view.step && view.step->scene == SceneKind::countdown;
  const Notice* pause = counting ? row_at(view.program.ceremony.notices, view.step->subject) : nullptr;
  if (pause && pause->seconds) {
    s.changes_at(view.now.steady_ms + 1000 - passed_ms % 1000);
    const std::int64_t left = std::max<std::int64_t>(0, *pause->seconds - passed_ms / 1000);
    return {wall(c, "Giải lao còn", "Break left"), time_text(left), left <= 60 ? mc_theme().gold : green};
  }
  const bool speaking = view.step && (view.step->scene == SceneKind::speaker || view.step->scene == SceneKind::talk);
  if (view.timing.left_s)
    return count_left(c, *view.timing.left_s,
                      speaking ? wall(c, "Còn lại", "Time left") : wall(c, "Mục này còn", "Item left"));
  s.changes_at(view.now.steady_ms + 1000 - passed_ms % 1000);
  return {wall(c, "Bước này", "This step"), time_text(passed_ms / 1000), mc_theme().ink2};
}

// What stands here is said in full in its own time: no note for what is cut.
Fitted hint(const std::string& text, TextStyle style, const FitRule& rule, float width, const TextMetrics& metrics) {
  Fitted fitted = fit(text, style, rule, width, metrics);
  fitted.cut = fitted.below_smallest = false;
  return fitted;
}

std::string minutes_of_day(int seconds) { return fmt::format("{:02}:{:02}", seconds / 3600 % 24, seconds / 60 % 60); }

std::string late_words(const Ceremony& c, std::int64_t late) {
  const std::int64_t minutes = std::abs(late) / 60;
  if (minutes == 0) return wall(c, "đúng kế hoạch", "on time");
  return late > 0 ? fmt::format("{} {} {}", wall(c, "chậm", "late by"), minutes, wall(c, "phút", "min"))
                  : fmt::format("{} {} {}", wall(c, "sớm", "early by"), minutes, wall(c, "phút", "min"));
}

void draw_item(Sketch& s, const McView& view, float x, float yc, float width) {
  const Ceremony& c = view.ceremony();
  const Timing& t = view.timing;
  const AgendaItem* item = row_at(c.agenda, t.item);
  if (!item) return;
  const ItemTiming& times = t.items[static_cast<std::size_t>(t.item)];
  std::vector<std::string> parts;
  if (times.planned_s) parts.push_back(wall(c, "kế hoạch ", "planned ") + minutes_of_day(*times.planned_s));
  if (times.began_s) parts.push_back(wall(c, "bắt đầu ", "began ") + minutes_of_day(*times.began_s));
  const std::string late = t.late_s ? late_words(c, *t.late_s) : "", plan = joined(parts, " · ");
  const TextStyle style = s.sans(30), bold = s.sans(30, 600);
  float right = x + width;
  if (!late.empty()) {
    s.line(late, bold, *t.late_s >= 60 ? s.theme.gold : green, right, s.centred_baseline(yc, bold), Align::right);
    right -= s.metrics.measure(late, bold).width + s.u(20);
  }
  const float plan_width = s.metrics.measure(plan, style).width;
  if (!plan.empty() && right - plan_width - x > s.u(260)) {
    s.line(plan, style, s.theme.ink2, right, s.centred_baseline(yc, style), Align::right);
    right -= plan_width + s.u(28);
  }
  const std::string words =
      fmt::format("{} {}/{}  {}", wall(c, "Mục", "Item"), t.item + 1, c.agenda.size(), trim(item->item));
  if (right - x > s.u(120)) 
    s.centred_lines(hint(words, s.sans(32, 500), s.one_line(32, 26), right - x, s.metrics), s.theme.ink2, x, yc);
}

// One of the next two; where there is little room the name has it.
void draw_next(Sketch& s, const std::string& label, const McEntry& entry, float x, float yc, float width) {
  const TextStyle quiet = s.sans(32);
  s.line(label, quiet, s.theme.dim, x, s.centred_baseline(yc, quiet));
  const float from = x + s.u(136);
  float left = from, room = width - s.u(136);
  if (!entry.number.empty()) {
    const TextStyle bold = s.sans(type::M, 700, true);
    s.line(entry.number, bold, s.theme.ink, left, s.centred_baseline(yc, bold));
    const float taken = s.metrics.measure(entry.number, bold).width + s.u(24);
    left += taken, room -= taken;
  }
  const std::string& beside = entry.remark.empty() ? entry.detail : entry.remark;
  const bool has_room = !beside.empty() && room > s.u(520);
  FitRule rule = s.wrapped(type::M, 2, 1.16f, s.u(row_height - 4), type::credit);
  rule.one_line_least = s.u(32);
  const Fitted name = hint(entry.name, s.sans(type::M, 600), rule, has_room ? room * .58f : room, s.metrics);
  s.centred_lines(name, s.theme.ink, left, yc);
  if (!has_room) return;
  const float at = std::max(left + name.width + s.u(40), from + s.u(420));
  const Fitted detail = hint(beside, s.sans(32, entry.remark.empty() ? 400 : 600),
                             s.wrapped(32, 2, 1.16f, s.u(row_height - 4), 26), x + width - at, s.metrics);
  s.centred_lines(detail, entry.remark.empty() ? s.theme.ink2 : s.theme.gold, at, yc);
}

}  // namespace

float draw_mc_foot(Sketch& s, const McView& view) {
  const Frame& f = s.frame;
  const Ceremony& c = view.ceremony();
  const bool item = row_at(c.agenda, view.timing.item) != nullptr;
  const float below = std::max(0.f, f.H - f.bottom - s.u(54));
  const float inner = s.u(2 * row_height + (item ? line_height : 0) + 2 * padding);
  const float top = f.H - below - inner - s.u(10);
  s.add(Box{{0, top, f.W, f.H - top}, 0, s.theme.panel, 0, {}});

  const Count count = count_of(s, view);
  const bool narrow = f.width() < s.u(1100);
  const float box = s.u(narrow ? 250 : 380), box_x = f.right - box, width = box_x - s.u(48) - f.left;
  s.add(Box{{box_x - s.u(24), top + s.u(20), std::max(1.f, s.u(2)), inner - s.u(36)}, 0, Paint(s.theme.line), 0, {}});
  const float middle = top + inner / 2;
  s.row_text(count.label, s.sans(32, 600), s.one_line(32, 24), count.colour, box_x, middle - s.u(64), box);
  TextStyle style = s.sans(narrow ? 72 : 112, 600, true);
  // The size is that of the widest time of its length: it does not jump from second to second.
  std::string widest = count.time;
  for (char& digit : widest)
    if (digit >= '0' && digit <= '9') digit = '0';
  style.size = fit(widest, style, s.one_line(narrow ? 72 : 112, 36), box, s.metrics).style.size;
  s.line(count.time, style, count.colour, box_x, s.centred_baseline(middle + s.u(20), style));

  float y = top + s.u(padding + row_height / 2);
  const int next = view.ahead.index_of(view.state.standby), then = next < 0 ? -1 : view.ahead.after(next);
  const auto entry = [&](int step) {
    return step < 0 ? McEntry{"", wall(c, "Hết chương trình", "The end of the program"), "", ""}
                    : mc_entry(view.ahead, view.ahead.steps[static_cast<std::size_t>(step)]);
  };
  draw_next(s, wall(c, "Tiếp", "Next"), entry(next), f.left, y, width);
  y += s.u(row_height);
  if (next >= 0) draw_next(s, wall(c, "Sau đó", "Then"), entry(then), f.left, y, width);
  y += s.u(row_height);
  if (item) draw_item(s, view, f.left, y + s.u((line_height - row_height) / 2), width);
  return top;
}

}  // namespace bangvang
