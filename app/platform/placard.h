// Placard: a picture that belongs to no step: the test card, or which monitor this is.
#pragma once
#include <string>

#include "base/words.h"

namespace bangvang {

struct Placard {
  int number = 0;              // of the monitor, counting from 1; 0: the test card
  int monitor = 0;             // where it goes: an index into MonitorPlan::all()
  std::string name;            // "HDMI-1 · DELL U2412M"
  Language language = Language::vietnamese;
  friend bool operator==(const Placard&, const Placard&) = default;
};

}  // namespace bangvang
