// Other data on the wall: the picture that is seen stays, what comes next is painted anew, and nothing flashes.
#include "catch.h"
#include "composed_hall.h"

using namespace bangvang;

namespace {

// Other data were taken; the hall's picture is of the old ones where it would look otherwise.
void load(Hall& hall, bool keeps) {
  hall.contents.standby = hall.contents.previous = 2;
  hall.state.kept_hash = keeps ? "old" : "";
  hall.composed.clear();
}

void renew(Hall& hall) {
  hall.contents.live = hall.contents.hold = 2;
  hall.state.kept_hash.clear();
}

struct OldData : Hall {
  OldData() { contents = {1, 1, 1, 1, 1}; }
};

}  // namespace

TEST_CASE("with other data the next step is painted anew while the picture on the wall stays") {
  OldData hall;
  hall.run(1000);
  load(hall, true);
  hall.run(500);
  CHECK(hall.composed == std::vector<std::string>{"b"});
  CHECK(hall.wall.live()->subject.content == 1);
  CHECK(hall.wall.standby()->subject.content == 2);
  CHECK(hall.wall.settled(hall.now));
  CHECK(hall.wall.shown(hall.now) == "a");
}

TEST_CASE("from a picture of old data the next step is faded to whole: parts that seem the same may not be") {
  OldData hall;
  hall.reveals = true;
  hall.run(1000);
  load(hall, true);
  hall.run(500);
  CHECK(hall.wall.standby()->after.empty());
  hall.state.kept_hash.clear();
  hall.go("c");
  hall.contents = {2, 2, 2, 0, 2};
  hall.turn();
  hall.run(300 + 32);
  CHECK(hall.wall.settled(hall.now));  // a plain fade of 300 ms, not the 700 of the step's own
}

TEST_CASE("applied to the wall, the new picture fades in, and the next step can be revealed part by part again") {
  OldData hall;
  hall.run(1000);
  load(hall, true);
  hall.run(500);
  hall.composed.clear();
  renew(hall);
  hall.turn();
  CHECK_FALSE(hall.wall.settled(hall.now));
  CHECK(hall.wall.shown(hall.now).empty());  // the old picture announces nothing
  hall.run(1500);
  CHECK(hall.wall.settled(hall.now));
  CHECK(hall.wall.live()->subject.content == 2);
  CHECK(hall.wall.standby()->after == "a");
}

TEST_CASE("a picture that was made ready while the old one stays is on the wall in the next frame") {
  OldData hall;
  hall.run(1000);
  load(hall, true);
  hall.contents.renewal = 2;
  hall.run(500);
  CHECK(hall.composed == std::vector<std::string>{"b", "a"});
  CHECK(hall.wall.live()->subject.content == 1);
  renew(hall);
  hall.contents.renewal = 0;
  hall.turn();
  CHECK(hall.wall.live()->subject.content == 2);
  hall.now += 16;
  CHECK(hall.wall.shown(hall.now) == "a");
}

TEST_CASE("where the picture on the wall would look the same, it is not painted again") {
  OldData hall;
  hall.run(1000);
  load(hall, false);
  hall.run(500);
  CHECK(hall.composed == std::vector<std::string>{"b"});
  CHECK(hall.wall.standby()->after == "a");
}

TEST_CASE("a hold picture of old data stays until the new one is there: the wall is never black between them") {
  OldData hall;
  hall.run(1000);
  hall.state.look = Look::hold;
  hall.run(2000);
  REQUIRE(hall.wall.settled(hall.now));
  hall.composing = false;
  hall.contents.hold = 2;
  for (int i = 0; i < 20; ++i, hall.now += 16) {
    hall.turn();
    for (const Layer& layer : hall.wall.layers(hall.now)) CHECK(layer.slot != no_slot);
  }
  hall.composing = true;
  hall.run(500);
  CHECK(hall.wall.hold()->subject.content == 2);
  for (const Layer& layer : hall.wall.layers(hall.now)) CHECK(layer.slot != no_slot);
}

TEST_CASE("photos that were replaced are painted anew where nobody sees it, and stay as they are on the wall") {
  Hall hall;
  hall.run(1000);
  hall.composed.clear();
  hall.wall.photos_replaced(hall.now);
  hall.run(500);
  CHECK(hall.composed == std::vector<std::string>{"b"});
  CHECK(hall.wall.settled(hall.now));
}

TEST_CASE("photos replaced while the next step is being painted leave it to be painted once more") {
  Hall hall;
  hall.run(1000);
  hall.go("c");
  hall.turn();
  hall.composing = false;
  hall.run(1000);
  hall.wall.photos_replaced(hall.now);
  hall.composing = true;
  hall.run(1000);
  REQUIRE(hall.wall.standby());
  CHECK(hall.wall.standby()->subject.step == "c");
  CHECK(hall.wall.settled(hall.now));
}

TEST_CASE("other data may fade faster or slower") {
  Hall hall;
  hall.run(1000);
  hall.go("c");
  hall.run(2000);
  hall.wall.keep_time(60, 400);
  hall.take("a", "b");  // back: a plain fade
  hall.turn();
  hall.now += 64;
  hall.turn();
  CHECK(hall.wall.settled(hall.now));
}
