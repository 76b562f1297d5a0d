// Monitors come and go in the middle of a show.
#include "platform/monitor_plan.h"

#include "catch.h"
#include "some_monitors.h"

using namespace bangvang;

namespace {

const Monitor projector = on_socket("HDMI-1", "BenQ"), television = on_socket("DP-1", "LG", 3286);

std::string told(const MonitorPlan& plan) { return told(plan.all(), plan.arrangement()); }

MonitorPlan show(std::vector<Monitor> all, LastPlaces last = {}, bool mc = false, bool lobby = false) {
  PlacementRules rules;
  rules.wanted[Role::mc] = mc;
  rules.wanted[Role::lobby] = lobby;
  return MonitorPlan(std::move(all), rules, std::move(last));
}

}  // namespace

TEST_CASE("worst evening 5: unplugging the projector (OBS #8264): the panel stays, and back the hall is where it was") {
  MonitorPlan plan = show({laptop, projector});
  plan.see({laptop});
  CHECK(told(plan) == "panel=eDP-1");
  CHECK_FALSE(plan.connected(Role::hall));
  CHECK(plan.known_as(Role::hall).connector == "HDMI-1");
  plan.see({laptop, projector});
  CHECK(told(plan) == "hall=HDMI-1 panel=eDP-1");
  CHECK(plan.connected(Role::hall));
}

TEST_CASE("the projector comes back on another socket") {
  MonitorPlan plan = show({laptop, projector});
  plan.see({laptop});
  plan.see({laptop, on_socket("DP-2", "BenQ")});
  CHECK(told(plan) == "hall=DP-2 panel=eDP-1");
}

TEST_CASE("another projector comes on the same socket") {
  MonitorPlan plan = show({laptop, projector});
  plan.see({laptop});
  plan.see({laptop, on_socket("HDMI-1", "Epson")});
  CHECK(told(plan) == "hall=HDMI-1 panel=eDP-1");
}

TEST_CASE("another projector on another socket is asked about; the answer holds") {
  MonitorPlan plan = show({laptop, projector});
  plan.see({laptop});
  const Monitor stranger = on_socket("DP-2", "Epson");
  plan.see({laptop, stranger});
  CHECK(told(plan) == "panel=eDP-1 asks=hall");
  plan.choose(Role::hall, 1);
  CHECK(told(plan) == "hall=DP-2 panel=eDP-1");
  plan.see({stranger, laptop});
  CHECK(told(plan) == "hall=DP-2 panel=eDP-1");
}

TEST_CASE("unplugged, the hall is not dropped on a monitor that was there all along, even one of the same make") {
  const Monitor twin = on_socket("HDMI-2", "BenQ", 3286);
  MonitorPlan plan = show({laptop, projector, twin});
  plan.see({laptop, twin});
  CHECK(told(plan) == "panel=eDP-1 asks=hall");
  plan.see({laptop, projector, twin});
  CHECK(told(plan) == "hall=HDMI-1 panel=eDP-1");
}

TEST_CASE("unplugging one changes nothing on the others") {
  MonitorPlan plan = show({laptop, projector, television}, {}, false, true);
  CHECK(told(plan) == "hall=HDMI-1 panel=eDP-1 lobby=DP-1");
  plan.see({laptop, television});
  CHECK(told(plan) == "panel=eDP-1 lobby=DP-1");
  plan.see({laptop, projector});
  CHECK(told(plan) == "hall=HDMI-1 panel=eDP-1");
  plan.see({laptop, projector, television});
  CHECK(told(plan) == "hall=HDMI-1 panel=eDP-1 lobby=DP-1");
}

TEST_CASE("the panel's monitor is unplugged: it goes where it can, without covering the hall, and comes back") {
  MonitorPlan plan = show({laptop, projector, television});
  plan.see({projector, television});
  CHECK(told(plan) == "hall=HDMI-1 panel=DP-1");
}

TEST_CASE("only the hall's monitor is left: the panel lies over it, and goes home as soon as it can") {
  MonitorPlan plan = show({laptop, projector});
  plan.see({projector});
  CHECK(plan.arrangement().shared());
  plan.see({laptop, projector});
  CHECK(told(plan) == "hall=HDMI-1 panel=eDP-1");
}

TEST_CASE("a show begun on the laptop alone moves to the projector that is plugged in") {
  MonitorPlan plan = show({laptop});
  CHECK(plan.arrangement().shared());
  plan.see({laptop, projector});
  CHECK(told(plan) == "hall=HDMI-1 panel=eDP-1");
}

