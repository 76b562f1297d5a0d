// Roster: changes made and undone.
#include "show/roster.h"

#include <algorithm>

namespace bangvang {
namespace {

constexpr std::array<std::string_view, 8> kinds{"absent", "proxy", "move", "swap", "add", "share", "correct", "regroup"};

bool about(const RosterChange& change, const RosterChange& added) {
  return change.honour == added.honour && change.id > added.id &&
         (change.recipient == added.recipient || change.other == added.recipient);
}

}  // namespace

std::string_view name_of(ChangeKind kind) { return kinds[static_cast<std::size_t>(kind)]; }

std::optional<ChangeKind> change_named(std::string_view name) {
  for (std::size_t i = 0; i < kinds.size(); ++i) {
    if (kinds[i] == name) return static_cast<ChangeKind>(i);
  }
  return {};
}

const RosterChange* change_with(const Roster& roster, int id) {
  const auto found = std::find_if(roster.changes.begin(), roster.changes.end(),
                                  [id](const RosterChange& change) { return change.id == id; });
  return found == roster.changes.end() ? nullptr : &*found;
}

Roster with(Roster roster, const RosterChange& change) {
  roster.changes.push_back(change);
  roster.next = std::max(roster.next, change.id + 1);
  return roster;
}

Roster without(Roster roster, int id) {
  const RosterChange* const found = change_with(roster, id);
  if (!found) return roster;
  const RosterChange gone = *found;
  std::erase_if(roster.changes, [&gone](const RosterChange& change) {
    return change.id == gone.id || (gone.kind == ChangeKind::add && about(change, gone));
  });
  return roster;
}

}  // namespace bangvang
