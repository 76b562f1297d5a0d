// Facts: each scene tells what it puts on the wall, no more.
#include "show/facts.h"

#include <algorithm>
#include <string>
#include <unordered_set>

namespace bangvang {
namespace {

void add_rows(FactKind kind, int table, int first, int count, std::vector<Fact>& facts) {
  for (int row = std::max(first, 0); row < first + count; ++row) facts.push_back({kind, table, row});
}

// Those of a group who stand on the step's page.
void add_page(const Program& program, const std::vector<bool>& anew, const Step& step, const Group& stage, std::vector<Fact>& facts) {
  const int all = static_cast<int>(stage.recipients.size());
  for (int i = std::max(step.first, 0); i < std::min(all, step.first + step.count); ++i) {
    const int recipient = stage.recipients[static_cast<std::size_t>(i)];
    const bool absent = program.ceremony.recipients[static_cast<std::size_t>(recipient)].absent;
    if (!absent && !anew[static_cast<std::size_t>(recipient)]) facts.push_back({FactKind::name, -1, recipient});
  }
}

void add_group(const Program& program, const std::vector<bool>& anew, const Step& step, int group, std::vector<Fact>& facts) {
  if (group < 0 || static_cast<std::size_t>(group) >= program.groups.size()) return;
  const Group& stage = program.groups[static_cast<std::size_t>(group)];
  facts.push_back({FactKind::honour, -1, stage.honour});
  const bool portrait = program.ceremony.honours[static_cast<std::size_t>(stage.honour)].layout == HonourLayout::portrait;
  const bool alone = step.scene == SceneKind::recipient && portrait;  // not with the group it stands in
  if (step.scene != SceneKind::flowers && !alone) add_page(program, anew, step, stage, facts);
}

}  // namespace

std::vector<bool> seated_anew(const Program& program, const ShowState& state) {
  const Ceremony& ceremony = program.ceremony;
  std::vector<bool> anew(ceremony.recipients.size());
  std::unordered_set<std::string> names, unseen;
  for (const RosterChange& change : state.roster.changes) {
    if (change.kind != ChangeKind::add && change.kind != ChangeKind::move && change.kind != ChangeKind::swap) continue;
    const bool seen = std::binary_search(state.seen.begin(), state.seen.end(), change.id);
    for (const std::string& id : {change.recipient, change.other}) {
      names.insert(change.honour + '\n' + id);
      if (!seen) unseen.insert(change.honour + '\n' + id);
    }
  }
  for (std::size_t i = 0; !names.empty() && i < anew.size(); ++i) {
    const Recipient& one = ceremony.recipients[i];
    if (one.honour < 0 || static_cast<std::size_t>(one.honour) >= ceremony.honours.size()) continue;
    const Honour& honour = ceremony.honours[static_cast<std::size_t>(one.honour)];
    anew[i] = (honour.layout == HonourLayout::list ? unseen : names).count(honour.id + '\n' + one.id) > 0;
  }
  return anew;
}

void add_facts(const Program& program, const std::vector<bool>& anew, const Step& step, std::vector<Fact>& facts) {
  switch (step.scene) {
    case SceneKind::members: return add_rows(FactKind::member, -1, step.first, step.count, facts);
    case SceneKind::quote: return facts.push_back({FactKind::quote, -1, step.subject});
    case SceneKind::leadership: return facts.push_back({FactKind::leadership, -1, -1});
    case SceneKind::handover: return facts.push_back({FactKind::handover, -1, -1});
    case SceneKind::figures: return add_rows(FactKind::figure, step.subject, step.first, step.count, facts);
    case SceneKind::photos: return facts.push_back({FactKind::photo, step.subject, step.first});
    case SceneKind::ranking: {
      const int from = std::max(step.first, step.revealed_from);
      return add_rows(FactKind::place, step.subject, from, step.first + step.count - from, facts);
    }
    case SceneKind::decision:
      return facts.push_back({step.group < 0 ? FactKind::decision : FactKind::honour, -1, step.subject});
    case SceneKind::honour: return facts.push_back({FactKind::count, -1, step.subject});
    case SceneKind::batch:
    case SceneKind::flowers: return add_group(program, anew, step, step.subject, facts);
    case SceneKind::recipient:
      facts.push_back({FactKind::person, -1, step.subject});
      return add_group(program, anew, step, step.group, facts);
    default: return;
  }
}

}  // namespace bangvang
