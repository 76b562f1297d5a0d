// Seating: the changes, one after another, on the floors of the honours that they are about.
#include "show/seating.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "show/floor.h"

namespace bangvang {
namespace {

// Recipients by honour and id, of those honours only that some change is about.
class Known {
 public:
  Known(const Ceremony& data, const Roster& roster) {
    for (std::size_t h = 0; h < data.honours.size(); ++h) honours_.emplace(data.honours[h].id, static_cast<int>(h));
    ids_.resize(data.honours.size());
    std::vector<bool> wanted(data.honours.size());
    for (const RosterChange& change : roster.changes) {
      if (const int at = honour(change.honour); at >= 0) wanted[static_cast<std::size_t>(at)] = true;
    }
    for (std::size_t i = 0; i < data.recipients.size(); ++i) {
      const auto at = static_cast<std::size_t>(data.recipients[i].honour);
      const bool asked = data.recipients[i].honour >= 0 && at < wanted.size() && wanted[at];
      if (asked) add(static_cast<int>(at), data.recipients[i].id, static_cast<int>(i));
    }
  }
  int honour(const std::string& id) const { return value(honours_, id); }
  int recipient(int honour, const std::string& id) const {
    return honour < 0 ? -1 : value(ids_[static_cast<std::size_t>(honour)], id);
  }
  // `id` outlives this.
  void add(int honour, const std::string& id, int recipient) {
    ids_[static_cast<std::size_t>(honour)].emplace(id, recipient);
  }

 private:
  using Indices = std::unordered_map<std::string_view, int>;
  static int value(const Indices& all, const std::string& id) {
    const auto found = all.find(id);
    return found == all.end() ? -1 : found->second;
  }
  Indices honours_;
  std::vector<Indices> ids_;  // by honour
};

void change_places(std::vector<int>& seats, int one, int other) {
  const auto at_one = std::find(seats.begin(), seats.end(), one), at_other = std::find(seats.begin(), seats.end(), other);
  if (at_one != seats.end() && at_other != seats.end()) std::iter_swap(at_one, at_other);
}

void move(Floor& floor, int recipient, const RosterChange& change, const std::string& own_group) {
  if (!change.group.empty() && !floor.has_group(change.group)) return;
  floor.take_out(recipient);
  floor.put(recipient, change.group.empty() ? own_group : change.group, change.place);
}

}  // namespace

Seating seat(const Ceremony& data, const Roster& roster) {
  Seating made;
  Grouping& grouping = made.grouping = make_groups(data);
  if (roster.changes.empty()) return made;
  Known known(data, roster);
  std::map<int, Floor> floors;
  for (const RosterChange& change : roster.changes) {
    const int honour = known.honour(change.honour);
    int subject = known.recipient(honour, change.recipient);
    const int other = known.recipient(honour, change.other);
    made.others.push_back(other);
    if (honour >= 0 && change.kind == ChangeKind::add) {
      // One whom the data have by now is not added a second time.
      const int late = static_cast<int>(data.recipients.size()) + made.late;
      subject = subject >= 0 ? -1 : late;
      if (subject >= 0) {
        ++made.late;
        known.add(honour, change.recipient, late);
        grouping.seat_of.push_back(late);
      }
    }
    made.subjects.push_back(subject);
    if (honour < 0 || (subject < 0 && change.kind != ChangeKind::regroup)) continue;
    Floor& floor = floors.try_emplace(honour, data, honour, grouping).first->second;
    switch (change.kind) {
      case ChangeKind::absent:
        if (change.place == 0) floor.take_out(subject);
        break;
      case ChangeKind::move:
        if (floor.has(subject)) move(floor, subject, change, floor.group_of(subject));
        break;
      case ChangeKind::swap:
        if (other < 0 || !floor.has(subject) || !floor.has(other)) break;
        floor.swap(subject, other);
        change_places(grouping.seat_of, subject, other);
        break;
      case ChangeKind::add:
        if (change.after.empty()) floor.put(subject, change.group, 0);
        else floor.put_alone(subject, change.group);
        break;
      case ChangeKind::regroup: floor.regroup(change.kept); break;
      case ChangeKind::proxy:
      case ChangeKind::share:
      case ChangeKind::correct: break;
    }
  }

  const std::vector<GroupRange> before = grouping.of_honour;
  std::vector<Group> groups;
  for (std::size_t h = 0; h < data.honours.size(); ++h) {
    const auto floor = floors.find(static_cast<int>(h));
    std::vector<Group> of_honour;
    if (floor != floors.end()) of_honour = floor->second.groups();
    else of_honour.assign(std::make_move_iterator(grouping.groups.begin() + before[h].first),
                          std::make_move_iterator(grouping.groups.begin() + before[h].end));
    std::move(of_honour.begin(), of_honour.end(), std::back_inserter(groups));
  }
  grouping.groups = std::move(groups);
  const std::vector<int> home = grouping.group_of;
  number_groups(grouping, data.honours.size(), data.recipients.size() + static_cast<std::size_t>(made.late));
  // Groups of the data keep their order at the front of their honour's.
  grouping.home_of.assign(grouping.group_of.size(), -1);
  for (std::size_t i = 0; i < home.size(); ++i) {
    if (home[i] < 0) continue;
    const auto honour = static_cast<std::size_t>(data.recipients[i].honour);
    grouping.home_of[i] = home[i] - before[honour].first + grouping.of_honour[honour].first;
  }
  return made;
}

}  // namespace bangvang
