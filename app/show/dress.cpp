// What is written of the recipients once the operator's changes have taken effect.
#include "show/seating.h"

namespace bangvang {
namespace {

std::string beside(const std::string& one, const std::string& other, const char* between) {
  return one.empty() || other.empty() || one == other ? (one.empty() ? other : one) : one + between + other;
}

Recipient late_one(const RosterChange& change, int honour, int batch) {
  Recipient made;
  made.id = change.recipient;
  made.honour = honour;
  made.batch = batch;
  made.kind = change.person;
  made.salutation = change.salutation;
  made.name = change.name;
  made.position = change.position;
  made.unit = change.unit;
  made.citation = change.citation;
  made.say = change.say;
  return made;
}

void share(Recipient& recipient, const RosterChange& change, bool vietnamese) {
  const char* const also = vietnamese ? " và " : " and ";
  const std::string second = beside(change.salutation, change.name, " ");
  if (!recipient.say.empty() || !change.say.empty()) {
    recipient.say = beside(recipient.say.empty() ? recipient.name : recipient.say,
                           change.say.empty() ? second : change.say, also);
  }
  recipient.name = beside(recipient.name, second, also);
  recipient.position = beside(recipient.position, change.position, "; ");
  recipient.unit = beside(recipient.unit, change.unit, "; ");
}

void correct(Recipient& recipient, const RosterChange& change) {
  const auto write = [](std::string& field, const std::string& right) {
    if (!right.empty()) field = right;
  };
  write(recipient.salutation, change.salutation);
  write(recipient.name, change.name);
  write(recipient.position, change.position);
  write(recipient.unit, change.unit);
  write(recipient.say, change.say);
}

}  // namespace

void dress(Ceremony& ceremony, const Roster& roster, const Seating& seating) {
  const bool vietnamese = ceremony.language.empty() || ceremony.language.substr(0, 2) == "vi";
  const Grouping& grouping = seating.grouping;
  for (std::size_t i = 0; i < roster.changes.size(); ++i) {
    const RosterChange& change = roster.changes[i];
    if (seating.subjects[i] < 0) continue;
    const auto subject = static_cast<std::size_t>(seating.subjects[i]);
    if (change.kind == ChangeKind::add) {
      const int at = grouping.group_of[subject];
      const Group* const group = at < 0 ? nullptr : &grouping.groups[static_cast<std::size_t>(at)];
      int honour = group ? group->honour : 0;
      while (!group && ceremony.honours[static_cast<std::size_t>(honour)].id != change.honour) ++honour;
      ceremony.recipients.push_back(late_one(change, honour, group ? group->batch : -1));
      continue;
    }
    Recipient& recipient = ceremony.recipients[subject];
    switch (change.kind) {
      case ChangeKind::proxy:
        recipient.received_by = change.name;
        recipient.relation = change.relation;
        break;
      case ChangeKind::absent: recipient.absent = change.place > 0; break;
      case ChangeKind::share: share(recipient, change, vietnamese); break;
      case ChangeKind::correct: correct(recipient, change); break;
      default: break;
    }
    // Presenters and decision are those of the batch that somebody is called up with now.
    const int at = grouping.group_of[subject];
    if (at >= 0) recipient.batch = grouping.groups[static_cast<std::size_t>(at)].batch;
    const int other = seating.others[i];
    const int other_at = other < 0 ? -1 : grouping.group_of[static_cast<std::size_t>(other)];
    if (other_at >= 0) ceremony.recipients[static_cast<std::size_t>(other)].batch = grouping.groups[static_cast<std::size_t>(other_at)].batch;
  }
}

}  // namespace bangvang
