// Floor: a few people at a time in the groups of one honour; pages keep whom they have.
#include "show/floor.h"

#include <algorithm>
#include <utility>

#include "show/references.h"

namespace bangvang {
namespace {

int people_in(const std::vector<std::vector<int>>& pages) {
  std::size_t people = 0;
  for (const auto& page : pages) people += page.size();
  return static_cast<int>(people);
}

}  // namespace

Floor::Floor(const Ceremony& ceremony, int honour, const Grouping& grouping) : ceremony_(ceremony), honour_(honour) {
  const GroupRange range = grouping.of_honour[static_cast<std::size_t>(honour)];
  for (int g = range.first; g < range.end; ++g) {
    Stage stage{grouping.groups[static_cast<std::size_t>(g)], {}};
    for (const Page& page : stage.group.pages) {
      const auto first = stage.group.recipients.begin() + page.first;
      stage.pages.emplace_back(first, first + page.count);
    }
    stages_.push_back(std::move(stage));
  }
}

Floor::Seat Floor::seat_of(int recipient) const {
  for (std::size_t s = 0; s < stages_.size(); ++s) {
    for (std::size_t p = 0; p < stages_[s].pages.size(); ++p) {
      const auto& page = stages_[s].pages[p];
      const auto found = std::find(page.begin(), page.end(), recipient);
      if (found != page.end()) return {static_cast<int>(s), p, static_cast<std::size_t>(found - page.begin())};
    }
  }
  return {};
}

bool Floor::has(int recipient) const { return seat_of(recipient).stage >= 0; }

void Floor::take_out(int recipient) {
  const Seat seat = seat_of(recipient);
  if (seat.stage < 0) return;
  auto& page = stages_[static_cast<std::size_t>(seat.stage)].pages[seat.page];
  page.erase(page.begin() + static_cast<std::ptrdiff_t>(seat.place));
}

void Floor::swap(int one, int other) {
  const Seat a = seat_of(one), b = seat_of(other);
  if (a.stage < 0 || b.stage < 0) return;
  std::swap(stages_[static_cast<std::size_t>(a.stage)].pages[a.page][a.place],
            stages_[static_cast<std::size_t>(b.stage)].pages[b.page][b.place]);
}

int Floor::stage_named(const std::string& id) const {
  for (std::size_t s = 0; s < stages_.size(); ++s) {
    if (!stages_[s].group.alone && group_id(ceremony_, stages_[s].group) == id) return static_cast<int>(s);
  }
  return -1;
}

bool Floor::has_group(const std::string& id) const { return stage_named(id) >= 0; }

std::string Floor::group_of(int recipient) const {
  const Seat seat = seat_of(recipient);
  if (seat.stage < 0) return {};
  const Group& group = stages_[static_cast<std::size_t>(seat.stage)].group;
  return group.alone ? std::string{} : group_id(ceremony_, group);
}

int Floor::last_stage() const {
  for (int s = static_cast<int>(stages_.size()) - 1; s >= 0; --s) {
    if (!stages_[static_cast<std::size_t>(s)].group.alone) return s;
  }
  return -1;
}

int Floor::add_stage() {
  const int last = last_stage();
  Stage stage;
  stage.group.honour = honour_;
  stage.group.number = last < 0 ? 1 : stages_[static_cast<std::size_t>(last)].group.number + 1;
  stage.group.late = true;
  stages_.insert(stages_.begin() + last + 1, std::move(stage));  // before those who stand alone
  return last + 1;
}

void Floor::insert(Stage& stage, int recipient, int place) {
  const auto size = static_cast<std::size_t>(page_size(ceremony_.honours[static_cast<std::size_t>(honour_)]));
  std::size_t page = 0;
  auto before = static_cast<std::size_t>(std::max(place - 1, 0));
  while (place > 0 && page < stage.pages.size() && before > stage.pages[page].size()) before -= stage.pages[page++].size();
  if (place <= 0 || page >= stage.pages.size()) {
    if (stage.pages.empty() || stage.pages.back().size() >= size) stage.pages.emplace_back();
    stage.pages.back().push_back(recipient);
    return;
  }
  // Whom a full page has no room for goes to the front of the next.
  for (int one = recipient;; before = 0, ++page) {
    if (page == stage.pages.size()) stage.pages.emplace_back();
    auto& people = stage.pages[page];
    people.insert(people.begin() + static_cast<std::ptrdiff_t>(std::min(before, people.size())), one);
    if (people.size() <= size) return;
    one = people.back();
    people.pop_back();
  }
}

void Floor::put(int recipient, const std::string& group, int place) {
  int stage = stage_named(group);
  if (stage < 0) stage = last_stage();
  if (stage < 0) stage = add_stage();
  Stage& joined = stages_[static_cast<std::size_t>(stage)];
  insert(joined, recipient, place);
  joined.group.planned = std::max(joined.group.planned, people_in(joined.pages));
}

void Floor::put_alone(int recipient, const std::string& group) {
  const int beside = stage_named(group);
  Stage stage;
  stage.group.honour = honour_;
  stage.group.batch = beside < 0 ? -1 : stages_[static_cast<std::size_t>(beside)].group.batch;
  stage.group.late = stage.group.alone = true;
  stage.pages = {{recipient}};
  stages_.push_back(std::move(stage));
}

void Floor::regroup(const std::vector<int>& kept) {
  const Honour& honour = ceremony_.honours[static_cast<std::size_t>(honour_)];
  std::vector<int> people, free;
  for (std::size_t s = 0; s < stages_.size(); ++s) {
    Stage& stage = stages_[s];
    const bool stays = std::binary_search(kept.begin(), kept.end(), stage.group.number);
    if (stage.group.alone || stage.group.batch >= 0 || stays) continue;
    for (const auto& page : stage.pages) people.insert(people.end(), page.begin(), page.end());
    stage.pages.clear();
    free.push_back(static_cast<int>(s));
  }
  const auto slice = static_cast<std::size_t>(std::max(slice_of(honour), 0));
  std::size_t slot = 0;
  for (std::size_t at = 0; at < people.size(); ++slot) {
    const std::size_t count = slice > 0 ? std::min(slice, people.size() - at) : people.size();
    const int number = slot < free.size() ? free[slot] : add_stage();
    const auto first = people.begin() + static_cast<std::ptrdiff_t>(at);
    for (const Page& page : pages_of_group(honour, count)) {
      stages_[static_cast<std::size_t>(number)].pages.emplace_back(first + page.first, first + page.first + page.count);
    }
    int& planned = stages_[static_cast<std::size_t>(number)].group.planned;
    planned = std::max(planned, static_cast<int>(count));
    at += count;
  }
  for (const int free_stage : free) {
    Stage& stage = stages_[static_cast<std::size_t>(free_stage)];
    // What the data call up here stays, passed over.
    if (stage.pages.size() < stage.group.pages.size()) stage.pages.resize(stage.group.pages.size());
  }
}

std::vector<Group> Floor::groups() const {
  std::vector<Group> all;
  int highest = 1;
  for (const Stage& stage : stages_) {
    Group group = stage.group;
    group.recipients.clear();
    group.pages.clear();
    for (const auto& page : stage.pages) {
      group.pages.push_back({static_cast<int>(group.recipients.size()), static_cast<int>(page.size())});
      group.recipients.insert(group.recipients.end(), page.begin(), page.end());
    }
    if (!group.alone && !group.recipients.empty()) highest = std::max(highest, group.number);
    all.push_back(std::move(group));
  }
  for (Group& group : all) group.of = group.alone ? 1 : std::max(highest, group.number);
  return all;
}

}  // namespace bangvang
