// What is taken under black or hold, and when the hall may see it.
#include <algorithm>

#include "catch.h"
#include "composed_hall.h"

using namespace bangvang;

TEST_CASE("a step that is taken before black has come down is not seen through it") {
  Hall hall;
  hall.run(100);
  hall.state.look = Look::black;
  hall.run(100);
  hall.go("c");
  while (hall.wall.moving(hall.now)) {
    hall.turn();
    const Layers layers = hall.wall.layers(hall.now);
    if (layers.size() > 1) CHECK(layers.front().slot == 0);  // "a"
    hall.now += 16;
  }
  hall.turn();
  CHECK(hall.wall.layers(hall.now) == Layers{{no_slot, {}, 1}});
  hall.state.look = Look::program;
  hall.turn();
  CHECK(hall.wall.live()->subject.step == "b");
}

TEST_CASE("a step that is taken before the hold picture has come is not seen until the program is") {
  Hall hall;
  hall.run(100);
  hall.composing = false;
  hall.state.look = Look::hold;
  hall.run(600);
  hall.go("c");
  hall.run(600);
  CHECK(hall.wall.layers(hall.now) == Layers{{0, {}, 1}});  // "a"
  hall.composing = true;
  hall.run(1000);
  CHECK(hall.wall.settled(hall.now));
  CHECK(hall.wall.live()->subject.step == "b");
  CHECK(hall.wall.layers(hall.now).size() == 1);
}

TEST_CASE("a frozen wall keeps its picture while live moves on, and fades to the live step when it is let go") {
  Hall hall;
  hall.run(100);
  hall.state.look = Look::freeze;
  hall.state.frozen = "a";
  hall.go("c");
  hall.run(800);
  CHECK(hall.wall.layers(hall.now) == Layers{{0, {}, 1}});
  CHECK(hall.wall.live()->subject.step == "a");
  CHECK(hall.wall.settled(hall.now));
  CHECK(hall.wall.shown(hall.now).empty());
  hall.state.look = Look::program;
  hall.state.frozen.clear();
  hall.turn();
  CHECK(hall.wall.shown(hall.now) == "b");
  CHECK(hall.wall.moving(hall.now));
}

TEST_CASE("the time on a frozen wall stands still, and runs on when it is let go") {
  Hall hall("clock", "b");
  hall.next_change = hall.now + 1000;
  hall.run(200);
  hall.state.look = Look::freeze;
  hall.state.frozen = "clock";
  hall.run(3000);
  CHECK(std::count(hall.composed.begin(), hall.composed.end(), "+clock") == 0);
  CHECK_FALSE(hall.wall.changes_at());
  hall.state.look = Look::program;
  hall.state.frozen.clear();
  hall.next_change = hall.now + 1000;
  hall.run(100);
  CHECK(hall.composed.back() == "+clock");
}

TEST_CASE("a show that is resumed frozen opens with the frozen step") {
  Hall hall("b", "c");
  hall.state.look = Look::freeze;
  hall.state.frozen = "a";
  hall.run(300);
  CHECK(hall.wall.live()->subject.step == "a");
  CHECK(hall.composed == std::vector<std::string>{"a", "b", "c"});
}

TEST_CASE("what is taken back leaves the wall with a cut, in the frame in which the hold picture is there") {
  Hall hall;
  hall.run(100);
  hall.go("c");
  hall.run(800);
  REQUIRE(hall.wall.shown(hall.now) == "b");
  hall.take("a", "b");
  hall.state.look = Look::hold;
  hall.state.retracted_ms = hall.now;
  hall.turn();
  hall.turn();
  const Layers layers = hall.wall.layers(hall.now);
  REQUIRE(layers.size() == 1);
  CHECK(layers[0].slot != no_slot);
  CHECK(layers[0].opacity == 1);
  CHECK(hall.composed.back() == "hold");
  CHECK_FALSE(hall.wall.moving(hall.now));
  hall.run(200);
  hall.state.look = Look::program;
  hall.run(800);
  CHECK(hall.wall.shown(hall.now) == "a");
}

TEST_CASE("a reveal follows the speed that was set, every other change keeps its own") {
  for (const bool reveal : {true, false}) {
    Hall hall;
    hall.reveals = reveal;
    hall.state.speed = 50;
    hall.run(100);
    hall.go("c");
    hall.turn();
    CHECK(hall.wall.moving(hall.now + 650));
    CHECK(hall.wall.moving(hall.now + 1300) == reveal);
    CHECK_FALSE(hall.wall.moving(hall.now + 1500));
  }
}
