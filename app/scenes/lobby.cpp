// The lobby's rotation: which card, for how long; and its picture.
#include "scenes/lobby.h"

#include <algorithm>

#include "scenes/lobby_cards.h"
#include "scenes/lobby_stage.h"

namespace bangvang {
namespace {

constexpr int most_pages_a_round = 6, calm_ms = 600;

const std::vector<std::string>& scenes_of(const Revealed& revealed) {
  static const std::vector<std::string> nothing_yet{"title", "clock"};
  return revealed.scenes.empty() ? nothing_yet : revealed.scenes;
}

// How many pages of each scene a round shows.
std::vector<int> round_of(const Revealed& revealed) {
  std::vector<int> pages;
  for (const std::string& scene : scenes_of(revealed))
    pages.push_back(std::min(lobby_pages(revealed, scene), most_pages_a_round));
  return pages;
}

std::int64_t period_ms(const Revealed& revealed) { return std::clamp(revealed.seconds, 2, 3600) * std::int64_t{1000}; }

int page_of(const Revealed& revealed, const LobbyTurn& turn) {
  const int pages = lobby_pages(revealed, turn.scene);
  if (pages <= most_pages_a_round) return turn.step;
  return static_cast<int>((turn.round % pages * most_pages_a_round + turn.step) % pages);
}

// The first turn at or after this scene that has a page.
LobbyTurn begin_at(const Revealed& revealed, int index, std::int64_t round, ShowTime now) {
  const std::vector<int> pages = round_of(revealed);
  const auto& scenes = scenes_of(revealed);
  LobbyTurn turn;
  turn.scene = "title";
  turn.round = round;
  for (std::size_t tried = 0; tried < scenes.size(); ++tried, ++index) {
    if (index >= static_cast<int>(scenes.size())) {
      index = 0;
      ++turn.round;
    }
    if (pages[static_cast<std::size_t>(index)] == 0) continue;
    turn.index = index;
    turn.scene = scenes[static_cast<std::size_t>(index)];
    break;
  }
  turn.begins_ms = now.steady_ms;
  turn.ends_ms = turn.begins_ms + period_ms(revealed);
  return turn;
}

// Where the turn's scene stands now: at its old place, else wherever it is; or −1.
int found(const Revealed& revealed, const LobbyTurn& turn) {
  const auto& scenes = scenes_of(revealed);
  const auto old = static_cast<std::size_t>(std::max(turn.index, 0));
  if (old < scenes.size() && scenes[old] == turn.scene) return turn.index;
  const auto at = std::find(scenes.begin(), scenes.end(), turn.scene);
  return at == scenes.end() ? -1 : static_cast<int>(at - scenes.begin());
}

LobbyCard card_of(const Revealed& revealed, const LobbyTurn& turn) {
  const std::vector<int> pages = round_of(revealed);
  LobbyCard card{turn.step + 1, 0};
  for (std::size_t i = 0; i < pages.size(); ++i) {
    card.of += pages[i];
    if (static_cast<int>(i) < turn.index) card.number += pages[i];
  }
  return card;
}

}  // namespace

LobbyTurn lobby_turn(const Revealed& revealed, ShowTime now) {
  const std::vector<int> pages = round_of(revealed);
  std::int64_t all = 0;
  for (const int count : pages) all += count;
  const std::int64_t period = period_ms(revealed), slot = std::max<std::int64_t>(0, now.steady_ms) / period;
  LobbyTurn turn;
  turn.scene = "title";
  turn.begins_ms = slot * period;
  turn.ends_ms = turn.begins_ms + period;
  if (all == 0) return turn;
  turn.round = slot / all;
  turn.step = static_cast<int>(slot % all);
  while (turn.step >= pages[static_cast<std::size_t>(turn.index)]) turn.step -= pages[static_cast<std::size_t>(turn.index++)];
  turn.scene = scenes_of(revealed)[static_cast<std::size_t>(turn.index)];
  return turn;
}

LobbyTurn next_turn(const Revealed& revealed, const LobbyTurn& last, ShowTime now) {
  const int index = found(revealed, last);
  const int pages = index < 0 ? 0 : std::min(lobby_pages(revealed, last.scene), most_pages_a_round);
  if (last.step >= pages) return begin_at(revealed, std::max(index < 0 ? last.index : index + 1, 0), last.round, now);
  LobbyTurn turn = last;
  turn.index = index;
  if (now.steady_ms < turn.ends_ms) return turn;
  if (turn.step + 1 >= pages) return begin_at(revealed, index + 1, turn.round, now);
  ++turn.step;
  turn.begins_ms = now.steady_ms;
  turn.ends_ms = turn.begins_ms + period_ms(revealed);
  return turn;
}

Picture lobby_picture(const Revealed& revealed, const LobbyTurn& turn, const Output& output, ShowTime now,
                      const TextMetrics& metrics) {
  const LobbyView view{revealed, card_of(revealed, turn), output, now, metrics};
  Picture picture = turn.scene == "agenda-now" ? draw_lobby_agenda(view)
                    : turn.scene == "clock"
                        ? draw_lobby_clock(view)
                        : step_picture(lobby_stage(revealed, turn.scene, page_of(revealed, turn)), 0, output,
                                       turn.begins_ms, now, metrics);
  picture.changes_at = std::min(picture.changes_at.value_or(turn.ends_ms), turn.ends_ms);
  return picture;
}

Picture public_picture(const Revealed& revealed, const Output& output, ShowTime now, const TextMetrics& metrics) {
  return lobby_picture(revealed, lobby_turn(revealed, now), output, now, metrics);
}

Transition lobby_transition(const Revealed& revealed, const Output& output) {
  const int ms = std::max(calm_ms, revealed.fade_ms);
  const Rect whole{0, 0, static_cast<float>(output.width), static_cast<float>(output.height)};
  return {{{Change::Kind::fade, whole, 0, ms}}, ms};
}

}  // namespace bangvang
