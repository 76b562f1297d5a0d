// The MC's top bar: what happens now, whether the hall sees it, the time; and beneath it what the operator says.
#include <algorithm>

#include <fmt/format.h>

#include "base/folding.h"
#include "scenes/mc_picture.h"

namespace bangvang {
namespace {

constexpr float bar_height = 108;  // u

std::string clock_text(int seconds) {
  return fmt::format("{:02}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60);
}

// Words, and not only the dot's colour, say that the hall does not see this step.
std::string unseen(const McView& view) {
  const Ceremony& c = view.ceremony();
  if (view.state.look == Look::program) return {};
  if (view.state.look == Look::black) return wall(c, "Hội trường: màn đen", "Hall: black");
  if (view.state.look == Look::hold) return wall(c, "Hội trường: màn chờ", "Hall: hold screen");
  return wall(c, "Hội trường: giữ hình", "Hall: held");
}

float draw_message(Sketch& s, const McView& view, float top) {
  const std::string message = trim(view.state.mc_message);
  if (message.empty()) return top;
  const Frame& f = s.frame;
  const float pad = s.u(22), label_height = s.u(44);
  FitRule rule = s.wrapped(type::L, 3, 1.26f, .24f * f.H, type::credit);
  rule.one_line_least = s.u(type::M);
  const Fitted text = fit(message, s.sans(type::L, 700), rule, f.width(), s.metrics);
  const float height = label_height + text.height() + 2 * pad;
  s.add(Box{{0, top, f.W, height}, 0, s.theme.fill, 0, {}});
  const TextStyle label = s.kicker_style(30);
  s.line(upper(wall(view.ceremony(), "Người điều hành nhắn", "From the operator")), label, s.theme.on_fill, f.left,
         s.centred_baseline(top + pad + label_height / 2 - s.u(4), label));
  s.lines(text, s.theme.on_fill, f.left, top + pad + label_height);
  return top + height;
}

}  // namespace

McTop draw_mc_top(Sketch& s, const McView& view) {
  const Frame& f = s.frame;
  const float bottom = std::max(0.f, f.top - s.u(54)) + s.u(bar_height), yc = bottom - s.u(bar_height) / 2;
  s.add(Box{{0, 0, f.W, bottom}, 0, s.theme.panel, 0, {}});
  float right = f.right;
  if (view.timing.clock_s) {
    const TextStyle style = s.sans(type::L, 600, true);
    s.line(clock_text(*view.timing.clock_s), style, s.theme.ink, right, s.centred_baseline(yc, style), Align::right);
    right -= s.metrics.measure("00:00:00", style).width + s.u(40);
  }
  float x = f.left;
  if (const std::string look = unseen(view); !look.empty()) {
    const float most = (right - x) * .5f, width = s.pill_width(look, most);
    s.pill(look, x, yc - s.u(27), most);
    x += width + s.u(24);
  } else {
    const float r = s.u(13);
    s.add(Box{{x, yc - r, 2 * r, 2 * r}, r, Paint(Colour{0xff, 0x5a, 0x4f}), 0, {}});
    x += 2 * r + s.u(20);
  }
  const std::string& of = view.sheet.of;
  const float room = right - x;
  const TextStyle quiet = s.sans(type::S);
  const Fitted doing =
      fit(upper(view.sheet.doing), s.sans(type::M, 700), s.one_line(type::M, type::credit), room, s.metrics);
  s.centred_lines(doing, s.theme.ink, x, yc);
  x += doing.width + s.u(32);
  const bool fits = !of.empty() && s.metrics.measure(of, quiet).width <= right - x;
  if (fits) s.line(of, quiet, s.theme.ink2, x, s.centred_baseline(yc, quiet));
  return {draw_message(s, view, bottom), fits};
}

}  // namespace bangvang
