// Names: looking up ids; every table is gone through once.
#include "show/references.h"

#include "show/agenda_key.h"

namespace bangvang {

int agenda_row_with(const std::vector<AgendaItem>& agenda, std::string_view subject) {
  if (subject.starts_with("agenda#")) subject.remove_prefix(7);
  for (std::size_t row = 0; row < agenda.size(); ++row)
    if (agenda_key(agenda, row) == subject) return static_cast<int>(row);
  return -1;
}

std::string group_id(const Ceremony& ceremony, const Group& group) {
  const std::string honour = ceremony.honours[static_cast<std::size_t>(group.honour)].id + '.';
  if (group.batch < 0) return honour + std::to_string(group.number);
  const std::string& own = ceremony.batches[static_cast<std::size_t>(group.batch)].id;
  if (own.empty()) return honour + std::to_string(group.number);
  return own.starts_with(honour) ? own : honour + own;
}

bool names_all(const Reference& reference) {
  if (reference.subject == "*") return true;
  if (!reference.subject.empty()) return false;
  switch (reference.scene) {
    case SceneKind::title: case SceneKind::agenda: case SceneKind::delegates: case SceneKind::members:
    case SceneKind::pledge: case SceneKind::handover: case SceneKind::leadership: case SceneKind::hold: return false;
    default: return true;
  }
}

Names::Names(const Ceremony& ceremony, const Grouping& grouping, bool with_recipients)
    : ceremony_(ceremony), grouping_(grouping) {
  const auto remember_all = [this](std::string_view scene, const auto& rows) {
    for (std::size_t i = 0; i < rows.size(); ++i) remember(scene, rows[i].id, i);
  };
  remember_all("ranking", ceremony.rankings);
  remember_all("figures", ceremony.figures);
  remember_all("talk", ceremony.talks);
  remember_all("quote", ceremony.quotes);
  remember_all("notice", ceremony.notices);
  remember_all("photos", ceremony.albums);
  remember_all("honour", ceremony.honours);
  for (std::size_t g = 0; g < grouping.groups.size(); ++g) {
    if (!grouping.groups[g].alone) remember("batch", group_id(ceremony, grouping.groups[g]), g);
  }
  for (std::size_t g = 0; g < grouping.groups.size(); ++g) {
    const int batch = grouping.groups[g].batch;
    if (batch >= 0 && !grouping.groups[g].alone) remember("batch", ceremony.batches[static_cast<std::size_t>(batch)].id, g);
  }
  if (!with_recipients) return;
  for (std::size_t i = 0; i < ceremony.recipients.size(); ++i) {
    if (grouping.group_of[i] < 0 && grouping.home_of[i] < 0) continue;
    const auto honour = static_cast<std::size_t>(ceremony.recipients[i].honour);
    remember("recipient", ceremony.honours[honour].id + '.' + ceremony.recipients[i].id, i);
  }
}

void Names::remember(std::string_view scene, const std::string& subject, std::size_t index) {
  by_name_.emplace(std::string(scene) + ':' + subject, static_cast<int>(index));
}

int Names::lookup(std::string_view scene, const std::string& subject) const {
  const auto found = by_name_.find(std::string(scene) + ':' + subject);
  return found == by_name_.end() ? -1 : found->second;
}

int Names::group_with_id(const std::string& id) const { return lookup("batch", id); }

std::vector<int> Names::find(const Reference& reference) const {
  const auto one = [](int index) { return index < 0 ? std::vector<int>{} : std::vector<int>{index}; };
  switch (reference.scene) {
    case SceneKind::agenda:
    case SceneKind::speaker: return one(agenda_row_with(ceremony_.agenda, reference.subject));
    case SceneKind::countdown: return one(lookup("notice", reference.subject));
    case SceneKind::decision: return one(lookup("honour", reference.subject));
    case SceneKind::batch:
    case SceneKind::flowers:
    case SceneKind::recipient: break;
    default: return one(lookup(name_of(reference.scene), reference.subject));
  }
  const bool people = reference.scene == SceneKind::recipient;
  if (const int found = lookup(people ? "recipient" : "batch", reference.subject); found >= 0) return one(found);
  const int honour = lookup("honour", reference.subject);
  if (honour < 0) return {};
  std::vector<int> all;
  const GroupRange range = grouping_.of_honour[static_cast<std::size_t>(honour)];
  for (int g = range.first; g < range.end; ++g) {
    const Group& group = grouping_.groups[static_cast<std::size_t>(g)];
    if (people) all.insert(all.end(), group.recipients.begin(), group.recipients.end());
    else all.push_back(g);
  }
  return all;
}

}  // namespace bangvang
