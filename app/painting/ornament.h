// The bronze drum and its parts as Cairo strokes and fills, after the fractions of R that the design gives.
#pragma once
#include <cairo.h>

#include <algorithm>

#include "scenes/picture.h"

namespace bangvang {

// px of one u, for the thinnest line of a picture.
inline double unit_of(const Picture& picture) { return std::min(picture.width, picture.height) / 1080.; }
// Draws with the current source, opaque.
void draw_ornament(cairo_t*, const Ornament&, double unit);
// All that it may touch, px.
Rect ornament_box(const Ornament&);

}  // namespace bangvang
