// Who gets which monitor at the start of a show.
#include "platform/placement.h"

#include "catch.h"
#include "some_monitors.h"

using namespace bangvang;

namespace {

struct Start {
  std::vector<Monitor> all;
  PlacementRules rules{};
  Start(std::vector<Monitor> monitors) : all(std::move(monitors)) {}
  Start& last(Role role, const Monitor& monitor) {
    rules.last[role] = known(monitor);
    return *this;
  }
  Start& with(Role role) {
    rules.wanted[role] = true;
    return *this;
  }
  Start& choose(Role role, int monitor) {
    rules.chosen[role] = monitor;
    return *this;
  }
  std::string told() const { return bangvang::told(all, arrange(all, rules)); }
};

const Monitor projector = on_socket("HDMI-1", "BenQ"), television = on_socket("DP-1", "LG", 3286);

}  // namespace

TEST_CASE("with one monitor hall and panel share it") {
  CHECK(Start({laptop}).told() == "hall=eDP-1 panel=eDP-1");
  CHECK(Start({projector}).told() == "hall=HDMI-1 panel=HDMI-1");
}

TEST_CASE("with two the hall is on the one that is not primary, in either order") {
  CHECK(Start({laptop, projector}).told() == "hall=HDMI-1 panel=eDP-1");
  CHECK(Start({projector, laptop}).told() == "hall=HDMI-1 panel=eDP-1");
}

TEST_CASE("with none marked as primary the first is the operator's") {
  CHECK(Start({projector, television}).told() == "hall=DP-1 panel=HDMI-1");
}

TEST_CASE("on a first start with three the first that is not primary is the hall, and the lobby gets what is left") {
  CHECK(Start({television, laptop, projector}).told() == "hall=DP-1 panel=eDP-1");
  CHECK(Start({television, laptop, projector}).with(Role::lobby).told() == "hall=DP-1 panel=eDP-1 lobby=HDMI-1");
}

TEST_CASE("the MC's screen tells winners: where it could be taken for the hall's, the panel asks") {
  CHECK(Start({laptop, projector, television}).with(Role::mc).told() == "panel=eDP-1 asks=hall");
  CHECK(Start({laptop, projector, television}).with(Role::mc).choose(Role::hall, 1).told() ==
        "hall=HDMI-1 panel=eDP-1 mc=DP-1");
  CHECK(Start({laptop, projector, television}).with(Role::mc).choose(Role::mc, 1).told() ==
        "hall=DP-1 panel=eDP-1 mc=HDMI-1");
}

TEST_CASE("where the MC's picture could be on the lobby's wall, the panel asks and the lobby waits") {
  const Monitor kiosk = on_socket("DP-2", "Philips", 5206);
  Start start({laptop, projector, television, kiosk});
  start.with(Role::mc).with(Role::lobby).choose(Role::hall, 1);
  CHECK(start.told() == "hall=HDMI-1 panel=eDP-1 asks=mc");
  CHECK(start.choose(Role::mc, 2).told() == "hall=HDMI-1 panel=eDP-1 mc=DP-1 lobby=DP-2");
}

TEST_CASE("with two monitors there is none for the MC and the lobby") {
  CHECK(Start({laptop, projector}).with(Role::mc).with(Role::lobby).told() == "hall=HDMI-1 panel=eDP-1");
}

TEST_CASE("what the operator chose goes before what was remembered") {
  Start start({laptop, projector, television});
  start.last(Role::hall, projector).last(Role::panel, laptop);
  CHECK(start.told() == "hall=HDMI-1 panel=eDP-1");
  CHECK(start.choose(Role::hall, 2).told() == "hall=DP-1 panel=eDP-1");
  CHECK(start.choose(Role::panel, 1).told() == "hall=DP-1 panel=HDMI-1");
}

TEST_CASE("the hall may be chosen to be on the primary monitor: the panel takes the other") {
  CHECK(Start({laptop, projector}).choose(Role::hall, 0).told() == "hall=eDP-1 panel=HDMI-1");
}

TEST_CASE("hall and panel may be chosen to share one monitor of two") {
  Start start({laptop, projector});
  start.rules.together = true;
  CHECK(start.choose(Role::hall, 1).choose(Role::panel, 1).told() == "hall=HDMI-1 panel=HDMI-1");
}

