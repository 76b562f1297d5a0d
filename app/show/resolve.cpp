// resolve: what somebody wants → the Command that does it now.
#include <algorithm>
#include <array>
#include <utility>

#include "show/on_the_wall.h"

namespace bangvang {
namespace {

Command take(const Program& program, const ShowState& state, int step) {
  Command command;
  if (step < 0 || program.steps[static_cast<std::size_t>(step)].id == state.live) return command;
  command.verb = Verb::take;
  command.step = program.steps[static_cast<std::size_t>(step)].id;
  return command;
}

// The nearest step before the live one that the hall has seen; or, where no hall answers, that was live. A hand that
// takes a wrong jump back must not show the winner who stands before it in the program.
int seen_before(const Program& program, const ShowState& state) {
  int step = program.before(program.index_of(state.live));
  const auto seen = [&] {
    return state.announced.contains(step) || program.steps[static_cast<std::size_t>(step)].id == state.previous;
  };
  while (step >= 0 && !seen()) step = program.before(step);
  return step;
}

Command look(const ShowState& state, Look wanted) {
  Command command;
  if (wanted == state.look) return command;
  command.verb = Verb::look;
  command.look = wanted;
  return command;
}

// Arming the live step takes an earlier arming back: GO goes on to the step after it.
Command arm(const Program& program, const ShowState& state, int step) {
  Command command;
  const int live = program.index_of(state.live);
  const int armed = step == live && live >= 0 ? program.after(live) : step;
  if (armed < 0 || program.steps[static_cast<std::size_t>(armed)].id == state.standby) return command;
  command.verb = Verb::arm;
  command.step = program.steps[static_cast<std::size_t>(armed)].id;
  return command;
}

// The hall acknowledges the live step; what it says about others comes too late to matter. Said twice is said once.
Command present(const Program& program, const ShowState& state, const std::string& step) {
  Command command;
  if (step != state.live || program.index_of(step) < 0) return command;
  const bool known = state.presented == step && state.presented_ms >= state.entered_ms;
  const int index = program.index_of(step);
  const bool news = !state.announced.contains(index) || state.shown != step || !unseen_changes(program, state, index).empty();
  const bool announces = state.look == Look::program && state.kept_hash.empty() && news;
  if (known && !announces) return command;
  command.verb = Verb::presented;
  command.step = step;
  return command;
}

// What is covered is frozen by nothing more.
Command freeze(const ShowState& state) {
  if (state.look == Look::black || state.look == Look::hold) return {};
  return look(state, state.look == Look::freeze ? Look::program : Look::freeze);
}

Command retract(const Program& program, const ShowState& state) {
  Command command;
  // The hall has a picture that the data do not know any more: it goes; what is live was seen before it.
  if (state.frozen.empty() && !state.kept_step.empty() && state.kept_step != state.live) {
    command.verb = Verb::retract;
    command.step = state.kept_step;
    return command;
  }
  const int step = last_announced(program, state);
  if (step < 0 || step_to_go_back_to(program, state, step) < 0) return command;
  command.verb = Verb::retract;
  command.step = program.steps[static_cast<std::size_t>(step)].id;
  return command;
}

Command at_speed(const ShowState& state, int percent) {
  Command command;
  if (percent == state.speed) return command;
  command.verb = Verb::speed;
  command.speed = percent;
  return command;
}

// The next step of the scale up or down.
Command change_speed(const ShowState& state, int by) {
  static constexpr std::array scale{slowest_speed, 50, 75, 100, 150, 200, 300, fastest_speed};
  const auto at = std::lower_bound(scale.begin(), scale.end(), state.speed) - scale.begin();
  return at_speed(state, scale[static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(at + by, 0, scale.size() - 1))]);
}

Command pause(const ShowState& state) {
  Command command;
  command.verb = state.paused ? Verb::resume : Verb::pause;
  return command;
}

// A timer's GO is about the step that it was set for, and never lifts what covers the wall.
bool overtaken(const ShowState& state, const Request& request) {
  return request.sender == "timer" && (request.subject != state.live || state.look != Look::program || state.paused);
}

Command tell(const std::string& told, Hearer hearer, const std::string& typed) {
  Command command;
  command.hearer = hearer;
  command.text = tidy_message(typed);
  if (command.text == told) return {};
  command.verb = command.text.empty() ? Verb::clear_message : Verb::message;
  return command;
}

Command take_data(const Program& program, const std::string& hash) {
  Command command;
  if (hash.empty() || hash == program.hash) return command;
  command.verb = Verb::load;
  command.step = hash;
  return command;
}

// What is frozen stays; of what the data do not have any more there is no picture to make.
Command renew(const Program& program, const ShowState& state) {
  Command command;
  const bool can = !state.kept_hash.empty() && state.frozen.empty() && program.index_of(state.kept_step) >= 0;
  if (can) command.verb = Verb::renew;
  return command;
}

Command change(const Program& program, const ShowState& state, const RosterChange& draft) {
  Command command;
  auto answer = considered(program, state, draft);
  if (auto* complete = std::get_if<RosterChange>(&answer)) {
    command.verb = Verb::change;
    command.change = std::move(*complete);
  }
  return command;
}

Command undo(const Program& program, const ShowState& state, int id) {
  Command command;
  if (refusal_of_undo(program, state, id)) return command;
  command.verb = Verb::undo_change;
  command.change.id = id;
  return command;
}

Command wanted(const Program& program, const ShowState& state, const Request& request) {
  switch (request.want) {
    case Want::go:
      if (overtaken(state, request)) return {};
      if (state.look == Look::black || state.look == Look::hold) return look(state, look_beneath(state));
      return take(program, state, program.index_of(state.standby));
    case Want::back: return take(program, state, seen_before(program, state));
    case Want::first: return take(program, state, program.after(-1));
    case Want::last: return take(program, state, program.before(static_cast<int>(program.steps.size())));
    case Want::take: return take(program, state, program.index_of(request.subject));
    case Want::take_cue: return take(program, state, program.index_of_cue(request.subject));
    case Want::arm: return arm(program, state, program.index_of(request.subject));
    case Want::black: return look(state, state.look == Look::black ? look_beneath(state) : Look::black);
    case Want::hold: return look(state, state.look == Look::hold ? look_beneath(state) : Look::hold);
    case Want::freeze: return freeze(state);
    case Want::program: return look(state, state.look == Look::freeze ? Look::program : look_beneath(state));
    case Want::retract: return retract(program, state);
    case Want::faster: return change_speed(state, +1);
    case Want::slower: return change_speed(state, -1);
    case Want::usual_speed: return at_speed(state, 100);
    case Want::pause: return pause(state);
    case Want::present: return present(program, state, request.subject);
    case Want::tell_hall: return tell(state.hall_message, Hearer::hall, request.subject);
    case Want::tell_mc: return tell(state.mc_message, Hearer::mc, request.subject);
    case Want::change: return change(program, state, request.change);
    case Want::undo_change: return undo(program, state, request.change.id);
    case Want::take_data: return take_data(program, request.subject);
    case Want::renew: return renew(program, state);
    case Want::restart:
    case Want::quit: break;
  }
  Command command;
  command.verb = request.want == Want::restart ? Verb::restart : Verb::end;
  return command;
}

}  // namespace

Command resolve(const Program& program, const ShowState& state, const Request& request) {
  Command command = wanted(program, state, request);
  command.sender = request.sender;
  return command;
}

}  // namespace bangvang
