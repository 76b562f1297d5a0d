// Preview: a small copy of a picture, for the panel. Pure.
#pragma once
#include "painting/canvas.h"

namespace bangvang {

inline constexpr int preview_width = 320;  // px

// The picture no wider than `width`, each pixel the mean of those it stands for. Never larger than the picture.
Pixels smaller(PixelView, int width = preview_width);

}  // namespace bangvang
