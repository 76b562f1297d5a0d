// Groups: who is on stage together, by written batches, else in slices of the honour's `group`.
#pragma once
#include <vector>

#include "show/step.h"

namespace bangvang {

struct GroupRange {
  int first = 0, end = 0;  // into Program::groups
};

struct Grouping {
  std::vector<Group> groups;            // by honour, then number
  std::vector<GroupRange> of_honour;    // one an honour
  std::vector<int> group_of, place_of;  // one a recipient: its group, and where in it; −1 in none
};

Grouping make_groups(const Ceremony&);

}  // namespace bangvang
