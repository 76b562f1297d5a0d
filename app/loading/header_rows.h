// HeaderRows: where a grid's header stands, whatever is above it, and what it calls each column.
#pragma once
#include <initializer_list>
#include <string>
#include <vector>

#include "loading/grid.h"
#include "loading/header.h"

namespace bangvang {

struct HeaderRows {
  struct Title {
    std::string text;         // "" where the column has none
    std::size_t row = 0;      // of the grid
    std::size_t columns = 1;  // it stands over so many
  };
  bool found = false;               // a needed column is there
  std::size_t first = 0, last = 0;  // rows of the grid
  std::size_t body = 1;             // the first row beneath; one that only numbers the columns is passed over
  std::vector<Title> titles;        // one a column
};

// The first row that names a needed column and one more, with the lines of headings above and beneath that belong to it;
// else the first that names a needed one; else the row that names most. The grid has rows.
HeaderRows find_header(const Grid&, const HeaderNames&, std::initializer_list<int> needed);

// “(1) (2) (3)”, “A B 1 2 3”: a row that only numbers the columns.
bool numbers_columns(const Grid&, const Grid::Row&);

}  // namespace bangvang
