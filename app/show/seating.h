// Seating: who is on stage with whom once the operator's changes have taken effect, and what is written of them.
#pragma once
#include <vector>

#include "show/groups.h"
#include "show/roster.h"

namespace bangvang {

// Recipients by index; late ones count on after those of the data, in the order they came.
struct Seating {
  Grouping grouping;
  std::vector<int> subjects, others;  // one a change: who it is about; −1: nobody whom this ceremony has
  int late = 0;                       // how many came late
};
// Proportional to the recipients, and quick: nothing is copied but their indices.
Seating seat(const Ceremony& data, const Roster&);

// Names, proxies and late ones, into the ceremony that the seating was made of.
void dress(Ceremony&, const Roster&, const Seating&);

}  // namespace bangvang
