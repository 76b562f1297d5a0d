// Still known: fact by fact, each looked up by what it is about. In doubt a fact is new: the hall must show it first.
#include "show/still_known.h"

#include <algorithm>
#include <set>
#include <string>
#include <unordered_map>
#include <utility>

#include "show/announced.h"
#include "show/facts.h"
#include "show/run_sheet.h"
#include "show/same_objects.h"

namespace bangvang {
namespace {

// One of the two is as it was.
bool alike(const std::string& name_a, const std::string& name_b, const std::string& unit_a, const std::string& unit_b) {
  return (name_a == name_b && !name_a.empty()) || (unit_a == unit_b && !unit_a.empty());
}

// A number in the column of ids may be somebody else's by now, and a unit has more than one.
bool same_person(const Recipient& a, const Recipient& b, bool in_place) {
  if (a.name == b.name && !a.name.empty()) return true;
  const bool same_unit = a.unit == b.unit;
  if (near_names(a.name, b.name)) return same_unit || in_place;
  return in_place && same_unit && !a.unit.empty();
}

class Announcements {
 public:
  Announcements(const Program& from, const ShowState& state, const Program& to)
      : from_(from), to_(to), known_(announced_in(from, state)) {
    const auto remember = [](const auto& rows, auto& by_id) {
      for (std::size_t i = 0; i < rows.size(); ++i) by_id.emplace(rows[i].id, static_cast<int>(i));
    };
    const Ceremony& was = from.ceremony;
    remember(was.members, members_);
    remember(was.quotes, quotes_);
    remember(was.figures, figures_);
    remember(was.rankings, rankings_);
    remember(was.albums, albums_);
    remember(was.honours, honours_);
    find_recipients(marks_of(was), marks_of(to.ceremony));
    named_before_ = honours_with_names(was);
    named_now_ = honours_with_names(to.ceremony);
  }

  bool has(const Fact& fact) const {
    switch (fact.kind) {
      case FactKind::member: return member(fact.row);
      case FactKind::quote: return quote(fact.row);
      case FactKind::leadership: return leadership();
      case FactKind::handover: return handover();
      case FactKind::figure: return figure(fact.table, fact.row);
      case FactKind::photo: return photo(fact.table, fact.row);
      case FactKind::place: return place(fact.table, fact.row);
      case FactKind::honour:
      case FactKind::count:
      case FactKind::decision: return honour(fact.kind, fact.row);
      case FactKind::name: return recipient(fact.row, Known::name);
      case FactKind::person: return recipient(fact.row, Known::all);
    }
    return false;
  }

 private:
  using Indices = std::unordered_map<std::string, int>;
  static int in(const Indices& all, const std::string& id) {
    const auto found = all.find(id);
    return found == all.end() ? -1 : found->second;
  }
  // By honour and id.
  static std::vector<RowMark> marks_of(const Ceremony& ceremony) {
    std::vector<RowMark> marks;
    marks.reserve(ceremony.recipients.size());
    for (const Recipient& one : ceremony.recipients)
      marks.push_back({one.honour < 0 ? std::string_view{} : std::string_view(at(ceremony.honours, one.honour).id), one.id, {}, {}});
    return marks;
  }
  void find_recipients(const std::vector<RowMark>& was, const std::vector<RowMark>& is) {
    recipients_ = rows_known(was, is);
    const auto same = [&](std::size_t i, bool in_place) {
      return same_person(as_loaded(from_, recipients_[i]), as_loaded(to_, static_cast<int>(i)), in_place);
    };
    std::vector<std::size_t> doubtful;
    for (std::size_t i = 0; i < recipients_.size(); ++i)
      if (recipients_[i] >= 0 && known_.recipients[static_cast<std::size_t>(recipients_[i])] != Known::nothing && !same(i, false))
        doubtful.push_back(i);
    if (doubtful.empty()) return;
    std::vector<int> there(was.size(), -1);
    for (const int before : recipients_)
      if (before >= 0) there[static_cast<std::size_t>(before)] = before;
    const std::vector<Standpoint> stood = standpoints(was, there), stand = standpoints(is, recipients_);
    for (const std::size_t i : doubtful) {
      const bool in_place = stood[static_cast<std::size_t>(recipients_[i])] == stand[i];
      if (!same(i, in_place)) recipients_[i] = -1;
    }
  }
  // What the operator wrote over both would make anybody the same.
  static const Recipient& as_loaded(const Program& program, int row) {
    const bool late = !program.data || static_cast<std::size_t>(row) >= program.data->recipients.size();
    return at(late ? program.ceremony.recipients : program.data->recipients, row);
  }
  static std::set<std::string> honours_with_names(const Ceremony& ceremony) {
    std::set<std::string> named;
    std::vector<bool> has(ceremony.honours.size());
    for (const Recipient& one : ceremony.recipients)
      if (one.honour >= 0) has[static_cast<std::size_t>(one.honour)] = true;
    for (std::size_t i = 0; i < has.size(); ++i)
      if (has[i]) named.insert(ceremony.honours[i].id);
    return named;
  }

