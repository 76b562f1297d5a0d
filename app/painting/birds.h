// The Lạc birds that fly round the drum.
#pragma once
#include <cairo.h>

namespace bangvang {

// `count` birds of this length on the circle of radius r about (x, y), flying anticlockwise, the first at the top. px.
void draw_birds(cairo_t*, double x, double y, double r, double length, int count);

}  // namespace bangvang