TEST_CASE("a show begun on the laptop alone, on a machine that knows another projector, takes the only one there is") {
  LastPlaces last;
  last[Role::hall] = known(television);
  MonitorPlan plan = show({laptop}, last);
  plan.see({laptop, projector});
  CHECK(told(plan) == "hall=HDMI-1 panel=eDP-1");
}

TEST_CASE("the MC's screen is unplugged: it waits, and never takes the lobby's or a new one unasked") {
  LastPlaces last;
  last[Role::hall] = known(projector);
  last[Role::mc] = known(television);
  MonitorPlan plan = show({laptop, projector, television}, last, true);
  CHECK(told(plan) == "hall=HDMI-1 panel=eDP-1 mc=DP-1");
  plan.see({laptop, projector});
  CHECK(told(plan) == "hall=HDMI-1 panel=eDP-1");
  plan.see({laptop, projector, on_socket("DP-2", "Epson", 3286)});
  CHECK(told(plan) == "hall=HDMI-1 panel=eDP-1 asks=mc");
  plan.see({laptop, projector, television});
  CHECK(told(plan) == "hall=HDMI-1 panel=eDP-1 mc=DP-1");
}

TEST_CASE("hall and panel swap, and stay so when monitors are looked at again") {
  MonitorPlan plan = show({laptop, projector});
  CHECK(plan.swap());
  CHECK(told(plan) == "hall=eDP-1 panel=HDMI-1");
  plan.see({laptop, projector});
  CHECK(told(plan) == "hall=eDP-1 panel=HDMI-1");
}

TEST_CASE("what shares a monitor, or is nowhere, cannot be swapped") {
  MonitorPlan alone = show({laptop});
  CHECK_FALSE(alone.swap());
  MonitorPlan plan = show({laptop, projector});
  plan.see({laptop});
  CHECK_FALSE(plan.swap());
}

TEST_CASE("the hall's monitor is chosen to be the MC's: they change places") {
  LastPlaces last;
  last[Role::hall] = known(television);
  last[Role::mc] = known(projector);
  MonitorPlan plan = show({laptop, projector, television}, last, true);
  plan.choose(Role::hall, 1);
  CHECK(told(plan) == "hall=HDMI-1 panel=eDP-1 mc=DP-1");
}

TEST_CASE("with the projector away the operator may have the hall on the laptop: the panel then lies over it") {
  MonitorPlan plan = show({laptop, projector});
  plan.see({laptop});
  plan.choose(Role::hall, 0);
  CHECK(plan.arrangement().shared());
}

TEST_CASE("hall and panel that were told to share one monitor of two go on sharing it") {
  PlacementRules rules;
  rules.chosen[Role::hall] = rules.chosen[Role::panel] = 1;
  MonitorPlan plan({laptop, projector}, rules, {});
  plan.see({laptop, projector});
  CHECK(told(plan) == "hall=HDMI-1 panel=HDMI-1");
  plan.choose(Role::panel, 0);
  CHECK(told(plan) == "hall=HDMI-1 panel=eDP-1");
}

TEST_CASE("a cable pulled while the system goes on sending a picture is told, and nothing moves") {
  MonitorPlan plan = show({laptop, projector});
  Monitor pulled = projector;
  pulled.plugged = false;
  plan.see({laptop, pulled});
  CHECK(told(plan) == "hall=HDMI-1 panel=eDP-1");
  CHECK_FALSE(plan.connected(Role::hall));
  plan.see({laptop, projector});
  CHECK(plan.connected(Role::hall));
}

TEST_CASE("a projector behind a splitter that never answers counts as connected") {
  Monitor mute = projector;
  mute.plugged = false;
  MonitorPlan plan = show({laptop, mute});
  CHECK(plan.connected(Role::hall));
}

TEST_CASE("a place is worth remembering once it is sure, and keeps what is unplugged now") {
  MonitorPlan plan = show({laptop, projector});
  LastPlaces expected;
  expected[Role::hall] = known(projector);
  expected[Role::panel] = known(laptop);
  CHECK(plan.memorable() == expected);
  plan.see({laptop});
  CHECK_FALSE(plan.memorable());
}

TEST_CASE("a shared monitor, and one that is asked about, are not remembered") {
  LastPlaces last;
  last[Role::hall] = known(projector);
  CHECK_FALSE(show({laptop}, last).memorable());
  CHECK_FALSE(show({laptop, television, on_socket("DP-2", "Epson", 5206)}, last).memorable());
}

TEST_CASE("the MC's place is remembered through evenings without an MC's screen") {
  LastPlaces last;
  last[Role::mc] = known(television);
  CHECK((*show({laptop, projector}, last).memorable())[Role::mc] == known(television));
}
