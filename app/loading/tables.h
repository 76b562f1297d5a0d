// Tables: which file of the folder holds each table of the ceremony, as Grids.
#pragma once
#include <string>
#include <vector>

#include "loading/grid.h"
#include "loading/report.h"
#include "loading/source.h"

namespace bangvang {

class Tables {
 public:
  Tables(Source&, Report&);

  // Every grid of a table: "recipients", "agenda" … in the order in which they are read; none where there is no such
  // table, or where it is unusable: that is then reported. Each is handed out once.
  std::vector<Grid> take(const std::string& table);
  // The same of one file, by its name in the folder.
  std::vector<Grid> take_file(const std::string& file);

 private:
  Source& source_;
  Report& report_;
};

}  // namespace bangvang
