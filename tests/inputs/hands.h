// Hands: an operator at a keyboard, and what each key comes to.
#pragma once
#include <string>
#include <vector>

#include "catch.h"
#include "inputs/desk.h"
#include "inputs/key_names.h"

namespace bangvang {

// An operator at a keyboard in front of three steps a, b, c: a is live, b stands by.
struct Hands {
  Keymap keymap = built_in_keymap();
  Program program;
  ShowState state;
  Desk desk;
  ShowTime now{100000, 0, 0};

  Hands() {
    for (const char* id : {"a", "b", "c"}) {
      Step step;
      step.id = id;
      program.by_id[id] = static_cast<int>(program.steps.size());
      program.steps.push_back(step);
    }
    state.live = "a";
    state.standby = "b";
  }
  std::vector<Request> stroke(const std::string& name, bool repeat = false) {
    Stroke s = stroke_named(name).value();
    s.repeat = repeat;
    return press(desk, keymap, s, program, state, now);
  }
  // What the keys came to: "go", "take_cue 12" … joined by blanks.
  std::string press_all(std::initializer_list<const char*> names) {
    std::string all;
    for (const char* name : names)
      for (const Request& r : stroke(name)) {
        static const char* const wants[] = {"go",      "back",   "first",  "last",   "take",        "take_cue", "arm",     "black",
                                            "hold",    "freeze", "program", "retract", "faster",    "slower",   "usual_speed",
                                            "pause",   "present", "restart", "quit",   "tell_hall",   "tell_mc",  "change",  "undo_change",
                                            "take_data", "renew"};
        CHECK(r.sender == "key");
        if (!all.empty()) all += ' ';
        all += wants[static_cast<int>(r.want)];
        if (!r.subject.empty()) all.append(1, ' ').append(r.subject);
      }
    return all;
  }
  void wait(int ms) { now.steady_ms += ms; }
};

}  // namespace bangvang
