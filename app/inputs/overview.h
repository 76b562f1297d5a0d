// Overview: the whole evening as a grid of its cues, one of which the arrow keys have chosen. Pure.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "inputs/keymap.h"
#include "show/show_state.h"

namespace bangvang {

struct Desk;

inline constexpr int overview_columns = 5;

struct Overview {
  std::string chosen;      // the first step of a cue
  bool moved = false;      // chosen anew: the panel brings it into sight, and clears this
  friend bool operator==(const Overview&, const Overview&) = default;
};

bool begins_cue(const Program&, int step);
std::vector<int> cue_beginnings(const Program&);   // first steps, in the order of the show
void open_overview(Desk&, const Program&, const ShowState&);
// Arrows choose; Enter makes the chosen cue the standby one, Enter again takes it. Nothing if the stroke is not its own.
std::optional<std::vector<Request>> press_overview(Desk&, const Stroke&, const Binding*, const Program&, const ShowState&);

}  // namespace bangvang
