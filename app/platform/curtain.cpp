// Curtain: the hold picture lies over the program, black over both.
#include "platform/curtain.h"

namespace bangvang {

void Curtain::follow(Look look, bool program_ready, bool hold_ready, std::int64_t now, int duration_ms) {
  const bool all_black = black_.at(now) == 1;
  switch (look) {
    case Look::black:
      black_.move(1, now, duration_ms);
      if (all_black) hold_.set(0);
      break;
    case Look::hold:
      if (!hold_ready) break;
      if (all_black) hold_.set(1);
      hold_.move(1, now, duration_ms);
      black_.move(0, now, duration_ms);
      break;
    case Look::program:
    case Look::freeze:
      if (!program_ready) break;
      if (all_black) hold_.set(0);
      hold_.move(0, now, duration_ms);
      black_.move(0, now, duration_ms);
      break;
  }
}

void Curtain::jump(Look look) {
  hold_.set(look == Look::hold ? 1 : 0);
  black_.set(look == Look::black ? 1 : 0);
}

bool Curtain::settled(Look look, std::int64_t now) const {
  if (moving(now)) return false;
  switch (look) {
    case Look::program:
    case Look::freeze: return hold(now) == 0 && black(now) == 0;
    case Look::black: return black(now) == 1;
    case Look::hold: return hold(now) == 1 && black(now) == 0;
  }
  return false;
}

}  // namespace bangvang
