// Follows the rotation until its first round is over.
#include "verbs/lobby_round.h"

namespace bangvang {

ShowState shown_up_to(const Program& program, int last) {
  ShowState state;
  for (int step = 0; step <= last; ++step) state.announced.insert(step);
  if (last >= 0) state.live = state.shown = program.steps[static_cast<std::size_t>(last)].id;
  return state;
}

ShowTime lobby_opening(std::int64_t into_ms) {
  constexpr std::int64_t eight_ms = 8 * 3600 * 1000;
  return {into_ms, eight_ms + into_ms, 0};
}

std::vector<ShownCard> lobby_round(const Revealed& revealed) {
  std::vector<ShownCard> cards;
  ShowTime now = lobby_opening();
  for (LobbyTurn turn = lobby_turn(revealed, now); turn.round == 0; turn = next_turn(revealed, turn, now)) {
    cards.push_back({turn, now});
    now.steady_ms = turn.ends_ms;
  }
  return cards;
}

}  // namespace bangvang
