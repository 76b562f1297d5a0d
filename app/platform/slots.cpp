// Slots: the least wanted picture gives way to the most wanted one.
#include "platform/slots.h"

#include <algorithm>

namespace bangvang {

int slot_of(const Slots& slots, const Subject& subject) {
  for (int i = 0; i < 3; ++i)
    if (const Slot& slot = at(slots, i); slot.subject == subject && slot.renews == no_slot) return i;
  return no_slot;
}

std::optional<Placement> place_next(const Slots& slots, const std::vector<Subject>& wishes,
                                    const std::array<bool, 3>& pinned) {
  const auto rank = [&](const Subject& subject) {  // the lower, the more wanted
    return std::find(wishes.begin(), wishes.end(), subject) - wishes.begin();
  };
  for (const Subject& wish : wishes) {
    if (slot_of(slots, wish) != no_slot) continue;
    int victim = no_slot;
    auto victim_rank = rank(wish);
    for (int i = 0; i < 3; ++i) {
      const Subject& subject = at(slots, i).subject;
      if (pinned[static_cast<std::size_t>(i)] || rank(subject) <= victim_rank) continue;
      victim = i;
      victim_rank = rank(subject);
    }
    if (victim != no_slot) return Placement{victim, wish};
  }
  return std::nullopt;
}

int place_renewal(const Slots& slots, const std::vector<Subject>& wishes, const std::vector<Subject>& kept,
                  const std::array<bool, 3>& pinned) {
  int victim = no_slot;
  std::ptrdiff_t victim_rank = -1;
  for (int i = 0; i < 3; ++i) {
    const Subject& subject = at(slots, i).subject;
    if (pinned[static_cast<std::size_t>(i)] || std::find(kept.begin(), kept.end(), subject) != kept.end()) continue;
    const auto rank = std::find(wishes.begin(), wishes.end(), subject) - wishes.begin();
    if (rank > victim_rank) victim = i, victim_rank = rank;
  }
  return victim;
}

}  // namespace bangvang
