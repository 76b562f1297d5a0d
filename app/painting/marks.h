// Marks of one kind each, drawn by Cairo.
#pragma once
#include <cairo.h>

#include "painting/gradient.h"

namespace bangvang {

void rounded_path(cairo_t*, const Rect&, float radius);
void draw_box(cairo_t*, const Box&, PaintSource);
void draw_path(cairo_t*, const Path&, PaintSource);

}  // namespace bangvang
