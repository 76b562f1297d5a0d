// Placement: which monitor the hall, the panel, the MC and the lobby get. Pure.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "platform/monitors.h"
#include "base/roles.h"

namespace bangvang {

inline constexpr int no_monitor = -1;

// How a monitor is known again: by its socket, and by what it says of itself.
struct KnownMonitor {
  std::string connector, edid, model;  // as in Monitor
  friend bool operator==(const KnownMonitor&, const KnownMonitor&) = default;
};
KnownMonitor known(const Monitor&);
bool same(const KnownMonitor&, const Monitor&);  // the same one on the same socket

// What is known when monitors are given out.
struct PlacementRules {
  PerRole<bool> wanted{{true, true, false, false}};
  PerRole<int> chosen{{no_monitor, no_monitor, no_monitor, no_monitor}};  // by the operator: goes before all else
  PerRole<std::optional<KnownMonitor>> last{};       // where it stood last
  bool together = false;                             // the panel is to lie over the hall, however many there are
  // In this very show it stood on a monitor, and these were there beside that one. It goes nowhere else by itself: what
  // the audience of another monitor would see is not for them.
  PerRole<std::optional<std::vector<KnownMonitor>>> beside{};
};

struct Arrangement {
  PerRole<int> place{{no_monitor, no_monitor, no_monitor, no_monitor}};  // indices of monitors
  PerRole<bool> asks{};    // there is more than one it could be: it stays hidden until the operator says which
  int at(Role role) const { return place[role]; }
  bool shared() const { return place[Role::hall] != no_monitor && place[Role::hall] == place[Role::panel]; }
  bool asks_any() const { return asks[Role::hall] || asks[Role::mc] || asks[Role::lobby]; }
  friend bool operator==(const Arrangement&, const Arrangement&) = default;
};

// Known again: by socket and EDID, else by EDID, else by socket; first everybody by the surest of these. Then
//   panel: the primary one, else any that is free; where there is none, over the hall's picture.
//   hall:  the first other one that is not primary; with a single monitor it shares that one with the panel.
//   MC, lobby: what is left.
// Asked is about the hall where its monitor is gone and several could stand in for it (in this very show: any could); where
// two are equally like the one it had; and where the MC's screen, which tells winners, could go on the wrong wall.
Arrangement arrange(const std::vector<Monitor>&, const PlacementRules&);

}  // namespace bangvang
