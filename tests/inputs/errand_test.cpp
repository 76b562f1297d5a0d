// Swapping hall and panel by keys, and what closes its question.
#include "catch.h"
#include "inputs/desk.h"
#include "inputs/key_names.h"

using namespace bangvang;

namespace {

struct Hands {
  Keymap keymap = built_in_keymap();
  Program program;
  ShowState state;
  Desk desk;
  ShowTime now{100000, 0, 0};
  std::vector<Request> press(const std::string& name) {
    return bangvang::press(desk, keymap, stroke_named(name).value(), program, state, now);
  }
};

const Errand swapped{Errand::Kind::swap, Role::hall, 0};

}  // namespace

TEST_CASE("Ctrl+Shift+S asks, and Y swaps") {
  Hands hands;
  CHECK(hands.press("Ctrl+Shift+S").empty());
  REQUIRE(hands.desk.asked);
  CHECK_FALSE(hands.desk.errand);
  CHECK(hands.press("Y").empty());
  CHECK(hands.desk.errand == swapped);
  CHECK_FALSE(hands.desk.asked);
}

TEST_CASE("N, Esc, GO and time say no to a swap") {
  for (const char* key : {"N", "Esc", "Space", "PageDown"}) {
    Hands hands;
    hands.press("Ctrl+Shift+S");
    CHECK(hands.press(key).empty());
    CHECK_FALSE(hands.desk.errand);
    CHECK_FALSE(hands.desk.asked);
  }
  Hands hands;
  hands.press("Ctrl+Shift+S");
  hands.now.steady_ms += question_lapse_ms;
  CHECK(lapse(hands.desk, hands.now));
  CHECK_FALSE(hands.desk.errand);
  CHECK_FALSE(hands.desk.asked);
}

TEST_CASE("On one monitor there is nothing to swap, and the press is answered") {
  Hands hands;
  hands.desk.one_screen = true;
  hands.press("Ctrl+Shift+S");
  CHECK_FALSE(hands.desk.asked);
  REQUIRE(hands.desk.told);
  CHECK(hands.desk.told->remark == Remark::one_screen);
}

TEST_CASE("A locked panel swaps nothing") {
  Hands hands;
  lock(hands.desk, true);
  hands.press("Ctrl+Shift+S");
  CHECK_FALSE(hands.desk.asked);
}

TEST_CASE("Esc closes the list of monitors, and GO is heard while it is open") {
  Hands hands;
  hands.desk.monitors = true;
  CHECK(hands.press("Space").size() == 1);
  CHECK(hands.desk.monitors);
  hands.press("Esc");
  CHECK_FALSE(hands.desk.monitors);
}
