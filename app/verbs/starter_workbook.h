// The starter's tables as one workbook: a guide, then a sheet a table with drop-down lists, notes and columns of text.
#pragma once
#include <string>

#include "base/result.h"
#include "loading/starter.h"

namespace bangvang {

inline constexpr int workbook_rows = 1000;  // rows beneath the header that are made ready to be filled

// Writes over `path`. By libxlsxwriter, with temporary files where the machine keeps them.
Result<Done> write_starter_workbook(const std::string& path, const std::vector<StarterTable>&);

// The lines of the guide: a heading, or what to do; a table's line leads to its sheet.
struct GuideLine {
  Words text;
  bool heading = false;
  std::string file = {};  // the table that it is about
};
std::vector<GuideLine> workbook_guide(const std::vector<StarterTable>&);

}  // namespace bangvang
