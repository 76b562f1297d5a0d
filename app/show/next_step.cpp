// Next step: the one behind it, but for those that are called already and those that must not come yet.
#include "show/next_step.h"

#include <algorithm>

namespace bangvang {
namespace {

// Who was added while the evening ran may have been shown out of turn.
bool came_late(const Program& program, const ShowState& state, int step) {
  if (step < 0 || state.roster.changes.empty()) return false;
  const Step& one = program.steps[static_cast<std::size_t>(step)];
  if (one.scene != SceneKind::recipient) return false;
  const Recipient& who = program.ceremony.recipients[static_cast<std::size_t>(one.subject)];
  const std::string& honour = program.ceremony.honours[static_cast<std::size_t>(who.honour)].id;
  return std::any_of(state.roster.changes.begin(), state.roster.changes.end(), [&](const RosterChange& change) {
    return change.kind == ChangeKind::add && change.recipient == who.id && change.honour == honour;
  });
}

}  // namespace

std::string id_of(const Program& program, int step) {
  return step < 0 ? std::string{} : program.steps[static_cast<std::size_t>(step)].id;
}

bool stands_alone(const Program& program, int step) {
  const int group = step < 0 ? -1 : program.steps[static_cast<std::size_t>(step)].group;
  return group >= 0 && program.groups[static_cast<std::size_t>(group)].alone;
}

int next_after(const Program& program, const ShowState& state, int step) {
  const auto passed_over = [&] {
    const bool called = state.announced.contains(step) && (stands_alone(program, step) || came_late(program, state, step));
    return called || waits_for_another(program, state, step);
  };
  do {
    step = program.after(step);
  } while (passed_over());
  return step;
}

}  // namespace bangvang
