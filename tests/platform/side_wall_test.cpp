// What MC and lobby show, as sequences: orders, cards, fades, photos; composing takes a turn of the loop.
#include "platform/side_wall.h"

#include "catch.h"

using namespace bangvang;

namespace {

constexpr std::int64_t card_ms = 12'000;

struct Foyer {
  SideWall wall;
  std::int64_t now = 10'000;
  std::string card = "agenda-now";             // what is composed next
  std::int64_t ends_ms = now + card_ms;
  std::optional<std::int64_t> changes_at;      // of the next picture
  std::vector<Awaited> waiting;                // for the next picture
  std::optional<SideOrder> under_way;
  std::vector<std::string> log;                // what was composed: "whole 0 agenda-now", "patch 0 agenda-now"
  bool accepted = true;                        // the last one that was delivered

  explicit Foyer(Side side = Side::lobby) : wall(side, 1920, 1080) {}

  void order() {
    wall.follow(now);
    if (const auto next = wall.next_order(now)) under_way = next;
  }
  void deliver() {
    REQUIRE(under_way);
    SideComposed done;
    done.order = *std::exchange(under_way, std::nullopt);
    auto picture = std::make_shared<Picture>();
    picture->width = done.order.width, picture->height = done.order.height;
    picture->changes_at = changes_at;
    Text text;
    text.text = card;
    text.x = 100, text.baseline = 100;
    picture->marks.push_back(text);
    done.picture = picture;
    done.shows = card;
    if (done.order.side == Side::lobby) done.turn = LobbyTurn{card, 0, 0, 0, now, ends_ms};
    done.waiting = waiting;
    done.fade_ms = 600;
    log.push_back((done.order.patch_of ? "patch " : "whole ") + std::to_string(done.order.slot) + " " + card);
    accepted = wall.deliver(done, now);
  }
  void turn() {
    if (under_way) deliver();
    order();
  }
  void run(int ms) {
    for (const auto end = now + ms; now < end; now += 16) turn();
  }
  void next_card(const std::string& name) {
    card = name;
    ends_ms = now + card_ms;
  }
  std::vector<int> slots() const {
    std::vector<int> all;
    for (const Layer& layer : wall.layers(now)) all.push_back(layer.slot);
    return all;
  }
};

Awaited portrait() { return {{"an.jpg", 300, 400, true, .5f, .3f}, {0, 0, 300, 400}}; }

}  // namespace

TEST_CASE("a side screen shows nothing, and wants nothing, before there is something to draw from") {
  Foyer foyer;
  foyer.run(100);
  CHECK(foyer.log.empty());
  CHECK(foyer.wall.layers(foyer.now).empty());
  CHECK_FALSE(foyer.wall.due());
}

TEST_CASE("the lobby's first card is there at once; the next fades in when its time has come") {
  Foyer foyer;
  foyer.wall.want(1, foyer.now);
  foyer.run(100);
  CHECK(foyer.log == std::vector<std::string>{"whole 0 agenda-now"});
  CHECK(foyer.slots() == std::vector<int>{0});
  CHECK(foyer.wall.shows() == "agenda-now");
  CHECK(foyer.wall.due() == foyer.ends_ms);
  foyer.now = foyer.ends_ms;
  foyer.next_card("members");
  foyer.run(300);
  CHECK(foyer.log.back() == "whole 1 members");
  CHECK(foyer.slots() == std::vector<int>{0, 1});
  CHECK(foyer.wall.moving(foyer.now));
  foyer.run(400);
  CHECK(foyer.slots() == std::vector<int>{1});
}

TEST_CASE("the lobby's clock is patched within its card") {
  Foyer foyer;
  foyer.changes_at = foyer.now + 5000;
  foyer.wall.want(1, foyer.now);
  foyer.run(100);
  CHECK(foyer.wall.due() == foyer.changes_at);
  foyer.now = *foyer.changes_at;
  foyer.changes_at = foyer.ends_ms;
  foyer.run(100);
  CHECK(foyer.log == std::vector<std::string>{"whole 0 agenda-now", "patch 0 agenda-now"});
}

