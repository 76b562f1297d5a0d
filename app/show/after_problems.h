// Photos that wait for a step (`after`) which the run sheet does not have, or has too late: known once it is compiled.
#pragma once
#include "base/problem.h"
#include "show/step.h"

namespace bangvang {

// A warning at the cell of each such photo; a thousand at most. Photos that GO passes over are not shown too early.
Problems after_problems(const Program&);

}  // namespace bangvang
