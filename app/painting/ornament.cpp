// Draws drum, star and chain. Angles run clockwise from straight up.
#include "painting/ornament.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "painting/birds.h"

namespace bangvang {
namespace {

constexpr double turn = 2 * std::numbers::pi;

struct Pen {
  cairo_t* cr;
  double x, y, R;
  void move(double angle, double r) const { cairo_move_to(cr, x + R * r * std::sin(angle), y - R * r * std::cos(angle)); }
  void line(double angle, double r) const { cairo_line_to(cr, x + R * r * std::sin(angle), y - R * r * std::cos(angle)); }
  void circle(double angle, double r, double radius) const {
    cairo_new_sub_path(cr);
    cairo_arc(cr, x + R * r * std::sin(angle), y - R * r * std::cos(angle), R * radius, 0, turn);
    cairo_close_path(cr);
  }
};

void star(const Pen& pen, double tip, double notch) {
  for (int i = 0; i < 28; ++i) {
    const double r = i % 2 ? notch : tip;
    i ? pen.line(turn * i / 28, r) : pen.move(0, r);
  }
  cairo_close_path(pen.cr);
  cairo_fill(pen.cr);
}

void chevrons(const Pen& pen) {
  for (int i = 0; i < 14; ++i) {
    const double between = turn * (i + .5) / 14;
    for (const auto& [spread, apex] : {std::pair{.118, .118}, std::pair{.066, .158}}) {
      pen.move(between - spread, .2);
      pen.line(between, apex);
      pen.line(between + spread, .2);
    }
  }
  cairo_stroke(pen.cr);
}

void dots(const Pen& pen, double r, int count, double radius) {
  for (int i = 0; i < count; ++i) pen.circle(turn * i / count, r, radius);
  cairo_fill(pen.cr);
}

// Circles with a dot, each joined from its outer edge to the inner edge of the next.
void tangent_circles(const Pen& pen, double r, int count, double radius) {
  for (int i = 0; i < count; ++i) pen.circle(turn * i / count, r, radius);
  for (int i = 0; i < count; ++i) {
    pen.move(turn * i / count, r + radius);
    pen.line(turn * (i + 1) / count, r - radius);
  }
  cairo_stroke(pen.cr);
  dots(pen, r, count, radius * .34);
}

void sawtooth(const Pen& pen, double inner, double outer, int count) {
  pen.move(0, inner);
  for (int i = 0; i < count; ++i) {
    pen.line(turn * (i + .5) / count, outer);
    pen.line(turn * (i + 1) / count, inner);
  }
  cairo_close_path(pen.cr);
  cairo_stroke(pen.cr);
}

void hatch(const Pen& pen, double inner, double outer, int count) {
  for (int i = 0; i < count; ++i) {
    pen.move(turn * i / count, inner);
    pen.line(turn * i / count, outer);
  }
  cairo_stroke(pen.cr);
}

void drum(const Pen& pen, const Ornament& o) {
  const auto within = [&o](double from, double to) {
    return from >= static_cast<double>(o.inner) - .001 && to <= static_cast<double>(o.outer) + .001;
  };
  if (within(0, .2)) {
    star(pen, .2, .066);
    chevrons(pen);
  }
  for (const double r : {.214, .228, .264, .324, .334, .378, .548, .560, .594, .654, .700, .712, .866, .878, .922, .954, 1.0}) {
    if (!within(r, r)) continue;
    pen.circle(0, 0, r);
    cairo_stroke(pen.cr);
  }
  if (within(.246, .246)) dots(pen, .246, 56, .0062);
  if (within(.577, .577)) dots(pen, .577, 120, .0055);
  if (within(.938, .938)) dots(pen, .938, 190, .005);
  if (within(.2745, .3135)) tangent_circles(pen, .294, 36, .0195);
  if (within(.6045, .6435)) tangent_circles(pen, .624, 72, .0195);
  if (within(.340, .372)) sawtooth(pen, .340, .372, 84);
  if (within(.661, .694)) sawtooth(pen, .661, .694, 150);
  if (within(.960, .990)) sawtooth(pen, .960, .990, 210);
  if (within(.886, .914)) hatch(pen, .886, .914, 264);
  if (o.birds && within(.40, .53)) draw_birds(pen.cr, pen.x, pen.y, pen.R * .455, pen.R * .20, 8);
  if (o.birds && within(.73, .84)) draw_birds(pen.cr, pen.x, pen.y, pen.R * .788, pen.R * .17, 18);
}

// Circles on a line, the first about the left end, each joined to the next by the tangent that crosses between them.
void chain(cairo_t* cr, const Ornament& o) {
  const double r = static_cast<double>(o.radius), pitch = static_cast<double>(o.pitch);
  const double y = static_cast<double>(o.centre.y), first = static_cast<double>(o.centre.x);
  if (r <= 0 || pitch < 2 * r || !(pitch >= 1)) return;
  const int count = static_cast<int>(std::clamp(static_cast<double>(o.length) / pitch + 1.001, 0., 4096.));
  const double lean = std::acos(2 * r / pitch), dx = r * std::cos(lean), dy = r * std::sin(lean);
  for (int i = 0; i < count; ++i) {
    const double x = first + i * pitch;
    cairo_new_sub_path(cr);
    cairo_arc(cr, x, y, r, 0, turn);
    if (i + 1 == count) break;
    cairo_move_to(cr, x + dx, y - dy);
    cairo_line_to(cr, x + pitch - dx, y + dy);
  }
  cairo_stroke(cr);
  for (int i = 0; i < count; ++i) {
    cairo_new_sub_path(cr);
    cairo_arc(cr, first + i * pitch, y, r * .3, 0, turn);
  }
  cairo_fill(cr);
}

double line_width(double R, double unit) { return std::max(1.2 * unit, .0026 * R); }

}  // namespace

void draw_ornament(cairo_t* cr, const Ornament& o, double unit) {
  const Pen pen{cr, static_cast<double>(o.centre.x), static_cast<double>(o.centre.y), static_cast<double>(o.radius)};
  cairo_set_line_width(cr, o.kind == OrnamentKind::chain ? 1.5 * unit : line_width(pen.R, unit));
  switch (o.kind) {
    case OrnamentKind::drum: return drum(pen, o);
    case OrnamentKind::star: return star(pen, 1, .33);
    case OrnamentKind::chain: return chain(cr, o);
  }
}

Rect ornament_box(const Ornament& o) {
  const float r = o.radius, edge = std::max(4.f, .003f * r);
  if (o.kind == OrnamentKind::chain) {
    return {o.centre.x - r - edge, o.centre.y - r - edge, o.length + 2 * (r + edge), 2 * (r + edge)};
  }
  const float reach = o.kind == OrnamentKind::drum ? r * std::min(o.outer, 1.f) + edge : r + edge;
  return {o.centre.x - reach, o.centre.y - reach, 2 * reach, 2 * reach};
}

}  // namespace bangvang
