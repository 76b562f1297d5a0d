// DifferenceMask: which differences of data that wait name a winner whom the hall has not seen; the crowd reads the panel.
#pragma once
#include <string>
#include <vector>

#include "show/announced.h"
#include "show/reload.h"

namespace bangvang {

// Of the Program that runs, its state and all that waits; they outlive it.
class DifferenceMask {
 public:
  DifferenceMask(const Program&, const ShowState&, const std::vector<Difference>& all);
  // What may be read over the operator's shoulder.
  Difference masked(Difference) const;

 private:
  bool is_open(const Difference&) const;
  bool is_somebody_else(const std::string& id, int who) const;
  bool person_is_known(const std::string& id) const;
  bool ranking_is_known(const std::string& id) const;

  const Program& program_;
  const ShowState& state_;
  const std::vector<Difference>& all_;
  Announced announced_;
};

}  // namespace bangvang
