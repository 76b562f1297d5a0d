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
  std::vector<int> home_of;             // one a recipient: the group that the data put it in; −1 in none
  std::vector<int> seat_of;             // whose turn it is where the data name this recipient: two may have swapped
};

Grouping make_groups(const Ceremony&);
// `of_honour`, and numbers, counts and places within the groups, from `groups` by honour.
void number_groups(Grouping&, std::size_t honours, std::size_t recipients);
int slice_of(const Honour&);    // how many are called up at once; 0: all
int page_size(const Honour&);   // how many of a group are on the wall at once
std::vector<Page> pages_of_group(const Honour&, std::size_t people);

}  // namespace bangvang
