// Roster: what the operator changes about the recipients while the evening runs. Never written into the data files.
#pragma once
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ceremony/ceremony.h"

namespace bangvang {

enum class ChangeKind {
  absent,   // is not called up; a group on stage stays as it stands, with the place empty
  proxy,    // somebody else receives it; the wall names the honouree, and the proxy beneath
  move,     // to another place or group of the same honour
  swap,     // two of the same honour change places
  add,      // late: joins a group, or has a step alone where the group has left the stage
  share,    // the honour is shared with a second person, named beside the first
  correct,  // a name (or form of address, position, unit, how to say it) as it should have been written
  regroup   // the groups of an honour are filled anew, but for those that have been on stage
};
std::string_view name_of(ChangeKind);  // "absent" …
std::optional<ChangeKind> change_named(std::string_view);

// One change, as it is journaled. A draft has what the operator said; `considered` fills in the rest.
struct RosterChange {
  ChangeKind kind = ChangeKind::absent;
  int id = 0;                     // from 1; never given again this evening, not even after an undo
  std::string honour, recipient;  // ids; recipient "" for regroup; add: the id given to the late one
  std::string other;              // swap: the other recipient's id
  std::string group;              // move, add: a group's id ("bang-khen.2"); move: "" its own; add: "" the last
  int place = 0;                  // move: from 1 in that group once moved, 0 at its end; absent: the place that stays empty
  // add, alone: the step it follows; if that is gone, the one that was live. In a draft `after` wishes that it be alone.
  std::string after, since;
  std::vector<int> kept;          // regroup: numbers of the groups that stay, ascending
  RecipientKind person = RecipientKind::person;           // add
  std::string salutation, name, position, unit, citation, say;  // add, share (of the second), correct ("" = as it was)
  std::string relation;           // proxy: to the honouree; its name is in `name`
  std::string was;                // the name as it stood, for whoever reads the journal without the data
  friend bool operator==(const RosterChange&, const RosterChange&) = default;
};
inline constexpr std::size_t most_change_text = 200, most_citation = 1000;  // code points
inline constexpr std::size_t most_changes = 1000;

// "absent 7 honour=bang-khen recipient=nghe-an was=\"Nguyễn Văn A\"": kind, id, what there is to say in a fixed order.
// Values that are not one plain word stand in quotation marks, with \" \\ and \x0a within.
std::string to_text(const RosterChange&);
// Only what to_text writes of a change within the bounds.
std::optional<RosterChange> change_from_text(std::string_view);

struct Roster {
  std::vector<RosterChange> changes;    // in the order they were made, which is the order they take effect in
  int next = 1;                   // the next change's id
  friend bool operator==(const Roster&, const Roster&) = default;
};
const RosterChange* change_with(const Roster&, int id);  // or null
Roster with(Roster, const RosterChange&);
// Without this change; with an addition go the later changes that are about the one who was added.
Roster without(Roster, int id);

}  // namespace bangvang
