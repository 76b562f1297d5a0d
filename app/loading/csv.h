// Csv: text → rows of cells, each with its line; RFC 4180 and what spreadsheet programs write.
#pragma once
#include <deque>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace bangvang {

struct Csv {
  struct Row {
    int line = 0;             // where the row begins, from 1
    std::size_t first = 0;    // into cells
    std::size_t count = 0;
  };
  std::vector<Row> rows;      // without blank ones
  std::vector<std::string_view> cells;  // into text or unquoted
  char delimiter = ',';
  int open_quote_line = 0;    // a quotation mark opened here is never closed; that row is not among rows
  int cut_line = 0;           // from here on there is more than is ever read

  std::string_view cell(const Row& row, std::size_t column) const {
    return column < row.count ? cells[row.first + column] : std::string_view{};
  }

  std::unique_ptr<const std::string> text;
  std::deque<std::string> unquoted;  // cells that are not a piece of text, having had marks or parts
};

// The delimiter (comma, semicolon, tab) is the one that the first line has most of.
Csv read_csv(std::string text);

}  // namespace bangvang
