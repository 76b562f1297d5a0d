// What is taken under black or hold, and when the hall may see it.
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
