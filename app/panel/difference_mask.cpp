// What a difference tells is open where the fact itself is announced; what the data say anew is announced to nobody.
#include "panel/difference_mask.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "base/folding.h"
#include "panel/mask.h"

namespace bangvang {
namespace {

template <std::size_t N>
bool one_of(const std::array<std::string_view, N>& names, const std::string& name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

// Tables that name nobody who is still to be announced.
constexpr std::array<std::string_view, 5> open_tables{"agenda", "delegate", "talk", "quote", "notice"};
// What the ceremony's own file says of who comes next.
constexpr std::array<std::string_view, 3> secret_fields{"handover", "leadership", "deputies"};

// Into Ceremony::recipients; the id is "HONOUR.ID".
int person_with(const Ceremony& ceremony, const std::string& id) {
  for (std::size_t i = 0; i < ceremony.recipients.size(); ++i) {
    const Recipient& one = ceremony.recipients[i];
    if (one.honour < 0 || !id.ends_with(one.id)) continue;
    if (id == ceremony.honours[static_cast<std::size_t>(one.honour)].id + '.' + one.id) return static_cast<int>(i);
  }
  return -1;
}

}  // namespace

DifferenceMask::DifferenceMask(const Program& program, const ShowState& state, const std::vector<Difference>& all)
    : program_(program), state_(state), all_(all), announced_(announced_in(program, state)) {}

// Neither the name nor the unit is what it was; of whom no unit is said, the name is not even nearly the same.
bool DifferenceMask::is_somebody_else(const std::string& id, int who) const {
  const Difference* renamed = nullptr;
  bool of_other_unit = false;
  for (const Difference& one : all_) {
    if (one.table != "recipient" || one.id != id) continue;
    if (one.field == "name") renamed = &one;
    if (one.field == "unit") of_other_unit = true;
  }
  if (!renamed) return false;
  const bool without_unit = program_.ceremony.recipients[static_cast<std::size_t>(who)].unit.empty();
  return without_unit ? nearest(renamed->after, {renamed->before}, 1).empty() : of_other_unit;
}

bool DifferenceMask::person_is_known(const std::string& id) const {
  const int own = program_.index_of("recipient:" + id);
  const int who = own >= 0 ? program_.steps[static_cast<std::size_t>(own)].subject : person_with(program_.ceremony, id);
  if (who < 0 || is_somebody_else(id, who)) return false;
  if (own >= 0) return !hides_winner(program_, state_, own);
  return announced_.recipients[static_cast<std::size_t>(who)] != Known::nothing;
}

// A score of one moves all the others: nothing of a ranking is open before the whole is.
bool DifferenceMask::ranking_is_known(const std::string& id) const {
  const auto& all = program_.ceremony.rankings;
  for (std::size_t i = 0; i < all.size() && i < announced_.standings.size(); ++i) {
    const std::vector<bool>& places = announced_.standings[i];
    if (all[i].id == id) return std::find(places.begin(), places.end(), false) == places.end();
  }
  return false;
}

bool DifferenceMask::is_open(const Difference& d) const {
  if (d.kind == Difference::Kind::more || one_of(open_tables, d.table)) return true;
  if (d.table == "ceremony") return !one_of(secret_fields, d.field);
  if (d.table == "member") return d.field != "role";
  if (d.table == "recipient") return d.kind != Difference::Kind::added && person_is_known(d.id);
  if (d.table == "ranking-row") return d.kind != Difference::Kind::added && ranking_is_known(d.id.substr(0, d.id.find('/')));
  const int step = program_.index_of(d.step);
  return step >= 0 && !hides_winner(program_, state_, step);
}

// An id is made of a name.
Difference DifferenceMask::masked(Difference d) const {
  if (is_open(d)) return d;
  for (std::string* const text : {&d.id, &d.before, &d.after, &d.kept})
    if (!text->empty()) *text = masked_words;
  return d;
}

}  // namespace bangvang
