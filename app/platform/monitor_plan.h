// MonitorPlan: who stands where while a show runs: monitors come and go, and the operator chooses. Pure.
#pragma once
#include <optional>
#include <vector>

#include "platform/monitor_memory.h"
#include "platform/placement.h"

namespace bangvang {

class MonitorPlan {
 public:
  // At the start of a show. `rules` say what is wanted and what was named on the command line.
  MonitorPlan(std::vector<Monitor> all, PlacementRules rules, LastPlaces last);

  void see(std::vector<Monitor> all);        // those that there are now
  void choose(Role, int monitor);            // the operator's word; whoever stood there looks for another place
  bool swap();                               // hall and panel change places; false: they share one, or one is nowhere

  const std::vector<Monitor>& all() const { return all_; }
  const Arrangement& arrangement() const { return now_; }
  const Monitor* on(Role) const;             // null: nowhere
  bool wanted(Role role) const { return rules_.wanted[role]; }
  // On a monitor that answers. A socket that never told of one (old projectors, splitters) counts as one that does.
  bool connected(Role) const;
  // What to call it: the monitor it is on, else that on which it was last.
  KnownMonitor known_as(Role) const;
  // What is worth remembering for another evening: nothing while hall and panel share a monitor, or one is asked about.
  std::optional<LastPlaces> memorable() const;

 private:
  void arrange_anew();

  std::vector<Monitor> all_;
  PlacementRules rules_;
  Arrangement now_;
  PerRole<bool> answered_{};                 // its monitor did answer while it stood there
};

}  // namespace bangvang
