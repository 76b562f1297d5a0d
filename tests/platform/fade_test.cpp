// How far a change has come.
#include "platform/fade.h"

#include "catch.h"

using namespace bangvang;

namespace {

constexpr Rect all{0, 0, 1920, 1080};
Transition cross_fade() { return {{{Change::Kind::fade, all, 0, 300}}, 300}; }

}  // namespace

TEST_CASE("the easings begin at nothing, end at all and never turn back") {
  for (auto* ease : {ease_out, ease_in_out}) {
    CHECK(ease(0) == 0);
    CHECK(ease(1) == 1);
    for (int i = 0; i < 100; ++i) CHECK(ease((i + 1) / 100.0) >= ease(i / 100.0));
  }
}

TEST_CASE("the first frame of a fade is already one frame in") {
  const Layers layers = fade_layers(cross_fade(), 0, 1, 0);
  REQUIRE(layers.size() == 2);
  CHECK(layers[0] == Layer{0, {}, 1});
  CHECK(layers[1].slot == 1);
  CHECK(layers[1].opacity == Approx(ease_out(frame_ms / 300.0)));
}

TEST_CASE("at its end a fade is the new picture alone") {
  CHECK(fade_layers(cross_fade(), 0, 1, 300 - frame_ms) == Layers{{1, {}, 1}});
  CHECK(fade_layers(cross_fade(), 0, 1, 100'000) == Layers{{1, {}, 1}});
}

TEST_CASE("a part of the picture waits for its start") {
  const Rect row{100, 200, 300, 40};
  const Transition transition{{{Change::Kind::fade, row, 200, 300}}, 500};
  CHECK(fade_layers(transition, 0, 1, 100).size() == 1);
  const Layers later = fade_layers(transition, 0, 1, 300);
  REQUIRE(later.size() == 2);
  CHECK(later[1].area == row);
}

TEST_CASE("a wipe grows from the left in whole pixels and is opaque") {
  const Transition transition{{{Change::Kind::wipe_right, {10.4f, 20, 100, 30}, 0, 900}}, 900};
  float widest = 0;
  for (int ms = 0; ms < 880; ms += 16) {
    const Layers layers = fade_layers(transition, 0, 1, ms);
    if (layers.size() == 1) continue;
    const Rect& area = layers[1].area;
    CHECK(area.x == 10);
    CHECK(area.w == std::round(area.w));
    CHECK(area.w >= widest);
    CHECK(layers[1].opacity == 1);
    widest = area.w;
  }
  CHECK(widest > 95);
}

TEST_CASE("a level turns round from where it is, in less time") {
  Level level;
  level.move(1, 0, 500);
  const double there = level.at(100);
  CHECK(there > 0);
  CHECK(there < 1);
  level.move(0, 100, 500);
  CHECK(level.at(100) < there);
  CHECK(level.at(100) > 0);
  CHECK(level.at(600) == 0);
  CHECK_FALSE(level.moving(600));
}

TEST_CASE("moving a level to where it goes already changes nothing") {
  Level level;
  level.move(1, 0, 500);
  level.move(1, 250, 500);
  CHECK(level.at(500) == 1);
}
