// HeaderLines: the top of a grid as lines of headings, some of which stand over several columns or lines.
#pragma once
#include <string>
#include <vector>

#include "loading/grid.h"
#include "loading/header.h"
#include "loading/header_rows.h"

namespace bangvang {

class HeaderLines {
 public:
  HeaderLines(const Grid&, const HeaderNames&, std::size_t most_lines);

  std::size_t size() const { return lines_.size(); }
  // How much of lines first … last names columns: each known one counts two, a number's column (STT) one.
  int known(std::size_t first, std::size_t last) const;
  std::size_t filled(std::size_t line) const;
  // The line beneath first … last still heads columns.
  bool continues(std::size_t first, std::size_t last) const;
  // What the columns are called by lines first … last.
  std::vector<HeaderRows::Title> titles(std::size_t first, std::size_t last) const;

 private:
  struct Cell {
    std::string text;
    std::size_t columns = 1, lines = 1;
    int known = -1;
    bool named = false;  // known, or the number's column
  };
  const Cell* heading_of(std::size_t line, std::size_t column, std::size_t last) const;
  HeaderRows::Title title(std::size_t column, std::size_t first, std::size_t last, std::string& above) const;
  void tell_apart(std::vector<HeaderRows::Title>&, const std::vector<std::string>& above) const;
  void take_merges(const Grid&);

  const HeaderNames& names_;
  std::vector<std::vector<Cell>> lines_;
  std::size_t width_ = 0;
  bool merged_ = false;  // the grid knows what stands over what
};

}  // namespace bangvang
