// CheckReport: what `check` has found, as one JSON document for editors and scripts.
#pragma once
#include <string>

#include "base/problem.h"

namespace bangvang {

struct CheckReport {
  std::string ceremony;    // the folder, as typed
  bool readable = false;   // there is something that could be shown
  Problems problems;       // sorted
};

// Keys in this order: ceremony, readable, errors, warnings, problems; of each problem file, sheet, line, column (0 and "" where
// not known), severity, what and remedy in both languages. A problem stands on one line. Ends with a line end.
std::string to_json(const CheckReport&);

}  // namespace bangvang
