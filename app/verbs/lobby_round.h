// A round of the lobby's rotation, card by card, once the hall has come to some step.
#pragma once
#include <vector>

#include "scenes/lobby.h"

namespace bangvang {

// The hall has shown every step up to this one; −1: none.
ShowState shown_up_to(const Program&, int last);

// One card, and the moment at which it begins.
struct ShownCard {
  LobbyTurn turn;
  ShowTime now;
};
// The clock of a rotation that has not run yet says 08:00.
ShowTime lobby_opening(std::int64_t into_ms = 0);
std::vector<ShownCard> lobby_round(const Revealed&);

}  // namespace bangvang
