// The bronze drum and its parts as Cairo strokes and fills, after the fractions of R that the design gives.
#pragma once
#include <cairo.h>

#include "scenes/picture.h"

namespace bangvang {

// Draws with the current source, opaque. `unit`: px of one u, for the thinnest line.
void draw_ornament(cairo_t*, const Ornament&, double unit);
// All that it may touch, px.
Rect ornament_box(const Ornament&);

}  // namespace bangvang
