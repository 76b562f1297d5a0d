// McMoment: a moment of the show at which a step is live and the evening is on plan, for pictures of the MC's screen.
#pragma once
#include "show/show_state.h"

namespace bangvang {

struct McMoment {
  ShowState state;
  ShowTime now;
};
McMoment mc_moment(const Program&, int step);

}  // namespace bangvang
