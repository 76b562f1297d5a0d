// What the gate refuses, and why: double presses, held keys, the ends, what does not exist.
#include "catch.h"
#include "evening.h"

using namespace bangvang;
using namespace bangvang::sample;

namespace {

bool refused(const Evening& evening, RefusalKind kind) { return evening.refused && evening.refused->kind == kind; }

}  // namespace

TEST_CASE("two GOs that arrive together count once") {
  Evening evening(notices(4));
  evening.press_one("GO");
  evening.press_one("GO");
  CHECK(refused(evening, RefusalKind::too_soon));
  CHECK(evening.wall() == "notice:n2");
}

TEST_CASE("a GO within the guard of the hall's acknowledgement is refused") {
  Evening evening(notices(4));
  evening.press_one("GO");
  evening.wait(350);
  evening.acknowledge();
  evening.wait(399);
  evening.press_one("GO");
  CHECK(refused(evening, RefusalKind::too_soon));
  evening.wait(1);
  evening.press_one("GO");
  CHECK_FALSE(evening.refused);
  CHECK(evening.wall() == "notice:n3");
}

TEST_CASE("the guard is never shorter than the fade") {
  Ceremony made = notices(4);
  made.settings.guard_ms = 100;
  made.settings.fade_ms = 600;
  Evening evening(made);
  evening.press_one("GO");
  evening.acknowledge();
  evening.wait(599);
  evening.press_one("GO");
  CHECK(refused(evening, RefusalKind::too_soon));
  evening.wait(1);
  evening.press_one("GO");
  CHECK_FALSE(evening.refused);
}

TEST_CASE("a hall that does not answer holds GO back for two seconds and no longer") {
  Evening evening(notices(4));
  evening.press_one("GO");
  evening.wait(1999);
  evening.press_one("GO");
  CHECK(refused(evening, RefusalKind::too_soon));
  evening.wait(1);
  evening.press_one("GO");
  CHECK_FALSE(evening.refused);
}

TEST_CASE("back and jumps are guarded like GO") {
  for (const char* key : {"back", "take=notice:n5", "cue=5", "last", "first"}) {
    Evening evening(notices(5));
    evening.press("GO GO");
    evening.press_one("GO");
    evening.press_one(key);
    INFO(key);
    CHECK(refused(evening, RefusalKind::too_soon));
  }
}

TEST_CASE("looks and arming are never too soon") {
  Evening evening(notices(4));
  evening.press_one("GO");
  for (const char* key : {"arm=notice:n4", "black", "hold", "program"}) {
    evening.press_one(key);
    INFO(key);
    CHECK_FALSE(evening.refused);
  }
}

TEST_CASE("a double press on GO under black shows the live step and goes no further") {
  Evening evening(notices(4));
  evening.press("GO black");
  evening.press_one("GO");
  evening.press_one("GO");
  CHECK(refused(evening, RefusalKind::too_soon));
  CHECK(evening.wall() == "notice:n2");
}

TEST_CASE("a GO that was meant for a change does not undo the black that came between") {
  Evening evening(notices(4));
  evening.press_one("GO");
  evening.wait(50);
  evening.press_one("black");
  evening.wait(10);
  evening.press_one("GO");
  CHECK(refused(evening, RefusalKind::too_soon));
  CHECK(evening.wall() == "notice:n2 under black");
}

TEST_CASE("a key that repeats by itself is refused") {
  Evening evening(notices(4));
  for (const Want want : {Want::go, Want::back, Want::black, Want::hold}) {
    evening.send({want, "", "key", true});
    CHECK(refused(evening, RefusalKind::repeat));
  }
  CHECK(evening.wall() == "notice:n1");
}

TEST_CASE("GO after the last step and back before the first say so") {
  Evening evening(notices(2));
  CHECK(refused(evening.press("back"), RefusalKind::at_the_start));
  CHECK(refused(evening.press("first"), RefusalKind::at_the_start));
  CHECK(refused(evening.press("GO GO"), RefusalKind::at_the_end));
  CHECK(refused(evening.press("last"), RefusalKind::at_the_end));
  CHECK(evening.wall() == "notice:n2");
}

TEST_CASE("at the end, GO under black still shows the last step") {
  Evening evening(notices(2));
  CHECK(evening.press("GO black GO").wall() == "notice:n2");
  CHECK_FALSE(evening.refused);
}

TEST_CASE("a step or a cue that does not exist is named in the refusal") {
  Evening evening(notices(2));
  CHECK(refused(evening.press("take=nix"), RefusalKind::unknown_step));
  CHECK(evening.refused->why.vi == "Không có bước “nix”");
  CHECK(refused(evening.press("arm=nix"), RefusalKind::unknown_step));
  CHECK(refused(evening.press("cue=99"), RefusalKind::unknown_cue));
  CHECK(evening.refused->why.en == "There is no cue “99”");
}

TEST_CASE("a steady clock that has gone back does not lock the desk") {
  Evening evening(notices(3));
  evening.wait(-50'000);
  evening.press_one("GO");
  CHECK_FALSE(evening.refused);
}
