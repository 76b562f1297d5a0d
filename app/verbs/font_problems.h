// What the installed fonts cannot set, for people.
#pragma once
#include "base/problem.h"
#include "ceremony/ceremony.h"

namespace bangvang {

// A warning for each of these characters, at most twenty, with the first text that has it and, if it is known, its row.
Problems font_problems(const Ceremony&, const std::vector<char32_t>& unset);

}  // namespace bangvang
