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
