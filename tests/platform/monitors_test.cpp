// Who gets which monitor.
#include "platform/monitors.h"

#include "catch.h"

using namespace bangvang;

TEST_CASE("with one monitor hall and panel share it") {
  const Places places = places_on({{"eDP-1", 0, 0, 1366, 768, true}});
  CHECK(places.shared());
}

TEST_CASE("with two the hall is on the one that is not primary, in either order") {
  const Monitor laptop{"eDP-1", 0, 0, 1366, 768, true}, projector{"HDMI-1", 1366, 0, 1920, 1080, false};
  CHECK(places_on({laptop, projector}) == Places{1, 0});
  CHECK(places_on({projector, laptop}) == Places{0, 1});
}

TEST_CASE("with three the first that is not primary is the hall") {
  const Monitor a{"A", 0, 0, 1, 1, false}, b{"B", 1, 0, 1, 1, true}, c{"C", 2, 0, 1, 1, false};
  CHECK(places_on({a, b, c}) == Places{0, 1});
}

TEST_CASE("with none marked as primary the first is the operator's") {
  const Monitor a{"A", 0, 0, 1, 1, false}, b{"B", 1, 0, 1, 1, false};
  CHECK(places_on({a, b}) == Places{1, 0});
}