  bool member(int row) const {
    const Member& is = at(to_.ceremony.members, row);
    const int was = in(members_, is.id);
    return was >= 0 && known_.members[static_cast<std::size_t>(was)] && at(from_.ceremony.members, was).role == is.role;
  }
  bool quote(int row) const {
    const Quote& is = at(to_.ceremony.quotes, row);
    const int was = in(quotes_, is.id);
    if (was < 0 || !known_.quotes[static_cast<std::size_t>(was)]) return false;
    const Quote& before = at(from_.ceremony.quotes, was);
    return alike(before.text, is.text, before.by, is.by);
  }
  static bool same_leader(const Leader& a, const Leader& b) { return alike(a.person, b.person, a.unit, b.unit); }
  bool leadership() const {
    if (!known_.leadership || !from_.ceremony.leadership || !to_.ceremony.leadership) return false;
    const Leadership &was = *from_.ceremony.leadership, &is = *to_.ceremony.leadership;
    return same_leader(was.head, is.head) && std::all_of(is.deputies.begin(), is.deputies.end(), [&](const Leader& deputy) {
      return std::any_of(was.deputies.begin(), was.deputies.end(), [&](const Leader& one) { return same_leader(one, deputy); });
    });
  }
  bool handover() const {
    if (!known_.handover || !from_.ceremony.handover || !to_.ceremony.handover) return false;
    return from_.ceremony.handover->from == to_.ceremony.handover->from && from_.ceremony.handover->to == to_.ceremony.handover->to;
  }
  bool figure(int table, int row) const {
    const Figures& is = at(to_.ceremony.figures, table);
    const int was = in(figures_, is.id);
    if (was < 0) return false;
    const auto& rows = at(from_.ceremony.figures, was).rows;
    const Figure& one = at(is.rows, row);
    for (std::size_t i = 0; i < rows.size(); ++i)
      if (known_.figures[static_cast<std::size_t>(was)][i] && rows[i].label == one.label && rows[i].qualifier == one.qualifier) return true;
    return false;
  }
  bool photo(int album, int row) const {
    const Album& is = at(to_.ceremony.albums, album);
    const int was = in(albums_, is.id);
    if (was < 0) return false;
    const auto& photos = at(from_.ceremony.albums, was).photos;
    const Photo& one = at(is.photos, row);
    for (std::size_t i = 0; i < photos.size(); ++i)
      if (photos[i].id == one.id && known_.photos[static_cast<std::size_t>(was)][i]) return alike(photos[i].caption, one.caption, photos[i].file, one.file);
    return false;
  }
  bool place(int ranking, int row) const {
    const Ranking& is = at(to_.ceremony.rankings, ranking);
    const int was = in(rankings_, is.id);
    if (was < 0) return false;
    const Standing& standing = at(at(to_.standings, ranking), row);
    const std::string& unit = at(is.rows, standing.row).unit;
    const auto& before = at(from_.standings, was);
    for (std::size_t i = 0; i < before.size(); ++i) {
      const bool same = before[i].place == standing.place && at(at(from_.ceremony.rankings, was).rows, before[i].row).unit == unit;
      if (same && known_.standings[static_cast<std::size_t>(was)][i]) return true;
    }
    return false;
  }
  bool honour(FactKind kind, int row) const {
    const Honour& is = at(to_.ceremony.honours, row);
    const int was = in(honours_, is.id);
    if (was < 0) return false;
    const auto& known = known_.honours[static_cast<std::size_t>(was)];
    if (kind == FactKind::honour) return known.name;
    if (kind == FactKind::decision) return known.decision;
    // How many there are is told of an honour without names only.
    const bool told = named_now_.contains(is.id) || (!named_before_.contains(is.id) && at(from_.ceremony.honours, was).count == is.count);
    return known.count && told;
  }
  bool recipient(int row, Known what) const {
    const int was = at(recipients_, row);
    return was >= 0 && known_.recipients[static_cast<std::size_t>(was)] >= what;
  }

  const Program &from_, &to_;
  Announced known_;
  Indices members_, quotes_, figures_, rankings_, albums_, honours_;
  std::vector<int> recipients_;  // of `to`: who each was in `from`; −1 nobody, or somebody else
  std::set<std::string> named_before_, named_now_;
};

}  // namespace

StepSet still_known(const Program& from, const ShowState& state, const Program& to, const StepSet& announced) {
  const Announcements known(from, state, to);
  const std::vector<bool> anew = seated_anew(to, state);
  StepSet left;
  std::vector<Fact> facts;
  for (const int step : announced.steps()) {
    facts.clear();
    add_facts(to, anew, at(to.steps, step), facts);
    if (std::all_of(facts.begin(), facts.end(), [&](const Fact& fact) { return known.has(fact); })) left.insert(step);
  }
  return left;
}

}  // namespace bangvang
