// A message to the hall on the wall: another picture of the same step.
#include "catch.h"
#include "composed_hall.h"

using namespace bangvang;

TEST_CASE("a message comes over the live step with a fade, and the step stays acknowledged") {
  Hall hall;
  hall.run(1000);
  hall.state.hall_message = "Mời quý vị về chỗ";
  hall.turn();
  CHECK_FALSE(hall.wall.settled(hall.now));
  CHECK(hall.wall.shown(hall.now) == "a");
  hall.run(200);
  CHECK(hall.wall.moving(hall.now));
  CHECK(hall.wall.shown(hall.now) == "a");
  hall.run(1000);
  CHECK(hall.wall.settled(hall.now));
  CHECK(hall.wall.live()->subject.message == "Mời quý vị về chỗ");
}

TEST_CASE("the standby step is composed anew with the message, so that GO has its picture") {
  Hall hall;
  hall.run(1000);
  hall.state.hall_message = "Chờ";
  hall.run(1000);
  REQUIRE(hall.wall.standby());
  CHECK(hall.wall.standby()->subject.message == "Chờ");
  hall.go("c");
  hall.run(1000);
  CHECK(hall.wall.live()->subject.step == "b");
  CHECK(hall.wall.live()->subject.message == "Chờ");
  hall.state.hall_message.clear();
  hall.run(1000);
  CHECK(hall.wall.live()->subject.message.empty());
  CHECK(hall.wall.settled(hall.now));
}

TEST_CASE("a message while on hold stands on the hold picture") {
  Hall hall;
  hall.run(1000);
  hall.state.look = Look::hold;
  hall.run(1500);
  hall.state.hall_message = "Chờ";
  hall.run(1500);
  REQUIRE(hall.wall.hold());
  CHECK(hall.wall.hold()->subject.message == "Chờ");
  CHECK(hall.wall.settled(hall.now));
}
