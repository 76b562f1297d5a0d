// RowNumbers: how the rows of a document's table are numbered; by that it is told whether one goes on where another ends.
#pragma once
#include <cstddef>
#include <string_view>

#include "loading/workbook.h"

namespace bangvang {

// Of rows that begin with a number and say something besides.
struct RowNumbers {
  std::size_t rows = 0;
  int first = 0, last = 0;         // the numbers
  std::size_t column = 0;          // of the first of them
  int line = 0;                    // of the first row
  std::string_view text;           // what that row says behind its number
  bool beneath_heading = false;    // the row above the first has one cell
};
RowNumbers row_numbers(const Grid&);

// `next` has columns as `table` has, no text between the two, and its numbers go on, or begin anew beneath a heading of its own.
bool goes_on(const WorkbookSheet& table, const WorkbookSheet& next);

}  // namespace bangvang
