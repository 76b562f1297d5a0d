// HeaderRows: where a grid's header stands.
#include "loading/header_rows.h"

#include <algorithm>

#include "base/folding.h"
#include "loading/header_lines.h"
#include "loading/table.h"

namespace bangvang {
namespace {

constexpr std::size_t most_above = 30;   // rows of a title
constexpr std::size_t most_lines = 3;    // of a header

struct Best {
  bool found = false;
  std::size_t line = 0;
};

Best best_line(const Grid& grid, const HeaderLines& lines, const HeaderNames& names, std::initializer_list<int> needed) {
  // Rows after a short one that names a single column, such as a title “ĐẠI BIỂU”, where the header may follow.
  constexpr std::size_t patience = 10;
  std::vector<int> known;
  Best weak;
  for (std::size_t i = 0; i < std::min(lines.size(), most_above); ++i) {
    known.push_back(lines.known(i, i));
    const Grid::Row& row = grid.rows[i];
    bool needs = false;
    for (std::size_t at = 0; at < row.count && !needs; ++at) {
      const std::string text = clean(grid.cell(row, at));
      if (text.empty() || text.size() > 200) continue;
      needs = std::find(needed.begin(), needed.end(), names.find(text)) != needed.end();
    }
    if (!needs) continue;
    const bool sure = known[i] > 2 || lines.filled(i) > 2;  // another column, or that of numbers
    if (sure && (!weak.found || i - weak.line <= patience)) return {true, i};
    if (!weak.found) weak = {true, i};
  }
  if (weak.found) return weak;
  const auto most = std::max_element(known.begin(), known.end());
  return {false, *most > 3 ? static_cast<std::size_t>(most - known.begin()) : 0};
}

}  // namespace

HeaderRows find_header(const Grid& grid, const HeaderNames& names, std::initializer_list<int> needed) {
  const HeaderLines lines(grid, names, most_above + most_lines);
  const Best best = best_line(grid, lines, names, needed);
  HeaderRows header;
  header.found = best.found;
  header.first = header.last = best.line;
  const auto depth = [&] { return header.last - header.first + 1; };
  while (header.first > 0 && depth() < most_lines &&
         lines.known(header.first - 1, header.last) > lines.known(header.first, header.last))
    --header.first;
  while (depth() < most_lines && lines.continues(header.first, header.last)) ++header.last;
  header.titles = lines.titles(header.first, header.last);
  header.titles.resize(std::max(header.titles.size(), std::size_t{1}));
  std::size_t width = 0;  // the rows of a title may be wider
  for (std::size_t i = header.first; i <= header.last; ++i) width = std::max(width, grid.rows[i].count);
  header.titles.resize(width);
  header.body = header.last + 1;
  if (header.body < grid.rows.size() && numbers_columns(grid, grid.rows[header.body])) ++header.body;
  return header;
}

bool numbers_columns(const Grid& grid, const Grid::Row& row) {
  int filled = 0, next = 1;
  char letter = 'a';
  bool brackets = true;
  for (std::size_t at = 0; at < row.count; ++at) {
    const std::string_view cell = stripped(grid.cell(row, at));
    if (cell.empty()) continue;
    if (cell.size() > 40) return false;
    std::string said = fold(cell);
    const bool bracketed = said[0] == '(' || said[0] == '[';
    const std::size_t close = said.find_first_of(")]");
    if (bracketed) said = close == std::string::npos ? "" : trim(said.substr(1, close - 1));
    else said = said.substr(0, said.find('='));  // “4=2+3”
    if (said == std::string(1, letter) && next == 1) ++letter;
    else if (trim(said) == std::to_string(next)) ++next;
    else return false;
    brackets = brackets && bracketed;
    ++filled;
  }
  const int least = brackets ? 2 : 4;  // without brackets a short row may well be one of the list
  return filled >= least;
}

}  // namespace bangvang
