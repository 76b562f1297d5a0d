// around: the box of two boxes.
#pragma once
#include "scenes/picture.h"

namespace bangvang {

// The smallest box of whole px around both; an empty one (w = 0) counts for nothing.
Rect around(const Rect&, const Rect&);

}  // namespace bangvang
