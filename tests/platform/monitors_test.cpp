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

namespace {
const Monitor laptop{"eDP-1", 0, 0, 1366, 768, true}, projector{"HDMI-1", 1366, 0, 1920, 1080, false},
    lectern{"HDMI-2", 3286, 0, 1280, 800, false}, foyer{"DP-1", 4566, 0, 1080, 1920, false};
}

TEST_CASE("MC and lobby get what hall and panel leave, in this order, and nothing where nothing is left") {
  MonitorWishes both;
  both.mc = both.lobby = "";
  CHECK(places_on({laptop, projector, lectern, foyer}, both) == Places{1, 0, 2, 3});
  CHECK(places_on({laptop, projector, lectern}, both) == Places{1, 0, 2, -1});
  CHECK(places_on({laptop, projector}, both) == Places{1, 0, -1, -1});
  CHECK(places_on({laptop, projector, lectern}) == Places{1, 0, -1, -1});
}

TEST_CASE("a monitor that is named is given before any is chosen, whatever the case of its letters") {
  MonitorWishes wishes{"dp-1", "HDMI-2", "eDP-1", std::nullopt};
  CHECK(places_on({laptop, projector, lectern, foyer}, wishes) == Places{3, 2, 0, -1});
  wishes = {"eDP-1", "", std::nullopt, "HDMI-1"};
  CHECK(places_on({laptop, projector}, wishes) == Places{0, 0, -1, 1});
  wishes = {"", "", std::nullopt, "HDMI-1"};
  CHECK(places_on({laptop, projector, lectern}, wishes) == Places{2, 0, -1, 1});
}

TEST_CASE("a monitor's name is found in any case, and one that is not there is not") {
  CHECK(monitor_named({laptop, projector}, "hdmi-1") == 1);
  CHECK(monitor_named({laptop, projector}, "HDMI-9") == -1);
  CHECK(monitor_named({laptop, projector}, "") == -1);
}
