// What the hall sees and saw, as far as it has answered; when a step goes on by itself, and when it may not come yet.
#include "show/on_the_wall.h"

#include <algorithm>

namespace bangvang {

std::string seen_in_hall(const ShowState& state) {
  if (!state.kept_step.empty()) return state.kept_step;
  return state.shown.empty() || state.presented == state.live ? state.live : state.shown;
}

void let_picture_go(ShowState& state) {
  state.kept_hash.clear();
  state.kept_step.clear();
}

bool stands_in(const Program& program, const ShowState& state) {
  if (state.kept_step.empty() || state.kept_step == state.live || program.index_of(state.kept_step) >= 0) return false;
  return state.frozen.empty() || state.previous == state.live;  // behind a frozen wall the show goes on
}

bool renewal_announces(const Program& program, const ShowState& state) {
  const int step = program.index_of(state.kept_step);
  return step >= 0 && !state.kept_hash.empty() && state.frozen.empty() && !state.announced.contains(step);
}

int last_announced(const Program& program, const ShowState& state) {
  const int live = program.index_of(state.live);
  if (state.look == Look::program && !state.announced.contains(live)) return live;
  for (const std::string* const id : {&state.newest, &state.shown, &state.live})
    if (const int step = program.index_of(*id); state.announced.contains(step)) return step;
  return -1;
}

bool shows_what(const Step& other, const Step& announced) {
  const bool rankings = other.scene == SceneKind::ranking && announced.scene == SceneKind::ranking;
  if (!rankings || other.subject != announced.subject) return false;
  const bool at_once = announced.revealed_from == announced.fresh_to;
  const int from = at_once ? announced.first : announced.revealed_from;
  const int to = at_once ? announced.first + announced.count : announced.fresh_to;
  return std::max(other.first, other.revealed_from) < to && other.first + other.count > from;
}

std::vector<int> unseen_changes(const Program& program, const ShowState& state, int index) {
  std::vector<int> unseen;
  if (index < 0 || state.roster.changes.empty()) return unseen;
  const Step& step = program.steps[static_cast<std::size_t>(index)];
  if (step.scene != SceneKind::batch || step.subject < 0) return unseen;
  const Group& group = program.groups[static_cast<std::size_t>(step.subject)];
  const Honour& honour = program.ceremony.honours[static_cast<std::size_t>(group.honour)];
  if (honour.layout != HonourLayout::list) return unseen;
  const int end = std::min(step.first + step.count, static_cast<int>(group.recipients.size()));
  for (const RosterChange& change : state.roster.changes) {
    const bool brings = change.kind == ChangeKind::add || change.kind == ChangeKind::move || change.kind == ChangeKind::swap;
    if (!brings || change.honour != honour.id || std::binary_search(state.seen.begin(), state.seen.end(), change.id)) continue;
    for (int i = std::max(step.first, 0); i < end; ++i) {
      const std::string& id = program.ceremony.recipients[static_cast<std::size_t>(group.recipients[static_cast<std::size_t>(i)])].id;
      if (id != change.recipient && id != change.other) continue;
      unseen.push_back(change.id);
      break;
    }
  }
  return unseen;
}

int shown_before(const Program& program, const ShowState& state, int step) {
  const bool live = step == program.index_of(state.live);
  const int before = program.index_of(!state.announced.contains(step) ? state.shown : live ? state.previous : "");
  return before != step && state.announced.contains(before) ? before : -1;
}

int step_to_go_back_to(const Program& program, const ShowState& state, int step) {
  const Step& taken = program.steps[static_cast<std::size_t>(step)];
  const auto stays = [&](int one) { return state.announced.contains(one) && !shows_what(program.steps[static_cast<std::size_t>(one)], taken); };
  if (const int known = shown_before(program, state, step); known >= 0 && stays(known)) return known;
  int before = program.before(step);
  while (before >= 0 && !stays(before)) before = program.before(before);
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
  return !after.empty() && after != state.live && !state.announced.contains(program.index_of(after));
}

}  // namespace bangvang
