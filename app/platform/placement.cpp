// Placement: surest first, and nobody twice.
#include "platform/placement.h"

#include <algorithm>

namespace bangvang {

namespace {

enum class Likeness { exact, edid, connector };

bool alike(const KnownMonitor& last, const Monitor& monitor, Likeness by) {
  const bool edid = !last.edid.empty() && last.edid == monitor.edid, connector = last.connector == monitor.name;
  switch (by) {
    case Likeness::exact: return same(last, monitor);
    case Likeness::edid: return edid;
    case Likeness::connector: return connector;
  }
  return false;
}

class Seats {
 public:
  Seats(const std::vector<Monitor>& all, const PlacementRules& rules) : all_(all), rules_(rules), taken_(all.size()) {}

  Arrangement given() {
    for (const Role role : all_roles) give(role, rules_.chosen[role]);
    for (const Likeness by : {Likeness::exact, Likeness::edid, Likeness::connector})
      for (const Role role : all_roles) recognize(role, by);
    place_panel();
    place_hall();
    place_mc();
    place_lobby();
    return done_;
  }

 private:
  bool placed(Role role) const { return done_.place[role] != no_monitor; }
  bool missing(Role role) const { return rules_.wanted[role] && !placed(role); }
  bool stood(Role role) const { return rules_.beside[role].has_value(); }
  const Monitor& monitor(int i) const { return all_[static_cast<std::size_t>(i)]; }

  void give(Role role, int i) {
    if (!rules_.wanted[role] || placed(role) || i < 0 || i >= static_cast<int>(all_.size())) return;
    done_.place[role] = i;
    taken_[static_cast<std::size_t>(i)] = true;
  }

  // Another of the same make that was there all along is not the one that is gone.
  bool stood_beside(Role role, const Monitor& monitor) const {
    if (!stood(role)) return false;
    const auto& others = *rules_.beside[role];
    return std::any_of(others.begin(), others.end(), [&](const KnownMonitor& other) { return same(other, monitor); });
  }

  void recognize(Role role, Likeness by) {
    if (!missing(role) || done_.asks[role] || !rules_.last[role] || (role == Role::panel && rules_.together)) return;
    std::vector<int> found;
    for (const int i : free())
      if (alike(*rules_.last[role], monitor(i), by) && !stood_beside(role, monitor(i))) found.push_back(i);
    if (found.size() == 1) give(role, found.front());
    else if (found.size() > 1 && role != Role::panel) done_.asks[role] = true;
  }

  // Those that are not primary first.
  std::vector<int> free() const {
    std::vector<int> all;
    for (const bool primary : {false, true})
      for (int i = 0; i < static_cast<int>(all_.size()); ++i)
        if (!taken_[static_cast<std::size_t>(i)] && monitor(i).primary == primary) all.push_back(i);
    return all;
  }

  void place_panel() {
    if (!missing(Role::panel)) return;
    const std::vector<int> left = free();
    if (left.empty() || rules_.together) return give(Role::panel, done_.place[Role::hall]);
    const auto marked = std::find_if(left.begin(), left.end(), [&](int i) { return monitor(i).primary; });
    give(Role::panel, marked != left.end() ? *marked : left.front());
  }

  void place_hall() {
    if (!missing(Role::hall) || done_.asks[Role::hall]) return;
    const std::vector<int> left = free();
    if (left.empty()) {
      if (all_.size() == 1 && !stood(Role::hall)) give(Role::hall, done_.place[Role::panel]);
      return;
    }
    const bool lost = rules_.last[Role::hall].has_value(), mc_too = missing(Role::mc);
    const bool doubtful = stood(Role::hall) || ((lost || mc_too) && left.size() > 1);
    if (doubtful) done_.asks[Role::hall] = true;
    else give(Role::hall, left.front());
  }

  // Nobody stands in for the hall while it is asked about, nor where the MC's picture could be on the lobby's wall.
  void place_mc() {
    if (!missing(Role::mc) || done_.asks[Role::mc] || done_.asks[Role::hall]) return;
    const std::vector<int> left = free();
    if (left.empty()) return;
    if (stood(Role::mc) || left.size() > 1) done_.asks[Role::mc] = true;
    else give(Role::mc, left.front());
  }

  void place_lobby() {
    if (!missing(Role::lobby) || done_.asks_any() || stood(Role::lobby)) return;
    if (const std::vector<int> left = free(); !left.empty()) give(Role::lobby, left.front());
  }

  const std::vector<Monitor>& all_;
  const PlacementRules& rules_;
  std::vector<bool> taken_;
  Arrangement done_;
};

}  // namespace

KnownMonitor known(const Monitor& monitor) { return {monitor.name, monitor.edid, monitor.model}; }

bool same(const KnownMonitor& last, const Monitor& monitor) {
  return last.connector == monitor.name && last.edid == monitor.edid;
}

Arrangement arrange(const std::vector<Monitor>& all, const PlacementRules& rules) { return Seats(all, rules).given(); }

}  // namespace bangvang
