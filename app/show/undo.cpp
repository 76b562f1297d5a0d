// Undoing one change: allowed unless somebody who has been announced would stand elsewhere, or nowhere, without it.
#include <algorithm>

#include "show/seating.h"
#include "show/stage_marks.h"

namespace bangvang {
namespace {

// People of the program as they are counted in the seating without the change: late ones move up.
class Renumbered {
 public:
  Renumbered(const Program& program, const Ceremony& data, const Roster& rest, const Seating& seating)
      : program_(program), data_(data), rest_(rest), seating_(seating) {}

  int operator()(int recipient) const {
    if (static_cast<std::size_t>(recipient) < data_.recipients.size()) return recipient;
    const Recipient& late = program_.ceremony.recipients[static_cast<std::size_t>(recipient)];
    const std::string& honour = program_.ceremony.honours[static_cast<std::size_t>(late.honour)].id;
    for (std::size_t i = 0; i < rest_.changes.size(); ++i) {
      const RosterChange& change = rest_.changes[i];
      const bool it = change.kind == ChangeKind::add && change.honour == honour && change.recipient == late.id;
      if (it && seating_.subjects[i] >= 0) return seating_.subjects[i];
    }
    return -1;
  }

 private:
  const Program& program_;
  const Ceremony& data_;
  const Roster& rest_;
  const Seating& seating_;
};

// The group that stands for this one in another seating; null if there is none.
const Group* same_group(const std::vector<Group>& groups, const Group& group, int first) {
  for (const Group& other : groups) {
    if (other.honour != group.honour || other.alone != group.alone) continue;
    if (group.alone ? other.recipients == std::vector{first} : other.number == group.number) return &other;
  }
  return nullptr;
}

bool called_up(const Program& program, const Group& group) {
  const bool list = program.ceremony.honours[static_cast<std::size_t>(group.honour)].layout == HonourLayout::list;
  return list || std::max(static_cast<int>(group.recipients.size()), group.planned) > 1;
}

bool has(const Group& group, int recipient) {
  return std::find(group.recipients.begin(), group.recipients.end(), recipient) != group.recipients.end();
}

}  // namespace

std::optional<Refusal> refusal_of_undo(const Program& program, const ShowState& state, int id) {
  const RosterChange* const change = change_with(state.roster, id);
  if (!change) return Refusal{RefusalKind::unknown_change, {"Thay đổi này không còn nữa", "That change is no longer there"}};
  const Refusal fixed{RefusalKind::already_announced,
                      {"Không hoàn lại được: đã công bố theo thay đổi này", "It cannot be undone: it has been announced"}};
  const StageMarks marks(program, state);
  if (change->kind == ChangeKind::add) {
    const int late = recipient_with(program, honour_with(program, change->honour), change->recipient);
    if (late >= 0 && marks.shown(late)) return fixed;
  }
  const Ceremony& data = program.data ? *program.data : program.ceremony;
  const Roster rest = without(state.roster, id);
  const Seating seating = seat(data, rest);
  const Renumbered renumbered(program, data, rest, seating);
  for (std::size_t g = 0; g < program.groups.size(); ++g) {
    const Group& group = program.groups[g];
    if (!marks.touched(static_cast<int>(g))) continue;
    const int first = group.recipients.empty() ? -1 : renumbered(group.recipients.front());
    const Group* const then = same_group(seating.grouping.groups, group, first);
    if (!then || static_cast<int>(then->pages.size()) < marks.pages_shown(static_cast<int>(g))) return fixed;
    if (called_up(program, group) && !called_up(program, *then)) return fixed;
    for (const int recipient : group.recipients) {
      const bool stays = change->kind == ChangeKind::regroup || marks.shown(recipient);
      if (stays && !has(*then, renumbered(recipient))) return fixed;
    }
  }
  return {};
}

}  // namespace bangvang
