// The rotating flag: cloth with border, drum and fringes on a pole.
#pragma once
#include "scenes/sketch.h"

namespace bangvang {

// `cloth`: the cloth's box in px, 500 × 330 in the mock-up; pole, waves and fringe go beyond it.
void draw_flag(Sketch&, Rect cloth, float pole_top, float pole_bottom);

}  // namespace bangvang
