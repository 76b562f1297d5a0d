// Black and hold over the program.
#include "platform/curtain.h"

#include "catch.h"

using namespace bangvang;

namespace {

constexpr int duration = 500;

// A curtain drawn once a frame, as the loop does, with all pictures ready.
struct Drawn {
  Curtain curtain;
  std::int64_t now = 0;
  bool program_ready = true, hold_ready = true;
  void run(Look look, int ms) {
    for (const auto end = now + ms; now < end; now += 16) curtain.follow(look, program_ready, hold_ready, now, duration);
  }
};

}  // namespace

TEST_CASE("black comes within half a second and goes within another") {
  Drawn drawn;
  drawn.run(Look::black, 250);
  CHECK(drawn.curtain.black(drawn.now) > 0);
  CHECK(drawn.curtain.black(drawn.now) < 1);
  CHECK_FALSE(drawn.curtain.settled(Look::black, drawn.now));
  drawn.run(Look::black, 300);
  CHECK(drawn.curtain.settled(Look::black, drawn.now));
  drawn.run(Look::program, 600);
  CHECK(drawn.curtain.settled(Look::program, drawn.now));
}

TEST_CASE("the hold picture waits until it is composed") {
  Drawn drawn;
  drawn.hold_ready = false;
  drawn.run(Look::hold, 1000);
  CHECK(drawn.curtain.hold(drawn.now) == 0);
  CHECK_FALSE(drawn.curtain.settled(Look::hold, drawn.now));
  drawn.hold_ready = true;
  drawn.run(Look::hold, 600);
  CHECK(drawn.curtain.settled(Look::hold, drawn.now));
}

TEST_CASE("black lifts off the program only when the wanted picture is there") {
  Drawn drawn;
  drawn.run(Look::black, 600);
  drawn.program_ready = false;
  drawn.run(Look::program, 600);
  CHECK(drawn.curtain.black(drawn.now) == 1);
  drawn.program_ready = true;
  drawn.run(Look::program, 600);
  CHECK(drawn.curtain.settled(Look::program, drawn.now));
}

TEST_CASE("from black to hold the program is never seen between") {
  Drawn drawn;
  drawn.run(Look::black, 600);
  for (int i = 0; i < 40; ++i) {
    drawn.run(Look::hold, 16);
    CHECK(drawn.curtain.covers(drawn.now));
  }
  CHECK(drawn.curtain.settled(Look::hold, drawn.now));
}

TEST_CASE("from hold by black to the program the hold picture does not flash") {
  Drawn drawn;
  drawn.run(Look::hold, 600);
  drawn.run(Look::black, 700);
  drawn.run(Look::program, 16);
  CHECK(drawn.curtain.hold(drawn.now) == 0);
}

TEST_CASE("black pressed twice quickly turns round without a jump") {
  Drawn drawn;
  drawn.run(Look::black, 100);
  const double before = drawn.curtain.black(drawn.now);
  drawn.run(Look::program, 16);
  CHECK(drawn.curtain.black(drawn.now) <= before);
  CHECK(drawn.curtain.black(drawn.now) > 0);
}

TEST_CASE("a resumed look is there at once") {
  for (const Look look : {Look::program, Look::black, Look::hold}) {
    Curtain curtain;
    curtain.jump(look);
    CHECK(curtain.settled(look, 0));
  }
}
