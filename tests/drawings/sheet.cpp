// Sheet's strokes.
#include "drawings/sheet.h"

#include <algorithm>
#include <cmath>

namespace drawings {

Rgb mix(Rgb a, Rgb b, double share_of_b) {
  const double s = share_of_b;
  return {a.r + (b.r - a.r) * s, a.g + (b.g - a.g) * s, a.b + (b.b - a.b) * s};
}

namespace {

double hash(int x, int seed) {
  std::uint32_t v = static_cast<std::uint32_t>(x) * 374761393u + static_cast<std::uint32_t>(seed) * 668265263u;
  v = (v ^ (v >> 13)) * 1274126177u;
  return ((v ^ (v >> 16)) & 0xffff) / 32767.5 - 1;
}

double one_octave(double x, int seed) {
  const double whole = std::floor(x), part = x - whole;
  const double ease = part * part * (3 - 2 * part);
  const int i = static_cast<int>(whole);
  return hash(i, seed) * (1 - ease) + hash(i + 1, seed) * ease;
}

}  // namespace

double noise(double x, int seed, int octaves) {
  double sum = 0, share = 1, most = 0;
  for (int octave = 0; octave < octaves; ++octave) {
    sum += one_octave(x, seed + octave * 101) * share;
    most += share;
    x *= 2.03;
    share *= .45;
  }
  return sum / most;
}

Sheet::Sheet(int width, int height)
    : w(width),
      h(height),
      surface_(cairo_image_surface_create(CAIRO_FORMAT_ARGB32, width, height)),
      pen_(cairo_create(surface_)) {
  cairo_set_line_cap(pen_, CAIRO_LINE_CAP_ROUND);
  cairo_set_line_join(pen_, CAIRO_LINE_JOIN_ROUND);
}

Sheet::~Sheet() {
  cairo_destroy(pen_);
  cairo_surface_destroy(surface_);
}

void Sheet::colour(Rgb c, double alpha) { cairo_set_source_rgba(pen_, c.r, c.g, c.b, alpha); }

void Sheet::down(double from_y, double to_y, const std::vector<Stop>& stops) {
  cairo_pattern_t* run = cairo_pattern_create_linear(0, from_y, 0, to_y);
  for (const Stop& s : stops) {
    cairo_pattern_add_color_stop_rgba(run, s.at, s.colour.r, s.colour.g, s.colour.b, s.alpha);
  }
  cairo_set_source(pen_, run);
  cairo_pattern_destroy(run);
}

void Sheet::glow(Spot at, double radius, Rgb c, double alpha) {
  cairo_pattern_t* run = cairo_pattern_create_radial(at.x, at.y, 0, at.x, at.y, radius);
  cairo_pattern_add_color_stop_rgba(run, 0, c.r, c.g, c.b, alpha);
  cairo_pattern_add_color_stop_rgba(run, .35, c.r, c.g, c.b, alpha * .42);
  cairo_pattern_add_color_stop_rgba(run, 1, c.r, c.g, c.b, 0);
  cairo_set_source(pen_, run);
  cairo_pattern_destroy(run);
  cairo_arc(pen_, at.x, at.y, radius, 0, 2 * M_PI);
  cairo_fill(pen_);
}

void Sheet::band(double from_y, double to_y, const std::vector<Stop>& stops) {
  down(from_y, to_y, stops);
  cairo_rectangle(pen_, 0, from_y, w, to_y - from_y);
  cairo_fill(pen_);
}

void Sheet::sky(const std::vector<Stop>& stops) { band(0, h, stops); }

void Sheet::disc(Spot at, double radius) { oval(at, radius, radius); }

void Sheet::oval(Spot at, double rx, double ry, double turn) {
  cairo_save(pen_);
  cairo_translate(pen_, at.x, at.y);
  cairo_rotate(pen_, turn);
  cairo_scale(pen_, rx, ry);
  cairo_new_path(pen_);
  cairo_arc(pen_, 0, 0, 1, 0, 2 * M_PI);
  cairo_restore(pen_);
  cairo_fill(pen_);
}

void Sheet::path(const std::vector<Spot>& p, bool closed, bool smooth) {
  const int n = static_cast<int>(p.size());
  const auto at = [&](int i) { return closed ? p[(i + n) % n] : p[std::clamp(i, 0, n - 1)]; };
  cairo_new_path(pen_);
  cairo_move_to(pen_, p[0].x, p[0].y);
  for (int i = 0; i < (closed ? n : n - 1); ++i) {
    const Spot a = at(i - 1), b = at(i), c = at(i + 1), d = at(i + 2);
    if (!smooth) {
      cairo_line_to(pen_, c.x, c.y);
      continue;
    }
    cairo_curve_to(pen_, b.x + (c.x - a.x) / 6, b.y + (c.y - a.y) / 6, c.x - (d.x - b.x) / 6, c.y - (d.y - b.y) / 6,
                   c.x, c.y);
  }
  if (closed) cairo_close_path(pen_);
}

void Sheet::shape(const std::vector<Spot>& points, bool smooth) {
  path(points, true, smooth);
  cairo_fill(pen_);
}

void Sheet::stroke(const std::vector<Spot>& points, double width, bool smooth) {
  path(points, false, smooth);
  cairo_set_line_width(pen_, width);
  cairo_stroke(pen_);
}

void Sheet::hills(double y, double rise, double length, int seed, Rgb top, Rgb foot, int octaves) {
  cairo_new_path(pen_);
  cairo_move_to(pen_, 0, h);
  for (double x = 0; x <= w + 3; x += 3) cairo_line_to(pen_, x, y - rise * noise(x / length, seed, octaves));
  cairo_line_to(pen_, w, h);
  cairo_close_path(pen_);
  down(y - rise, std::min(h, y + rise * 2.5), {{0, top}, {1, foot}});
  cairo_fill(pen_);
}

void Sheet::glints(double x, double spread, double from_y, double to_y, Rgb c, double alpha, int seed) {
  for (int i = 0; i < 90; ++i) {
    const double t = i / 90.0, y = from_y + (to_y - from_y) * t;
    const double half = spread * (.25 + .9 * t) * (.25 + .75 * std::abs(noise(i * 1.7, seed)));
    const double middle = x + spread * (.15 + .5 * t) * noise(i * .9, seed + 7);
    colour(c, alpha * (1 - .55 * t));
    cairo_set_line_width(pen_, 1.6 + 3.4 * t);
    cairo_move_to(pen_, middle - half, y);
    cairo_line_to(pen_, middle + half, y);
    cairo_stroke(pen_);
  }
}

}  // namespace drawings
