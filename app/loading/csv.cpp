// Csv: text → Grid, in one pass and without copying what needs no change.
#include "loading/csv.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace bangvang {
namespace {

bool blank(char c) { return c == ' ' || c == '\t'; }

class Reader {
 public:
  // Begins with the byte `at`, on line `line`.
  Reader(Csv& csv, std::string_view text, std::size_t at, int line)
      : csv_(csv), grid_(csv.grid), text_(text), lines_(static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n')) + 1),
        at_(at), line_(line) {}

  void read(std::size_t most = most_rows) {
    lines_ = std::min(lines_, most);
    while (at_ < text_.size()) {
      if (grid_.rows.size() == most || grid_.cells.size() > most_cells) {
        csv_.cut_line = line_;
        return;
      }
      if (!read_row()) return;
    }
  }

 private:
  bool ends_row() const { return at_ >= text_.size() || text_[at_] == '\n' || text_[at_] == '\r'; }

  void take_line_break() {
    if (at_ >= text_.size()) return;
    at_ += text_.compare(at_, 2, "\r\n") == 0 ? 2 : 1;
    ++line_;
  }

  bool read_row() {
    Grid::Row row{line_, grid_.cells.size(), 0};
    bool anything = false;
    for (;;) {
      std::string_view cell;
      if (!read_cell(cell)) return false;
      if (grid_.cells.size() - row.first < most_columns) grid_.cells.push_back(cell);
      anything = anything || std::any_of(cell.begin(), cell.end(), [](char c) { return !blank(c) && c != '\n'; });
      if (ends_row()) break;
      ++at_;  // the delimiter
    }
    take_line_break();
    row.count = grid_.cells.size() - row.first;
    if (grid_.rows.empty()) grid_.cells.reserve(std::min(row.count * lines_, most_cells));
    if (anything) grid_.rows.push_back(row);
    else grid_.cells.resize(row.first);
    return true;
  }

  // False: a quotation mark is not closed.
  bool read_cell(std::string_view& cell) {
    std::size_t start = at_;
    while (start < text_.size() && blank(text_[start]) && text_[start] != csv_.delimiter) ++start;
    if (start < text_.size() && text_[start] == '"') return read_quoted(start + 1, cell);
    start = at_;
    while (!ends_row() && text_[at_] != csv_.delimiter) ++at_;
    cell = text_.substr(start, at_ - start);
    return true;
  }

  bool read_quoted(std::size_t start, std::string_view& cell) {
    const int opened = line_;
    std::string& made = grid_.made.emplace_back();
    at_ = start;
    for (;; ++at_) {
      const std::size_t stop = std::min(text_.find_first_of("\"\r\n", at_), text_.size());
      made.append(text_, at_, stop - at_);
      at_ = stop;
      if (at_ >= text_.size()) {
        csv_.open_quote_line = opened;
        return false;
      }
      if (text_[at_] != '"') {
        take_line_break();
        --at_;
        made += '\n';
      } else if (text_.compare(at_, 2, "\"\"") == 0) {
        made += '"';
        ++at_;
      } else {
        break;
      }
    }
    ++at_;
    // Text after the closing mark belongs to the cell: “"Sao đỏ" 9A”.
    while (!ends_row() && text_[at_] != csv_.delimiter) made += text_[at_++];
    cell = made;
    return true;
  }

  Csv& csv_;
  Grid& grid_;
  std::string_view text_;
  std::size_t lines_;
  std::size_t at_;
  int line_;
};

// How many of the first rows have the same number of cells, and that number: a title above the header, or text with commas,
// is not what most of them have in common.
std::pair<int, std::size_t> agreement(std::string_view text, char delimiter) {
  constexpr std::size_t rows = 50;
  Csv csv;
  csv.delimiter = delimiter;
  Reader(csv, text, 0, 1).read(rows);
  std::map<std::size_t, int> widths;
  for (const Grid::Row& row : csv.grid.rows) ++widths[row.count];
  std::pair<int, std::size_t> best{0, 1};
  for (const auto& [cells, times] : widths) {
    if (cells > 1) best = std::max(best, {times, cells});
  }
  return best;
}

char delimiter_of(std::string_view text) {
  constexpr std::size_t enough = 64u << 10;
  constexpr std::array others{';', '\t', '|'};
  text = text.substr(0, enough);
  char best = ',';
  auto most = agreement(text, best);
  for (const char delimiter : others) {
    const auto agreed = agreement(text, delimiter);
    if (agreed > most) {
      most = agreed;
      best = delimiter;
    }
  }
  return best;
}

// Excel's own first line, "sep=;": where it ends, or 0.
std::size_t told_delimiter(std::string_view text) {
  const auto is = [&](std::size_t at, char c) { return (text[at] | 0x20) == c; };
  if (text.size() < 5 || !is(0, 's') || !is(1, 'e') || !is(2, 'p') || text[3] != '=') return 0;
  constexpr std::string_view possible = ",;\t|:^~!#$%&*/";
  constexpr std::size_t end = 5;
  if (possible.find(text[4]) == possible.npos || (end < text.size() && text[end] != '\r' && text[end] != '\n')) return 0;
  return end + (text.compare(end, 2, "\r\n") == 0 ? 2 : end < text.size());
}

}  // namespace

Csv read_csv(std::string text) {
  Csv csv;
  csv.grid.text = std::make_unique<const std::string>(std::move(text));
  const std::string_view all = *csv.grid.text;
  const std::size_t begin = told_delimiter(all);
  csv.delimiter = begin ? all[4] : delimiter_of(all);
  Reader(csv, all, begin, begin ? 2 : 1).read();
  return csv;
}

}  // namespace bangvang
