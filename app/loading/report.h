// Report: gathers every problem of a load, and counts what is left out.
#pragma once
#include <map>
#include <string>

#include "base/problem.h"

namespace bangvang {

class Report {
 public:
  void error(Place where, Words what, Words remedy) { add({Severity::error, std::move(where), std::move(what), std::move(remedy)}); }
  void warning(Place where, Words what, Words remedy) { add({Severity::warning, std::move(where), std::move(what), std::move(remedy)}); }
  // Beyond 1000 problems a file, the rest are only counted.
  void add(Problem);
  void leave_out(int rows = 1) { rows_left_out_ += rows; }

  int rows_left_out() const { return rows_left_out_; }
  // Sorted. Files with more than were kept say how many more there are.
  Problems take();

 private:
  struct Count {
    int kept = 0, more = 0;
    bool errors_among_more = false;
  };
  Problems problems_;
  std::map<std::string, Count> counts_;
  int rows_left_out_ = 0;
};

}  // namespace bangvang
