// GridMaker: fills a Grid row by row.
#include "loading/grid_maker.h"

#include <algorithm>

#include "loading/table.h"

namespace bangvang {

bool GridMaker::begin_row(int line) {
  row_ = {line, grid_.cells.size(), 0};
  text_before_ = text_;
  return !full();
}

void GridMaker::put(std::size_t column, std::string_view text) {
  if (column >= most_columns || text_ > most_text || stripped(text).empty()) return;
  text_ += text.size();
  grid_.cells.resize(std::max(grid_.cells.size(), row_.first + column));
  grid_.cells.push_back(text);
}

std::string_view GridMaker::keep(std::string text) {
  return stripped(text).empty() ? std::string_view{} : std::string_view(grid_.made.emplace_back(std::move(text)));
}

bool GridMaker::end_row() {
  row_.count = grid_.cells.size() - row_.first;
  if (row_.count == 0) return true;
  const bool fits = text_ <= most_text && allowed();
  if (fits) grid_.rows.push_back(row_);
  else drop_row();
  return fits;
}

void GridMaker::drop_row() { grid_.cells.resize(row_.first); }

bool GridMaker::repeat_row(int line) {
  const Grid::Row last = grid_.rows.back();
  if (!begin_row(line)) return false;
  for (std::size_t i = 0; i < last.count; ++i) {
    const std::string_view text = grid_.cells[last.first + i];
    text_ += text.size();
    grid_.cells.push_back(text);
  }
  return end_row();
}

bool clear_covered(Grid& grid) {
  std::size_t work = most_cells;
  for (const Grid::Merge& merge : grid.merges) {
    const auto from = std::lower_bound(grid.rows.begin(), grid.rows.end(), merge.line,
                                       [](const Grid::Row& row, int line) { return row.line < line; });
    for (auto row = from; row != grid.rows.end() && row->line < merge.line + merge.lines; ++row) {
      for (std::size_t column = merge.column; column < std::min(row->count, merge.column + merge.columns); ++column) {
        if (work-- == 0) return false;
        if (row->line > merge.line || column > merge.column) grid.cells[row->first + column] = {};
      }
      if (work-- == 0) return false;
    }
    if (work-- == 0) return false;
  }
  return true;
}

}  // namespace bangvang
