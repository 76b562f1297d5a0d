// Same objects: which rows of edited data are the ones that a show already knows.
#pragma once
#include <string_view>
#include <vector>

namespace bangvang {

// A row with what it may be known again by. What it views outlives it.
struct RowMark {
  std::string_view parent, id, name, unit;
};

// For each row of `fresh` the row of `known` that it is, or −1: it is new. Nobody is two. In turn: the same id, and a name
// or unit that is not somebody else's by now; the same parent, name and unit; the same parent and one of name and unit, if
// only one row on either side can be meant.
std::vector<int> rows_known(const std::vector<RowMark>& known, const std::vector<RowMark>& fresh);

}  // namespace bangvang
