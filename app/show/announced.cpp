// Announced: the facts of all announced steps, marked in the tables.
#include "show/announced.h"

#include <algorithm>

#include "show/facts.h"

namespace bangvang {
namespace {

void mark(std::vector<bool>& rows, int index) {
  if (index >= 0 && static_cast<std::size_t>(index) < rows.size()) rows[static_cast<std::size_t>(index)] = true;
}

template <class T>
T* at(std::vector<T>& all, int index) {
  return index >= 0 && static_cast<std::size_t>(index) < all.size() ? &all[static_cast<std::size_t>(index)] : nullptr;
}

void know(Announced& announced, int recipient, Known what) {
  if (Known* known = at(announced.recipients, recipient)) *known = std::max(*known, what);
}

void add(Announced& announced, const Fact& fact) {
  switch (fact.kind) {
    case FactKind::member: return mark(announced.members, fact.row);
    case FactKind::quote: return mark(announced.quotes, fact.row);
    case FactKind::leadership: announced.leadership = true; return;
    case FactKind::handover: announced.handover = true; return;
    case FactKind::figure:
      if (auto* rows = at(announced.figures, fact.table)) mark(*rows, fact.row);
      return;
    case FactKind::photo:
      if (auto* album = at(announced.photos, fact.table)) mark(*album, fact.row);
      return;
    case FactKind::place:
      if (auto* rows = at(announced.standings, fact.table)) mark(*rows, fact.row);
      return;
    case FactKind::honour:
    case FactKind::count:
    case FactKind::decision:
      if (auto* honour = at(announced.honours, fact.row)) {
        honour->name = true;
        honour->count = honour->count || fact.kind == FactKind::count;
        honour->decision = honour->decision || fact.kind == FactKind::decision;
      }
      return;
    case FactKind::name: return know(announced, fact.row, Known::name);
    case FactKind::person: return know(announced, fact.row, Known::all);
  }
}

// What is live may be on its way, or hidden under black: the agenda follows what the hall has shown. A step of no item
// (the title, at the end) is the time after the item that was shown before it.
int agenda_row(const Program& program, const ShowState& state) {
  const int shown = program.index_of(state.shown);
  if (shown < 0) return -1;
  // Of data that were taken since it may show more than it did: it is not announced, but the hall is where it was.
  if (const int row = program.steps[static_cast<std::size_t>(shown)].agenda; row >= 0) return row;
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
  const std::vector<bool> anew = seated_anew(program, state);
  std::vector<Fact> facts;
  for (const int step : state.announced.steps()) {
    if (static_cast<std::size_t>(step) >= program.steps.size()) continue;
    facts.clear();
    add_facts(program, anew, program.steps[static_cast<std::size_t>(step)], facts);
    for (const Fact& fact : facts) add(announced, fact);
  }
  announced.agenda = agenda_row(program, state);
  return announced;
}

}  // namespace bangvang
