// XlsxStyles: what the style of a cell means for its content: how a number is shown, and in which font.
#pragma once
#include <string>
#include <vector>

#include "loading/archive.h"
#include "loading/number_format.h"

namespace bangvang {

struct XlsxStyles {
  struct Cell {
    std::size_t format = 0;    // into formats
    std::string legacy_font;   // "" for all others
  };
  std::vector<NumberFormat> formats;
  std::vector<Cell> cells;  // by the number that a cell gives

  const NumberFormat& format(std::size_t style) const;
  const std::string& legacy_font(std::size_t style) const;
};

Result<XlsxStyles> read_xlsx_styles(Archive&, const std::string& part);

}  // namespace bangvang
