// Mask: whether a step would tell who has won before the hall knows it; the crowd can see the operator's screen.
#pragma once
#include "show/show_state.h"

namespace bangvang {

inline constexpr const char* masked_words = "•••";

// Its picture and its script name somebody who is not announced: what the hall has not presented, live or not, and who
// was not called up with a group that it has.
bool hides_winner(const Program&, const ShowState&, int step);
// So does its title.
bool hides_winner_in_title(const Program&, const ShowState&, int step);
// A recipient is not to be named yet: no step that calls or lists this one has been on the wall.
bool hides_person(const Program&, const ShowState&, int recipient);

// A problem's words without what they quote, and without the names of photo files: they may name winners.
std::string without_names(std::string text);
// The hall's picture of old data was presented while they ran: it is public, whatever is to be announced of its step since.
bool kept_is_seen(const ShowState&);
// The hall shows the live step, and nothing lies over it.
bool live_is_seen(const ShowState&);

}  // namespace bangvang
