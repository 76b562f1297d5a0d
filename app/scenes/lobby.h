// The lobby's rotation: Revealed and the time, nothing else, → which card is shown, and its Picture. Pure.
#pragma once
#include <optional>

#include "scenes/scenes.h"
#include "show/revealed.h"

namespace bangvang {

// One card for `[lobby] seconds`. A round goes once through Revealed::scenes; of a long scene it shows some pages, and
// the next round goes on from there, so that an album does not keep the agenda away for an hour.
struct LobbyTurn {
  std::string scene;              // one of Revealed::scenes
  int index = 0;                  // its place among them
  int step = 0;                   // pages of it that this round has shown before
  std::int64_t round = 0;
  std::int64_t begins_ms = 0, ends_ms = 0;  // steady
  friend bool operator==(const LobbyTurn&, const LobbyTurn&) = default;
};

// The turn at this time of a rotation that began at steady 0.
LobbyTurn lobby_turn(const Revealed&, ShowTime);
// What follows `last`: itself until its time is over, then the next one. When something is announced meanwhile the turn
// goes on; one that is not there any more is followed at once.
LobbyTurn next_turn(const Revealed&, const LobbyTurn& last, ShowTime);

Picture lobby_picture(const Revealed&, const LobbyTurn&, const Output&, ShowTime, const TextMetrics&);
// lobby_picture of lobby_turn. Picture::changes_at is the end of the turn, or of the minute on its clock.
Picture public_picture(const Revealed&, const Output&, ShowTime, const TextMetrics&);

// From one card, or one moment of a card, to the next: calmer than the hall.
Transition lobby_transition(const Revealed&, const Output&);

}  // namespace bangvang
