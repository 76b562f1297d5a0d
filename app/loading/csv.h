// Csv: text → Grid; RFC 4180 and what spreadsheet programs write.
#pragma once
#include <string>

#include "loading/grid.h"

namespace bangvang {

struct Csv {
  Grid grid;
  char delimiter = ',';
  int open_quote_line = 0;    // a quotation mark opened here is never closed; that row is not among rows
  int cut_line = 0;           // from here on there is more than is ever read
};

// The delimiter (comma, semicolon, tab, |) is the one by which most of the first rows have the same number of cells, or what
// Excel's first line "sep=;" says. Rows may have fewer cells than others: spreadsheet programs leave empty ones at the end out.
Csv read_csv(std::string text);

}  // namespace bangvang
