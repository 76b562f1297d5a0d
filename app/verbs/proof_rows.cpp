// Which step shows which row of the data.
#include <algorithm>
#include <unordered_map>

#include "verbs/proof_findings.h"

namespace bangvang {
namespace {

// Problems name a row by its place; the column does not matter.
std::string row_of(Place place) {
  place.column = 0;
  return to_text(place);
}
// The file, or the sheet of a workbook.
std::string table_of(Place place) {
  place.line = place.column = 0;
  return to_text(place);
}

class StepsOfRows {
 public:
  explicit StepsOfRows(const Program& program) : program_(program) {
    for (int step = 0; step < static_cast<int>(program.steps.size()); ++step) add_own(step);
    for (int step = 0; step < static_cast<int>(program.steps.size()); ++step) add_page(step);
  }
  int find(const Place& place) const {
    if (place.file.empty()) return -1;
    if (const auto row = rows_.find(row_of(place)); row != rows_.end()) return row->second;
    const auto table = tables_.find(table_of(place));
    return table == tables_.end() ? -1 : table->second;
  }

 private:
  void put(const Place& place, int step) {
    if (!place.file.empty()) rows_.try_emplace(row_of(place), step);
  }
  // A table that is one thing on the wall: its rows have no steps of their own.
  void put_table(const Place& place, int step) {
    put(place, step);
    if (!place.file.empty() && place.file != "ceremony.toml") tables_.try_emplace(table_of(place), step);
  }
  template <class T>
  static const T* at(const std::vector<T>& all, int index) {
    return index >= 0 && static_cast<std::size_t>(index) < all.size() ? &all[static_cast<std::size_t>(index)] : nullptr;
  }
  // What the step is about.
  void add_own(int index) {
    const Step& step = program_.steps[static_cast<std::size_t>(index)];
    const Ceremony& c = program_.ceremony;
    switch (step.scene) {
      case SceneKind::agenda:
      case SceneKind::speaker:
        if (const auto* a = at(c.agenda, step.subject)) put(a->origin, index);
        break;
      case SceneKind::talk:
        if (const auto* t = at(c.talks, step.subject)) put(t->origin, index);
        break;
      case SceneKind::figures:
        if (const auto* f = at(c.figures, step.subject)) {
          put(f->origin, index);
          for (const Figure& row : f->rows) put_table(row.origin, index);
        }
        break;
      case SceneKind::ranking:
        if (const auto* r = at(c.rankings, step.subject)) {
          put(r->origin, index);
          for (const RankingRow& row : r->rows) put_table(row.origin, index);
        }
        break;
      case SceneKind::decision:
      case SceneKind::honour:
      case SceneKind::flowers:
        if (const auto* h = at(c.honours, step.subject)) put(h->origin, index);
        break;
      case SceneKind::batch:
        if (const auto* g = at(program_.groups, step.subject))
          if (const auto* b = at(c.batches, g->batch)) put(b->origin, index);
        break;
      case SceneKind::recipient:
        if (const auto* r = at(c.recipients, step.subject)) put(r->origin, index), put(r->photo_origin, index);
        break;
      case SceneKind::pledge:
        if (c.pledge) put(c.pledge->origin, index);
        break;
      case SceneKind::handover:
        if (c.handover) put(c.handover->origin, index);
        break;
      case SceneKind::leadership:
        if (c.leadership) put(c.leadership->origin, index);
        break;
      case SceneKind::quote:
        if (const auto* q = at(c.quotes, step.subject)) put(q->origin, index);
        break;
      case SceneKind::notice:
      case SceneKind::countdown:
        if (const auto* n = at(c.notices, step.subject)) put(n->origin, index);
        break;
      case SceneKind::photos:
        if (const auto* a = at(c.albums, step.subject))
          if (const auto* p = at(a->photos, step.first)) put(p->origin, index), put(p->file_origin, index);
        break;
      case SceneKind::title:
      case SceneKind::delegates:
      case SceneKind::members:
      case SceneKind::hold: break;
    }
  }
  // Rows that stand on it with others.
  void add_page(int index) {
    const Step& step = program_.steps[static_cast<std::size_t>(index)];
    const Ceremony& c = program_.ceremony;
    for (int row = step.first; row < step.first + step.count; ++row) {
      if (step.scene == SceneKind::members) {
        if (const auto* m = at(c.members, row)) put(m->origin, index), put(m->emblem_origin, index);
      } else if (step.scene == SceneKind::delegates) {
        if (const auto* d = at(c.delegates, row)) put(d->origin, index);
      } else if (step.scene == SceneKind::batch) {
        const Group* const group = at(program_.groups, step.subject);
        const int* const who = group ? at(group->recipients, row) : nullptr;
        if (const auto* r = who ? at(c.recipients, *who) : nullptr) put(r->origin, index), put(r->photo_origin, index);
      }
    }
  }

  const Program& program_;
  std::unordered_map<std::string, int> rows_, tables_;
};

}  // namespace

std::vector<ProofFinding> findings_of(const Problems& problems, const Program& program) {
  std::vector<ProofFinding> findings;
  if (problems.empty()) return findings;
  const StepsOfRows steps(program);
  for (const Problem& problem : problems) {
    const int step = steps.find(problem.where);
    findings.push_back({problem, step < 0 ? std::vector<int>{} : std::vector<int>{step}});
  }
  return findings;
}

}  // namespace bangvang
