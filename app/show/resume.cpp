// resume: the journal's commands applied again, and their times brought into this run's clock.
#include <algorithm>
#include <cstdlib>
#include <limits>
#include <optional>
#include <utility>

#include "show/journal.h"

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

}  // namespace

std::int64_t age_ms(const JournalLine& line, ShowTime now) {
  return by_steady_clock(line.steady_ms, line.wall_ms, now).value_or(std::abs(difference(now.wall_ms, line.wall_ms)));
}

Resumed resume(std::shared_ptr<const Program> program, const JournalReading& reading, ShowTime now) {
  Resumed resumed;
  Moment moment{std::move(program), {}};
  ShowState& state = moment.state;
  const JournalLine* entered = reading.lines.empty() ? nullptr : &reading.lines.front();
  state = opening_state(*moment.program, entered ? ShowTime{entered->steady_ms, entered->wall_ms, 0} : now);
  const JournalLine* look_entered = entered;
  const JournalLine* presented = nullptr;
  for (const JournalLine& line : reading.lines) {
    const std::string live = state.live;
    const Look look = state.look;
    moment = carry_out(std::move(moment), line.command, {line.steady_ms, line.wall_ms, 0});
    if (line.command.verb == Verb::restart) resumed.moved = false;
    if (line.command.verb == Verb::take) resumed.moved = moment.program->index_of(line.command.step) < 0;
    if (state.live != live) {
      entered = &line;
      presented = nullptr;
    }
    if (state.look != look) look_entered = &line;
    if (line.command.verb == Verb::presented && line.command.step == state.live) presented = &line;
  }
  const auto at = [&](const JournalLine* line) {
    return now.steady_ms - std::max(line ? elapsed_ms(line->steady_ms, line->wall_ms, now) : 0, settled_ms);
  };
  for (ItemStart& item : state.items) item.steady_ms = now.steady_ms - elapsed_ms(item.steady_ms, item.wall_ms, now);
  state.ceremony_hash = moment.program->hash;
  state.entered_ms = at(entered);
  state.look_entered_ms = at(look_entered);
  state.retracted_ms = -1;
  state.counts_from_ms = now.steady_ms;  // nothing goes on by itself the moment it is back
  state.presented_ms = presented ? state.entered_ms : state.entered_ms - 1;
  resumed.program = std::move(moment.program);
  resumed.state = std::move(moment.state);
  return resumed;
}

}  // namespace bangvang
