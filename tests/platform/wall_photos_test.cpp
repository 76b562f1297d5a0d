// Photos that come late, as sequences: what the wall orders, and how they appear.
#include "catch.h"
#include "composed_hall.h"

using namespace bangvang;

namespace {

const Rect box{100, 200, 300, 400};

// The layers of a photo that is appearing: the picture without it, and the part with it.
bool appearing(const Layers& layers, const Rect& part = box) {
  return layers.size() == 2 && layers[0].opacity == 1 && layers[0].area.w == 0 && layers[1].area == part &&
         layers[1].slot != layers[0].slot && layers[1].opacity < 1;
}

}  // namespace

TEST_CASE("a photo that comes late fades in on the wall, in its box only") {
  Hall hall;
  hall.lacks("a", "a.jpg");
  hall.run(100);
  REQUIRE(hall.wall.layers(hall.now) == Layers{{0, {}, 1}});
  hall.arrive("a.jpg");
  hall.turn();
  CHECK(hall.wall.layers(hall.now).size() == 1);  // nothing is seen before it is painted
  hall.turn();
  double opacity = 0;
  while (hall.wall.moving(hall.now)) {
    const Layers layers = hall.wall.layers(hall.now);
    REQUIRE(appearing(layers));
    CHECK(layers[1].opacity > opacity);
    CHECK(hall.wall.shown(hall.now) == "a");
    CHECK_FALSE(hall.wall.settled(hall.now));
    opacity = layers[1].opacity;
    hall.now += 16;
    hall.turn();
  }
  CHECK(opacity > .9);
  CHECK(hall.wall.settled(hall.now));
  CHECK(hall.wall.live()->waiting.empty());
  CHECK(hall.composed == std::vector<std::string>{"a", "b", "a"});
}

TEST_CASE("a photo that nobody waits for changes nothing") {
  Hall hall;
  hall.lacks("a", "a.jpg");
  hall.lacks("z", "z.jpg");
  hall.run(100);
  hall.arrive("z.jpg");
  hall.run(100);
  CHECK(hall.composed == std::vector<std::string>{"a", "b"});
}

TEST_CASE("several photos fade in together as far as they are there, the others later") {
  Hall hall;
  hall.lacks("a", "1.jpg", {0, 0, 10, 10});
  hall.lacks("a", "2.jpg", {20, 0, 10, 10});
  hall.lacks("a", "3.jpg", {40, 0, 10, 10});
  hall.run(100);
  hall.arrive("1.jpg");
  hall.arrive("3.jpg");
  hall.turn(), hall.turn();
  const Layers layers = hall.wall.layers(hall.now);
  REQUIRE(layers.size() == 3);
  CHECK(layers[1].area.x == 0);
  CHECK(layers[2].area.x == 40);
  hall.arrive("2.jpg");
  hall.run(700);
  CHECK(hall.wall.settled(hall.now));
  CHECK(hall.wall.live()->waiting.empty());
}

TEST_CASE("a photo that comes while its picture is being painted is not forgotten") {
  Hall hall;
  hall.lacks("a", "a.jpg");
  hall.composing = false;
  hall.turn();
  hall.arrive("a.jpg");
  hall.absent.insert("a.jpg");  // the painting had begun before
  hall.composing = true;
  hall.turn();
  hall.absent.clear();
  hall.run(300);
  CHECK(hall.wall.live()->waiting.empty());
}

TEST_CASE("a photo that comes during the fade to its step waits until that is over") {
  Hall hall;
  hall.lacks("b", "b.jpg");
  hall.run(100);
  hall.go("c");
  hall.run(200);
  hall.arrive("b.jpg");
  bool appeared = false;
  for (int i = 0; i < 100 && !hall.wall.live()->waiting.empty(); ++i, hall.now += 16) {
    hall.turn();
    const Layers layers = hall.wall.layers(hall.now);
    if (layers.size() == 2 && !appeared) appeared = layers[1].area == box;
    if (appeared) CHECK(appearing(layers));
  }
  CHECK(appeared);
  CHECK_FALSE(hall.wall.moving(hall.now + arrival_ms));
}

TEST_CASE("a GO while a photo appears goes on from the picture with the photo") {
  Hall hall;
  hall.lacks("a", "a.jpg");
  hall.run(100);
  hall.arrive("a.jpg");
  hall.turn(), hall.turn();
  REQUIRE(appearing(hall.wall.layers(hall.now)));
  const int with_photo = hall.wall.layers(hall.now)[1].slot;
  hall.now += 48;
  hall.go("c");
  hall.turn();
  const Layers layers = hall.wall.layers(hall.now);
  REQUIRE(layers.size() == 2);
  CHECK(layers[0] == Layer{with_photo, {}, 1});
  CHECK(hall.wall.shown(hall.now) == "b");
  hall.run(1500);
  CHECK(hall.wall.settled(hall.now));
  CHECK(hall.wall.standby()->subject.step == "c");
}

TEST_CASE("a GO while the picture is painted anew goes on from the old one, and Back finds the new one") {
  Hall hall;
  hall.lacks("a", "a.jpg");
  hall.run(100);
  hall.composing = false;
  hall.arrive("a.jpg");
  hall.turn();
  REQUIRE(hall.under_way);
  hall.go("c");
  hall.turn();
  CHECK(hall.wall.shown(hall.now) == "b");
  hall.composing = true;
  hall.run(1500);
  CHECK(hall.wall.settled(hall.now));
  hall.composed.clear();
  hall.take("a", "b");
  hall.turn();
  CHECK(hall.wall.shown(hall.now) == "a");
  CHECK(hall.wall.live()->waiting.empty());
}

