// Mentions: what a run sheet names by id, and of what it names all with `*`.
#pragma once
#include <array>
#include <cstdint>
#include <unordered_set>

#include "show/references.h"

namespace bangvang {

class Mentions {
 public:
  void add(const Names&, const Grouping&, const Reference&);

  // `subject` as in Step; of batch and flowers the group; −1 for what has no subject, and the flowers for the leaders.
  bool by_id(SceneKind, int subject) const;
  bool at_all(SceneKind, int subject) const;  // by id, or with `*`
  bool own_decision(int group) const;         // a batch's, by id or with `*`

 private:
  void note(SceneKind, int subject);
  bool all_of(SceneKind) const;

  std::array<bool, 32> all_{};                // by scene
  std::unordered_set<std::uint64_t> named_;
  std::unordered_set<int> own_decisions_;     // groups
};

}  // namespace bangvang
