// Mask: whether a step would tell who has won before the hall knows it; the crowd can see the operator's screen.
#pragma once
#include "show/show_state.h"

namespace bangvang {

inline constexpr const char* masked_words = "•••";

// Its picture and its script name somebody who is not announced. What is live in the look program is on the wall.
bool hides_winner(const Program&, const ShowState&, int step);
// So does its title.
bool hides_winner_in_title(const Program&, const ShowState&, int step);
// A recipient is not to be named yet: no step that calls or lists this one has been on the wall.
bool hides_person(const Program&, const ShowState&, int recipient);

}  // namespace bangvang
