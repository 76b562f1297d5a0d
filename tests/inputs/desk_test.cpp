// Sequences of keys, and what they come to.
#include "hands.h"

using namespace bangvang;

TEST_CASE("Every GO key goes, every back key goes back") {
  Hands hands;
  CHECK(hands.press_all({"Space", "Right", "Down", "PageDown", "Enter", "KeypadEnter"}) == "go go go go go go");
  CHECK(hands.press_all({"Left", "Up", "PageUp", "Backspace"}) == "back back back back");
}

TEST_CASE("Auto-repeat is ignored, also in an entry") {
  Hands hands;
  CHECK(hands.stroke("Space", true).empty());
  hands.stroke("Digit1");
  hands.stroke("Digit1", true);
  CHECK(hands.desk.entry->digits == "1");
}

TEST_CASE("Black and hold are toggles") {
  Hands hands;
  CHECK(hands.press_all({"B"}) == "black");
  CHECK(hands.press_all({"Period"}) == "black");
  CHECK(hands.press_all({"H", "L"}) == "hold hold");
  hands.state.look = Look::black;
  CHECK(hands.press_all({"B", "H"}) == "program hold");
  hands.state.look = Look::hold;
  CHECK(hands.press_all({"L", "Period"}) == "program black");
}

TEST_CASE("F5, keys of a panel that is hidden and unknown keys do nothing") {
  Hands hands;
  const Desk before = hands.desk;
  CHECK(hands.press_all({"F5", "Tab", "Ctrl+F", "Slash", "Shift+Space", "Ctrl+B"}) == "");
  CHECK(hands.desk == before);
}

TEST_CASE("Digits then Enter jump to a cue") {
  Hands hands;
  CHECK(hands.press_all({"Digit1", "Digit2", "Enter"}) == "take_cue 12");
  CHECK_FALSE(hands.desk.entry);
  CHECK(hands.press_all({"Keypad3", "Digit0", "Period", "Digit2", "KeypadPeriod", "Digit1", "KeypadEnter"}) ==
        "take_cue 30.2.1");
}

TEST_CASE("A point in an entry is a point and not black") {
  Hands hands;
  CHECK(hands.press_all({"Digit1", "Period", "Digit5", "Enter", "Period"}) == "take_cue 1.5 black");
}

TEST_CASE("An entry does not begin with zero, and G opens an empty one that may") {
  Hands hands;
  CHECK(hands.press_all({"Digit0", "Digit5", "Enter"}) == "usual_speed take_cue 5");
  CHECK(hands.press_all({"G", "Digit0", "Digit5", "Enter"}) == "take_cue 05");
}

TEST_CASE("Enter in an empty entry closes it and is not GO") {
  Hands hands;
  CHECK(hands.press_all({"G", "Enter"}) == "");
  CHECK_FALSE(hands.desk.entry);
}

TEST_CASE("An entry lapses three seconds after its last digit") {
  Hands hands;
  hands.press_all({"Digit1"});
  hands.wait(2000);
  hands.press_all({"Digit2"});
  hands.wait(2999);
  CHECK_FALSE(lapse(hands.desk, hands.now));
  hands.wait(1);
  CHECK(lapse(hands.desk, hands.now));
  CHECK_FALSE(hands.desk.entry);
}

TEST_CASE("Enter just after an entry lapsed was meant for the entry and is not GO") {
  Hands hands;
  hands.press_all({"Digit1", "Digit2"});
  hands.wait(3200);
  CHECK(hands.press_all({"Enter"}) == "");
  CHECK(hands.press_all({"Enter"}) == "go");
  hands.press_all({"Digit1"});
  hands.wait(3200);
  CHECK(hands.press_all({"PageDown"}) == "go");
  hands.press_all({"Digit1"});
  hands.wait(4000);
  CHECK(hands.press_all({"Enter"}) == "go");
}

