// What an operator may call a monitor.
#include "platform/monitor_names.h"

#include "catch.h"
#include "some_monitors.h"

using namespace bangvang;

namespace {

const std::vector<Monitor> three{laptop, on_socket("HDMI-1", "DELL U2412M"), on_socket("HDMI-2", "BenQ MW550", 3286)};

}  // namespace

TEST_CASE("a monitor is named by its socket or its EDID name, in any case") {
  for (const char* name : {"HDMI-1", "hdmi-1", "DELL U2412M", "dell u2412m"}) CHECK(*monitor_named(three, name) == 1);
  CHECK(*monitor_named(three, "eDP-1") == 0);
}

TEST_CASE("the beginning of a name is enough where only one begins so") {
  CHECK(*monitor_named(three, "benq") == 2);
  CHECK(*monitor_named(three, "e") == 0);
  const auto both = monitor_named(three, "hdmi");
  REQUIRE_FALSE(both);
  CHECK(both.problem().what == Words{"có 2 màn hình tên “hdmi”", "there are 2 monitors called “hdmi”"});
}

TEST_CASE("a whole name goes before those that begin with it") {
  const std::vector<Monitor> all{on_socket("DP-1", "A"), on_socket("DP-10", "B")};
  CHECK(*monitor_named(all, "DP-1") == 0);
}

TEST_CASE("two monitors of one make cannot be named by it") {
  const std::vector<Monitor> all{on_socket("DP-1", "BenQ"), on_socket("DP-2", "BenQ")};
  CHECK_FALSE(monitor_named(all, "BenQ"));
}

TEST_CASE("an unknown name is answered with the nearest and with what there is") {
  const auto none = monitor_named(three, "HDMI-3");
  REQUIRE_FALSE(none);
  CHECK(none.problem().what == Words{"không có màn hình “HDMI-3”", "there is no monitor “HDMI-3”"});
  CHECK(none.problem().remedy ==
        Words{"có phải “HDMI-1” không? Có: eDP-1 · 1366×768, HDMI-1 · DELL U2412M · 1920×1080, HDMI-2 · BenQ MW550 · 1920×1080",
              "did you mean “HDMI-1”? There are: eDP-1 · 1366×768, HDMI-1 · DELL U2412M · 1920×1080, "
              "HDMI-2 · BenQ MW550 · 1920×1080"});
  CHECK(monitor_named(three, "quite another").problem().remedy.en.starts_with("There are: eDP-1"));
  CHECK_FALSE(monitor_named(three, " "));
}

TEST_CASE("names on the command line become choices, and wanted is what was asked for") {
  MonitorNames names;
  names.of[Role::hall] = "benq";
  names.mc = true;
  const auto rules = rules_from(names, three);
  REQUIRE(rules);
  CHECK(rules->chosen == PerRole<int>{{2, no_monitor, no_monitor, no_monitor}});
  CHECK(rules->wanted == PerRole<bool>{{true, true, true, false}});
}

TEST_CASE("one monitor cannot be two outputs, but hall and panel can share one") {
  MonitorNames names;
  names.of[Role::hall] = names.of[Role::panel] = "HDMI-1";
  CHECK(rules_from(names, three));
  names.mc = true;
  names.of[Role::mc] = "dell";
  const auto twice = rules_from(names, three);
  REQUIRE_FALSE(twice);
  CHECK(twice.problem().what == Words{"màn hình HDMI-1 được chọn hai lần: --hall và --mc",
                                      "monitor HDMI-1 is chosen twice: --hall and --mc"});
}
