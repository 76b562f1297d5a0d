// Screens: where a show's windows go at its start, by the command line and the monitors.
#pragma once
#include <vector>

#include "platform/monitor_names.h"
#include "platform/monitor_plan.h"
#include "platform/side_output.h"
#include "verbs/verbs.h"

namespace bangvang {

// What was asked for on the command line. After a crash it is where the operator has put it since.
Result<PlacementRules> monitor_rules(const ShowArguments&, const std::vector<Monitor>&, const LastPlaces&);
bool named_monitors(const ShowArguments&);
// The first monitor that the role does not stand on; where there is none, that one.
int away_from(const MonitorPlan&, Role);
// MC and lobby, where they are wanted: full screen on their monitors, or all in windows around the hall's.
std::vector<SidePlace> side_places(const ShowArguments&, const Ceremony&, const MonitorPlan&, const Monitor& hall);

}  // namespace bangvang
