// The names of the scenes.
#include "catch.h"
#include "ceremony/ceremony.h"

using namespace bangvang;

TEST_CASE("every scene is found by its name") {
  for (int i = 0; i <= static_cast<int>(SceneKind::hold); ++i) {
    const auto scene = static_cast<SceneKind>(i);
    CHECK(scene_named(name_of(scene)) == scene);
  }
  CHECK(name_of(SceneKind::leadership) == "leadership");
  CHECK(name_of(SceneKind::recipient) == "recipient");
  CHECK(name_of(SceneKind::countdown) == "countdown");
  CHECK_FALSE(scene_named("Title"));
  CHECK_FALSE(scene_named(""));
}
