// DifferenceMask: which differences of data that wait name a winner whom the hall has not seen; the crowd reads the panel.
#pragma once
#include <set>
#include <string>
#include <vector>

#include "show/announced.h"
#include "show/reload.h"

namespace bangvang {

// Of the Program that runs and its state; both outlive it.
class DifferenceMask {
 public:
  DifferenceMask(const Program&, const ShowState&, const std::vector<Difference>& all);
  // What may be read over the operator's shoulder.
  Difference masked(Difference) const;

 private:
  bool is_open(const Difference&) const;
  bool person_is_known(const std::string& id) const;
  bool ranking_is_known(const std::string& id) const;

  const Program& program_;
  const ShowState& state_;
  Announced announced_;
  std::set<std::string> somebody_else_;  // ids at which the data have another person by now
};

}  // namespace bangvang
