// The gate and its journal on a real disk: what a show opens with, and what it leaves.
#include "platform/opening.h"

#include <limits>

#include "catch.h"
#include "platform/real_clock.h"
#include "show/journal.h"
#include "small_ceremony.h"
#include "temporary_folder.h"

using namespace bangvang;

namespace {

// Time goes by when it is told to, so that no press falls within the guard.
class HandClock : public Clock {
 public:
  ShowTime now() const override { return time; }
  ShowTime time{1'000'000, 1'700'000'000'000, 0};
};

struct Show {
  TemporaryFolder folder;
  HandClock clock;
  std::shared_ptr<const Program> program = small_program();
  std::string path = folder / "state/a.journal";

  // However busy the machine is, a line is in the file before the test reads it.
  Opened open(bool fresh = false) { return open_show(program, {path, fresh, false, {std::chrono::minutes(1)}}, clock); }
  void press(Gate& gate, Want want, const std::string& subject = "") {
    clock.time.steady_ms += 5000;
    gate.handle({want, subject, "key", false});
    gate.handle({Want::present, gate.state().live, "hall", false});
  }
};

}  // namespace

TEST_CASE("a new show begins at the first step and journals what it loaded") {
  Show show;
  const Opened opened = show.open();
  REQUIRE(opened.gate);
  CHECK_FALSE(opened.resumed);
  CHECK(opened.problems.empty());
  CHECK(opened.gate->state().live == show.program->steps[0].id);
  CHECK(read_file(show.path).find("load ") != std::string::npos);
}

TEST_CASE("a show that was cut off goes on at the same step in the same look") {
  Show show;
  std::string live;
  {
    const Opened opened = show.open();
    show.press(*opened.gate, Want::go);
    show.press(*opened.gate, Want::go);
    show.press(*opened.gate, Want::black);
    live = opened.gate->state().live;
  }
  const Opened opened = show.open();
  CHECK(opened.resumed);
  CHECK(opened.gate->state().live == live);
  CHECK(opened.gate->state().look == Look::black);
  CHECK(live == show.program->steps[2].id);
}

TEST_CASE("sequence numbers go on after a resume, so that the journal stays whole") {
  Show show;
  for (int i = 0; i < 3; ++i) {
    const Opened opened = show.open();
    show.press(*opened.gate, Want::go);
  }
  const JournalReading read = read_journal(read_file(show.path));
  CHECK_FALSE(read.torn);
  CHECK(read.damaged_line == 0);
  CHECK(read.valid_bytes == read_file(show.path).size());
  CHECK(show.open().gate->state().live == show.program->steps[3].id);
}

TEST_CASE("a show that has ended is not resumed, and its journal is kept aside") {
  Show show;
  {
    const Opened opened = show.open();
    show.press(*opened.gate, Want::go);
    opened.gate->handle({Want::quit, "", "key", false});
    CHECK(opened.gate->ended());
  }
  const Opened opened = show.open();
  CHECK_FALSE(opened.resumed);
  CHECK(opened.gate->state().live == show.program->steps[0].id);
  CHECK(read_file(show.path + ".1").find(" end\n") != std::string::npos);
}

TEST_CASE("a fresh show begins anew and keeps the old journal aside") {
  Show show;
  show.press(*show.open().gate, Want::go);
  CHECK_FALSE(show.open(true).resumed);
  CHECK(read_file(show.path + ".1").find("take ") != std::string::npos);
}

TEST_CASE("a show cut off less than half an hour ago goes on by itself, one of long ago asks on the hold screen") {
  Show show;
  show.press(*show.open().gate, Want::go);
  constexpr std::int64_t minute = 60'000;
  show.clock.time = {0, show.clock.time.wall_ms + 29 * minute, 0};  // the machine was started anew
  {
    const Opened soon = show.open();
    CHECK(soon.resumed);
    CHECK_FALSE(soon.asks);
    CHECK(soon.gate->state().look == Look::program);
  }
  show.clock.time.wall_ms += 14 * 60 * minute;
  const Opened next_day = show.open();
  CHECK(next_day.resumed);
  CHECK(next_day.asks);
  CHECK(next_day.gate->state().look == Look::hold);
  CHECK(next_day.gate->state().live == show.program->steps[1].id);
  REQUIRE(next_day.problems.size() == 1);
  CHECK(next_day.problems[0].remedy.en == "Y: go on from there; N: begin anew");
}

