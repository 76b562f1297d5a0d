// Slots: the least wanted picture gives way to the most wanted one.
#include "platform/slots.h"

#include <algorithm>

namespace bangvang {

int slot_of(const Slots& slots, const Subject& subject) {
  for (int i = 0; i < 3; ++i)
    if (slots[static_cast<std::size_t>(i)].subject == subject) return i;
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
      const auto at = static_cast<std::size_t>(i);
      if (pinned[at] || rank(slots[at].subject) <= victim_rank) continue;
      victim = i;
      victim_rank = rank(slots[at].subject);
    }
    if (victim != no_slot) return Placement{victim, wish};
  }
  return std::nullopt;
}

}  // namespace bangvang
