// Moved: a part of a picture as a picture of its own, so that only that part need be painted. Pure.
#pragma once
#include "scenes/picture.h"

namespace bangvang {

// What of `whole` lies in `part` (whole px): painting it gives the same pixels as that part of painting all of it.
Picture part_of(const Picture& whole, const Rect& part);

// The smallest box of whole px around both; an empty one (w = 0) counts for nothing.
Rect around(const Rect&, const Rect&);

}  // namespace bangvang
