// What the hall sees and saw, as far as it has answered; when a step goes on by itself, and when it may not come yet.
#include "show/on_the_wall.h"

#include <algorithm>

namespace bangvang {

std::string seen_in_hall(const ShowState& state) {
  return state.shown.empty() || state.presented == state.live ? state.live : state.shown;
}

int last_announced(const Program& program, const ShowState& state) {
  if (state.look == Look::program) return program.index_of(state.live);
  const int shown = program.index_of(state.shown);
  return state.announced.contains(shown) ? shown : -1;
}

int shown_before(const Program& program, const ShowState& state, int step) {
  const bool live = step == program.index_of(state.live);
  const int before = program.index_of(!state.announced.contains(step) ? state.shown : live ? state.previous : "");
  return before != step && state.announced.contains(before) ? before : -1;
}

int step_to_go_back_to(const Program& program, const ShowState& state, int step) {
  if (const int known = shown_before(program, state, step); known >= 0) return known;
  int before = program.before(step);
  while (before >= 0 && !state.announced.contains(before)) before = program.before(before);
  return before;
}

Look look_beneath(const ShowState& state) { return state.frozen.empty() ? Look::program : Look::freeze; }

std::optional<std::int64_t> goes_on_ms(const Program& program, const ShowState& state) {
  const int live = program.index_of(state.live);
  const bool on_the_wall = state.look == Look::program && state.presented == state.live && state.presented_ms >= state.entered_ms;
  if (live < 0 || state.paused || state.standby.empty() || !on_the_wall) return {};
  const int seconds = program.steps[static_cast<std::size_t>(live)].seconds;
  if (seconds <= 0) return {};
  const std::int64_t since = std::max({state.presented_ms, state.look_entered_ms, state.counts_from_ms});
  return since + std::int64_t{seconds} * 1000 * 100 / std::clamp(state.speed, slowest_speed, fastest_speed);
}

bool waits_for_another(const Program& program, const ShowState& state, int index) {
  if (index < 0 || static_cast<std::size_t>(index) >= program.steps.size()) return false;
  const Step& step = program.steps[static_cast<std::size_t>(index)];
  const auto& albums = program.ceremony.albums;
  if (step.scene != SceneKind::photos || step.subject < 0 || static_cast<std::size_t>(step.subject) >= albums.size()) return false;
  const auto& photos = albums[static_cast<std::size_t>(step.subject)].photos;
  if (step.first < 0 || static_cast<std::size_t>(step.first) >= photos.size()) return false;
  const std::string& after = photos[static_cast<std::size_t>(step.first)].after;
  const int first = program.index_of(after);
  return first >= 0 && after != state.live && !state.announced.contains(first);
}

}  // namespace bangvang
