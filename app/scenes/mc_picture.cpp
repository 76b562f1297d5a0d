// The MC's screen: what happens now on top, whom and what to say in the middle, what comes next at the foot.
#include "scenes/mc_picture.h"

#include <algorithm>

#include "show/on_the_wall.h"

namespace bangvang {

const Theme& mc_theme() {
  static const Theme theme = [] {
    Theme t;
    t.name = "mc";
    t.background = Paint(Colour{0, 0, 0});
    t.panel = t.panel_current = Paint(Colour{0x16, 0x1a, 0x1f});
    t.fill = Paint(Colour{0xff, 0xcf, 0x5a});
    t.bar = t.bar_below = t.fill;
    t.track = {0x2c, 0x32, 0x3a};
    t.ink = {0xff, 0xff, 0xff};
    t.ink2 = {0xb4, 0xba, 0xc4};
    t.dim = {0x8e, 0x95, 0xa0};
    t.gold = {0xff, 0xcf, 0x5a};
    t.line = {0x4a, 0x51, 0x5b};
    t.on_fill = {0, 0, 0};
    t.ornament = {0, 0, 0, 0};
    return t;
  }();
  return theme;
}

Picture mc_picture(const Program& program, const ShowState& state, const Output& output, ShowTime now,
                   const TextMetrics& metrics, const Program* kept) {
  Output dark = output;
  dark.theme = &mc_theme();
  Sketch s(dark, metrics);
  s.add(Box{{0, 0, s.frame.W, s.frame.H}, 0, s.theme.background, 0, {}});
  const bool gone = kept && stands_in(program, state);
  const Program& present = gone ? *kept : program;
  const int live = present.index_of(gone ? state.kept_step : state.live);
  const Step* step = live < 0 ? nullptr : &present.steps[static_cast<std::size_t>(live)];
  const McSheet sheet = step ? mc_sheet(present, *step) : McSheet{};
  const Timing time = timing(program, state, now);
  const McView view{present, program, state, step, sheet, time, now};
  const McTop top = draw_mc_top(s, view);
  const float foot = draw_mc_foot(s, view);
  const float x = s.frame.left, y = top.bottom + s.u(20);
  draw_mc_body(s, view, top.of_said, {x, y, s.frame.width(), std::max(1.f, foot - s.u(16) - y)});
  s.changes_at(time.changes_at);
  return s.take();
}

}  // namespace bangvang
