// One bird as a polygon, turned about the drum's centre.
#include "painting/birds.h"

#include <cmath>
#include <numbers>

namespace bangvang {
namespace {

// (along the flight, outward), in lengths of the bird.
constexpr double outline[][2] = {
    {.56, .012},   {.31, .052},   {.25, .10},    {.15, .135},   {.03, .13},   {.14, .095},  {.185, .045},
    {.07, .045},   {-.06, .15},   {-.24, .285},  {-.20, .16},   {-.13, .045}, {-.30, .04},  {-.56, .115},
    {-.50, .045},  {-.60, 0},     {-.50, -.035}, {-.55, -.105}, {-.30, -.03}, {-.15, -.045}, {-.235, -.12},
    {-.30, -.215}, {-.12, -.135}, {.03, -.05},   {.19, -.005},  {.29, 0}};

}  // namespace

void draw_birds(cairo_t* cr, double x, double y, double r, double length, int count) {
  for (int i = 0; i < count; ++i) {
    cairo_new_sub_path(cr);
    const double angle = 2 * std::numbers::pi * i / count, sine = std::sin(angle), cosine = std::cos(angle);
    for (const auto& point : outline) {
      const double out = r + length * point[1], along = length * point[0];
      cairo_line_to(cr, x + out * sine - along * cosine, y - out * cosine - along * sine);
    }
    cairo_close_path(cr);
  }
  cairo_fill(cr);
}

}  // namespace bangvang
