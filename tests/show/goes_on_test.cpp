// Steps that go on by themselves: when, at which speed, and that a timer and a finger never skip a winner.
#include "catch.h"
#include "evening.h"

using namespace bangvang;
using namespace bangvang::sample;

namespace {

// Each step stays for so many seconds.
Ceremony timed(int count, int seconds) {
  Ceremony made = notices(count);
  for (RundownRow& row : made.rundown) row.seconds = seconds;
  return made;
}
// ms from now until the live step goes on; −1: it waits for GO.
std::int64_t left(const Evening& evening) {
  const auto at = goes_on_ms(evening.program, evening.state);
  return at ? *at - evening.now.steady_ms : -1;
}
void settle(Evening& evening) { evening.acknowledge(); }

}  // namespace

TEST_CASE("a step with seconds goes on so long after the hall has shown it; one without waits for GO") {
  Evening evening(timed(3, 8));
  evening.press_one("GO");
  CHECK(left(evening) == -1);
  evening.wait(200);
  settle(evening);
  CHECK(left(evening) == 8000);
  CHECK(left(Evening(notices(3))) == -1);
}

TEST_CASE("the last step goes on to nothing") {
  Evening evening(timed(2, 8));
  CHECK(left(evening.press("GO")) == -1);
}

TEST_CASE("under black, on hold and frozen nothing goes on; then the seconds count anew") {
  for (const char* look : {"black", "hold", "freeze"}) {
    Evening evening(timed(3, 8));
    CHECK(left(evening.press(look)) == -1);
    evening.wait(60'000);
    evening.press_one(look);
    settle(evening);
    CHECK(left(evening) == 8000);
  }
}

TEST_CASE("paused, nothing goes on; then the seconds count anew") {
  Evening evening(timed(3, 8));
  CHECK(left(evening.press("pause")) == -1);
  evening.wait(60'000);
  evening.press_one("pause");
  CHECK(left(evening) == 8000);
}

TEST_CASE("speed divides the seconds, has ends, and 0 brings the usual one back") {
  Evening evening(timed(3, 8));
  evening.press_one("faster");
  CHECK(evening.state.speed == 150);
  evening.press("faster faster faster faster");
  CHECK(evening.state.speed == fastest_speed);
  REQUIRE(evening.refused);
  CHECK(evening.refused->kind == RefusalKind::fastest);
  evening.press("usual-speed slower slower");
  CHECK(evening.state.speed == 50);
  CHECK(*goes_on_ms(evening.program, evening.state) - evening.state.presented_ms == 16'000);
  evening.press("slower slower");
  REQUIRE(evening.refused);
  CHECK(evening.refused->kind == RefusalKind::slowest);
  CHECK(evening.press("usual-speed").state.speed == 100);
}

TEST_CASE("a timer that a finger overtook does nothing, and says nothing") {
  Evening evening(timed(5, 8));
  evening.press("GO");
  evening.press_one("timer=notice:n1");
  CHECK_FALSE(evening.refused);
  CHECK(evening.wall() == "notice:n2");
}

TEST_CASE("a finger that comes just after a timer is refused: nobody is skipped") {
  Evening evening(timed(5, 8));
  evening.press("timer=notice:n1");
  CHECK(evening.wall() == "notice:n2");
  evening.press_one("timer=notice:n2");
  settle(evening);
  evening.wait(100);
  evening.press_one("GO");
  REQUIRE(evening.refused);
  CHECK(evening.refused->kind == RefusalKind::too_soon);
  CHECK(evening.wall() == "notice:n3");
}

TEST_CASE("a timer lifts neither black nor hold, and moves nothing that is frozen or paused") {
  for (const char* what : {"black", "hold", "freeze", "pause"}) {
    Evening evening(timed(5, 8));
    const std::string before = evening.press(what).wall();
    CHECK(evening.press("timer=notice:n1").wall() == before);
  }
}

TEST_CASE("what is resumed after a crash does not go on at once: its seconds count anew") {
  Evening evening(timed(4, 8));
  evening.press("GO");
  evening.wait(7000);
  const Resumed back = resume(evening.shared(), read_journal(evening.journal), evening.now);
  CHECK(goes_on_ms(*back.program, back.state) == evening.now.steady_ms + 8000);
}
