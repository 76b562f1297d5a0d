// Photos that the wall would show badly, or not at all.
#pragma once
#include <vector>

#include "photos/developer.h"
#include "verbs/shown_photos.h"

namespace bangvang {

// A warning for each photo that cannot be measured, and for each that has less than half the pixels, along a side, that its
// largest box has; only what a box shows of it counts. At most two hundred, and one for the rest; only one where there is no
// decoder. Slow: opens every file.
Problems photo_problems(const std::vector<ShownPhoto>&, Developer&);

}  // namespace bangvang
