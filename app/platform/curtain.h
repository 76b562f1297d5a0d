// Curtain: what lies over the program on the wall in the looks black and hold, and how it comes and goes. Pure.
#pragma once
#include <cstdint>

#include "platform/fade.h"
#include "show/show_state.h"

namespace bangvang {

class Curtain {
 public:
  // Draws the curtain towards a look. It lifts off the program only when the program's picture is there (`program_ready`)
  // and shows the hold picture only when that is there, so that no other picture flashes by.
  void follow(Look, bool program_ready, bool hold_ready, std::int64_t now, int duration_ms);
  void jump(Look);  // at once: a resumed show does not animate

  double hold(std::int64_t now) const { return hold_.at(now); }    // opacity of the hold picture over the program
  double black(std::int64_t now) const { return black_.at(now); }  // opacity of black over both
  bool covers(std::int64_t now) const { return hold(now) == 1 || black(now) == 1; }  // nothing of the program is seen
  bool moving(std::int64_t now) const { return hold_.moving(now) || black_.moving(now); }
  bool settled(Look, std::int64_t now) const;

 private:
  Level hold_, black_;
};

}  // namespace bangvang