TEST_CASE("Backspace in an entry erases and never goes back on the wall") {
  Hands hands;
  CHECK(hands.press_all({"Digit1", "Digit2", "Backspace", "Digit3", "Enter"}) == "take_cue 13");
  CHECK(hands.press_all({"Digit1", "Backspace", "Backspace", "Backspace"}) == "");
  CHECK(hands.press_all({"Esc", "Backspace"}) == "back");
}

TEST_CASE("A clicker's GO is GO whatever was half typed") {
  Hands hands;
  CHECK(hands.press_all({"Digit1", "PageDown"}) == "go");
  CHECK_FALSE(hands.desk.entry);
  CHECK(hands.press_all({"Digit1", "PageUp"}) == "back");
}

TEST_CASE("Black in the middle of an entry leaves the entry") {
  Hands hands;
  CHECK(hands.press_all({"Digit1", "B", "Digit2", "Enter"}) == "black take_cue 12");
}

TEST_CASE("An entry holds no more digits than a cue may have") {
  Hands hands;
  for (int i = 0; i < 100; ++i) hands.stroke("Digit7");
  CHECK(hands.desk.entry->digits.size() == 12);
}

TEST_CASE("Esc cancels an entry, a question and the help, and never quits") {
  Hands hands;
  CHECK(hands.press_all({"Digit1", "Esc", "Enter"}) == "go");
  CHECK(hands.press_all({"Home", "Esc"}) == "");
  CHECK_FALSE(hands.desk.asked);
  CHECK(hands.press_all({"Shift+Slash", "Esc", "Esc", "Esc"}) == "");
  CHECK_FALSE(hands.desk.help);
}

TEST_CASE("First and last ask; Y is yes, N and Esc are no") {
  Hands hands;
  CHECK(hands.press_all({"Home", "Y"}) == "first");
  CHECK(hands.press_all({"End", "Y"}) == "last");
  CHECK(hands.press_all({"Home", "N", "End", "Esc"}) == "");
}

TEST_CASE("GO or Back while a question is open closes it, says so, and does no more; the next GO goes") {
  for (const char* key : {"Space", "Right", "Down", "PageDown", "Enter", "KeypadEnter", "Left", "Backspace"}) {
    for (const char* question : {"Home", "End", "Ctrl+Q"}) {
      Hands hands;
      INFO(key << " while " << question << " asks");
      CHECK(hands.press_all({question, key}) == "");
      CHECK_FALSE(hands.desk.asked);
      CHECK(hands.desk.told == Told{Remark::question_closed, hands.now.steady_ms});
      CHECK(hands.press_all({"Space"}) == "go");
      CHECK_FALSE(hands.desk.told);
    }
  }
}

TEST_CASE("What a press came to is forgotten after three seconds") {
  Hands hands;
  hands.press_all({"Home", "Space"});
  CHECK(next_lapse(hands.desk) == hands.now.steady_ms + remark_ms);
  hands.wait(remark_ms);
  CHECK(lapse(hands.desk, hands.now));
  CHECK_FALSE(hands.desk.told);
}

TEST_CASE("Quit is asked, and no GO key ends the show: only Y does") {
  Hands hands;
  for (const char* key : {"Space", "Enter", "KeypadEnter", "PageDown"})
    CHECK(hands.press_all({"Ctrl+Q", key, "Y"}) == "");
  CHECK(hands.press_all({"Ctrl+Q", "Y"}) == "quit");
  CHECK(hands.press_all({"Ctrl+Q", "N", "Y"}) == "");
}

TEST_CASE("Black and hold work while a question is open") {
  Hands hands;
  CHECK(hands.press_all({"Ctrl+Q", "B", "H"}) == "black hold");
  CHECK(hands.desk.asked);
}

TEST_CASE("A question left lying counts as no, and Enter just after it is not GO") {
  Hands hands;
  hands.press_all({"Home"});
  hands.wait(10300);
  CHECK(hands.press_all({"Enter", "PageDown"}) == "go");
  CHECK_FALSE(hands.desk.asked);
}

