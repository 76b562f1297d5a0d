// Still known: whether a step of other data tells only what was announced in the data before.
#pragma once
#include "show/show_state.h"

namespace bangvang {

// Those of the announced steps of `to` that tell nothing new, where `from` and `state` say what was announced. A person is
// the same by honour and id if name or unit is; a place if the same unit stands in it.
StepSet still_known(const Program& from, const ShowState&, const Program& to, const StepSet& announced);

}  // namespace bangvang
