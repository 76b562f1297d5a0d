// Left behind: people whose scenes GO has passed without announcing them, as when rows are put before the live one.
#pragma once
#include "base/problem.h"
#include "show/show_state.h"

namespace bangvang {

// One warning with the scenes' cues, or none. Only once other data were taken: before that somebody jumped, and knows it.
// Names nobody.
Problems left_behind(const Program&, const ShowState&);

}  // namespace bangvang
