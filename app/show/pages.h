// Pages: rows cut into pages of at most so many, as even as can be, so that no page has one row left over.
#pragma once
#include <algorithm>
#include <vector>

#include "show/step.h"

namespace bangvang {

inline std::vector<Page> pages_of(int rows, int most) {
  const int pages = rows <= 0 ? 0 : (rows + most - 1) / most;
  std::vector<Page> made;
  for (int page = 0, first = 0; page < pages; ++page) {
    const int count = (rows - first + pages - page - 1) / (pages - page);
    made.push_back({first, count});
    first += count;
  }
  return made;
}

}  // namespace bangvang
