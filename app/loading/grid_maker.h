// GridMaker: fills a Grid row by row from cells that know their columns, within the bounds of every table.
#pragma once
#include <string>
#include <string_view>

#include "loading/grid.h"

namespace bangvang {

class GridMaker {
 public:
  explicit GridMaker(Grid& grid) : grid_(grid) {}

  // Lines grow from row to row, columns within a row. False: the grid is full.
  bool begin_row(int line);
  void put(std::size_t column, std::string_view text);  // text lives as long as the grid: see keep
  // Puts the row into the grid, unless it is blank. False: its texts are more than the grid may have; it is dropped.
  bool end_row();
  void drop_row();
  // The row that was put last, once more: what a program wrote once with a number of repetitions.
  bool repeat_row(int line);

  // A text that stands nowhere else.
  std::string_view keep(std::string text) { return grid_.made.emplace_back(std::move(text)); }

 private:
  bool full() const { return grid_.rows.size() >= most_rows || grid_.cells.size() > most_cells || text_ > most_text; }
  Grid& grid_;
  Grid::Row row_;
  std::size_t text_ = 0;  // bytes
};

// Empties the cells that a merge covers: a program may have left in them what nobody sees. False: the merges are more,
// or reach over more, than any table's.
bool clear_covered(Grid&);

}  // namespace bangvang
