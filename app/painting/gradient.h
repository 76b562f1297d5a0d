// Gradients; on pixels dithered: the wall's ground runs over so few steps that undithered bands would show.
#pragma once
#include "painting/canvas.h"
#include "painting/handles.h"

namespace bangvang {

struct Area {  // whole px
  int x = 0, y = 0, w = 0, h = 0;
  bool empty() const { return w <= 0 || h <= 0; }
};
Area meet(const Area&, const Area&);
// The whole px that the rectangle touches.
Area touched(const Rect&);

// Fills `part` of an opaque gradient that runs down over `whole`, straight into pixels that begin at (left, top).
void fill_rows(PixelView, int left, int top, const Area& part, const Rect& whole, const Paint&);
// A Cairo source for a paint over a shape's box.
using PaintSource = Owned<cairo_pattern_t> (*)(const Paint&, const Rect& box);
// For pixels: dithered.
Owned<cairo_pattern_t> source_of(const Paint&, const Rect& box);
// For what has no pixels: Cairo's own gradient.
Owned<cairo_pattern_t> smooth_source_of(const Paint&, const Rect& box);

}  // namespace bangvang