TEST_CASE("what was announced and is taken back is off the lobby's screen within 150 ms of the new picture") {
  Foyer foyer;
  foyer.next_card("honour:bang-khen");
  foyer.wall.want(1, foyer.now);
  foyer.run(2000);
  foyer.next_card("agenda-now");
  foyer.wall.want(2, foyer.now);
  foyer.turn();
  foyer.turn();
  CHECK(foyer.wall.shows() == "agenda-now");
  foyer.run(change_ms);
  CHECK(foyer.slots() == std::vector<int>{1});
}

TEST_CASE("a card that was composed from what has been taken back since is never shown") {
  Foyer foyer;
  foyer.wall.want(1, foyer.now);
  foyer.run(100);
  foyer.now = foyer.ends_ms;
  foyer.next_card("honour:bang-khen");
  foyer.order();
  foyer.wall.want(2, foyer.now);
  foyer.deliver();
  CHECK_FALSE(foyer.accepted);
  CHECK(foyer.wall.shows() == "agenda-now");
  foyer.next_card("members");
  foyer.run(100);
  CHECK(foyer.wall.shows() == "members");
  CHECK(foyer.slots() == std::vector<int>{0, 1});
}

TEST_CASE("a change in the middle of a fade cuts it: the right card does not wait for the fade's end") {
  Foyer foyer;
  foyer.wall.want(1, foyer.now);
  foyer.run(100);
  foyer.now = foyer.ends_ms;
  foyer.next_card("honour:bang-khen");
  foyer.run(100);
  REQUIRE(foyer.wall.moving(foyer.now));
  foyer.next_card("members");
  foyer.wall.want(2, foyer.now);
  foyer.run(48);
  CHECK(foyer.log.back() == "whole 0 members");
  foyer.run(change_ms);
  CHECK(foyer.slots() == std::vector<int>{0});
}

TEST_CASE("a change that this card does not show moves nothing") {
  Foyer foyer;
  foyer.wall.want(1, foyer.now);
  foyer.run(100);
  foyer.wall.want(2, foyer.now);
  foyer.turn();
  foyer.turn();
  CHECK(foyer.log.size() == 2);
  CHECK_FALSE(foyer.wall.moving(foyer.now));
}

TEST_CASE("the next card waits for its photos, but not for ever") {
  Foyer foyer;
  foyer.wall.want(1, foyer.now);
  foyer.run(100);
  foyer.now = foyer.ends_ms;
  foyer.next_card("honour:bang-khen");
  foyer.waiting = {portrait()};
  foyer.run(500);
  CHECK(foyer.wall.shows() == "agenda-now");
  CHECK(foyer.wall.awaited() == std::vector<PhotoWish>{portrait().wish});
  SECTION("they come") {
    foyer.waiting.clear();
    foyer.wall.photos_came({portrait().wish});
    foyer.run(100);
    CHECK(foyer.log.back() == "whole 1 honour:bang-khen");
    CHECK(foyer.log.size() == 3);
    CHECK(foyer.wall.shows() == "honour:bang-khen");
  }
  SECTION("they do not come") {
    foyer.run(photo_patience_ms);
    CHECK(foyer.log.size() == 2);
    CHECK(foyer.wall.shows() == "honour:bang-khen");
    foyer.waiting.clear();
    foyer.run(700);
    foyer.wall.photos_came({portrait().wish});  // late: it fades in
    foyer.run(100);
    CHECK(foyer.log.back() == "whole 0 honour:bang-khen");
    CHECK(foyer.wall.moving(foyer.now));
    foyer.run(change_ms);
    CHECK_FALSE(foyer.wall.moving(foyer.now));
  }
  SECTION("something is announced meanwhile") {
    foyer.next_card("members");
    foyer.waiting.clear();
    foyer.wall.want(2, foyer.now);
    foyer.run(100);
    CHECK(foyer.wall.shows() == "members");
  }
}

