// An evening as it was journaled, replayed: the state after every line is what it was then.
#include <fstream>
#include <sstream>

#include "catch.h"
#include "evening.h"
#include "reload_evening.h"
#include "roster_evening.h"

using namespace bangvang;
using namespace bangvang::sample;

namespace {

std::string file(const std::string& name) {
  std::ifstream stream(std::string(BANGVANG_TREE) + "/tests/journals/" + name, std::ios::binary);
  std::ostringstream text;
  text << stream.rdbuf();
  return text.str();
}

// "12 presented title: recipient:h.r1 next recipient:h.r2 look program announced 4"
std::string line_of(const JournalLine& line, const ShowState& state) {
  return std::to_string(line.sequence) + ' ' + to_text(line.command) + ": " + state.live + " next " +
         (state.standby.empty() ? "-" : state.standby) + " look " + std::string(name_of(state.look)) + " announced " +
         std::to_string(state.announced.steps().size()) + '\n';
}

// Freeze, speed and pause, where they are not as usual.
std::string pace_of(const ShowState& state) {
  std::string text;
  if (!state.frozen.empty()) text += "  the hall keeps " + state.frozen + '\n';
  if (state.speed != 100 || state.paused) text += "  speed " + std::to_string(state.speed) + (state.paused ? ", paused\n" : "\n");
  return text;
}

// The journal of that name, whole, applied line by line.
std::string states_of(const std::string& name) {
  const std::string journal = file(name);
  const JournalReading reading = read_journal(journal);
  REQUIRE(reading.valid_bytes == journal.size());
  CHECK(reading.ended);
  const Program program = compile(rich());
  ShowState state = opening_state(program, {});
  std::string states;
  for (const JournalLine& line : reading.lines) {
    state = apply(program, state, line.command, {line.steady_ms, line.wall_ms, 0});
    states += line_of(line, state) + pace_of(state);
  }
  return states;
}

}  // namespace

TEST_CASE("an evening with jumps, black, hold and an armed step replays to the same states") {
  CHECK(states_of("evening.journal") == file("evening.states"));
}

TEST_CASE("an evening with a wrong winner taken back, a frozen hall and timed steps replays to the same states") {
  CHECK(states_of("retract.journal") == file("retract.states"));
}

TEST_CASE("an evening with absences, a proxy, corrections and late laureates replays to the same states and people") {
  const std::string journal = file("roster.journal");
  const JournalReading reading = read_journal(journal);
  REQUIRE(reading.valid_bytes == journal.size());
  CHECK(reading.ended);
  CHECK(roster_states(reading) == file("roster.states"));
}

TEST_CASE("an evening whose data were edited twice while it ran replays to the same states, cues and pictures kept") {
  const std::string journal = file("reload.journal");
  const JournalReading reading = read_journal(journal);
  REQUIRE(reading.valid_bytes == journal.size());
  CHECK(reading.ended);
  CHECK(reload_states(reading) == file("reload.states"));
}