TEST_CASE("a clock that was set back makes an old show no younger") {
  Show show;
  show.press(*show.open().gate, Want::go);
  show.clock.time = {0, show.clock.time.wall_ms - 3600'000, 0};
  CHECK(show.open().asks);
}

TEST_CASE("an old show that never left its first step is no question: it begins anew") {
  Show show;
  show.open();
  show.clock.time = {0, show.clock.time.wall_ms + 3600'000, 0};
  const Opened opened = show.open();
  CHECK_FALSE(opened.resumed);
  CHECK_FALSE(opened.asks);
  CHECK(opened.problems.empty());
}

TEST_CASE("begun anew after the question, the show stands at its first step in the program look, also after a crash") {
  Show show;
  show.press(*show.open().gate, Want::go);
  show.clock.time = {0, show.clock.time.wall_ms + 3600'000, 0};
  {
    const Opened opened = show.open();
    REQUIRE(opened.asks);
    CHECK(opened.gate->handle({Want::restart, "", "panel", false}).applied);
    CHECK(opened.gate->state().live == show.program->steps[0].id);
    CHECK(opened.gate->state().look == Look::program);
    CHECK(opened.gate->state().announced == StepSet{});
  }
  const Opened again = show.open();
  CHECK_FALSE(again.asks);
  CHECK(again.gate->state().live == show.program->steps[0].id);
}

TEST_CASE("the closing step ends the journal: a machine switched off after it begins anew") {
  Show show;
  {
    const Opened opened = show.open();
    show.press(*opened.gate, Want::last);
    CHECK_FALSE(opened.gate->ended());
    CHECK(read_journal(read_file(show.path)).ended);
  }
  CHECK_FALSE(show.open().resumed);
}

TEST_CASE("a show that goes back from its closing step is under way again") {
  Show show;
  {
    const Opened opened = show.open();
    show.press(*opened.gate, Want::go);
    show.press(*opened.gate, Want::last);
    show.press(*opened.gate, Want::back);
  }
  const Opened opened = show.open();
  CHECK(opened.resumed);
  CHECK(opened.gate->state().live == show.program->steps[1].id);
}

TEST_CASE("data that changed since are journaled as loaded anew") {
  Show show;
  show.press(*show.open().gate, Want::go);
  auto changed = std::make_shared<Program>(*show.program);
  changed->hash = "another";
  show.program = changed;
  CHECK(show.open().resumed);
  const std::string journal = read_file(show.path);
  CHECK(journal.find("load sha256=another") != std::string::npos);
}

TEST_CASE("a journal that claims impossible times is read without harm") {
  Show show;
  show.open();
  for (const std::int64_t time : {std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max()}) {
    const Command take{Verb::take, show.program->steps[1].id, Look::program, "key"};
    write_file(show.path, to_text(JournalLine{1, time, time, take}) + to_text(JournalLine{2, -time, time, take}));
    const Opened opened = show.open();
    REQUIRE(opened.gate);
    CHECK(opened.gate->state().live == show.program->steps[1].id);
  }
}

TEST_CASE("a torn last line is dropped without a word") {
  Show show;
  show.press(*show.open().gate, Want::go);
  const std::string whole = read_file(show.path);
  write_file(show.path, whole + "4 17000");
  const Opened opened = show.open();
  CHECK(opened.resumed);
  CHECK(opened.problems.size() == 1);  // that the show goes on where it was; see below
  const JournalReading after = read_journal(read_file(show.path));
  CHECK(read_file(show.path).starts_with(whole));
  CHECK(after.lines.size() == 4);
  CHECK(after.lines.back().command.verb == Verb::load);  // this start
  CHECK(after.damaged_line == 0);
}

TEST_CASE("a show that goes on where it was says so, with the step; one at its first step has nothing to say") {
  Show show;
  show.open();
  CHECK(show.open().problems.empty());
  show.press(*show.open().gate, Want::go);
  const Opened opened = show.open();
  REQUIRE(opened.problems.size() == 1);
  CHECK(opened.problems[0].severity == Severity::warning);
  CHECK(opened.problems[0].what.vi.find("từ bước “" + show.program->steps[1].title + "”") != std::string::npos);
  CHECK(opened.problems[0].remedy.en == "to begin anew end it with Ctrl+Q, Y, and start again; for rehearsals there is --rehearsal");
}

TEST_CASE("damage within the journal is told, what was before it counts, and nothing is lost") {
  Show show;
  {
    const Opened opened = show.open();
    for (int i = 0; i < 3; ++i) show.press(*opened.gate, Want::go);
  }
  std::string bytes = read_file(show.path);
  const auto at = bytes.find("take ", bytes.find("take ") + 1);
  bytes[at + 6] ^= 1;
  write_file(show.path, bytes);
  const Opened opened = show.open();
  CHECK(opened.resumed);
  REQUIRE(opened.problems.size() == 2);
  CHECK(opened.gate->state().live == show.program->steps[1].id);
  CHECK(read_file(show.path + ".damaged") == bytes);
}

TEST_CASE("a ceremony that another program shows is refused") {
  Show show;
  const Opened first = show.open();
  const Opened second = show.open();
  CHECK_FALSE(second.gate);
  REQUIRE(second.problems.size() == 1);
}

TEST_CASE("without a place for the journal the show runs and says so") {
  Show show;
  show.path = "/proc/no/such/place/a.journal";
  const Opened opened = show.open();
  REQUIRE(opened.gate);
  show.press(*opened.gate, Want::go);
  CHECK(opened.gate->state().live == show.program->steps[1].id);
  CHECK(opened.gate->journal_problem());
  show.path = "";
  CHECK(show.open().gate->journal_problem());
}

TEST_CASE("a refused request changes nothing and is not journaled") {
  Show show;
  const Opened opened = show.open();
  show.press(*opened.gate, Want::go);
  const std::string before = read_file(show.path);
  const ShowState state = opened.gate->state();
  const Outcome outcome = opened.gate->handle({Want::go, "", "key", false});
  CHECK(outcome.refusal);
  CHECK_FALSE(outcome.applied);
  CHECK(opened.gate->state() == state);
  CHECK(read_file(show.path) == before);
}
