// Boxes and paths.
#include "painting/marks.h"

#include <algorithm>
#include <numbers>

namespace bangvang {
namespace {

void set_colour(cairo_t* cr, const Colour& c) {
  cairo_set_source_rgba(cr, c.r / 255., c.g / 255., c.b / 255., c.a / 255.);
}

Rect box_of(const std::vector<Point>& points, float edge) {
  float left = points[0].x, right = left, top = points[0].y, bottom = top;
  for (const Point& p : points) {
    left = std::min(left, p.x), right = std::max(right, p.x);
    top = std::min(top, p.y), bottom = std::max(bottom, p.y);
  }
  return {left - edge, top - edge, right - left + 2 * edge, bottom - top + 2 * edge};
}

// Catmull-Rom through the points as Bézier curves; an open path's ends are repeated.
void smooth_path(cairo_t* cr, const std::vector<Point>& points, bool closed) {
  const int n = static_cast<int>(points.size());
  const auto point = [&](int i) {
    return points[static_cast<std::size_t>(closed ? (i + n) % n : std::clamp(i, 0, n - 1))];
  };
  cairo_move_to(cr, static_cast<double>(points[0].x), static_cast<double>(points[0].y));
  for (int i = 0; i < (closed ? n : n - 1); ++i) {
    const Point a = point(i - 1), b = point(i), c = point(i + 1), d = point(i + 2);
    cairo_curve_to(cr, static_cast<double>(b.x + (c.x - a.x) / 6), static_cast<double>(b.y + (c.y - a.y) / 6),
                   static_cast<double>(c.x - (d.x - b.x) / 6), static_cast<double>(c.y - (d.y - b.y) / 6),
                   static_cast<double>(c.x), static_cast<double>(c.y));
  }
}

}  // namespace

void rounded_path(cairo_t* cr, const Rect& rect, float radius) {
  const double x = static_cast<double>(rect.x), y = static_cast<double>(rect.y), w = static_cast<double>(rect.w),
               h = static_cast<double>(rect.h);
  const double r = std::min({static_cast<double>(radius), w / 2, h / 2});
  if (!(r > 0)) {
    cairo_rectangle(cr, x, y, w, h);
    return;
  }
  constexpr double quarter = std::numbers::pi / 2;
  cairo_new_sub_path(cr);
  cairo_arc(cr, x + w - r, y + r, r, -quarter, 0);
  cairo_arc(cr, x + w - r, y + h - r, r, 0, quarter);
  cairo_arc(cr, x + r, y + h - r, r, quarter, 2 * quarter);
  cairo_arc(cr, x + r, y + r, r, 2 * quarter, 3 * quarter);
  cairo_close_path(cr);
}

void draw_box(cairo_t* cr, const Box& box, PaintSource source) {
  if (!(box.rect.w > 0) || !(box.rect.h > 0)) return;
  if (box.fill) {
    cairo_set_source(cr, source(*box.fill, box.rect).get());
    rounded_path(cr, box.rect, box.radius);
    cairo_fill(cr);
  }
  if (box.border > 0) {
    const float edge = std::min({box.border, box.rect.w / 2, box.rect.h / 2}), half = edge / 2;
    set_colour(cr, box.border_colour);
    cairo_set_line_width(cr, static_cast<double>(edge));
    cairo_set_line_join(cr, CAIRO_LINE_JOIN_MITER);
    rounded_path(cr, {box.rect.x + half, box.rect.y + half, box.rect.w - edge, box.rect.h - edge}, box.radius - half);
    cairo_stroke(cr);
  }
}

void draw_path(cairo_t* cr, const Path& path, PaintSource source) {
  if (path.points.empty()) return;
  cairo_new_path(cr);
  if (path.smooth && path.points.size() > 2) {
    smooth_path(cr, path.points, path.closed);
  } else {
    for (const Point& p : path.points) cairo_line_to(cr, static_cast<double>(p.x), static_cast<double>(p.y));
  }
  if (path.closed) cairo_close_path(cr);
  if (path.fill) {
    cairo_set_source(cr, source(*path.fill, box_of(path.points, 0)).get());
    cairo_fill_preserve(cr);
  }
  if (path.stroke > 0) {
    cairo_set_source(cr, source(path.stroke_paint, box_of(path.points, path.stroke / 2)).get());
    cairo_set_line_width(cr, static_cast<double>(path.stroke));
    cairo_set_line_join(cr, CAIRO_LINE_JOIN_ROUND);
    cairo_set_line_cap(cr, CAIRO_LINE_CAP_ROUND);
    cairo_stroke_preserve(cr);
    cairo_set_line_cap(cr, CAIRO_LINE_CAP_BUTT);
  }
  cairo_new_path(cr);
}

}  // namespace bangvang
