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

// The delimiter (comma, semicolon, tab) is the one that the first line has most of.
Csv read_csv(std::string text);

}  // namespace bangvang
