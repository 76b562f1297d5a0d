// What the installed fonts cannot set, for people.
#pragma once
#include <map>
#include <vector>

#include "base/problem.h"
#include "ceremony/ceremony.h"

namespace bangvang {

// A warning for each of these characters, at most twenty, with the first text that has it and its row; `cells`, where known,
// tell which cell of the row (Loaded::rare_letters).
Problems font_problems(const Ceremony&, const std::vector<char32_t>& unset, const std::map<char32_t, Place>& cells = {});

}  // namespace bangvang
