// What the operator changes about the recipients, on the wall: painted anew where it is concerned, and nowhere else.
#include "catch.h"
#include "composed_hall.h"

using namespace bangvang;

namespace {
using Ids = std::vector<std::string>;
}

TEST_CASE("a corrected name fades in over the wrong one, which is not acknowledged any more") {
  Hall hall;
  hall.run(1000);
  CHECK(hall.composed == Ids{"a", "b"});
  hall.contents.live = 7;
  hall.turn();
  CHECK_FALSE(hall.wall.settled(hall.now));
  CHECK(hall.wall.shown(hall.now).empty());
  hall.turn();
  CHECK(hall.wall.moving(hall.now));
  CHECK(hall.wall.shown(hall.now) == "a");
  hall.run(1000);
  CHECK(hall.composed == Ids{"a", "b", "a"});
  CHECK(hall.wall.settled(hall.now));
}

TEST_CASE("a change that concerns the standby step leaves the live picture alone") {
  Hall hall;
  hall.run(1000);
  const Layers before = hall.wall.layers(hall.now);
  hall.contents.standby = 7;
  hall.run(1000);
  CHECK(hall.composed == Ids{"a", "b", "b"});
  CHECK(hall.wall.layers(hall.now) == before);
  CHECK(hall.wall.settled(hall.now));
}

TEST_CASE("who has become the next by a change is painted, and what stands already is not painted again") {
  Hall hall;
  hall.run(1000);
  hall.state.standby = "c";
  hall.run(1000);
  CHECK(hall.composed == Ids{"a", "b", "c"});
  CHECK(hall.wall.settled(hall.now));
}

TEST_CASE("after GO the picture of the step before is known by its content, and GO has its own transition") {
  Hall hall;
  hall.contents = {1, 2, 0};
  hall.run(1000);
  hall.go("c");
  hall.contents = {2, 3, 1};
  hall.turn();
  CHECK(hall.wall.shown(hall.now) == "b");
  CHECK(hall.wall.moving(hall.now + 600));
  hall.run(2000);
  CHECK(hall.composed == Ids{"a", "b", "c"});
}

TEST_CASE("a name that is corrected under black is right when the wall comes back") {
  Hall hall;
  hall.run(1000);
  hall.state.look = Look::black;
  hall.run(1000);
  hall.contents.live = 7;
  hall.run(1000);
  hall.state.look = Look::program;
  hall.run(1000);
  CHECK(hall.composed == Ids{"a", "b", "a"});
  CHECK(hall.wall.settled(hall.now));
}
