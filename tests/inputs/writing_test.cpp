// Typing a message or a search while the show runs, and the lock.
#include "inputs/writing.h"

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
  SearchIndex index;
  ShowTime now{100000, 0, 0};

  Hands() {
    for (const char* name : {"Mở đầu", "Nguyễn Thị Huệ", "Thừa Thiên Huế"}) {
      Step step;
      step.id = "n" + std::to_string(program.steps.size());
      step.title = name;
      program.by_id[step.id] = static_cast<int>(program.steps.size());
      program.steps.push_back(step);
    }
    state.live = "n0";
    state.standby = "n1";
    desk.panel_shown = true;
  }
  std::vector<Request> press(const char* name, bool repeat = false) {
    Stroke stroke = stroke_named(name).value();
    stroke.repeat = repeat;
    auto requests = bangvang::press(desk, keymap, stroke, program, state, now);
    look_up(desk, index, program);
    return requests;
  }
  void type(const char* text) {
    type_text(desk, text);
    look_up(desk, index, program);
  }
};
using Requests = std::vector<Request>;
Request by_key(Want want, const char* subject) { return {want, subject, "key", false}; }

}  // namespace

TEST_CASE("a message to the MC takes two keystrokes beside its text") {
  Hands hands;
  CHECK(hands.press("M").empty());
  hands.type("Xin nói chậm lại");
  CHECK(hands.press("Enter") == Requests{by_key(Want::tell_mc, "Xin nói chậm lại")});
  CHECK_FALSE(hands.desk.writing);
}

TEST_CASE("so does one to the hall, and Tab changes who is told") {
  Hands hands;
  hands.press("Shift+M");
  hands.type("Mời về chỗ");
  hands.press("Tab");
  hands.press("Tab");
  CHECK(hands.press("KeypadEnter") == Requests{by_key(Want::tell_hall, "Mời về chỗ")});
  hands.press("Shift+M");
  hands.press("Tab");
  CHECK(hands.press("Enter") == Requests{by_key(Want::tell_mc, "")});
}

TEST_CASE("while a text is typed letters, blanks and digits are text, not GO, black or a jump") {
  Hands hands;
  hands.press("M");
  for (const char* name : {"Space", "B", "H", "Period", "Digit1", "G", "Slash", "Home", "End", "Shift+Slash", "Left"})
    CHECK(hands.press(name).empty());
  CHECK(hands.desk.writing);
  CHECK_FALSE(hands.desk.entry);
  CHECK_FALSE(hands.desk.asked);
}

TEST_CASE("a clicker's GO is GO, and the text stays: its rest is no key of the show") {
  Hands hands;
  hands.press("M");
  hands.type("Xin");
  CHECK(hands.press("PageDown") == Requests{by_key(Want::go, "")});
  hands.press("H");
  hands.type(" chào");
  CHECK(hands.press("Enter") == Requests{by_key(Want::tell_mc, "Xin chào")});
}

TEST_CASE("Esc puts the text away and does no more; F5 does nothing") {
  Hands hands;
  hands.press("M");
  CHECK(hands.press("F5").empty());
  CHECK(hands.desk.writing);
  CHECK(hands.press("Esc").empty());
  CHECK_FALSE(hands.desk.writing);
}

TEST_CASE("a held key erases and moves, and never sends") {
  Hands hands;
  hands.press("M");
  hands.type("abc");
  hands.press("Backspace", true);
  hands.press("Backspace", true);
  CHECK(hands.desk.writing->field.text() == "a");
  CHECK(hands.press("Enter", true).empty());
  CHECK(hands.desk.writing);
}

TEST_CASE("Enter that an input method lets through waits for the word that it ends, and then sends it") {
  Hands hands;
  hands.press("M");
  hands.type("xin ");
  compose_text(hands.desk, "chào");
  CHECK(hold_stroke(hands.desk, hands.keymap, *stroke_named("Enter")));
  CHECK(hands.desk.writing->field.text() == "xin ");
  hands.type("chào");
  const auto held = let_go_of_stroke(hands.desk);
  REQUIRE(held == stroke_named("Enter"));
  CHECK_FALSE(let_go_of_stroke(hands.desk));
  CHECK(hands.press("Enter") == Requests{by_key(Want::tell_mc, "xin chào")});
}

TEST_CASE("Enter that chose among an input method's words is not pressed again when the next word is done") {
  Hands hands;
  hands.press("M");
  compose_text(hands.desk, "tr");
  CHECK(hold_stroke(hands.desk, hands.keymap, *stroke_named("Enter")));
  compose_text(hands.desk, "trường");
  hands.type("trường");
  CHECK_FALSE(let_go_of_stroke(hands.desk));
}

TEST_CASE("a clicker's GO and the answer to a question do not wait for an input method") {
  Hands hands;
  CHECK_FALSE(hold_stroke(hands.desk, hands.keymap, *stroke_named("Enter")));
  hands.press("M");
  CHECK_FALSE(hold_stroke(hands.desk, hands.keymap, *stroke_named("Enter")));
  compose_text(hands.desk, "chào");
  CHECK_FALSE(hold_stroke(hands.desk, hands.keymap, *stroke_named("PageDown")));
  CHECK_FALSE(hold_stroke(hands.desk, hands.keymap, *stroke_named("Ctrl+Q")));
  CHECK(hands.press("PageDown") == Requests{by_key(Want::go, "")});
}

