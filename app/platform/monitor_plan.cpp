// MonitorPlan: what was placed is remembered as its last place, so that it is found again.
#include "platform/monitor_plan.h"

#include <utility>

namespace bangvang {

MonitorPlan::MonitorPlan(std::vector<Monitor> all, PlacementRules rules, LastPlaces last)
    : all_(std::move(all)), rules_(std::move(rules)) {
  rules_.last = std::move(last);
  rules_.together = rules_.chosen[Role::hall] != no_monitor && rules_.chosen[Role::hall] == rules_.chosen[Role::panel];
  arrange_anew();
}

void MonitorPlan::arrange_anew() {
  now_ = arrange(all_, rules_);
  rules_.chosen = PlacementRules{}.chosen;  // indices, of these monitors; from now on it is known by name
  for (const Role role : all_roles) {
    const Monitor* const monitor = on(role);
    // A place that is shared for want of another is left as soon as there is one.
    const bool shares = now_.shared() && (role == Role::panel || (role == Role::hall && !rules_.together));
    if (!monitor || shares) continue;
    if (!rules_.last[role] || !same(*rules_.last[role], *monitor) || !rules_.beside[role]) answered_[role] = false;
    answered_[role] = answered_[role] || monitor->plugged;
    rules_.last[role] = known(*monitor);
    rules_.beside[role].emplace();
    for (const Monitor& other : all_)
      if (&other != monitor) rules_.beside[role]->push_back(known(other));
  }
}

void MonitorPlan::see(std::vector<Monitor> all) {
  all_ = std::move(all);
  arrange_anew();
}

void MonitorPlan::choose(Role role, int monitor) {
  const int before = now_.at(role);
  for (const Role other : all_roles) {
    if (other == role) continue;
    if (now_.at(other) != monitor) rules_.chosen[other] = now_.at(other);
    else rules_.chosen[other] = before;  // they change places
  }
  rules_.chosen[role] = monitor;
  rules_.together = false;
  arrange_anew();
}

bool MonitorPlan::swap() {
  if (now_.shared() || !on(Role::hall) || !on(Role::panel)) return false;
  choose(Role::hall, now_.at(Role::panel));
  return true;
}

const Monitor* MonitorPlan::on(Role role) const {
  const int i = now_.at(role);
  return i == no_monitor ? nullptr : &all_[static_cast<std::size_t>(i)];
}

bool MonitorPlan::connected(Role role) const {
  const Monitor* const monitor = on(role);
  return monitor && (monitor->plugged || !answered_[role]);
}

KnownMonitor MonitorPlan::known_as(Role role) const {
  if (const Monitor* const monitor = on(role)) return known(*monitor);
  return rules_.last[role].value_or(KnownMonitor{});
}

std::optional<LastPlaces> MonitorPlan::memorable() const {
  if (now_.shared() || now_.asks_any() || !on(Role::hall)) return {};
  return rules_.last;
}

}  // namespace bangvang
