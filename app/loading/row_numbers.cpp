// RowNumbers: numbers at the front of rows.
#include "loading/row_numbers.h"

#include <algorithm>
#include <charconv>

#include "loading/table.h"

namespace bangvang {
namespace {

// “12”, “12.”; 0 for everything else.
int number_in(std::string_view cell) {
  cell = stripped(cell);
  constexpr std::size_t longest = 5;
  if (!cell.empty() && (cell.back() == '.' || cell.back() == ')')) cell.remove_suffix(1);
  int number = 0;
  const char* const end = cell.data() + cell.size();
  const bool whole = !cell.empty() && cell.size() <= longest && std::from_chars(cell.data(), end, number).ptr == end;
  return whole && number > 0 ? number : 0;
}

bool says_words(std::string_view cell) {
  return std::any_of(cell.begin(), cell.end(), [](char c) { return (c & 0x80) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); });
}

std::size_t filled(const Grid& grid, const Grid::Row& row) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < row.count; ++at) count += !stripped(grid.cell(row, at)).empty();
  return count;
}

}  // namespace

RowNumbers row_numbers(const Grid& grid) {
  RowNumbers numbers;
  for (std::size_t i = 0; i < grid.rows.size(); ++i) {
    const Grid::Row& row = grid.rows[i];
    std::size_t at = 0;
    while (at < row.count && stripped(grid.cell(row, at)).empty()) ++at;
    const int number = number_in(grid.cell(row, at));
    if (number == 0) continue;
    std::size_t words = at + 1;
    while (words < row.count && !says_words(grid.cell(row, words))) ++words;
    if (words >= row.count) continue;
    if (numbers.rows++ == 0) {
      numbers.first = number;
      numbers.column = at;
      numbers.line = row.line;
      numbers.text = grid.cell(row, words);
      numbers.beneath_heading = i > 0 && filled(grid, grid.rows[i - 1]) == 1;
    }
    numbers.last = number;
  }
  return numbers;
}

bool goes_on(const WorkbookSheet& table, const WorkbookSheet& next) {
  if (!next.grid.above.empty() || next.columns != table.columns) return false;
  const RowNumbers before = row_numbers(table.grid), after = row_numbers(next.grid);
  if (before.rows == 0 || after.rows == 0 || before.column != after.column) return false;
  return after.first == before.last + 1 || (after.first == 1 && after.beneath_heading);
}

}  // namespace bangvang
