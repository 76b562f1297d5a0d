// scale: a part of decoded pixels → rows of the wished size, one by one, so that no second whole picture is in memory.
#pragma once
#include <functional>
#include <span>

#include "decoding/cut.h"

namespace bangvang {

// A row of premultiplied red, green, blue, alpha bytes, `y` from the top; the receiver may write into it.
using TakeRow = std::function<void(int y, std::span<std::uint8_t> row)>;

// Catmull-Rom, widened over all pixels of the raster when they become fewer. cut.part is in px of the photo as stored.
void scale(const Raster&, const Cut&, const TakeRow&);

}  // namespace bangvang
