// Monitors: which there are, and which of them hall, panel, MC and lobby get.
#pragma once
#include <optional>
#include <string>
#include <vector>

namespace bangvang {

struct Monitor {
  std::string name;             // the connector's, "HDMI-1", where the system tells; else what it calls the display
  int x = 0, y = 0, width = 0, height = 0;  // px on the desktop
  bool primary = false;
  friend bool operator==(const Monitor&, const Monitor&) = default;
};

// As SDL sees them now; names by XRandR on X11.
std::vector<Monitor> monitors();

// Which monitor the operator named for each; "" none in particular. MC and lobby: nothing: not wanted.
struct MonitorWishes {
  std::string hall, panel;
  std::optional<std::string> mc, lobby;
};
// Indices. The projector is the first monitor that is not the primary one; the operator has the primary one; MC and lobby
// get those that nobody else has, or none (-1). With a single monitor hall and panel share it.
struct Places {
  int hall = 0, panel = 0, mc = -1, lobby = -1;
  bool shared() const { return hall == panel; }
  friend bool operator==(const Places&, const Places&) = default;
};
// A name that no monitor has counts as none in particular.
Places places_on(const std::vector<Monitor>&, const MonitorWishes& = {});
// The monitor of that name, in any case; or -1.
int monitor_named(const std::vector<Monitor>&, const std::string& name);

// Outputs of the X server by XRandR: empty where there is none. Opens a connection of its own.
std::vector<Monitor> x11_monitors();

}  // namespace bangvang
