// Csv: text → Grid, in one pass and without copying what needs no change.
#include "loading/csv.h"

#include <algorithm>
#include <utility>

namespace bangvang {
namespace {

bool blank(char c) { return c == ' ' || c == '\t'; }

char delimiter_of(std::string_view text) {
  std::size_t commas = 0, semicolons = 0, tabs = 0;
  bool quoted = false, seen = false;
  for (const char c : text) {
    if (c == '"') quoted = !quoted;
    if (quoted) continue;
    if (c == '\n' || c == '\r') {
      if (seen) break;
      continue;
    }
    seen = true;
    commas += c == ',';
    semicolons += c == ';';
    tabs += c == '\t';
  }
  if (semicolons > commas && semicolons >= tabs) return ';';
  return tabs > commas ? '\t' : ',';
}

class Reader {
 public:
  Reader(Csv& csv, std::string_view text)
      : csv_(csv), grid_(csv.grid), text_(text), lines_(static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n')) + 1) {}

  void read() {
    while (at_ < text_.size()) {
      if (grid_.rows.size() == most_rows || grid_.cells.size() > most_cells) {
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
  std::size_t at_ = 0;
  int line_ = 1;
};

}  // namespace

Csv read_csv(std::string text) {
  Csv csv;
  csv.grid.text = std::make_unique<const std::string>(std::move(text));
  csv.delimiter = delimiter_of(*csv.grid.text);
  Reader(csv, *csv.grid.text).read();
  return csv;
}

}  // namespace bangvang
