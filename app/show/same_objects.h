// Same objects: which rows of edited data are the ones that a show already knows.
#pragma once
#include <string_view>
#include <vector>

namespace bangvang {

// A row with what it may be known again by. What it views outlives it.
struct RowMark {
  std::string_view parent, id, name, unit;
};

// Where a row stands among those of its parent that are in both: the nearest before and behind it, and how far they are.
struct Standpoint {
  int before = -1, behind = -1;                    // what `anchors` call them; −1: it is at the end
  int from_before = 0, from_behind = 0;            // rows
  friend bool operator==(const Standpoint&, const Standpoint&) = default;
};
// `anchors`: one a row, the same number for the same row on either side; −1: it is only in these.
std::vector<Standpoint> standpoints(const std::vector<RowMark>&, const std::vector<int>& anchors);
// They differ by accents or one letter.
bool near_names(std::string_view, std::string_view);

// For each row of `fresh` the row of `known` that it is, or −1: it is new. Nobody is two. In turn: the same id, and a name
// or unit that is not somebody else's by now; the same parent, name and unit; the same parent and one of name and unit, if
// only one row on either side can be meant: the unit of a row that says a name, in the same place only, or where the names
// are near; and at last a near name in the same place.
std::vector<int> rows_known(const std::vector<RowMark>& known, const std::vector<RowMark>& fresh);

}  // namespace bangvang
