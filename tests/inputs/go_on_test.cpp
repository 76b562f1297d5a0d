// The question of a start after an evening that was cut off long ago: to go on, or to begin anew.
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
  Hands() {
    state.look = Look::hold;
    ask_to_go_on(desk, now);
  }
  std::vector<Request> press(const std::string& name) {
    return bangvang::press(desk, keymap, stroke_named(name).value(), program, state, now);
  }
  bool asks() const { return desk.asked && desk.asked->question == Question::go_on; }
};

}  // namespace

TEST_CASE("Y goes on and N begins anew, and then the question is gone") {
  for (const auto& [key, want] : {std::pair{"Y", Want::program}, std::pair{"N", Want::restart}}) {
    Hands hands;
    const auto requests = hands.press(key);
    REQUIRE(requests.size() == 1);
    CHECK(requests[0].want == want);
    CHECK_FALSE(hands.desk.asked);
    CHECK_FALSE(hands.press("Space").empty());
  }
}

TEST_CASE("While it is open neither a clicker nor black, hold or Esc changes anything, and each press is answered") {
  Hands hands;
  for (const char* key : {"Space", "PageDown", "Enter", "Left", "B", "H", "Esc", "Home", "End", "Digit5"}) {
    CHECK(hands.press(key).empty());
    CHECK(hands.asks());
    REQUIRE(hands.desk.told);
    CHECK(hands.desk.told->remark == Remark::answer_first);
  }
}

TEST_CASE("It never lapses") {
  Hands hands;
  hands.now.steady_ms += 3600'000;
  lapse(hands.desk, hands.now);
  CHECK(hands.asks());
}

TEST_CASE("After another question it is asked again") {
  Hands hands;
  CHECK(hands.press("Ctrl+Q").empty());
  REQUIRE(hands.desk.asked->question == Question::quit);
  CHECK(hands.press("N").empty());
  CHECK(hands.asks());
  hands.press("Ctrl+Q");
  hands.press("Space");
  CHECK(hands.asks());
  hands.press("Ctrl+Q");
  hands.now.steady_ms += question_lapse_ms;
  lapse(hands.desk, hands.now);
  CHECK(hands.asks());
}
