// The worst evenings of other programs' users, as far as they are the show's: none of them may happen here.
#include <random>

#include "catch.h"
#include "roster_evening.h"

using namespace bangvang;
using namespace bangvang::sample;

TEST_CASE("worst evening 3: “next” shows the wrong thing (LEMS #1750, FreeShow #2092)") {
  RosterDesk desk(roster_ceremony());
  const std::vector<std::string> keys{"GO", "back", "black", "hold", "cue=4", "arm=honour:bang-khen", "take=batch:bang-khen.2",
                                      "first", "program", "arm=honour:giay-khen"};
  std::mt19937 chance(11);
  for (int i = 0; i < 400; ++i) {
    desk.press(keys[chance() % keys.size()]);
    if (i % 40 == 7) desk.change("bang-khen", "add Muộn " + std::to_string(i));
    if (i % 40 == 9) desk.change("bang-khen", "absent r" + std::to_string(4 + i / 40));
    desk.press("program");
    const std::string next = desk.state.standby;
    if (next.empty()) desk.press("first");
    else CHECK(desk.press("GO").wall() == next);
  }
}

TEST_CASE("worst evening 7: a double press skips a winner (Companion #1792)") {
  RosterDesk desk(one_honour(6, 3, HonourLayout::portrait));
  desk.press("take=batch:h.1");
  for (const char* winner : {"recipient:h.r1", "recipient:h.r2", "recipient:h.r3"}) {
    for (int press = 0; press < 3; ++press) {
      desk.send({Want::go, "", press == 1 ? "panel" : "key", false});
      CHECK(desk.refused.has_value() == (press > 0));
      desk.acknowledge();
      desk.wait(120);
    }
    CHECK(desk.wall() == winner);
    desk.send({Want::go, "", "key", true});  // a finger that stays down
    CHECK(desk.wall() == winner);
    desk.wait(1000);
  }
}

TEST_CASE("worst evening 11: a name cannot be corrected, an award added, a person marked absent while the ceremony runs (ccs-specs #287)") {
  RosterDesk desk(one_honour(4));
  desk.press("GO GO GO");
  REQUIRE(desk.wall() == "recipient:h.r1");
  desk.change("h", "correct r1 Nguyễn Thị Hoà").change("h", "absent r2").change("h", "add Trần Văn Muộn");
  CHECK(desk.why().empty());
  CHECK(desk.wall() == "recipient:h.r1");
  CHECK(desk.person("r1")->name == "Nguyễn Thị Hoà");
  std::vector<std::string> called;
  for (int i = 0; i < 3; ++i) called.push_back(desk.press("GO").wall());
  CHECK(called == std::vector<std::string>{"recipient:h.r3", "recipient:h.r4", "recipient:h.tran-van-muon"});
}

TEST_CASE("worst evening 12: after a crash the evening starts from the first slide") {
  RosterDesk desk(one_honour(4));
  desk.press("GO GO GO").change("h", "absent r2").press("black");
  const Resumed resumed = resume(std::make_shared<const Program>(compile(one_honour(4))), read_journal(desk.journal), desk.now);
  CHECK(resumed.state.live == "recipient:h.r1");
  CHECK(resumed.state.look == Look::black);
  CHECK(resumed.state.standby == "recipient:h.r3");
  CHECK(resumed.state.announced == desk.state.announced);
}
