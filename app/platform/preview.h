// Preview: a small copy of a picture, for the panel. Pure.
#pragma once
#include "painting/canvas.h"

namespace bangvang {

inline constexpr int preview_width = 320;  // px

// The picture no wider than `width`, each pixel the mean of those it stands for. Never larger than the picture.
Pixels smaller(PixelView, int width = preview_width);

// The smallest box around `part` of a width×height picture that whole preview pixels stand for.
Rect preview_grid(const Rect& part, int width, int height);
// The preview after `part` (on that grid) of its picture, width×height, has become `pixels`.
Pixels renewed(const Pixels& preview, int width, int height, const Rect& part, Pixels& pixels);

}  // namespace bangvang
