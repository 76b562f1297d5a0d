// apply: one Command, done. And the states that do not come from a Command: a new start, and other data.
#include <algorithm>
#include <utility>

#include "show/on_the_wall.h"

namespace bangvang {
namespace {

std::string id_of(const Program& program, int step) {
  return step < 0 ? std::string{} : program.steps[static_cast<std::size_t>(step)].id;
}

// A row begins once: going back into it, or through it again, changes nothing.
void begin_item(const Program& program, ShowState& state, int step, ShowTime now) {
  const int row = program.steps[static_cast<std::size_t>(step)].agenda;
  const auto known = [row](const ItemStart& item) { return item.row == row; };
  if (row < 0 || std::any_of(state.items.begin(), state.items.end(), known)) return;
  state.items.push_back({row, now.steady_ms, now.wall_ms});
}

// One who stands alone comes between two steps that have nothing to do with it: once announced, GO passes it over.
bool stands_alone(const Program& program, int step) {
  const int group = step < 0 ? -1 : program.steps[static_cast<std::size_t>(step)].group;
  return group >= 0 && program.groups[static_cast<std::size_t>(group)].alone;
}

// Who was added while the evening ran may have been shown out of turn.
bool came_late(const Program& program, const ShowState& state, int step) {
  if (step < 0 || state.roster.changes.empty()) return false;
  const Step& one = program.steps[static_cast<std::size_t>(step)];
  if (one.scene != SceneKind::recipient) return false;
  const Recipient& who = program.ceremony.recipients[static_cast<std::size_t>(one.subject)];
  const std::string& honour = program.ceremony.honours[static_cast<std::size_t>(who.honour)].id;
  return std::any_of(state.roster.changes.begin(), state.roster.changes.end(), [&](const RosterChange& change) {
    return change.kind == ChangeKind::add && change.recipient == who.id && change.honour == honour;
  });
}

int next_after(const Program& program, const ShowState& state, int step) {
  const auto passed_over = [&] {
    const bool called = state.announced.contains(step) && (stands_alone(program, step) || came_late(program, state, step));
    return called || waits_for_another(program, state, step);
  };
  do {
    step = program.after(step);
  } while (passed_over());
  return step;
}

void enter(const Program& program, ShowState& state, int step, ShowTime now) {
  const std::string& id = program.steps[static_cast<std::size_t>(step)].id;
  // Who is taken out of turn so skips nobody: the standby step stays.
  const bool between = stands_alone(program, step) && id != state.standby && !state.standby.empty();
  if (id != state.live) {  // else its animation goes on
    state.previous = std::exchange(state.live, id);
    state.entered_ms = now.steady_ms;
    begin_item(program, state, step, now);
  }
  if (!between) state.standby = id_of(program, next_after(program, state, step));
}

// Onto the hold picture (black stays black), with the step live that the hall saw before this one; GO then shows that,
// and the next GO goes on from there: to this one again, unless it was jumped to.
void take_back(const Program& program, ShowState& state, int step, ShowTime now) {
  const int back = step_to_go_back_to(program, state, step);
  if (back < 0) return;
  const Step& taken = program.steps[static_cast<std::size_t>(step)];
  StepSet left;
  for (const int one : state.announced.steps())
    if (one != step && !shows_what(program.steps[static_cast<std::size_t>(one)], taken)) left.insert(one);
  const int live = program.index_of(state.live);
  // The hall may have gone back before it was taken back, to what stays.
  const bool stays = live != step && state.shown == state.live && left.contains(live);
  // Which announced step stands before it in the program may depend on what is not announced: it is not told outside.
  const int shown = stays ? live : shown_before(program, state, step);
  state.announced = std::move(left);
  const int before = stays ? live : back;
  state.live = id_of(program, before);
  state.previous.clear();
  state.newest.clear();
  state.shown = state.announced.contains(shown) ? id_of(program, shown) : std::string{};
  // What is taken back does not come again by itself.
  if (program.steps[static_cast<std::size_t>(before)].seconds > 0) state.paused = true;
  state.presented.clear();
  state.frozen.clear();
  state.standby = id_of(program, next_after(program, state, before));
  if (state.look != Look::black) state.look = Look::hold;
  state.entered_ms = state.look_entered_ms = state.retracted_ms = now.steady_ms;
}

// The nearest step up to `live` of `from` that `to` has too; else where `to` opens.
int nearest_in(const Program& from, const std::string& live, const Program& to) {
  for (int step = from.index_of(live); step >= 0; --step) {
    const int found = to.index_of(from.steps[static_cast<std::size_t>(step)].id);
    if (found >= 0) return found;
  }
  return to.index_of(opening_state(to, {}).live);
}

}  // namespace

ShowState opening_state(const Program& program, ShowTime now) {
  ShowState state;
  state.ceremony_hash = program.hash;
  state.entered_ms = state.look_entered_ms = state.counts_from_ms = now.steady_ms;
  int first = program.after(-1);
  if (first < 0 && !program.steps.empty()) first = 0;  // everything is skipped: still something to show
  if (first < 0) return state;
  state.live = id_of(program, first);
  state.standby = id_of(program, program.after(first));
  begin_item(program, state, first, now);
  return state;
}

ShowState apply(const Program& program, ShowState state, const Command& command, ShowTime now) {
  const int step = program.index_of(command.step);
  switch (command.verb) {
    case Verb::none: return state;
    case Verb::take:
      if (step < 0) return state;
      enter(program, state, step, now);
      break;
    case Verb::arm:
      if (step < 0) return state;
      state.standby = command.step;
      break;
    case Verb::look:
      if (state.look != command.look) state.look_entered_ms = now.steady_ms;
      if (command.look == Look::program) state.frozen.clear();
      if (command.look == Look::freeze && state.frozen.empty()) state.frozen = seen_in_hall(state);
      state.look = command.look;
      break;
    case Verb::presented:
      if (step < 0) return state;
      state.presented = command.step;
      state.presented_ms = now.steady_ms;
      if (state.look == Look::program && command.step == state.live) {
        if (!state.announced.contains(step)) state.newest = command.step;
        state.announced.insert(step);
        for (const int change : unseen_changes(program, state, step))
          state.seen.insert(std::lower_bound(state.seen.begin(), state.seen.end(), change), change);
        state.shown = command.step;
      }
      break;
    case Verb::retract:
      if (step < 0) return state;
      take_back(program, state, step, now);
      break;
    case Verb::speed: state.speed = std::clamp(command.speed, slowest_speed, fastest_speed); break;
    case Verb::pause:
    case Verb::resume:
      state.paused = command.verb == Verb::pause;
      state.counts_from_ms = now.steady_ms;
      break;
    case Verb::load:
      state.ceremony_hash = command.step;
      if (program.index_of(state.live) < 0) {
        const ShowState opening = opening_state(program, now);
        state.live = opening.live;
        state.standby = opening.standby;
        state.previous.clear();
        state.entered_ms = now.steady_ms;
      }
      break;
    case Verb::message:
    case Verb::clear_message:
      (command.hearer == Hearer::hall ? state.hall_message : state.mc_message) = command.text;
      break;
    case Verb::restart: {
      const std::uint64_t generation = state.generation;
      state = opening_state(program, now);
      state.generation = generation;
      break;
    }
    case Verb::change: state.roster = with(std::move(state.roster), command.change); break;
    case Verb::undo_change: state.roster = without(std::move(state.roster), command.change.id); break;
    case Verb::end: break;
  }
  ++state.generation;
  return state;
}

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
    if (to.index_of(*id) < 0) id->clear();
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
  ShowState state = apply(*moment.program, std::move(moment.state), command, now);
  const bool anew = command.verb == Verb::change || command.verb == Verb::undo_change ||
                    (command.verb == Verb::restart && changed);
  if (!anew) return {std::move(moment.program), std::move(state)};
  auto program = compile_anew(moment.program, state.roster);
  const std::uint64_t generation = state.generation;
  state = carried_over(*moment.program, state, *program);
  state.generation = generation;
  return {std::move(program), std::move(state)};
}

}  // namespace bangvang
