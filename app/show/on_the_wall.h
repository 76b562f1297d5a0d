// What the hall sees of a ShowState and saw before: what freeze keeps, what retract goes back to.
#pragma once
#include "show/show_state.h"

namespace bangvang {

// The step that the hall sees in the look program; before it has answered, the one that it is about to see.
std::string seen_in_hall(const ShowState&);
// The last announcement: the live step where it is on its way to the wall, else what the hall was shown last; or −1.
int last_announced(const Program&, const ShowState&);
// The step that the hall saw before this one: where that is not known, the nearest before it in the program that was
// announced; or −1.
int shown_before(const Program&, const ShowState&, int step);

}  // namespace bangvang
