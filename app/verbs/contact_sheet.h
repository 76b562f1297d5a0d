// ContactSheet: every step small, with its cue and id, on as many pages as it takes.
#pragma once
#include <string>
#include <vector>

#include "painting/canvas.h"

namespace bangvang {

struct SheetEntry {
  std::string label;
  Pixels small;
};

// Columns and rows of a page: wide enough to read, at most about 60 pictures.
struct SheetGrid {
  int width = 480, height = 270;  // px of one picture
  int columns = 5, rows = 12;
  int per_page() const { return columns * rows; }
};
SheetGrid sheet_grid(int picture_width, int picture_height);

// The picture at the grid's size.
Pixels shrink(const Pixels&, const SheetGrid&);
// One page of entries [first, first + count).
Pixels sheet_page(const std::vector<SheetEntry>&, std::size_t first, std::size_t count, const SheetGrid&, Canvas&);

}  // namespace bangvang
