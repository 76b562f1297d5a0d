// What is taken under black or hold, and when the hall may see it.
#include <algorithm>

#include "catch.h"
#include "composed_hall.h"

using namespace bangvang;

namespace {

// The texture in which the step lies now; its picture may be painted over later.
int slot_of_step(const Hall& hall, const std::string& id) {
  const Slot* const live = hall.wall.live();
  return live && live->subject.step == id ? hall.wall.layers(hall.now).front().slot : -2;
}

}  // namespace

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

TEST_CASE("what is taken back is gone in the next frame: black, until the hold picture has come over it") {
  Hall hall;
  hall.run(100);
  hall.go("c");
  hall.run(800);
  REQUIRE(hall.wall.shown(hall.now) == "b");
  hall.take("a", "b");
  hall.state.look = Look::hold;
  hall.state.retracted_ms = hall.now;
  hall.turn();
  CHECK(hall.wall.layers(hall.now) == Layers{{no_slot, {}, 1}});
  const int wrong = slot_of_step(hall, "b");
  for (int i = 0; i < 60; ++i) {
    hall.turn();
    for (const Layer& layer : hall.wall.layers(hall.now)) CHECK((layer.slot != wrong || layer.slot == no_slot));
    hall.now += 16;
  }
  CHECK(hall.wall.settled(hall.now));
  hall.state.look = Look::program;
  hall.run(800);
  CHECK(hall.wall.shown(hall.now) == "a");
}

TEST_CASE("a picture of people as they were before a change acknowledges nothing") {
  Hall hall;
  hall.run(100);
  REQUIRE(hall.wall.shown(hall.now) == "a");
  hall.contents.live = 7;
  hall.composing = false;
  hall.turn();
  CHECK(hall.wall.shown(hall.now).empty());
  hall.composing = true;
  hall.run(100);
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