TEST_CASE("Arrows move the standby step while the rundown has them, and are not GO") {
  Hands hands;
  hands.desk.list_touched_ms = hands.now.steady_ms;
  CHECK(hands.press_all({"Down"}) == "arm c");
  hands.state.standby = "c";
  CHECK(hands.press_all({"Down"}) == "");
  CHECK(hands.press_all({"Up"}) == "arm b");
  CHECK(hands.press_all({"PageDown"}) == "go");
  CHECK(hands.press_all({"Down"}) == "go");
}

TEST_CASE("A clicker's right and left arrows stay GO and Back while the rundown has up and down") {
  Hands hands;
  for (const auto& [name, what] : {std::pair{"Right", "go"}, {"Left", "back"}}) {
    hands.desk.list_touched_ms = hands.now.steady_ms;
    CHECK(hands.press_all({name}) == what);
    CHECK(hands.desk.list_touched_ms < 0);
  }
}

TEST_CASE("After the last step the arrows begin at the live step") {
  Hands hands;
  hands.state.live = "c";
  hands.state.standby = "";
  hands.desk.list_touched_ms = hands.now.steady_ms;
  CHECK(hands.press_all({"Up"}) == "arm b");
}

TEST_CASE("The rundown gives the arrows back after ten seconds or Esc") {
  Hands hands;
  hands.desk.list_touched_ms = hands.now.steady_ms;
  hands.wait(10000);
  CHECK(hands.press_all({"Down"}) == "go");
  hands.desk.list_touched_ms = hands.now.steady_ms;
  CHECK(hands.press_all({"Esc", "Down"}) == "go");
  CHECK(hands.desk.find_live);
}

TEST_CASE("F1, F11 and ? change only the desk") {
  Hands hands;
  CHECK(hands.press_all({"F1", "F11", "Shift+Slash"}) == "");
  CHECK(hands.desk.panel_shown);
  CHECK_FALSE(hands.desk.full_screen);
  CHECK(hands.desk.help);
  CHECK(hands.press_all({"F1"}) == "");
  CHECK_FALSE(hands.desk.help);  // it goes with the panel
}

TEST_CASE("With the panel hidden ? tells the way to it and opens no help in the hall") {
  Hands hands;
  CHECK(hands.press_all({"Shift+Slash"}) == "");
  CHECK_FALSE(hands.desk.help);
  CHECK(hands.desk.told == Told{Remark::keys, hands.now.steady_ms});
}

TEST_CASE("GO with the help open goes and closes the help") {
  Hands hands;
  CHECK(hands.press_all({"Shift+Slash", "PageDown"}) == "go");
  CHECK_FALSE(hands.desk.help);
}

TEST_CASE("The next lapse is the earliest") {
  Hands hands;
  CHECK_FALSE(next_lapse(hands.desk));
  hands.desk.list_touched_ms = hands.now.steady_ms;
  hands.press_all({"Digit1"});
  CHECK(next_lapse(hands.desk) == hands.now.steady_ms + 3000);
}

TEST_CASE("What would be announced by being applied to the wall is asked about: Y applies it, no key of a clicker does") {
  Hands hands;
  hands.state.kept_hash = "old";
  hands.state.kept_step = "a";
  hands.state.announced.insert(0);
  CHECK(hands.press_all({"Ctrl+Shift+R"}) == "renew");
  hands.state.announced.erase(0);
  CHECK(hands.press_all({"Ctrl+Shift+R"}) == "");
  REQUIRE(hands.desk.asked);
  CHECK(hands.desk.asked->question == Question::renew);
  CHECK(hands.press_all({"Space"}) == "");
  CHECK_FALSE(hands.desk.asked);
  CHECK(hands.press_all({"Ctrl+Shift+R", "Y"}) == "renew");
  hands.state.frozen = "a";  // refused with words, not asked about
  CHECK(hands.press_all({"Ctrl+Shift+R"}) == "renew");
}
