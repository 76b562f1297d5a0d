// The countdown of a break: sixty dots that go out, the time that is left, and what comes next.
#include <algorithm>
#include <cmath>
#include <numbers>

#include <fmt/format.h>

#include "base/folding.h"
#include "scenes/column.h"
#include "scenes/notice_words.h"
#include "scenes/scene_list.h"
#include "scenes/wording.h"

namespace bangvang {
namespace {

constexpr int dots = 60;
constexpr float outermost = 479, dot_ring = 386, inner_ring = 354;  // u at full size

struct Left {
  std::int64_t seconds = 0, whole = 0;  // whole: at the start
};

void draw_ring(Sketch& s, Point centre, float scale, const Left& left) {
  const float u = s.frame.u * scale;
  s.drum(centre, outermost / .712f * u, .62f, .6f, .72f, false);
  for (float radius : {inner_ring, inner_ring - 8})
    s.add(Box{{centre.x - radius * u, centre.y - radius * u, 2 * radius * u, 2 * radius * u}, radius * u, std::nullopt,
              std::max(1.f, (radius == inner_ring ? 2 : 1) * u), faded(s.theme.line, .75f)});
  // Dots go out clockwise from the top; the last one only at the end.
  const int lit = left.whole > 0 ? static_cast<int>((left.seconds * dots + left.whole - 1) / left.whole) : 0;
  for (int i = 0; i < dots; ++i) {
    const float angle = 2 * std::numbers::pi_v<float> * static_cast<float>(i) / dots;
    const float r = (i % 5 == 0 ? 11.f : 7.f) * u;
    const Point at{centre.x + dot_ring * u * std::sin(angle), centre.y - dot_ring * u * std::cos(angle)};
    Box dot{{at.x - r, at.y - r, 2 * r, 2 * r}, r, Paint(s.theme.gold), 0, {}};
    if (i < dots - lit)
      dot.fill = Paint(s.theme.track), dot.border = std::max(1.f, 1.5f * u),
      dot.border_colour = faded(s.theme.line, .5f);
    s.add(dot);
  }
}

std::string digits(std::int64_t seconds) {
  if (seconds >= 3600) return fmt::format("{}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60);
  if (seconds >= 60) return fmt::format("{}:{:02}", seconds / 60, seconds % 60);
  return fmt::format("{}", seconds);
}

std::string unit_of(const Ceremony& c, std::int64_t seconds) {
  if (seconds >= 3600) return wall(c, "giờ còn lại", "hours left");
  if (seconds >= 60) return wall(c, "phút còn lại", "minutes left");
  return wall(c, "giây còn lại", seconds == 1 ? "second left" : "seconds left");
}

void draw_time(Sketch& s, const Ceremony& c, Point centre, float scale, const Left& left) {
  const float width = 2 * (inner_ring - 44) * scale * s.frame.u;
  if (left.seconds == 0) {
    draw_emblem(s, centre, 190 * scale * s.frame.u);
    return;
  }
  FitRule rule;
  rule.sizes = scale_down(type::X5 * scale, type::S, s.frame.u, true);
  // The width of a full-length time: the size does not jump when a digit goes.
  std::string widest = digits(left.whole);
  for (char& digit : widest)
    if (digit != ':') digit = '0';
  const Fitted sized = fit(widest, s.sans(type::X5, 600, true), rule, width, s.metrics);
  s.line(digits(left.seconds), sized.style, s.theme.ink, centre.x, s.centred_baseline(centre.y, sized.style),
         Align::centre);
  const float label = std::max(type::credit, std::round(type::S * std::min(1.f, scale * 1.15f)));
  const TextStyle style = s.sans(label);
  s.line(unit_of(c, left.seconds), style, s.theme.ink2, centre.x,
         s.centred_baseline(centre.y + 152 * scale * s.frame.u, style), Align::centre);
}

Left time_left(const SceneView& view, const Notice& notice) {
  Left left;
  left.whole = std::max(0, notice.seconds.value_or(0));
  const std::int64_t passed = std::max<std::int64_t>(0, view.now.steady_ms - view.entered_ms);
  left.seconds = std::max<std::int64_t>(0, left.whole - passed / 1000);
  return left;
}

}  // namespace

Picture draw_countdown(const SceneView& view) {
  Sketch s(view.output, view.metrics);
  const Ceremony& c = view.ceremony();
  const Frame& f = s.frame;
  const Notice& notice = c.notices[static_cast<std::size_t>(view.step.subject)];
  const Left left = time_left(view, notice);
  // Each second shows until it has passed whole.
  if (left.seconds > 0) s.changes_at(view.entered_ms + (left.whole - left.seconds + 1) * 1000);
  s.background();

  const float floor = floor_of(f), full = f.span(static_cast<float>(f.columns));
  Point centre;
  float scale = 1, x = f.x(0), width = full, top = f.top;
  if (f.stacked()) {
    const float R = std::min({s.u(outermost), .47f * f.W, .27f * f.H});
    scale = R / s.u(outermost);
    centre = {f.W / 2, f.top + R};
    top = centre.y + R + s.u(40);
  } else {
    const float R = std::min({s.u(outermost), .25f * f.W, (floor - f.top) / 2 + s.u(24)});
    scale = R / s.u(outermost);
    centre = {std::max(f.x(0) - s.u(9) + R, .295f * f.W),
              std::clamp(.48f * f.H, f.top + R - s.u(24), floor - R + s.u(24))};
    x = std::max(.6f * f.W, centre.x + R + s.u(56));
    width = f.right - x;
  }
  draw_ring(s, centre, scale, left);
  draw_time(s, c, centre, scale, left);

  Column words(s, x, width, f.stacked() ? Align::centre : Align::left);
  words.text(notice_title(c, notice), voice::honour(s.theme));
  Voice text = voice::quiet(s.theme);
  text.lines = 4;
  text.gap = 10;
  words.text(left.seconds > 0 ? notice_text(c, notice)
                              : wall(c, "Xin kính mời quý vị đại biểu trở lại hội trường", "Please return to the hall"),
             text);
  if (const std::string next = next_item(view.program, view.step); !next.empty()) {
    words.divider(32);
    words.kicker(wall(c, "Tiếp theo", "Next"), 26, 40);
    Voice item = voice::name(s.theme, type::XL);
    item.one_line = type::XL;
    item.lines = 3;
    item.gap = 6;
    words.text(next, item);
  }
  words.draw(top, floor, Column::Anchor::middle);
  return s.take();
}

}  // namespace bangvang
