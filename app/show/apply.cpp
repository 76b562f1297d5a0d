// apply: one Command, done. And the state of a new start.
#include <algorithm>
#include <utility>

#include "show/next_step.h"
#include "show/on_the_wall.h"

namespace bangvang {
namespace {

// A row begins once: going back into it, or through it again, changes nothing.
void begin_item(const Program& program, ShowState& state, int step, ShowTime now) {
  const int row = program.steps[static_cast<std::size_t>(step)].agenda;
  const auto known = [row](const ItemStart& item) { return item.row == row; };
  if (row < 0 || std::any_of(state.items.begin(), state.items.end(), known)) return;
  state.items.push_back({row, now.steady_ms, now.wall_ms});
}

void enter(const Program& program, ShowState& state, int step, ShowTime now) {
  const std::string& id = program.steps[static_cast<std::size_t>(step)].id;
  // Who is taken out of turn so skips nobody: the standby step stays.
  const bool between = stands_alone(program, step) && id != state.standby && !state.standby.empty();
  if (id != state.live) {  // else its animation goes on
    state.previous = std::exchange(state.live, id);
    if (state.frozen.empty()) let_picture_go(state);
    state.entered_ms = now.steady_ms;
    begin_item(program, state, step, now);
  }
  if (!between) state.standby = id_of(program, next_after(program, state, step));
}

void cover(ShowState& state, ShowTime now) {
  state.frozen.clear();
  if (state.look != Look::black) state.look = Look::hold;
  state.look_entered_ms = state.retracted_ms = now.steady_ms;
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
  state.standby = id_of(program, next_after(program, state, before));
  state.entered_ms = now.steady_ms;
  cover(state, now);
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
      if (command.look == Look::program) {
        if (!state.frozen.empty() && state.frozen != state.live) let_picture_go(state);  // the hall goes on to what is live
        state.frozen.clear();
      }
      if (command.look == Look::freeze && state.frozen.empty()) state.frozen = seen_in_hall(state);
      state.look = command.look;
      break;
    case Verb::presented:
      if (step < 0) return state;
      state.presented = command.step;
      state.presented_ms = now.steady_ms;
      if (state.look == Look::program && command.step == state.live && state.kept_hash.empty()) {
        if (!state.announced.contains(step)) state.newest = command.step;
        state.announced.insert(step);
        for (const int change : unseen_changes(program, state, step))
          state.seen.insert(std::lower_bound(state.seen.begin(), state.seen.end(), change), change);
        state.shown = command.step;
      }
      break;
    case Verb::retract:
      if (step >= 0) take_back(program, state, step, now);
      else if (!command.step.empty() && command.step == state.kept_step) cover(state, now);
      else return state;
      let_picture_go(state);
      break;
    case Verb::renew: let_picture_go(state); break;
    case Verb::speed: state.speed = std::clamp(command.speed, slowest_speed, fastest_speed); break;
    case Verb::pause:
    case Verb::resume:
      state.paused = command.verb == Verb::pause;
      state.counts_from_ms = now.steady_ms;
      break;
    case Verb::load: state.ceremony_hash = command.step; break;
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

}  // namespace bangvang
