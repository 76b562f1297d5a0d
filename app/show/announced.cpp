// Announced: each step adds what its scene puts on the wall, no more.
#include "show/announced.h"

#include <algorithm>
#include <unordered_set>

namespace bangvang {
namespace {

void mark(std::vector<bool>& rows, int index) {
  if (index >= 0 && static_cast<std::size_t>(index) < rows.size()) rows[static_cast<std::size_t>(index)] = true;
}

void mark(std::vector<bool>& rows, int first, int count) {
  for (int row = std::max(first, 0); row < first + count && row < static_cast<int>(rows.size()); ++row) mark(rows, row);
}

template <class T>
T* at(std::vector<T>& all, int index) {
  return index >= 0 && static_cast<std::size_t>(index) < all.size() ? &all[static_cast<std::size_t>(index)] : nullptr;
}

void know(Announced& announced, int recipient, Known what) {
  if (Known* known = at(announced.recipients, recipient)) *known = std::max(*known, what);
}

// Recipients who came to their group, or changed places, while the evening ran: the hall saw the group's page before
// them, so that their own steps announce them. A list has no such steps: its page does, once the hall presents it again.
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

using Anew = std::vector<bool>;

// Those of a group who stand on the step's page.
void know_page(const Program& program, const Anew& anew, const Step& step, int group, Announced& announced) {
  const auto& stage = program.groups[static_cast<std::size_t>(group)];
  const int all = static_cast<int>(stage.recipients.size());
  for (int i = std::max(step.first, 0); i < std::min(all, step.first + step.count); ++i) {
    const int recipient = stage.recipients[static_cast<std::size_t>(i)];
    const bool absent = program.ceremony.recipients[static_cast<std::size_t>(recipient)].absent;
    if (!absent && !anew[static_cast<std::size_t>(recipient)]) know(announced, recipient, Known::name);
  }
}

void add_group(const Program& program, const Anew& anew, const Step& step, int group, Announced& announced) {
  if (group < 0 || static_cast<std::size_t>(group) >= program.groups.size()) return;
  const int honour = program.groups[static_cast<std::size_t>(group)].honour;
  if (auto* of = at(announced.honours, honour)) of->name = true;
  const bool portrait = program.ceremony.honours[static_cast<std::size_t>(honour)].layout == HonourLayout::portrait;
  const bool alone = step.scene == SceneKind::recipient && portrait;  // not with the group it stands in
  if (step.scene != SceneKind::flowers && !alone) know_page(program, anew, step, group, announced);
}

void add_step(const Program& program, const Anew& anew, const Step& step, Announced& announced) {
  switch (step.scene) {
    case SceneKind::members: return mark(announced.members, step.first, step.count);
    case SceneKind::quote: return mark(announced.quotes, step.subject);
    case SceneKind::leadership: announced.leadership = true; return;
    case SceneKind::handover: announced.handover = true; return;
    case SceneKind::figures:
      if (auto* rows = at(announced.figures, step.subject)) mark(*rows, step.first, step.count);
      return;
    case SceneKind::photos:
      if (auto* album = at(announced.photos, step.subject)) mark(*album, step.first);
      return;
    case SceneKind::ranking: {
      const int from = std::max(step.first, step.revealed_from);
      if (auto* rows = at(announced.standings, step.subject)) mark(*rows, from, step.first + step.count - from);
      return;
    }
    case SceneKind::decision:
    case SceneKind::honour:
      if (auto* honour = at(announced.honours, step.subject)) {
        honour->name = true;
        if (step.scene == SceneKind::honour) honour->count = true;
        else if (step.group < 0) honour->decision = true;
      }
      return;
    case SceneKind::batch:
    case SceneKind::flowers: return add_group(program, anew, step, step.subject, announced);
    case SceneKind::recipient:
      know(announced, step.subject, Known::all);
      return add_group(program, anew, step, step.group, announced);
    default: return;
  }
}

// What is live may be on its way, or hidden under black: the agenda follows what the hall has shown. A step of no item
// (the title, at the end) is the time after the item that was shown before it.
int agenda_row(const Program& program, const ShowState& state) {
  const int shown = program.index_of(state.shown);
  if (!state.announced.contains(shown)) return -1;
  const std::vector<int> announced = state.announced.steps();
  for (auto step = std::upper_bound(announced.begin(), announced.end(), shown); step != announced.begin();) {
    const int row = program.steps[static_cast<std::size_t>(*--step)].agenda;
    if (row >= 0) return row;
  }
  return -1;
}

}  // namespace

Announced announced_in(const Program& program, const ShowState& state) {
  const Ceremony& ceremony = program.ceremony;
  Announced announced;
  announced.honours.resize(ceremony.honours.size());
  announced.recipients.resize(ceremony.recipients.size(), Known::nothing);
  announced.members.resize(ceremony.members.size());
  announced.quotes.resize(ceremony.quotes.size());
  for (const auto& rows : program.standings) announced.standings.emplace_back(rows.size());
  for (const Figures& figures : ceremony.figures) announced.figures.emplace_back(figures.rows.size());
  for (const Album& album : ceremony.albums) announced.photos.emplace_back(album.photos.size());
  const Anew anew = seated_anew(program, state);
  for (const int step : state.announced.steps()) {
    if (static_cast<std::size_t>(step) < program.steps.size()) {
      add_step(program, anew, program.steps[static_cast<std::size_t>(step)], announced);
    }
  }
  announced.agenda = agenda_row(program, state);
  return announced;
}

}  // namespace bangvang
