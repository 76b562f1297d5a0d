// carried_over: the same moment in a Program with another roster; and carry_out, which is where it comes from.
#include <utility>

#include "show/next_step.h"

namespace bangvang {
namespace {

// The nearest step up to `live` of `from` that `to` has too; else where `to` opens.
int nearest_in(const Program& from, const std::string& live, const Program& to) {
  for (int step = from.index_of(live); step >= 0; --step) {
    const int found = to.index_of(from.steps[static_cast<std::size_t>(step)].id);
    if (found >= 0) return found;
  }
  return to.index_of(opening_state(to, {}).live);
}

}  // namespace

ShowState carried_over(const Program& from, const ShowState& state, const Program& to) {
  ShowState carried = state;
  carried.ceremony_hash = to.hash;
  const int live = nearest_in(from, state.live, to);
  carried.live = id_of(to, live);
  const bool armed = state.standby != id_of(from, next_after(from, state, from.index_of(state.live)));
  const int wanted = armed ? to.index_of(state.standby) : -1;
  const auto passed_over = [&](const Program& program) {
    const int step = program.index_of(state.standby);
    return step >= 0 && program.steps[static_cast<std::size_t>(step)].skip;
  };
  const bool kept = wanted >= 0 && (!passed_over(to) || passed_over(from));
  for (std::string* id : {&carried.previous, &carried.presented, &carried.shown, &carried.frozen}) {
    const bool kept = id == &carried.frozen && *id == state.kept_step;  // the hall's picture is of other data
    if (to.index_of(*id) < 0 && !kept) id->clear();
  }
  if (carried.frozen.empty() && carried.look == Look::freeze) carried.look = Look::program;
  const int rows = static_cast<int>(to.ceremony.agenda.size());
  std::erase_if(carried.items, [rows](const ItemStart& item) { return item.row >= rows; });
  carried.announced = {};
  for (const int step : state.announced.steps()) carried.announced.insert(to.index_of(id_of(from, step)));
  if (!kept) carried.standby = live < 0 ? std::string{} : id_of(to, next_after(to, carried, live));
  ++carried.generation;
  return carried;
}

Moment carry_out(Moment moment, const Command& command, ShowTime now) {
  const bool changed = !moment.state.roster.changes.empty();
  Moment made{nullptr, apply(*moment.program, std::move(moment.state), command, now)};
  ShowState& state = made.state;
  if (!state.kept_hash.empty()) made.kept = std::move(moment.kept);
  const bool anew = command.verb == Verb::change || command.verb == Verb::undo_change ||
                    (command.verb == Verb::restart && changed);
  if (!anew) {
    made.program = std::move(moment.program);
    return made;
  }
  made.program = compile_anew(moment.program, state.roster);
  if (made.kept) made.kept = compile_anew(made.kept, state.roster);  // a name put right is right in the hall, too
  const std::uint64_t generation = state.generation;
  state = carried_over(*moment.program, state, *made.program);
  state.generation = generation;
  return made;
}

}  // namespace bangvang
