// LoneCell: a row that says one thing in one cell, beside its number.
#pragma once
#include <optional>
#include <vector>

#include "loading/grid.h"

namespace bangvang {

struct BodyColumns {
  std::vector<std::size_t> needed;   // where the names stand; one of them is filled in every row
  std::vector<std::size_t> numbers;  // STT
};

struct LoneCell {
  std::size_t column = 0;
  bool across = false;   // merged with others of its row
  bool number = false;   // it stands in a column of numbers
};
// Nothing where the row has several cells, or only a number. What it counts, “5 đơn vị”, does not count.
std::optional<LoneCell> lone_cell(const Grid&, const Grid::Row&, const BodyColumns&);

}  // namespace bangvang
