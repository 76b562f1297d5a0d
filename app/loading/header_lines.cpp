// HeaderLines: what headings in two or three lines call their columns.
#include "loading/header_lines.h"

#include <algorithm>
#include <map>
#include <set>

#include "base/folding.h"
#include "loading/table.h"

namespace bangvang {
namespace {

constexpr std::size_t longest_heading = 200;  // bytes; what is longer is no column's name

bool begins_with_digit(const std::string& text) { return !text.empty() && text[0] >= '0' && text[0] <= '9'; }

}  // namespace

HeaderLines::HeaderLines(const Grid& grid, const HeaderNames& names, std::size_t most_lines)
    : names_(names), merged_(!grid.merges.empty()) {
  for (std::size_t i = 0; i < std::min(most_lines, grid.rows.size()); ++i) {
    std::vector<Cell>& line = lines_.emplace_back();
    for (std::size_t at = 0; at < grid.rows[i].count; ++at) {
      Cell& cell = line.emplace_back();
      cell.text = clean(grid.cell(grid.rows[i], at));
      if (cell.text.empty() || cell.text.size() > longest_heading) continue;
      cell.known = names.find(cell.text);
      cell.named = cell.known >= 0 || ignored_header(cell.text);
    }
    width_ = std::max(width_, line.size());
  }
  for (auto& line : lines_) line.resize(width_);
  take_merges(grid);
}

void HeaderLines::take_merges(const Grid& grid) {
  std::size_t line = 0;
  for (const Grid::Merge& merge : grid.merges) {  // both are by line
    while (line < lines_.size() && grid.rows[line].line < merge.line) ++line;
    if (line == lines_.size()) return;
    if (grid.rows[line].line != merge.line || merge.column >= width_) continue;
    Cell& cell = lines_[line][merge.column];
    cell.columns = std::clamp<std::size_t>(merge.columns, 1, width_ - merge.column);
    while (line + cell.lines < lines_.size() && grid.rows[line + cell.lines].line - merge.line < merge.lines)
      ++cell.lines;
  }
}

std::size_t HeaderLines::filled(std::size_t line) const {
  return static_cast<std::size_t>(
      std::count_if(lines_[line].begin(), lines_[line].end(), [](const Cell& cell) { return !cell.text.empty(); }));
}

int HeaderLines::known(std::size_t first, std::size_t last) const {
  std::set<int> known;
  int numbers = 0;
  for (const HeaderRows::Title& title : titles(first, last)) {
    if (title.text.empty() || title.text.size() > longest_heading) continue;
    if (ignored_header(title.text)) numbers = 1;
    else if (const int column = names_.find(title.text); column >= 0) known.insert(column);
  }
  return 2 * static_cast<int>(known.size()) + numbers;
}

// In a workbook the merges tell. In a CSV a line heads columns if it fills gaps that the line above leaves beside its
// headings, and says nothing where a known column is called already.
bool HeaderLines::continues(std::size_t first, std::size_t last) const {
  const std::size_t next = last + 1;
  if (next >= lines_.size()) return false;
  for (std::size_t line = first; line <= last; ++line) {
    for (const Cell& cell : lines_[line]) {
      if (!cell.text.empty() && line + cell.lines > next && cell.columns < width_) return true;
    }
  }
  std::size_t texts = 0, gaps = 0;
  const std::vector<HeaderRows::Title> called = titles(first, last);
  for (std::size_t at = 0; at < width_; ++at) {
    const Cell& cell = lines_[next][at];
    if (cell.text.empty()) continue;
    if (begins_with_digit(cell.text) || cell.text.size() > longest_heading) return false;
    const bool named = !called[at].text.empty() && (names_.find(called[at].text) >= 0 || ignored_header(called[at].text));
    if (named && !cell.named) return false;
    ++texts;
    gaps += called[at].text.empty();
  }
  return texts >= 2 && gaps >= 1;
}

// What line `line` says above `column`: its own cell, or one to its left that stands over both.
const HeaderLines::Cell* HeaderLines::heading_of(std::size_t line, std::size_t column, std::size_t last) const {
  const std::vector<Cell>& cells = lines_[line];
  if (!cells[column].text.empty()) return &cells[column];
  std::size_t left = column;
  while (left > 0 && cells[left].text.empty()) --left;
  if (cells[left].text.empty()) return nullptr;
  if (merged_ || cells[left].columns > 1) return left + cells[left].columns > column ? &cells[left] : nullptr;
  for (std::size_t below = line + 1; below <= last; ++below) {
    if (!lines_[below][left].text.empty() && !lines_[below][column].text.empty()) return &cells[left];
  }
  return nullptr;
}

// The lowest heading; with those above it where only that is known. `above` becomes the one over it, "" where none is.
HeaderRows::Title HeaderLines::title(std::size_t column, std::size_t first, std::size_t last, std::string& above) const {
  HeaderRows::Title title;
  title.row = last;
  std::string joined;
  for (std::size_t line = last + 1; line-- > first;) {
    const bool own = !lines_[line][column].text.empty();
    if (title.text.empty() && !own) continue;  // what stands to the left heads nothing here
    const Cell* cell = heading_of(line, column, last);
    if (!cell) continue;
    if (title.text.empty()) {
      title = {cell->text, line, cell->columns};
      joined = cell->text;
      if (cell->named) {
        // Known by itself. What is above it only tells it from another of the same name.
        for (std::size_t up = line; up-- > first && above.empty();) {
          if (const Cell* heading = heading_of(up, column, last)) above = heading->text;
        }
        return title;
      }
      continue;
    }
    if (above.empty()) above = cell->text;
    joined = cell->text + " " + joined;
    for (const std::string& longer : {joined, cell->text + " " + title.text}) {
      if (longer.size() > longest_heading || names_.find(longer) < 0) continue;
      title.text = longer;
      return title;
    }
  }
  return title;
}

// Columns of one name, such as “Họ tên” beneath two headings: of known ones the first keeps it, of others none does.
void HeaderLines::tell_apart(std::vector<HeaderRows::Title>& titles, const std::vector<std::string>& above) const {
  std::map<std::string, std::vector<std::size_t>> of_name;
  for (std::size_t at = 0; at < titles.size(); ++at) {
    if (titles[at].text.empty() || titles[at].text.size() > longest_heading || ignored_header(titles[at].text)) continue;
    const int known = names_.find(titles[at].text);
    of_name[known < 0 ? folded_header(titles[at].text) : "#" + std::to_string(known)].push_back(at);
  }
  for (const auto& [name, columns] : of_name) {
    if (columns.size() < 2) continue;
    const auto plain = std::find_if(columns.begin(), columns.end(), [&](std::size_t at) { return above[at].empty(); });
    const std::size_t keeps = plain == columns.end() ? columns[0] : *plain;
    for (const std::size_t at : columns) {
      const bool known = name[0] == '#';
      if (above[at].empty() || (known && at == keeps)) continue;
      std::string& text = titles[at].text;
      if (names_.find(above[at] + " " + text) >= 0) text = above[at] + " " + text;
      else if (known && names_.find(above[at]) >= 0 && names_.find(above[at]) != names_.find(text)) text = above[at];
      else text = above[at] + " – " + text;
    }
  }
}

std::vector<HeaderRows::Title> HeaderLines::titles(std::size_t first, std::size_t last) const {
  std::vector<HeaderRows::Title> all(width_);
  std::vector<std::string> above(width_);
  for (std::size_t at = 0; at < width_; ++at) all[at] = title(at, first, last, above[at]);
  if (last > first) tell_apart(all, above);
  return all;
}

}  // namespace bangvang
