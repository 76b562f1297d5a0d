// What a written run sheet never comes to: rows of the agenda, honours, and people who would be forgotten.
#pragma once
#include "base/problem.h"
#include "show/step.h"

namespace bangvang {

// A warning for the agenda's rows together, for each honour and for each recipient without a step; a hundred at most. None
// where the run sheet is made. What a row skips is not forgotten: somebody has thought of it.
Problems unreached_problems(const Program&);

}  // namespace bangvang
