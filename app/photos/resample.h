// resample: decoded pixels → the size and crop that a mark wishes for.
#pragma once
#include "photos/decode.h"
#include "photos/photo_source.h"

namespace bangvang {

// cover: the crop keeps the focus at the same fraction of itself; contain: as large as fits, never empty.
PhotoImage resample(const Decoded&, const PhotoWish&);

}  // namespace bangvang
