// Typist: an operator at a keyboard, in front of a show that does what the keys ask for.
#pragma once
#include <string>
#include <vector>

#include "base/folding.h"
#include "inputs/desk.h"
#include "inputs/key_names.h"
#include "show/roster_desk.h"

namespace bangvang::sample {

struct Typist : RosterDesk {
  Keymap keymap = built_in_keymap();
  Desk desk;
  SearchIndex index;
  PeopleIndex people;
  std::vector<Request> asked;   // by the last key
  int strokes = 0;              // as fingers count them: Shift is one, an accented letter as many as Telex needs

  explicit Typist(const Ceremony& ceremony) : RosterDesk(ceremony) {
    desk.panel_shown = true;
    look();
  }
  void look() {
    look_up(desk, index, program);
    follow_form(desk, people, program, state);
  }
  Typist& press(const std::string& words) {
    Evening::press(words);
    look();
    return *this;
  }
  // Keys by name, one after another; the hall answers each, and its guard goes by.
  Typist& keys(const std::string& names) {
    std::istringstream words(names);
    for (std::string word; words >> word;) {
      const Stroke stroke = stroke_named(word).value();
      strokes += 1 + stroke.shift + stroke.ctrl;
      asked = bangvang::press(desk, keymap, stroke, program, state, now);
      for (const Request& request : asked) send(request);
      const auto kept = refused;
      acknowledge();
      refused = kept;
      wait(500);
      look();
    }
    return *this;
  }
  Typist& type(const std::string& text) {
    type_text(desk, text);
    // a letter, its mark and its tone: "ễ" is e e x
    for (const char32_t letter : code_points(text)) strokes += letter < 0x80 ? 1 : letter < 0x1ea0 ? 2 : 3;
    look();
    return *this;
  }
  const Recipient& someone(const std::string& name) const {
    for (const Recipient& one : program.ceremony.recipients)
      if (one.name == name) return one;
    FAIL("nobody is called " << name);
    return program.ceremony.recipients.front();
  }
};

// Two honours: `h` of four in two groups, `i` of three; r1 … r7 are called “Người 1” …
inline Ceremony two_honours() {
  Ceremony made = one_honour(4, 2);
  made.honours[0].name = "Cờ thi đua";
  made.honours.push_back(honour("i"));
  made.honours[1].name = "Bằng khen của Thủ tướng";
  add_recipients(made, 1, 3);
  for (std::size_t i = 0; i < made.recipients.size(); ++i) made.recipients[i].name = "Người " + std::to_string(i + 1);
  return made;
}

}  // namespace bangvang::sample
