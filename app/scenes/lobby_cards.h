// The cards that only the lobby has: the agenda now and next beside a clock (18), and the clock alone.
#pragma once
#include <string>

#include "scenes/scenes.h"
#include "scenes/sketch.h"
#include "show/revealed.h"

namespace bangvang {

struct LobbyCard {
  int number = 1, of = 1;  // in this round
};
struct LobbyView {
  const Revealed& revealed;
  LobbyCard card;
  const Output& output;
  ShowTime now;
  const TextMetrics& metrics;
};

Picture draw_lobby_agenda(const LobbyView&);
Picture draw_lobby_clock(const LobbyView&);

// The time of day in a ring of the drum, `under` beneath it; the picture changes with the minute. R in px.
void draw_clock(Sketch&, Point centre, float R, const std::string& under, ShowTime);

}  // namespace bangvang
