// Which steps name winners, by scene; and whether they still must not.
#include "panel/mask.h"

#include <algorithm>

#include "inputs/people.h"

namespace bangvang {
namespace {

// A photo that waits for a step that is not announced.
bool waits(const Program& program, const ShowState& state, const Step& step) {
  const auto& albums = program.ceremony.albums;
  if (step.subject < 0 || static_cast<std::size_t>(step.subject) >= albums.size()) return false;
  const auto& photos = albums[static_cast<std::size_t>(step.subject)].photos;
  if (step.first < 0 || static_cast<std::size_t>(step.first) >= photos.size()) return false;
  const std::string& after = photos[static_cast<std::size_t>(step.first)].after;
  return !after.empty() && !state.announced.contains(program.index_of(after));
}

// Flowers name everybody who stands on stage: they are known once the group was called, or each one of it; new leaders
// once they were announced.
bool whole_stage_seen(const Program& program, const ShowState& state, const Step& flowers) {
  bool all = true, any = false;
  for (std::size_t i = 0; i < program.steps.size(); ++i) {
    const Step& step = program.steps[i];
    const bool leaders = flowers.part == StepPart::flowers_to_leaders && step.scene == SceneKind::leadership;
    const bool called = flowers.subject >= 0 && step.scene == SceneKind::batch && step.subject == flowers.subject;
    const bool one = flowers.subject >= 0 && step.scene == SceneKind::recipient && step.group == flowers.subject && !step.skip;
    if (!leaders && !called && !one) continue;
    const bool seen = state.announced.contains(static_cast<int>(i));
    if (seen && (leaders || called)) return true;
    any = any || one;
    all = all && (seen || !one);
  }
  return any && all;
}

// Called up with the group, whose page the hall has seen: with names, unless it is made of portraits.
bool seen_with_group(const Program& program, const ShowState& state, int index) {
  const Step& one = program.steps[static_cast<std::size_t>(index)];
  if (one.group < 0) return false;
  const int honour = program.groups[static_cast<std::size_t>(one.group)].honour;
  const Recipient& who = program.ceremony.recipients[static_cast<std::size_t>(one.subject)];
  if (program.ceremony.honours[static_cast<std::size_t>(honour)].layout == HonourLayout::portrait) return false;
  const std::string& id = program.ceremony.honours[static_cast<std::size_t>(honour)].id;
  for (const RosterChange& change : state.roster.changes)  // the page may have been seen before this one came to it
    if (change.honour == id && (change.recipient == who.id || change.other == who.id) && change.kind != ChangeKind::correct &&
        change.kind != ChangeKind::proxy)
      return false;
  for (int i = index - 1; i >= 0 && index - i < 200; --i) {
    const Step& step = program.steps[static_cast<std::size_t>(i)];
    if (step.scene != SceneKind::batch || step.subject != one.group || step.first != one.first) continue;
    return state.announced.contains(i);
  }
  return false;
}

}  // namespace

bool hides_winner(const Program& program, const ShowState& state, int index) {
  if (index < 0 || index >= static_cast<int>(program.steps.size()) || state.announced.contains(index)) return false;
  const Step& step = program.steps[static_cast<std::size_t>(index)];
  switch (step.scene) {
    case SceneKind::recipient: return !seen_with_group(program, state, index);
    case SceneKind::batch:
    case SceneKind::leadership:
    case SceneKind::handover: return true;
    case SceneKind::ranking: return step.count == 0 || step.revealed_from < step.first + step.count;
    case SceneKind::photos: return waits(program, state, step);
    case SceneKind::flowers: return !whole_stage_seen(program, state, step);
    default: return false;
  }
}

bool hides_winner_in_title(const Program& program, const ShowState& state, int index) {
  if (!hides_winner(program, state, index)) return false;
  const SceneKind scene = program.steps[static_cast<std::size_t>(index)].scene;
  return scene == SceneKind::recipient || scene == SceneKind::photos;
}

bool hides_person(const Program& program, const ShowState& state, int recipient) {
  const int step = step_of(program, recipient);
  if (step < 0 || state.announced.contains(step)) return step < 0;
  return program.steps[static_cast<std::size_t>(step)].scene != SceneKind::recipient || !seen_with_group(program, state, step);
}

std::string without_names(std::string text) {
  static constexpr std::string_view opens = "“", closes = "”";
  for (std::size_t at = 0; (at = text.find(opens, at)) != std::string::npos;) {
    const std::size_t from = at + opens.size(), end = text.find(closes, from);
    if (end == std::string::npos) return text.substr(0, from) + masked_words;
    text.replace(from, end - from, masked_words);
    at = text.find(closes, from) + closes.size();
  }
  for (const std::string_view ending : {".jpg", ".jpeg", ".png", ".heic", ".heif", ".webp", ".avif", ".bmp", ".gif"})
    for (std::size_t at = 0; (at = text.find(ending, at)) != std::string::npos;) {
      const std::size_t slash = text.find_last_of("/ ", at), from = slash == std::string::npos ? 0 : slash + 1;
      text.replace(from, at - from, masked_words);
      at = from + std::string_view(masked_words).size() + ending.size();
    }
  return text;
}

bool kept_is_seen(const ShowState& state) {
  return !state.kept_hash.empty() && state.frozen.empty() && state.kept_step == state.shown;
}

bool live_is_seen(const ShowState& state) { return state.look == Look::program && state.presented == state.live; }

}  // namespace bangvang
