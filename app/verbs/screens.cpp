// Screens: names become rules; windows stand beside and beneath the hall's.
#include "verbs/screens.h"

#include <algorithm>

namespace bangvang {

namespace {

SidePlace windowed_place(const ShowArguments& arguments, const Ceremony& ceremony, Side side, const Monitor& hall) {
  SidePlace place{side, hall, arguments.windowed};
  const auto own = ceremony.outputs.find(side == Side::mc ? "mc" : "lobby");
  if (own != ceremony.outputs.end() && own->second.size) place.windowed = own->second.size;
  const auto beside = [](int from, int whole, int hall_size, int size) {
    return std::clamp(from + hall_size, from, std::max(from, from + whole - size));
  };
  if (side == Side::mc) place.monitor.x = beside(hall.x, hall.width, (*arguments.windowed)[0], (*place.windowed)[0]);
  else place.monitor.y = beside(hall.y, hall.height, (*arguments.windowed)[1], (*place.windowed)[1]);
  return place;
}

}  // namespace

Result<PlacementRules> monitor_rules(const ShowArguments& arguments, const std::vector<Monitor>& all, const LastPlaces& last) {
  MonitorNames names;
  if (arguments.windowed) return rules_from(names, all);
  names.mc = arguments.mc.has_value();
  names.lobby = arguments.lobby.has_value();
  const MonitorNames unnamed = names;
  if (arguments.again && last[Role::hall]) return rules_from(unnamed, all);
  names.of[Role::hall] = arguments.hall;
  names.of[Role::panel] = arguments.panel;
  names.of[Role::mc] = arguments.mc.value_or("");
  names.of[Role::lobby] = arguments.lobby.value_or("");
  auto rules = rules_from(names, all);
  return rules || !arguments.again ? rules : rules_from(unnamed, all);  // what is unplugged now must not end the show
}

bool named_monitors(const ShowArguments& arguments) {
  return !arguments.hall.empty() || !arguments.panel.empty() || !arguments.mc.value_or("").empty() ||
         !arguments.lobby.value_or("").empty();
}

int away_from(const MonitorPlan& plan, Role role) {
  return plan.arrangement().at(role) == 0 && plan.all().size() > 1 ? 1 : 0;
}

std::vector<SidePlace> side_places(const ShowArguments& arguments, const Ceremony& ceremony, const MonitorPlan& plan,
                                   const Monitor& hall) {
  std::vector<SidePlace> places;
  const auto add = [&](Side side, Role role, bool wanted) {
    if (arguments.windowed && wanted) places.push_back(windowed_place(arguments, ceremony, side, hall));
    else if (const Monitor* const on = wanted ? plan.on(role) : nullptr) places.push_back({side, *on, std::nullopt});
  };
  add(Side::mc, Role::mc, arguments.mc.has_value());
  add(Side::lobby, Role::lobby, arguments.lobby.has_value());
  return places;
}

}  // namespace bangvang
