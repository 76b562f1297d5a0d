// GridMaker: fills a Grid row by row from cells that know their columns, within the bounds of every table and of the folder.
#pragma once
#include <string>
#include <string_view>

#include "loading/allowance.h"
#include "loading/grid.h"

namespace bangvang {

class GridMaker {
 public:
  GridMaker(Grid& grid, Allowance& allowance) : grid_(grid), allowance_(allowance) {}

  // Lines grow from row to row, columns within a row. False: the grid is full.
  bool begin_row(int line);
  void put(std::size_t column, std::string_view text);  // text lives as long as the grid: see keep
  // Puts the row into the grid, unless it is blank. False: that is more than the grid may have, or than the
  // allowance has left; it is dropped.
  bool end_row();
  void drop_row();
  // The row that was put last, once more: what a program wrote once with a number of repetitions.
  bool repeat_row(int line);

  // A text that stands nowhere else; blank ones are not kept.
  std::string_view keep(std::string text);

 private:
  bool full() const {
    return grid_.rows.size() >= most_rows || grid_.cells.size() > most_cells || text_ > most_text || allowance_.spent();
  }
  bool allowed() {
    return Allowance::take(allowance_.rows, 1) && Allowance::take(allowance_.cells, row_.count) &&
           Allowance::take(allowance_.text, text_ - text_before_);
  }

  Grid& grid_;
  Allowance& allowance_;
  Grid::Row row_;
  std::size_t text_ = 0, text_before_ = 0;  // bytes; those of the rows before
};

// Empties the cells that a merge covers: a program may have left in them what nobody sees. False: the merges are more,
// or reach over more, than any table's.
bool clear_covered(Grid&);

}  // namespace bangvang
