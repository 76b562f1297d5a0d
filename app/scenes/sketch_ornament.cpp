// Sketch: the ground of every scene, the drum in its uses, dividers and the header.
#include <algorithm>

#include "scenes/sketch.h"

namespace bangvang {
namespace {

// The half-drum gives way to the title where there are few columns; u.
float header_drum(const Frame& frame) { return 210 * std::min(1.f, static_cast<float>(frame.columns) / 12); }

}  // namespace

void Sketch::background() {
  add(Box{{0, 0, frame.W, frame.H}, 0, theme.background, 0, {}});
  const Colour colour = faded(theme.ornament, theme.ornament_strip);
  const float y = frame.H - u(27);
  for (float off : {-19.f, -14.f, 14.f, 19.f}) {
    const float thick = u(off == 14 || off == -14 ? 2 : 1);
    add(Box{{0, y + u(off) - thick / 2, frame.W, thick}, 0, Paint(colour), 0, {}});
  }
  Ornament chain;
  chain.kind = OrnamentKind::chain;
  chain.centre = {u(16), y};
  chain.radius = u(7.5f);
  chain.length = frame.W - u(16);
  chain.pitch = u(32);
  chain.colour = colour;
  add(chain);
}

void Sketch::drum(Point centre, float R, float alpha, float inner, float outer, bool birds) {
  Ornament mark;
  mark.centre = centre;
  mark.radius = R;
  mark.inner = inner;
  mark.outer = outer;
  mark.birds = birds;
  mark.colour = faded(theme.ornament, alpha);
  add(ClipBegin{{0, 0, frame.W, frame.strip_y()}, 0});
  add(mark);
  add(ClipEnd{});
}

void Sketch::corner_drum(float R_units) { drum({frame.W, 0}, u(R_units), theme.ornament_corner); }
void Sketch::halo(Point centre, float R) { drum(centre, R, theme.ornament_halo, .53f, 1); }

void Sketch::medal(Point centre, float R, Colour colour) {
  Ornament star;
  star.kind = OrnamentKind::star;
  star.centre = centre;
  star.radius = .74f * R;
  star.colour = colour;
  add(star);
  add(Box{{centre.x - R, centre.y - R, 2 * R, 2 * R}, R, std::nullopt, std::max(1.5f * frame.u, .06f * R), colour});
}

void Sketch::mini_star(Point centre, float R) { medal(centre, R, theme.gold); }

void Sketch::divider(float x, float y, float width) {
  const float r = u(16);
  mini_star({x + r, y}, r);
  const float from = x + 2 * r + u(14);
  if (from < x + width)
    add(Box{{from, y - u(1), x + width - from, u(2)},
            0,
            Paint(Paint::Run::across, theme.line, faded(theme.line, 0)),
            0,
            {}});
}

void Sketch::centred_divider(float cx, float y, float width) {
  const float r = u(16), gap = r + u(16), arm = width / 2 - gap;
  mini_star({cx, y}, r);
  if (arm <= 0) return;
  add(Box{
      {cx - gap - arm, y - u(1), arm, u(2)}, 0, Paint(Paint::Run::across, faded(theme.line, 0), theme.line), 0, {}});
  add(Box{{cx + gap, y - u(1), arm, u(2)}, 0, Paint(Paint::Run::across, theme.line, faded(theme.line, 0)), 0, {}});
}

float Sketch::header_width() const {
  return frame.content().w - (frame.stacked() ? 0 : u(1.426f * header_drum(frame) + 24));
}

void Sketch::header(const std::string& kicker_text, const std::string& title, bool drum) {
  const Rect content = frame.content();
  const float y = frame.rule_y(), top = frame.top - u(6), right = content.x + content.w;
  const bool stacked = frame.stacked();
  const float width = header_width();
  if (!stacked && drum) {
    const float R = u(header_drum(frame));
    Ornament half;
    half.centre = {right - R * .713f, y};
    half.radius = R;
    half.outer = .713f;
    half.colour = faded(theme.ornament, theme.ornament_header);
    add(ClipBegin{{half.centre.x - R, y - R, 2 * R, R}, 0});
    add(half);
    add(ClipEnd{});
  }
  mini_star({content.x + u(14), y}, u(14));
  add(Box{{content.x + u(42), y - u(1), content.w - u(42), u(2)}, 0, Paint(theme.line), 0, {}});
  float below = top;
  if (!kicker_text.empty()) below = kicker(kicker_text, content.x, top, width, Align::left, 1);
  // One line as large as it goes; two before it is smaller than a label.
  const float room = y - u(14) - below;
  FitRule rule = wrapped(type::XL, 1, 1.16f, room, stacked ? type::L : type::M);
  for (const float between : {60.f, 52.f, 48.f}) {  // a title just too long gives way by little
    const auto smaller =
        std::find_if(rule.sizes.begin(), rule.sizes.end(), [&](float size) { return size < u(between); });
    if (smaller != rule.sizes.end()) rule.sizes.insert(smaller, u(between));
  }
  Fitted fitted = fit(title, serif(type::XL), rule, width, metrics);
  if (fitted.cut) {
    rule = table(type::XL, 2, 1.2f, room);
    rule.one_line_least = u(stacked ? type::L : type::S);
    fitted = fit(title, serif(type::XL), rule, width, metrics);
  }
  const bool centred = kicker_text.empty() || stacked;
  lines(fitted, theme.ink, content.x, below + (centred ? std::max(0.f, room - fitted.height()) / 2 : 0));
}

}  // namespace bangvang