TEST_CASE("a photo that comes while its card is being composed is not forgotten") {
  Foyer foyer;
  foyer.waiting = {portrait()};
  foyer.wall.want(1, foyer.now);
  foyer.order();
  foyer.wall.photos_came({portrait().wish});
  foyer.deliver();
  foyer.waiting.clear();
  foyer.run(100);
  CHECK(foyer.log == std::vector<std::string>{"whole 0 agenda-now", "whole 1 agenda-now"});
}

TEST_CASE("the MC's picture is painted over in place, at once, step after step") {
  Foyer lectern(Side::mc);
  lectern.card = "title";
  lectern.wall.want(1, lectern.now);
  lectern.run(100);
  lectern.card = "recipient:co.an";
  lectern.wall.want(2, lectern.now);
  lectern.turn();
  lectern.turn();
  CHECK(lectern.log == std::vector<std::string>{"whole 0 title", "patch 0 recipient:co.an"});
  CHECK(lectern.wall.shows() == "recipient:co.an");
  CHECK(lectern.slots() == std::vector<int>{0});
  CHECK_FALSE(lectern.wall.moving(lectern.now));
}

TEST_CASE("the MC sees a step even if another command came while its picture was composed, and then what that changed") {
  Foyer lectern(Side::mc);
  lectern.wall.want(1, lectern.now);
  lectern.run(100);
  lectern.card = "recipient:co.an";
  lectern.wall.want(2, lectern.now);
  lectern.order();
  lectern.wall.want(3, lectern.now);  // the hall's acknowledgement
  lectern.deliver();
  CHECK(lectern.accepted);
  CHECK(lectern.wall.shows() == "recipient:co.an");
  lectern.run(100);
  CHECK(lectern.log.size() == 3);
}

TEST_CASE("the MC's time ticks by itself") {
  Foyer lectern(Side::mc);
  lectern.changes_at = lectern.now + 1000;
  lectern.wall.want(1, lectern.now);
  lectern.run(900);
  CHECK(lectern.log.size() == 1);
  CHECK(lectern.wall.due() == lectern.changes_at);
  lectern.run(200);
  CHECK(lectern.log.size() >= 2);
  CHECK(lectern.log.back() == "patch 0 agenda-now");
}

TEST_CASE("a window of another size gets a whole picture of that size, and keeps the old one until then") {
  for (const Side side : {Side::mc, Side::lobby}) {
    Foyer foyer(side);
    foyer.wall.want(1, foyer.now);
    foyer.run(100);
    foyer.order();
    foyer.wall.resize(1080, 1920);
    foyer.order();
    REQUIRE(foyer.under_way);
    CHECK(foyer.under_way->width == 1080);
    CHECK_FALSE(foyer.under_way->patch_of);
    CHECK(foyer.slots() == std::vector<int>{0});
    foyer.deliver();
    CHECK(foyer.accepted);
  }
}

TEST_CASE("a picture of the size before is not shown, nor is its part put anywhere") {
  Foyer lectern(Side::mc);
  lectern.wall.want(1, lectern.now);
  lectern.run(100);
  lectern.wall.want(2, lectern.now);
  lectern.order();
  lectern.wall.resize(1280, 800);
  lectern.deliver();
  CHECK_FALSE(lectern.accepted);
  lectern.run(100);
  CHECK(lectern.log.back() == "whole 0 agenda-now");
}

TEST_CASE("a side screen is late once what it shows has been out of date for a second") {
  Foyer lectern(Side::mc);
  lectern.wall.want(1, lectern.now);
  CHECK(lectern.wall.in_time(lectern.now));
  lectern.now += 1000;
  CHECK_FALSE(lectern.wall.in_time(lectern.now));
  lectern.run(100);
  CHECK(lectern.wall.in_time(lectern.now));
}
