// The sample's emblem: a lotus in a ring of dots.
#include <cmath>

#include "drawings/drawings.h"

namespace drawings {

namespace {

void petal(Sheet& s, double turn, double reach, double half, Rgb top, Rgb foot) {
  cairo_save(s.pen());
  cairo_translate(s.pen(), 256, 330);
  cairo_rotate(s.pen(), turn);
  s.down(-reach, 0, {{0, top}, {1, foot}});
  s.shape({{0, 0},
           {-half * .8, -reach * .3},
           {-half, -reach * .55},
           {-half * .45, -reach * .86},
           {0, -reach},
           {half * .45, -reach * .86},
           {half, -reach * .55},
           {half * .8, -reach * .3}});
  cairo_restore(s.pen());
}

}  // namespace

void lotus_emblem(Sheet& s) {
  const Rgb gold = rgb(0xf3cf7a), deep = rgb(0xb8792a), light = rgb(0xfff0c4);
  s.colour(rgb(0x7a0e17));
  s.disc({256, 256}, 250);
  s.colour(gold);
  for (double r : {246.0, 214.0}) {
    cairo_new_path(s.pen());
    cairo_arc(s.pen(), 256, 256, r, 0, 2 * M_PI);
    cairo_set_line_width(s.pen(), 6);
    cairo_stroke(s.pen());
  }
  for (int i = 0; i < 48; ++i) s.disc({256 + 230 * std::cos(i * M_PI / 24), 256 + 230 * std::sin(i * M_PI / 24)}, 6);
  for (double turn : {-1.35, 1.35, -.95, .95}) petal(s, turn, 176, 36, gold, deep);
  for (double turn : {-.55, .55}) petal(s, turn, 196, 44, mix(gold, light, .4), deep);
  petal(s, 0, 212, 52, light, gold);
  s.colour(gold);
  s.stroke({{120, 372}, {190, 358}, {256, 364}, {322, 358}, {392, 372}}, 8);
  s.stroke({{156, 400}, {206, 388}, {256, 392}, {306, 388}, {356, 400}}, 6);
}

}  // namespace drawings
