// What monitors are called, and which of them are one.
#include "platform/monitors.h"

#include "catch.h"

using namespace bangvang;

TEST_CASE("a monitor is described by its socket, its name and its size") {
  CHECK(described({"HDMI-1", 0, 0, 1920, 1080, false, "DELL U2412M", "DEL-1"}) == "HDMI-1 · DELL U2412M · 1920×1080");
  CHECK(described({"HDMI-1", 0, 0, 1920, 1080, false}) == "HDMI-1 · 1920×1080");
}

TEST_CASE("monitors that show the same are one, under the primary one's name") {
  const Monitor laptop{"eDP-1", 0, 0, 1366, 768, true}, mirror{"HDMI-1", 0, 0, 1366, 768, false},
      other{"DP-1", 1366, 0, 1366, 768, false};
  CHECK(without_mirrors({laptop, mirror, other}) == std::vector<Monitor>{laptop, other});
  CHECK(without_mirrors({mirror, laptop}) == std::vector<Monitor>{laptop});
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
