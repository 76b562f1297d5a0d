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

bool on_the_wall(const Program& program, const ShowState& state, int step) {
  return state.announced.contains(step) || (state.look == Look::program && step == program.index_of(state.live));
}

}  // namespace

bool hides_winner(const Program& program, const ShowState& state, int index) {
  if (index < 0 || index >= static_cast<int>(program.steps.size()) || on_the_wall(program, state, index)) return false;
  const Step& step = program.steps[static_cast<std::size_t>(index)];
  switch (step.scene) {
    case SceneKind::recipient:
    case SceneKind::batch:
    case SceneKind::leadership:
    case SceneKind::handover: return true;
    case SceneKind::ranking: return step.count == 0 || step.revealed_from < step.first + step.count;
    case SceneKind::photos: return waits(program, state, step);
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
  return step < 0 || !on_the_wall(program, state, step);
}

}  // namespace bangvang