TEST_CASE("a search finds a word while an input method is still composing it, and its end changes nothing") {
  Hands hands;
  hands.press("Slash");
  hands.type("thua ");
  compose_text(hands.desk, "thiê");
  look_up(hands.desk, hands.index, hands.program);
  REQUIRE(hands.desk.writing->found == std::vector<std::string>{"n2"});
  hands.type("thiê");
  CHECK(hands.press("Enter") == Requests{by_key(Want::arm, "n2")});
}

TEST_CASE("a search finds as it is typed; Enter arms, Enter again takes") {
  Hands hands;
  hands.press("Slash");
  hands.type("thua");
  REQUIRE(hands.desk.writing);
  CHECK(hands.desk.writing->found == std::vector<std::string>{"n2"});
  CHECK(hands.press("Enter") == Requests{by_key(Want::arm, "n2")});
  CHECK(hands.desk.writing->armed);
  CHECK(hands.press("Enter") == Requests{by_key(Want::take, "n2")});
  CHECK_FALSE(hands.desk.writing);
}

TEST_CASE("arrows choose among what was found, and choosing another arms anew") {
  Hands hands;
  hands.press("Ctrl+F");
  hands.type("hue");
  CHECK(hands.desk.writing->found == std::vector<std::string>{"n1", "n2"});
  hands.press("Enter");
  hands.press("Down");
  hands.press("Down");
  CHECK(hands.press("Enter") == Requests{by_key(Want::arm, "n2")});
  hands.type(" x");
  CHECK(hands.desk.writing->found.empty());
  CHECK(hands.press("Enter").empty());
}

TEST_CASE("a search follows the roster while it is open") {
  Hands hands;
  hands.press("Slash");
  hands.type("hue");
  CHECK(hands.desk.writing->found.size() == 2);
  hands.program.steps[1].title = "Nguyễn Thị Hoa";
  ++hands.program.edition;
  look_up(hands.desk, hands.index, hands.program);
  CHECK(hands.desk.writing->found == std::vector<std::string>{"n2"});
}

TEST_CASE("a search never shows anything by itself") {
  Hands hands;
  hands.press("Slash");
  for (const char* text : {"t", "h", "u", "a"}) hands.type(text);
  for (const char* name : {"Down", "Up", "Backspace", "Esc"}) CHECK(hands.press(name).empty());
}

TEST_CASE("Ctrl+F in a message begins a search instead") {
  Hands hands;
  hands.press("M");
  hands.press("Ctrl+F");
  CHECK(hands.desk.writing->what == Written::search);
}

TEST_CASE("with the panel hidden nothing is typed: the hall would read it") {
  Hands hands;
  hands.desk.panel_shown = false;
  hands.press("M");
  CHECK_FALSE(hands.desk.writing);
  CHECK(hands.desk.told->remark == Remark::panel_first);
  hands.press("F1");
  hands.press("M");
  CHECK(hands.desk.writing);
  hands.press("F1");
  CHECK_FALSE(hands.desk.writing);
}

TEST_CASE("a question puts the text away") {
  Hands hands;
  hands.press("M");
  hands.press("Ctrl+Q");
  CHECK_FALSE(hands.desk.writing);
  CHECK(hands.desk.asked);
}

TEST_CASE("a locked panel hears GO, Back, black and hold, and the key that unlocks it") {
  Hands hands;
  hands.press("M");
  hands.press("Ctrl+L");
  CHECK(hands.desk.locked);
  CHECK_FALSE(hands.desk.writing);
  CHECK(hands.press("Space") == Requests{by_key(Want::go, "")});
  CHECK(hands.press("PageUp") == Requests{by_key(Want::back, "")});
  CHECK(hands.press("B").size() == 1);
  CHECK(hands.press("H").size() == 1);
  for (const char* name : {"Digit5", "Enter", "M", "Slash", "Ctrl+Q", "End", "F11", "X"}) {
    if (std::string(name) == "Enter") continue;  // GO
    CHECK(hands.press(name).empty());
    REQUIRE(hands.desk.told);
    CHECK(hands.desk.told->remark == Remark::locked);
  }
  CHECK_FALSE(hands.desk.asked);
  CHECK_FALSE(hands.desk.entry);
  hands.press("Ctrl+L");
  CHECK_FALSE(hands.desk.locked);
  hands.press("Digit5");
  CHECK(hands.desk.entry);
}

TEST_CASE("data are taken and applied by their keys while a text is typed, and the text stays") {
  Hands hands;
  hands.press("Ctrl+F");
  hands.type("hue");
  CHECK(hands.press("Ctrl+R") == Requests{by_key(Want::take_data, "")});
  CHECK(hands.press("Ctrl+Shift+R") == Requests{by_key(Want::renew, "")});
  REQUIRE(hands.desk.writing);
  CHECK(hands.desk.writing->field.text() == "hue");
}
