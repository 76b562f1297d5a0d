// Grid: the cells of one table as its file has them, each with its place; what every kind of file becomes before it is read.
#pragma once
#include <deque>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace bangvang {

struct Grid {
  struct Row {
    int line = 0;             // where the row begins, from 1; in a workbook the number it shows
    std::size_t first = 0;    // into cells
    std::size_t count = 0;    // cell 0 is the first column of the file
  };
  // Cells that are one: the text stands in the first, the others are empty. Lines as in Row, columns from 0.
  struct Merge {
    int line = 0, lines = 1;
    std::size_t column = 0, columns = 1;
  };
  std::string file, sheet;               // as in Place
  std::vector<Row> rows;                 // by line, without blank ones
  std::vector<std::string_view> cells;   // into text or made
  std::vector<std::string> above;        // the lines of text right above a document's table
  std::vector<Merge> merges;             // by line, then column; only of workbooks and documents

  std::string_view cell(const Row& row, std::size_t column) const {
    return column < row.count ? cells[row.first + column] : std::string_view{};
  }

  // Where the cells' texts are. Moving a Grid leaves them where they are.
  std::unique_ptr<const std::string> text;
  std::deque<std::string> made;          // cells that are not a piece of text
  std::shared_ptr<const std::vector<std::string>> shared;  // texts that the sheets of a workbook have in common
};

// Bounds of every table.
inline constexpr std::size_t most_rows = 200'001;  // with the header
inline constexpr std::size_t most_cells = 4'000'000;
inline constexpr std::size_t most_columns = 500;   // those beyond are passed over
inline constexpr std::size_t most_text = 64u << 20;  // bytes of all cells; a workbook may say one text in many cells

}  // namespace bangvang
