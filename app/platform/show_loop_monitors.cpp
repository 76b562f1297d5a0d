// ShowLoop: the hall's monitor unplugged and plugged in again.
#include <algorithm>

#include "platform/show_loop.h"

namespace bangvang {

namespace {
constexpr int look_again_ms = 2000;
}

// A window manager drops the window of a monitor that is gone onto another one, the operator's: it is hidden instead, and
// shown again when a monitor of that name is back. SDL does not tell, so the windows' moves are the sign to look.
void ShowLoop::watch_hall_monitor() {
  if (stage_.windowed || stage_.shared || stage_.video.driver() != "x11" || !desk_.full_screen) return;
  hall_looked_ms_ = now();
  const std::vector<Monitor> all = x11_monitors();
  const auto found = std::find_if(all.begin(), all.end(), [&](const Monitor& m) { return m.name == stage_.hall_monitor.name; });
  const bool there = found != all.end();
  if (there == hall_there_ || all.empty()) return;
  hall_there_ = there;
  if (there) {
    stage_.hall_monitor = *found;
    stage_.hall.show_on(*found);
    stage_.wall.resize(stage_.hall.width(), stage_.hall.height());
    hall_changed_ = true;
  } else {
    stage_.hall.hide();
  }
  dirty_panel();
}

std::optional<std::int64_t> ShowLoop::next_look_at_monitors() const {
  return hall_there_ ? std::nullopt : std::optional(hall_looked_ms_ + look_again_ms);
}

}  // namespace bangvang
