// Mentions: gathered once from all references of a run sheet.
#include "show/mentions.h"

namespace bangvang {
namespace {

SceneKind table_of(SceneKind scene) { return scene == SceneKind::countdown ? SceneKind::notice : scene; }

std::uint64_t key(SceneKind scene, int subject) {
  return static_cast<std::uint64_t>(table_of(scene)) << 32 | static_cast<std::uint32_t>(subject);
}

}  // namespace

void Mentions::add(const Names& names, const Grouping& grouping, const Reference& reference) {
  const SceneKind scene = table_of(reference.scene);
  if (names_all(reference)) {
    all_[static_cast<std::size_t>(scene)] = true;
    return;
  }
  const std::vector<int> found = names.find(reference);
  for (const int subject : found) {
    note(scene, subject);
    // Whoever is named one by one is not called up again with the group.
    if (scene == SceneKind::recipient) note(SceneKind::batch, grouping.home_of[static_cast<std::size_t>(subject)]);
  }
  if (!found.empty()) return;
  if (reference.subject.empty() || reference.subject == "leadership") note(scene, -1);
  if (scene == SceneKind::decision) own_decisions_.insert(names.group_with_id(reference.subject));
}

void Mentions::note(SceneKind scene, int subject) { named_.insert(key(scene, subject)); }

bool Mentions::all_of(SceneKind scene) const {
  const bool people = scene == SceneKind::batch && all_[static_cast<std::size_t>(SceneKind::recipient)];
  return people || all_[static_cast<std::size_t>(table_of(scene))];
}

bool Mentions::by_id(SceneKind scene, int subject) const { return named_.contains(key(scene, subject)); }

bool Mentions::at_all(SceneKind scene, int subject) const { return all_of(scene) || by_id(scene, subject); }

bool Mentions::own_decision(int group) const {
  return all_of(SceneKind::decision) || own_decisions_.contains(group);
}

}  // namespace bangvang
