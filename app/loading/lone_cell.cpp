// LoneCell: rows of one cell.
#include "loading/lone_cell.h"

#include <algorithm>
#include <string>
#include <utility>

#include "base/folding.h"
#include "loading/row_heading.h"
#include "loading/table.h"

namespace bangvang {
namespace {

bool begins_with_digit(std::string_view cell) { return !cell.empty() && cell[0] >= '0' && cell[0] <= '9'; }

// “5”, “05 đơn vị”: what a heading counts beneath it.
bool says_count(std::string_view cell) {
  if (!begins_with_digit(cell) || cell.size() > 20) return false;
  const std::size_t digits = std::min(cell.find_first_not_of("0123456789"), cell.size());
  const std::string of = trim(fold(cell.substr(digits)));
  static constexpr std::string_view counted[] = {"", "don vi", "tap the", "ca nhan", "nguoi", "ho"};
  return std::find(std::begin(counted), std::end(counted), of) != std::end(counted);
}

bool merged_across(const Grid& grid, int line, std::size_t column) {
  const auto before = [](const Grid::Merge& merge, const std::pair<int, std::size_t>& cell) {
    return std::pair(merge.line, merge.column) < cell;
  };
  const auto found = std::lower_bound(grid.merges.begin(), grid.merges.end(), std::pair(line, column), before);
  return found != grid.merges.end() && found->line == line && found->column == column && found->columns > 1;
}

}  // namespace

std::optional<LoneCell> lone_cell(const Grid& grid, const Grid::Row& row, const BodyColumns& columns) {
  std::optional<LoneCell> lone;
  for (std::size_t at = 0; at < row.count; ++at) {
    const std::string_view text = stripped(grid.cell(row, at));
    if (text.empty()) continue;
    const bool number = std::find(columns.numbers.begin(), columns.numbers.end(), at) != columns.numbers.end();
    if (number && numbering_of(text) != Numbering::none) continue;
    if (lone && says_count(text)) continue;
    if (lone) return std::nullopt;
    lone = LoneCell{at, merged_across(grid, row.line, at), number};
  }
  return lone;
}

}  // namespace bangvang
