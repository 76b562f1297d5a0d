// CheckReport: what `check` has found, as one JSON document for editors and scripts.
#pragma once
#include <string>
#include <vector>

#include "base/problem.h"
#include "loading/reading.h"

namespace bangvang {

struct CheckReport {
  std::string ceremony;    // the folder, as typed
  bool readable = false;   // there is something that could be shown
  Problems problems;       // sorted
  std::vector<Reading> tables;
};

// Keys in this order: ceremony, readable, errors, warnings, problems, tables; of each problem file, sheet, line, column (0 and "" where
// not known), severity, what and remedy in both languages. A problem stands on one line, and so does how a table
// was read: file, sheet, table, rows, first and last line, notes in both languages. Ends with a line end.
std::string to_json(const CheckReport&);

}  // namespace bangvang
