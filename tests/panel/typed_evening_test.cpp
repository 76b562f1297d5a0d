// From keys to the wall: an absence, a proxy and a late laureate are typed, journaled, replayed, and drawn.
#include "fakes/small_show.h"
#include "inputs/typist.h"
#include "sample.h"
#include "scenes/scenes.h"

using namespace bangvang;
using namespace bangvang::sample;

namespace {

// The words of the hall's picture of this step.
std::string wall_of(const Program& program, const std::string& step) {
  Theme theme;
  Output output;
  output.theme = &theme;
  const int index = program.index_of(step);
  REQUIRE(index >= 0);
  return words_of(step_picture(program, index, output, 0, {60'000, 0, 0}, FixedMetrics()));
}
bool names(const std::string& wall, const char* name) { return wall.find(name) != std::string::npos; }

}  // namespace

TEST_CASE("whoever is absent, received for or late is so on the wall, and after a crash as well") {
  Ceremony ceremony = two_honours();
  ceremony.honours[0].layout = HonourLayout::portrait;
  Typist typist(ceremony);
  typist.keys("Space Space");
  typist.keys("R").type("nguoi 2").keys("Enter Digit1 Enter Enter");
  typist.wait(2000);
  typist.keys("R").type("nguoi 1").keys("Enter Digit2").type("Bà Hai").keys("Tab").type("vợ").keys("Enter Enter");
  typist.wait(2000);
  typist.keys("Shift+R").type("Lê Thị Muộn").keys("Tab").type("Sở Y tế").keys("Enter Enter");
  CHECK(typist.wall() == "recipient:h.le-thi-muon-so-y-te");

  Moment moment{std::make_shared<const Program>(compile(ceremony)), {}};
  moment.state = opening_state(*moment.program, {});
  const JournalReading reading = read_journal(typist.journal);
  REQUIRE(reading.valid_bytes == typist.journal.size());
  for (const JournalLine& line : reading.lines)
    moment = carry_out(std::move(moment), line.command, {line.steady_ms, line.wall_ms, 0});
  const Program& program = *moment.program;
  CHECK(moment.state.live == "recipient:h.le-thi-muon-so-y-te");
  const std::string late = wall_of(program, moment.state.live);
  CHECK(names(late, "Lê Thị Muộn"));
  CHECK(names(late, "Sở Y tế"));
  const std::string group = wall_of(program, "batch:h.1");
  CHECK(names(group, "Người 1"));
  CHECK_FALSE(names(group, "Người 2"));
  const std::string proxy = wall_of(program, "recipient:h.r1");
  CHECK(names(proxy, "Người 1"));
  CHECK(names(proxy, "Bà Hai"));
  CHECK(program.steps[static_cast<std::size_t>(program.index_of("recipient:h.r2"))].skip);
}
