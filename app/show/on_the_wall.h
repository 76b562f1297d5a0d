// What the hall sees of a ShowState and saw before: what freeze keeps, what retract goes back to.
#pragma once
#include "show/show_state.h"

namespace bangvang {

// The step that the hall sees in the look program; before it has answered, the one that it is about to see.
std::string seen_in_hall(const ShowState&);
// The hall's picture is of these data from here on.
void let_picture_go(ShowState&);
// The picture's step is not in the Program any more, and an earlier one is live in its place, which the hall does not see:
// whoever speaks of what happens now speaks of the kept picture.
bool stands_in(const Program&, const ShowState&);
// Whether applying the data that were taken to the hall's picture would announce: its step shows more than was known.
bool renewal_announces(const Program&, const ShowState&);
// The last announcement: the live step where it is on its way to the wall, else the newest one, wherever the hall is by
// now, else what the hall was shown last; or −1.
int last_announced(const Program&, const ShowState&);
// Whether the other step, announced too, shows rows that this one made known: both are taken back.
bool shows_what(const Step& other, const Step& announced);
// Changes that brought somebody onto the step's page of a list, which the hall has not presented since.
std::vector<int> unseen_changes(const Program&, const ShowState&, int step);
// The step that the hall saw before this one: what it was shown last if it has not seen this one yet, else the one that
// was live before it; or −1, where neither is known to have been announced.
int shown_before(const Program&, const ShowState&, int step);
// The same, or the nearest before it in the program that was announced; or −1.
int step_to_go_back_to(const Program&, const ShowState&, int step);

}  // namespace bangvang
