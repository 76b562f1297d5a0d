// The wall as sequences: what it orders, shows and calls settled.
#include "catch.h"
#include "composed_hall.h"

using namespace bangvang;

TEST_CASE("the first picture appears without a fade, and before it nothing is shown") {
  Hall hall;
  CHECK(hall.wall.layers(hall.now).empty());
  hall.turn();
  CHECK(hall.wall.layers(hall.now).empty());
  CHECK_FALSE(hall.wall.settled(hall.now));
  hall.turn();
  CHECK(hall.wall.layers(hall.now) == Layers{{0, {}, 1}});
  CHECK(hall.wall.settled(hall.now));
  CHECK(hall.wall.shown(hall.now) == "a");
}

TEST_CASE("the standby step is composed before GO, with its own transition") {
  Hall hall;
  hall.run(100);
  CHECK(hall.composed == std::vector<std::string>{"a", "b"});
  hall.go("c");
  hall.turn();
  CHECK(hall.wall.shown(hall.now) == "b");
  CHECK(hall.wall.moving(hall.now + 400));
  CHECK_FALSE(hall.wall.moving(hall.now + 700));
}

TEST_CASE("the next standby leaves the fade its cores, and is ready before the next GO is taken") {
  Hall hall;
  hall.run(100);
  hall.go("c");
  hall.run(300);
  CHECK(hall.composed == std::vector<std::string>{"a", "b"});
  hall.run(150);
  CHECK(hall.composed == std::vector<std::string>{"a", "b", "c"});
}

TEST_CASE("where composing is slow it begins during the fade") {
  Hall hall;
  hall.took_ms = 150;
  hall.run(100);
  hall.go("c");
  hall.run(48);
  CHECK(hall.composed == std::vector<std::string>{"a", "b", "c"});
}

TEST_CASE("it is settled only when the fade is over") {
  Hall hall;
  hall.run(100);
  hall.go("c");
  hall.turn();
  CHECK_FALSE(hall.wall.settled(hall.now));
  hall.run(800);
  CHECK(hall.wall.settled(hall.now));
}

TEST_CASE("a jump keeps the last good picture until its own is ready") {
  Hall hall;
  hall.run(100);
  hall.composing = false;
  hall.take("x", "y");
  hall.run(200);
  CHECK(hall.wall.shown(hall.now) == "a");
  CHECK_FALSE(hall.wall.settled(hall.now));
  CHECK_FALSE(hall.wall.moving(hall.now));
  hall.composing = true;
  hall.run(32);
  CHECK(hall.wall.shown(hall.now) == "x");
  CHECK(hall.wall.moving(hall.now));
}

TEST_CASE("back uses the picture that was there before, with a plain fade") {
  Hall hall;
  hall.run(100);
  hall.go("c");
  hall.run(1000);
  hall.composed.clear();
  hall.take("a", "b");
  hall.turn();
  CHECK(hall.wall.shown(hall.now) == "a");
  CHECK(hall.wall.moving(hall.now + 200));
  CHECK_FALSE(hall.wall.moving(hall.now + 300));
  hall.run(500);
  CHECK(hall.composed.empty());
}

TEST_CASE("black fades over the program and back without composing anything") {
  Hall hall;
  hall.run(100);
  hall.composed.clear();
  hall.state.look = Look::black;
  hall.turn();
  const Layers first = hall.wall.layers(hall.now);
  REQUIRE(first.size() == 2);
  CHECK(first.back().slot == no_slot);
  CHECK(first.back().opacity < 0.2);
  hall.run(600);
  CHECK(hall.wall.layers(hall.now) == Layers{{no_slot, {}, 1}});
  CHECK(hall.wall.settled(hall.now));
  CHECK(hall.wall.shown(hall.now) == "");
  hall.state.look = Look::program;
  hall.run(600);
  CHECK(hall.wall.settled(hall.now));
  CHECK(hall.composed.empty());
}

TEST_CASE("a step taken under black is never preceded by the old one when black lifts") {
  Hall hall;
  hall.run(100);
  hall.state.look = Look::black;
  hall.run(600);
  hall.composing = false;
  hall.take("x", "y");
  hall.state.look = Look::program;
  hall.run(200);
  CHECK(hall.wall.layers(hall.now) == Layers{{no_slot, {}, 1}});
  hall.composing = true;
  for (int i = 0; i < 60; ++i) {
    hall.run(16);
    for (const Layer& layer : hall.wall.layers(hall.now))
      if (layer.slot != no_slot) CHECK(hall.wall.live()->subject.step == "x");
  }
  CHECK(hall.wall.settled(hall.now));
}

