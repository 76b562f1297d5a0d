// Monitors: which there are, and how the system and they themselves name them.
#pragma once
#include <string>
#include <vector>

namespace bangvang {

struct Monitor {
  std::string name;             // the connector's, "HDMI-1", where the system tells; else what it calls the display
  int x = 0, y = 0, width = 0, height = 0;  // px on the desktop
  bool primary = false;
  std::string model{};          // "DELL U2412M"; "" not known
  std::string edid{};           // identity_of its EDID; "" not known
  bool plugged = true;          // something answers at the other end; a picture may be sent to a socket where nothing does
  friend bool operator==(const Monitor&, const Monitor&) = default;
};

// As the system sees them now: by XRandR on X11, else by SDL. Frame thread only.
std::vector<Monitor> monitors();
// "HDMI-1 · DELL U2412M · 1920×1080"
std::string described(const Monitor&);

// Monitors that show the same part of the desktop are one; the primary one's name stays.
std::vector<Monitor> without_mirrors(std::vector<Monitor>);

// Outputs of the X server by XRandR: empty where there is none. Opens a connection of its own; any thread.
std::vector<Monitor> x11_monitors();

}  // namespace bangvang
