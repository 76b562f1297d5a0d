// Monitors: which there are, and which of them the hall and the panel get.
#pragma once
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

// Indices. The projector is the first monitor that is not the primary one; the operator has the primary one.
// With a single monitor they share it.
struct Places {
  int hall = 0, panel = 0;
  bool shared() const { return hall == panel; }
  friend bool operator==(const Places&, const Places&) = default;
};
Places places_on(const std::vector<Monitor>&);

// Outputs of the X server by XRandR: empty where there is none. Opens a connection of its own.
std::vector<Monitor> x11_monitors();

}  // namespace bangvang
