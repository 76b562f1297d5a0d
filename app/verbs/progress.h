// Progress: how far a long piece of work is, as one line on a terminal that is written over; elsewhere nothing.
#pragma once
#include <chrono>
#include <string>

#include "base/words.h"

namespace bangvang {

class Progress {
 public:
  Progress();
  ~Progress();
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;
  // "DOING 12/107", ten times a second at most.
  void at(const Words& doing, int done, int all);
  void wipe();  // before anything else is printed

 private:
  bool terminal_, shown_ = false;
  std::chrono::steady_clock::time_point next_{};
};

}  // namespace bangvang
