// Places: where the parts of a one-subject scene stand on a frame, and the emblem some of them bear.
#pragma once
#include "scenes/sketch.h"

namespace bangvang {

// A share of the frame's columns, px: 7/12 of them, say.
float columns_of_12(const Frame&, float twelfths);
// y of a percentage of the height, px, not above the margin.
float down(const Frame&, float percent);
// The heart of the drum, star and first rings, as an emblem of radius R, px.
void draw_emblem(Sketch&, Point centre, float R);
// Where content ends: above the strip and the margin, px.
float floor_of(const Frame&);

}  // namespace bangvang
