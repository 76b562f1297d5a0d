// Allowance: how much the workbooks and documents of one folder may hold together; each that is read leaves less of it.
#pragma once
#include <cstddef>

#include "loading/grid.h"

namespace bangvang {

// Half as much again as one table may have.
struct Allowance {
  std::size_t unpacked = 200u << 20;  // bytes
  std::size_t rows = most_rows + most_rows / 2;
  std::size_t cells = most_cells + most_cells / 2;
  std::size_t text = most_text + most_text / 2;  // bytes of cells

  // False: there is not so much left; the rest is then of no use either.
  static bool take(std::size_t& left, std::size_t amount) {
    const bool enough = amount < left;
    left = enough ? left - amount : 0;
    return enough;
  }
  bool spent() const { return unpacked == 0 || rows == 0 || cells == 0 || text == 0; }
};

}  // namespace bangvang
