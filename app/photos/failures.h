// The problems of photos: one a file, however many sizes of it were wished for.
#pragma once
#include <algorithm>

#include "base/problem.h"

namespace bangvang {

inline void add_failure(Problems& problems, const Problem& problem) {
  constexpr std::size_t most = 1000;
  const bool known = std::any_of(problems.begin(), problems.end(),
                                 [&](const Problem& other) { return other.where == problem.where; });
  if (!known && problems.size() < most) problems.push_back(problem);
}

}  // namespace bangvang
