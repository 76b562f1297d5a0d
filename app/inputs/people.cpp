// Whom a step is about, and the folded names of all recipients.
#include "inputs/people.h"

#include <algorithm>

namespace bangvang {
namespace {

template <class T>
bool has(const std::vector<T>& all, int index) {
  return index >= 0 && static_cast<std::size_t>(index) < all.size();
}
template <class T>
const T& at(const std::vector<T>& all, int index) {
  return all[static_cast<std::size_t>(index)];
}

// A number that other people's names are most unlikely to have; never 0.
std::uint64_t names_in(const std::vector<Recipient>& people) {
  std::uint64_t sum = people.size() + 1;
  const auto add = [&sum](std::string_view text) { sum = sum * 1099511628211u ^ std::hash<std::string_view>{}(text); };
  for (const Recipient& person : people) add(person.name), add(person.position), add(person.unit);
  return sum | 1;
}

int group_of_step(const Program& program, int step) {
  if (!has(program.steps, step)) return -1;
  const Step& row = at(program.steps, step);
  const bool named = row.scene == SceneKind::batch || row.scene == SceneKind::flowers;
  const int group = named ? row.subject : row.group;
  return has(program.groups, group) ? group : -1;
}

}  // namespace

void PeopleIndex::follow(const Program& program) {
  const std::uint64_t names = names_in(program.ceremony.recipients);
  if (names == made_of_) return;
  made_of_ = names;
  lines_.clear();
  for (const Recipient& person : program.ceremony.recipients)
    lines_.add(person.name, person.position + ' ' + person.unit);
}

std::vector<int> PeopleIndex::find(const Program& program, std::string_view query, int honour) const {
  const auto& all = program.ceremony.recipients;
  return lines_.find(query, [&](int one) { return has(all, one) && (honour < 0 || at(all, one).honour == honour); });
}

int person_of(const Program& program, int step) {
  if (!has(program.steps, step) || at(program.steps, step).scene != SceneKind::recipient) return -1;
  const int person = at(program.steps, step).subject;
  return has(program.ceremony.recipients, person) ? person : -1;
}

int honour_of(const Program& program, int step) {
  int honour = -1;
  if (const int person = person_of(program, step); person >= 0) honour = at(program.ceremony.recipients, person).honour;
  else if (const int group = group_of_step(program, step); group >= 0) honour = at(program.groups, group).honour;
  else if (has(program.steps, step)) {
    const Step& row = at(program.steps, step);
    if (row.scene == SceneKind::honour || row.scene == SceneKind::decision) honour = row.subject;
  }
  return has(program.ceremony.honours, honour) ? honour : -1;
}

int group_of(const Program& program, int recipient) {
  for (std::size_t g = 0; g < program.groups.size(); ++g) {
    const auto& people = program.groups[g].recipients;
    if (std::find(people.begin(), people.end(), recipient) != people.end()) return static_cast<int>(g);
  }
  return -1;
}

int step_of(const Program& program, int recipient) {
  if (!has(program.ceremony.recipients, recipient)) return -1;
  const auto& steps = program.steps;
  const Recipient& person = at(program.ceremony.recipients, recipient);
  if (has(program.ceremony.honours, person.honour)) {
    const int step = program.index_of("recipient:" + at(program.ceremony.honours, person.honour).id + '.' + person.id);
    if (person_of(program, step) == recipient) return step;  // nearly always
  }
  for (std::size_t i = 0; i < steps.size(); ++i)
    if (steps[i].scene == SceneKind::recipient && steps[i].subject == recipient) return static_cast<int>(i);
  const int group = group_of(program, recipient);
  if (group < 0) return -1;
  const auto& people = at(program.groups, group).recipients;
  const auto place = static_cast<int>(std::find(people.begin(), people.end(), recipient) - people.begin());
  for (std::size_t i = 0; i < steps.size(); ++i) {
    const Step& step = steps[i];
    const bool on_page = place >= step.first && place < step.first + step.count;
    if (step.scene == SceneKind::batch && step.subject == group && on_page) return static_cast<int>(i);
  }
  return -1;
}

int honour_at_hand(const Program& program, const ShowState& state) {
  const int live = program.index_of(state.live), standby = program.index_of(state.standby);
  for (const int step : {live, standby})
    if (const int honour = honour_of(program, step); honour >= 0) return honour;
  for (int step = std::max(live, 0); step < static_cast<int>(program.steps.size()); ++step)
    if (const int honour = honour_of(program, step); honour >= 0) return honour;
  return static_cast<int>(program.ceremony.honours.size()) - 1;
}

std::vector<int> people_at_hand(const Program& program, const ShowState& state) {
  std::vector<int> all;
  const auto add = [&all](int person) {
    if (person >= 0 && all.size() < most_found && std::find(all.begin(), all.end(), person) == all.end()) all.push_back(person);
  };
  const int live = program.index_of(state.live), standby = program.index_of(state.standby);
  add(person_of(program, live));
  add(person_of(program, standby));
  for (const int step : {live, standby})
    if (const int group = group_of_step(program, step); group >= 0)
      for (const int person : at(program.groups, group).recipients) add(person);
  return all;
}

}  // namespace bangvang
