// resume: the journal's commands applied again, and their times brought into this run's clock.
#include <algorithm>
#include <cstdlib>
#include <limits>
#include <optional>
#include <utility>

#include "show/journal.h"
#include "show/next_step.h"
#include "show/reload.h"

namespace bangvang {
namespace {

// A journal may claim any time.
std::int64_t difference(std::int64_t later, std::int64_t earlier) {
  constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max() / 4;
  std::int64_t between = 0;
  if (__builtin_sub_overflow(later, earlier, &between)) return later > earlier ? most : -most;
  return std::clamp(between, -most, most);
}

// The steady clock starts anew with the machine: it counts only where the wall clock agrees.
std::optional<std::int64_t> by_steady_clock(std::int64_t steady_ms, std::int64_t wall_ms, ShowTime now) {
  constexpr std::int64_t agree_ms = 2000;
  const std::int64_t steady = difference(now.steady_ms, steady_ms);
  const std::int64_t apart = steady - difference(now.wall_ms, wall_ms);
  if (steady < 0 || apart >= agree_ms || apart <= -agree_ms) return {};
  return steady;
}

// How long ago a line of these times was written; by the wall clock only if it says something likely.
std::int64_t elapsed_ms(std::int64_t steady_ms, std::int64_t wall_ms, ShowTime now) {
  constexpr std::int64_t likely_ms = 12 * 3600 * 1000;
  if (const auto steady = by_steady_clock(steady_ms, wall_ms, now)) return *steady;
  const std::int64_t wall = difference(now.wall_ms, wall_ms);
  return wall >= 0 && wall <= likely_ms ? wall : 0;
}

// Carries a journal out. Compiling 10,000 recipients takes longer than all else, so changes of the roster wait until a
// line needs the steps that they make.
class Replay {
 public:
  Replay(std::shared_ptr<const Program> first, const DataOf& data_of, ShowTime began)
      : data_of_(data_of), moment_{std::move(first), {}} {
    moment_.state = opening_state(*moment_.program, began);
  }

  void apply(const JournalLine& line) {
    const Command& command = line.command;
    const ShowTime then{line.steady_ms, line.wall_ms, 0};
    if (waits_ && needs_the_steps(command)) settle();
    if (command.verb == Verb::load) return load(command, then);
    const bool change = command.verb == Verb::change || command.verb == Verb::undo_change;
    if (!change) {
      moment_ = carry_out(std::move(moment_), command, then);
      return;
    }
    if (is_armed()) settle();  // whether what is armed can be taken is seen as it was then
    moment_.state = bangvang::apply(*moment_.program, std::move(moment_.state), command, then);
    waits_ = true;
    if (is_armed()) settle();
  }

  Moment& settled() {
    settle();
    return moment_;
  }
  const Moment& moment() const { return moment_; }  // its Program may be of the roster before
  bool missing_data() const { return missing_; }

 private:
  const Step* step_of(const Command& command) const {
    const int step = moment_.program->index_of(command.step);
    return step < 0 ? nullptr : &moment_.program->steps[static_cast<std::size_t>(step)];
  }

  // Lists announce by name whom the roster has brought there; a step of one who came late is not there yet.
  bool needs_the_steps(const Command& command) const {
    switch (command.verb) {
      case Verb::none: case Verb::look: case Verb::speed: case Verb::pause: case Verb::resume:
      case Verb::message: case Verb::clear_message: case Verb::change: case Verb::renew: case Verb::end: return false;
      case Verb::take: return !step_of(command) || stands_alone(*moment_.program, moment_.program->index_of(command.step));
      case Verb::presented: {
        const Step* const step = step_of(command);
        return !step || step->scene == SceneKind::batch;
      }
      default: return true;
    }
  }

  bool is_armed() const {
    const Program& program = *moment_.program;
    return moment_.state.standby != id_of(program, next_after(program, moment_.state, program.index_of(moment_.state.live)));
  }

  // As carry_out does after every change.
  void settle() {
    if (!waits_) return;
    waits_ = false;
    auto program = compile_anew(moment_.program, moment_.state.roster);
    const std::uint64_t generation = moment_.state.generation;
    moment_.state = carried_over(*moment_.program, moment_.state, *program);
    moment_.state.generation = generation;
    moment_.program = std::move(program);
    if (moment_.kept) moment_.kept = compile_anew(moment_.kept, moment_.state.roster);
  }

  // The first data of a journal take the place of those that are in the folder by now; nothing has been shown before.
  void load(const Command& command, ShowTime then) {
    const bool first = std::exchange(nothing_loaded_, false);
    std::shared_ptr<const Program> loaded;
    if (data_of_ && command.step != moment_.program->hash) {
      loaded = data_of_(command.step, first ? nullptr : moment_.program, moment_.state.roster);
      if (!loaded) {
        missing_ = true;
        return;
      }
    }
    if (first && loaded) {
      const std::uint64_t generation = moment_.state.generation;
      moment_ = {loaded, opening_state(*loaded, then)};
      moment_.state.generation = generation + 1;
      return;
    }
    moment_ = carry_out(std::move(moment_), command, then, loaded);
  }

  const DataOf& data_of_;
  Moment moment_;
  bool waits_ = false, nothing_loaded_ = true, missing_ = false;
};

}  // namespace

std::int64_t age_ms(const JournalLine& line, ShowTime now) {
  return by_steady_clock(line.steady_ms, line.wall_ms, now).value_or(std::abs(difference(now.wall_ms, line.wall_ms)));
}

Resumed resume(std::shared_ptr<const Program> first, const JournalReading& reading, ShowTime now, const DataOf& data_of) {
  Resumed resumed;
  const JournalLine* entered = reading.lines.empty() ? nullptr : &reading.lines.front();
  Replay replay(std::move(first), data_of, entered ? ShowTime{entered->steady_ms, entered->wall_ms, 0} : now);
  const JournalLine* look_entered = entered;
  const JournalLine* presented = nullptr;
  for (const JournalLine& line : reading.lines) {
    const std::string live = replay.moment().state.live;
    const Look look = replay.moment().state.look;
    replay.apply(line);
    const Moment& moment = replay.moment();
    if (line.command.verb == Verb::restart) resumed.moved = false;
    if (line.command.verb == Verb::take) resumed.moved = moment.program->index_of(line.command.step) < 0;
    if (moment.state.live != live) {
      entered = &line;
      presented = nullptr;
    }
    if (moment.state.look != look) look_entered = &line;
    if (line.command.verb == Verb::presented && line.command.step == moment.state.live) presented = &line;
  }
  Moment& moment = replay.settled();
  ShowState& state = moment.state;
  const auto at = [&](const JournalLine* line) {
    return now.steady_ms - std::max(line ? elapsed_ms(line->steady_ms, line->wall_ms, now) : 0, settled_ms);
  };
  for (ItemStart& item : state.items) item.steady_ms = now.steady_ms - elapsed_ms(item.steady_ms, item.wall_ms, now);
  state.ceremony_hash = moment.program->hash;
  state.entered_ms = at(entered);
  state.look_entered_ms = at(look_entered);
  state.retracted_ms = state.loaded_ms = -1;
  state.counts_from_ms = now.steady_ms;  // nothing goes on by itself the moment it is back
  state.presented_ms = presented ? state.entered_ms : state.entered_ms - 1;
  resumed.missing_data = replay.missing_data();
  resumed.program = std::move(moment.program);
  resumed.state = std::move(moment.state);
  resumed.kept = std::move(moment.kept);
  return resumed;
}

}  // namespace bangvang