TEST_CASE("the hold picture is composed when asked for and let go afterwards") {
  Hall hall;
  hall.run(100);
  hall.state.look = Look::hold;
  hall.run(700);
  CHECK(hall.wall.settled(hall.now));
  CHECK(hall.composed.back() == "hold");
  hall.state.look = Look::program;
  hall.run(700);
  CHECK(hall.wall.settled(hall.now));
  hall.go("c");
  hall.run(1000);
  CHECK(hall.wall.shown(hall.now) == "b");
  CHECK(hall.composed.back() == "c");
  CHECK(hall.wall.hold() == nullptr);
}

TEST_CASE("a show resumed on black or hold opens there without the program being seen") {
  for (const Look look : {Look::black, Look::hold}) {
    Hall hall;
    hall.state.look = look;
    for (int i = 0; i < 20; ++i) {
      hall.run(16);
      CHECK_FALSE(hall.wall.moving(hall.now));
      CHECK(hall.wall.shown(hall.now) == "");
      CHECK(hall.wall.layers(hall.now).size() <= 1);
    }
    CHECK(hall.wall.settled(hall.now));
  }
}

TEST_CASE("a countdown is patched when its second is over, and only while it is live") {
  Hall hall("a", "clock");
  hall.next_change = 10'500;
  hall.run(1000);
  CHECK(hall.composed == std::vector<std::string>{"a", "clock"});
  hall.next_change = 12'000;
  hall.go("c");
  hall.run(500);
  CHECK(hall.composed == std::vector<std::string>{"a", "clock", "+clock", "c"});
  hall.next_change = 13'000;
  hall.run(1000);
  CHECK(hall.composed.back() == "+clock");
  CHECK(hall.composed.size() == 5);
}

TEST_CASE("a wall of another size keeps its picture until there is one of the new size") {
  Hall hall;
  hall.run(100);
  hall.composing = false;
  hall.wall.resize(1280, 720);
  hall.run(100);
  CHECK(hall.wall.layers(hall.now).size() == 1);
  CHECK_FALSE(hall.wall.settled(hall.now));
  hall.composing = true;
  hall.run(500);
  CHECK(hall.wall.settled(hall.now));
  CHECK(hall.wall.live()->subject.width == 1280);
}

TEST_CASE("at the last step there is no standby to compose") {
  Hall hall("z", "");
  hall.run(200);
  CHECK(hall.composed == std::vector<std::string>{"z"});
  CHECK(hall.wall.standby() == nullptr);
}

TEST_CASE("a step that comes while another appears lets that one be complete and goes on") {
  Hall hall;
  hall.run(100);
  hall.go("c");
  hall.run(500);
  REQUIRE(hall.wall.moving(hall.now));
  hall.go("d");
  hall.turn();
  const Layers layers = hall.wall.layers(hall.now);
  REQUIRE(layers.size() == 2);
  CHECK(layers[0].opacity == 1);
  hall.run(1000);
  CHECK(hall.wall.settled(hall.now));
  CHECK(hall.wall.shown(hall.now) == "c");
}

TEST_CASE("a fade blends only what differs between the two pictures") {
  const auto picture = [](float x) {
    Picture made;
    made.width = 1920, made.height = 1080;
    made.marks = {Box{{0, 0, 1920, 1080}, 0, Paint(Colour{1, 2, 3, 255}), 0, {}},
                  Box{{x, 100, 50, 50}, 0, Paint(Colour{200, 0, 0, 255}), 0, {}}};
    return made;
  };
  Hall hall;
  hall.pictures = {{"a", picture(100)}, {"b", picture(300)}};
  hall.run(100);
  hall.go("c");
  hall.turn();
  const Layers layers = hall.wall.layers(hall.now);
  REQUIRE(layers.size() == 2);
  CHECK(layers[0].area.w == 0);
  CHECK(layers[1].area == Rect{100, 100, 250, 50});
}

TEST_CASE("a fade from a picture that lacks a photo blends all: the same mark may look otherwise") {
  Picture same;
  same.width = 1920, same.height = 1080;
  same.marks = {Box{{0, 0, 1920, 1080}, 0, Paint(Colour{1, 2, 3, 255}), 0, {}}};
  Picture other = same;
  other.marks.push_back(Box{{10, 10, 20, 20}, 0, Paint(Colour{9, 9, 9, 255}), 0, {}});
  Hall hall;
  hall.pictures = {{"a", same}, {"b", other}};
  hall.lacks("a", "a.jpg");
  hall.run(100);
  hall.go("c");
  hall.turn();
  const Layers layers = hall.wall.layers(hall.now);
  REQUIRE(layers.size() == 2);
  CHECK(layers[1].area == Rect{0, 0, 1920, 1080});
}
