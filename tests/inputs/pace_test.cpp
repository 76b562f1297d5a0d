// Keys for freeze, retract, speed and pause, and when they are heard.
#include "hands.h"

using namespace bangvang;

TEST_CASE("Freeze, retract, speed and pause have keys, and 0 is the usual speed only where no number is being typed") {
  Hands hands;
  CHECK(hands.press_all({"Shift+F", "Ctrl+Z", "P"}) == "freeze retract pause");
  CHECK(hands.press_all({"Shift+Equals", "Equals", "KeypadPlus", "Minus", "KeypadMinus"}) == "faster faster faster slower slower");
  CHECK(hands.press_all({"Digit0", "Keypad0"}) == "usual_speed usual_speed");
  CHECK(hands.press_all({"Digit1", "Digit0", "Enter"}) == "take_cue 10");
}

TEST_CASE("Retract is heard while a question is open, while a number is typed, and while the panel is locked") {
  Hands hands;
  CHECK(hands.press_all({"Ctrl+Q", "Ctrl+Z"}) == "retract");
  CHECK(hands.desk.asked);
  hands.press_all({"N"});
  CHECK(hands.press_all({"Digit1", "Ctrl+Z"}) == "retract");
  CHECK_FALSE(hands.desk.entry);
  CHECK(hands.press_all({"Ctrl+L", "Shift+F", "Ctrl+Z"}) == "retract");
}
