// Placard: a picture that belongs to no step: the test card, which monitor this is, or why there is no panel.
#pragma once
#include <string>

#include "base/words.h"

namespace bangvang {

struct Placard {
  enum class Kind { test_card, identify, panel_away } kind = Kind::test_card;
  int monitor = 0;             // where it goes: an index into MonitorPlan::all()
  // "HDMI-1 · DELL U2412M"; of panel_away: the key that brings the panel back
  std::string name;
  Language language = Language::vietnamese;
  friend bool operator==(const Placard&, const Placard&) = default;
};

}  // namespace bangvang