TEST_CASE("the projector on another socket is known by its EDID") {
  const Monitor moved = on_socket("DP-1", "BenQ"), other = on_socket("HDMI-1", "LG", 3286);
  CHECK(Start({laptop, other, moved}).last(Role::hall, projector).told() == "hall=DP-1 panel=eDP-1");
}

TEST_CASE("another projector on the same socket is known by the socket") {
  const Monitor stranger = on_socket("HDMI-1", "Epson");
  CHECK(Start({laptop, stranger, television}).last(Role::hall, projector).told() == "hall=HDMI-1 panel=eDP-1");
}

TEST_CASE("worst evening 4: output lands on the wrong monitor after a restart (FreeShow #3495, OBS #5624), here not") {
  for (const auto& all : {std::vector{laptop, projector, television}, std::vector{television, projector, laptop}})
    CHECK(Start(all).last(Role::hall, television).last(Role::panel, laptop).told() == "hall=DP-1 panel=eDP-1");
}

TEST_CASE("the primary mark has moved after a restart: everything stays where it was") {
  Monitor not_primary = laptop, primary = projector;
  not_primary.primary = false;
  primary.primary = true;
  CHECK(Start({primary, not_primary}).last(Role::hall, projector).last(Role::panel, laptop).told() ==
        "hall=HDMI-1 panel=eDP-1");
}

TEST_CASE("two equal projectors are told apart by their sockets") {
  const Monitor one = on_socket("HDMI-1", "BenQ"), two = on_socket("HDMI-2", "BenQ", 3286);
  Start start({laptop, one, two});
  start.with(Role::mc).last(Role::hall, two).last(Role::mc, one);
  CHECK(start.told() == "hall=HDMI-2 panel=eDP-1 mc=HDMI-1");
}

TEST_CASE("two equal projectors, both on other sockets: the panel asks") {
  const Monitor one = on_socket("DP-1", "BenQ"), two = on_socket("DP-2", "BenQ", 3286);
  CHECK(Start({laptop, one, two}).last(Role::hall, projector).told() == "panel=eDP-1 asks=hall");
}

TEST_CASE("one of two equal projectors is the MC's for certain: the hall gets the other") {
  const Monitor one = on_socket("DP-1", "BenQ"), two = on_socket("HDMI-2", "BenQ", 3286);
  Start start({laptop, one, two});
  start.with(Role::mc).last(Role::hall, on_socket("HDMI-1", "BenQ")).last(Role::mc, two);
  CHECK(start.told() == "hall=DP-1 panel=eDP-1 mc=HDMI-2");
}

TEST_CASE("a remembered projector that is gone: one other takes its place, of several the panel asks") {
  const Monitor stranger = on_socket("DP-1", "LG"), another = on_socket("DP-2", "Epson", 3286);
  CHECK(Start({laptop, stranger}).last(Role::hall, projector).told() == "hall=DP-1 panel=eDP-1");
  CHECK(Start({laptop, stranger, another}).last(Role::hall, projector).told() == "panel=eDP-1 asks=hall");
}

TEST_CASE("after a restart with the laptop's screen only, hall and panel share it") {
  CHECK(Start({laptop}).last(Role::hall, projector).last(Role::panel, laptop).told() == "hall=eDP-1 panel=eDP-1");
}

TEST_CASE("after a restart with the lid closed, the panel lies over the hall") {
  Monitor only = projector;
  only.primary = true;
  CHECK(Start({only}).last(Role::hall, projector).last(Role::panel, laptop).told() == "hall=HDMI-1 panel=HDMI-1");
}

TEST_CASE("without EDIDs the sockets are enough") {
  const Monitor a{"A", 0, 0, 1, 1, true}, b{"B", 1, 0, 1, 1, false}, c{"C", 2, 0, 1, 1, false};
  CHECK(Start({a, b, c}).last(Role::hall, c).last(Role::panel, a).told() == "hall=C panel=A");
}

TEST_CASE("two monitors of one name that nothing tells apart: the panel asks") {
  const Monitor a{"eDP-1", 0, 0, 1, 1, true}, b{"BenQ", 1, 0, 1, 1, false}, c{"BenQ", 2, 0, 1, 1, false};
  CHECK(Start({a, b, c}).last(Role::hall, b).told() == "panel=eDP-1 asks=hall");
}