TEST_CASE("a standby step's photo is painted in, and GO has it from the fade's first frame") {
  Hall hall;
  hall.lacks("b", "b.jpg");
  hall.run(100);
  REQUIRE(hall.wall.standby()->waiting.size() == 1);
  hall.arrive("b.jpg");
  for (int i = 0; i < 10; ++i, hall.now += 16) {
    hall.turn();
    CHECK_FALSE(hall.wall.moving(hall.now));
    REQUIRE(hall.wall.standby());  // GO can be taken at any moment
  }
  CHECK(hall.wall.standby()->waiting.empty());
  CHECK(hall.wall.standby()->after == "a");
  hall.go("c");
  hall.turn();
  CHECK(hall.wall.live()->waiting.empty());
  CHECK(hall.wall.moving(hall.now + 400));  // with its own transition, not a plain fade
}

TEST_CASE("GO onto a standby whose photo has just come takes what is ready, and the photo fades in after that") {
  Hall hall;
  hall.lacks("b", "b.jpg");
  hall.run(100);
  hall.composing = false;
  hall.arrive("b.jpg");
  hall.turn();
  hall.go("c");
  hall.turn();
  CHECK(hall.wall.shown(hall.now) == "b");
  CHECK(hall.wall.live()->waiting.size() == 1);
  hall.composing = true;
  hall.run(2000);
  CHECK(hall.wall.live()->waiting.empty());
  CHECK(hall.wall.settled(hall.now));
}

TEST_CASE("under black a photo is there when black lifts, without a fade") {
  Hall hall;
  hall.lacks("a", "a.jpg");
  hall.run(100);
  hall.state.look = Look::black;
  hall.run(700);
  hall.arrive("a.jpg");
  hall.run(100);
  CHECK(hall.wall.live()->waiting.empty());
  CHECK(hall.wall.layers(hall.now) == Layers{{no_slot, {}, 1}});
  CHECK_FALSE(hall.wall.moving(hall.now));
}

TEST_CASE("the hold picture's emblem comes although all textures are wanted") {
  Hall hall;
  hall.lacks("hold", "emblem.png");
  hall.run(100);
  hall.state.look = Look::hold;
  hall.run(800);
  REQUIRE(hall.wall.hold()->waiting.size() == 1);
  hall.arrive("emblem.png");
  hall.run(100);
  CHECK(hall.wall.hold()->waiting.empty());
  hall.state.look = Look::program;
  hall.run(1000);
  CHECK(hall.wall.settled(hall.now));
  CHECK(hall.wall.standby());
}

TEST_CASE("the previous step's photo is painted in where it lies") {
  Hall hall;
  hall.lacks("a", "a.jpg");
  hall.run(100);
  hall.go("c");
  hall.run(1500);
  hall.composed.clear();
  hall.arrive("a.jpg");
  hall.run(200);
  CHECK(hall.composed == std::vector<std::string>{"a"});
  CHECK_FALSE(hall.wall.moving(hall.now));
  hall.take("a", "b");
  hall.turn();
  CHECK(hall.wall.live()->waiting.empty());
}

TEST_CASE("a photo that is let go of again before it is painted leaves the picture as it was") {
  Hall hall;
  hall.lacks("a", "a.jpg");
  hall.run(100);
  hall.arrive("a.jpg");
  hall.absent.insert("a.jpg");
  hall.run(300);
  CHECK_FALSE(hall.wall.moving(hall.now));
  CHECK(hall.wall.live()->waiting.size() == 1);
  hall.arrive("a.jpg");
  hall.run(300);
  CHECK(hall.wall.live()->waiting.empty());
}

TEST_CASE("whenever photos come and whatever is pressed, the wall shows what was taken, in the end with its photos") {
  unsigned dice = 1;
  const auto roll = [&dice](unsigned sides) {
    dice = dice * 1103515245u + 12345u;
    return (dice >> 16) % sides;
  };
  for (int evening = 0; evening < 60; ++evening) {
    Hall hall("0", "1");
    for (int i = 0; i < 12; ++i) hall.lacks(std::to_string(i), std::to_string(i) + ".jpg");
    int live = 0;
    for (int turn = 0; turn < 400; ++turn, hall.now += 16) {
      hall.composing = roll(3) != 0;
      if (roll(6) == 0) hall.arrive(std::to_string(roll(12)) + ".jpg");
      if (roll(20) == 0) hall.state.look = static_cast<Look>(roll(3));
      if (roll(12) == 0) {
        live = static_cast<int>(roll(11));
        hall.take(std::to_string(live), std::to_string(live + 1));
      }
      hall.turn();
      if (const std::string shown = hall.wall.shown(hall.now); hall.wall.settled(hall.now) && !shown.empty())
        REQUIRE(shown == hall.state.live);
      for (const Layer& layer : hall.wall.layers(hall.now)) REQUIRE((layer.slot >= no_slot && layer.slot < 3));
    }
    hall.composing = true;
    hall.state.look = Look::program;
    for (int i = 0; i < 12; ++i) hall.arrive(std::to_string(i) + ".jpg");
    hall.run(3000);
    REQUIRE(hall.wall.settled(hall.now));
    REQUIRE(hall.wall.live()->subject.step == hall.state.live);
    REQUIRE(hall.wall.live()->waiting.empty());
    REQUIRE(hall.wall.standby());
    REQUIRE(hall.wall.standby()->waiting.empty());
  }
}
