// The scenes: (Program, ShowState, Output, time) → Picture. Pure.
#pragma once
#include "base/clock.h"
#include "scenes/picture.h"
#include "scenes/text_metrics.h"
#include "scenes/theme.h"
#include "show/show_state.h"

namespace bangvang {

struct Output {
  int width = 1920, height = 1080;  // px
  Insets safe;                      // fractions
  const Theme* theme = nullptr;     // not owned; outlives the call
};

// What the hall shows: the live step or the one that it keeps, black, or hold.
Picture privileged_picture(const Program&, const ShowState&, const Output&, ShowTime, const TextMetrics&);
// One step, settled, as if live since `entered_ms` (steady).
Picture step_picture(const Program&, int step, const Output&, std::int64_t entered_ms, ShowTime, const TextMetrics&);
Picture black_picture(const Output&);
Picture hold_picture(const Program&, const Output&, const TextMetrics&);

// How the wall goes from one settled picture to the next: parts of the new one appear over the old.
struct Change {
  enum class Kind { fade, wipe_right } kind = Kind::fade;
  Rect area;                      // px
  int start_ms = 0, duration_ms = 300;
};
// Areas not named by any change keep the old picture until the end, then show the new. Never empty.
struct Transition {
  std::vector<Change> changes;
  int total_ms = 300;
  bool reveal = false;            // places appear: it follows the speed that the operator set
};
Transition step_transition(const Program&, int from, int to, const Output&, const TextMetrics&);
Transition look_transition(const Program&, const Output&);  // black, hold: 500 ms

}  // namespace bangvang
