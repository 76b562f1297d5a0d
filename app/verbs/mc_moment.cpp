// Two minutes into the step, which was taken at the time its agenda row has in the plan.
#include "verbs/mc_moment.h"

#include "show/timing.h"

namespace bangvang {

McMoment mc_moment(const Program& program, int step) {
  constexpr std::int64_t some_day_ms = 1'767'225'600'000;  // 1 January 2026, 00:00 UTC; shown as local time
  constexpr int eight_s = 8 * 3600, into_s = 120;
  const Step& live = program.steps[static_cast<std::size_t>(step)];
  const auto& agenda = program.ceremony.agenda;
  std::optional<int> planned;
  if (live.agenda >= 0) planned = time_of_day(agenda[static_cast<std::size_t>(live.agenda)].time);
  McMoment moment;
  const std::int64_t began_ms = some_day_ms + std::int64_t{planned.value_or(eight_s)} * 1000;
  moment.now = {into_s * 1000, began_ms + into_s * 1000, 0};
  moment.state.live = live.id;
  if (const int next = program.after(step); next >= 0)
    moment.state.standby = program.steps[static_cast<std::size_t>(next)].id;
  if (live.agenda >= 0) moment.state.items = {{live.agenda, 0, began_ms}};
  return moment;
}

}  // namespace bangvang
