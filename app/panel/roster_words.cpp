// The form's words. Names come from the program, and whoever has not been announced is not named.
#include "panel/roster_words.h"

#include <fmt/format.h>

#include <algorithm>

#include "show/references.h"
#include "show/stage_marks.h"

namespace bangvang {
namespace {

template <class T>
const T* at(const std::vector<T>& all, int index) {
  return index >= 0 && static_cast<std::size_t>(index) < all.size() ? &all[static_cast<std::size_t>(index)] : nullptr;
}

template <class... T>
std::string filled(const Glance& g, Phrase phrase, const T&... values) {
  return fmt::format(fmt::runtime(phrase.in(g.brush.language)), values...);
}

std::string honour_name(const Program& program, int honour) {
  const Honour* const found = at(program.ceremony.honours, honour);
  return found ? found->name : std::string{};
}

std::string group_title(const Glance& g, int honour, const std::string& id) {
  const Group* const group = at(g.program.groups, group_with(g.program, honour, id));
  if (!group) return g.brush.say(say::last_group);
  return filled(g, say::group_of_many, group->number, group->of, group->recipients.size());
}

std::string place_title(const Glance& g, const FormSheet& sheet, int honour, const std::string& place) {
  if (place == "0") return g.brush.say(say::place_last);
  const RosterChange draft = draft_of(sheet);
  const Group* const group = at(g.program.groups, group_with(g.program, honour, draft.group));
  if (!group) return place;
  std::vector<int> others = group->recipients;
  std::erase(others, recipient_with(g.program, honour, sheet.whom.id));
  const int number = std::atoi(place.c_str());
  const int* const behind = at(others, number - 1);
  return behind ? filled(g, say::place_before, number, person_name(g, *behind)) : place;
}

}  // namespace

Phrase blank_title(const FormSheet& sheet, BlankOf what) {
  switch (what) {
    case BlankOf::name: return sheet.kind == ChangeKind::proxy ? say::received_by : say::blank_name;
    case BlankOf::unit: return say::blank_unit;
    case BlankOf::position: return say::blank_position;
    case BlankOf::salutation: return say::blank_salutation;
    case BlankOf::say: return say::pronounced;
    case BlankOf::relation: return say::blank_relation;
    case BlankOf::honour: return say::blank_honour;
    case BlankOf::group: return say::blank_group;
    case BlankOf::person: return say::blank_person;
    case BlankOf::place: return say::blank_place;
    case BlankOf::recipient: break;
  }
  return say::blank_recipient;
}

Phrase kind_title(ChangeKind kind) {
  static constexpr Phrase titles[] = {say::kind_absent, say::kind_proxy, say::kind_move,    say::kind_swap,
                                      say::form_late,   say::kind_share, say::kind_correct, say::kind_regroup};
  return titles[static_cast<std::size_t>(kind)];
}

Phrase kind_about(ChangeKind kind) {
  static constexpr Phrase about[] = {say::about_absent, say::about_proxy, say::about_move,    say::about_swap,
                                     say::about_add,    say::about_share, say::about_correct, say::about_regroup};
  return about[static_cast<std::size_t>(kind)];
}

int person_with(const Program& program, const FormOption& whom) {
  const int honour = honour_with(program, whom.honour);
  const int called = person_of(program, program.index_of("recipient:" + whom.honour + '.' + whom.id));
  const Recipient* const person = at(program.ceremony.recipients, called);
  return person && person->honour == honour && person->id == whom.id ? called : recipient_with(program, honour, whom.id);
}

std::string person_name(const Glance& g, int recipient) {
  const Recipient* const person = at(g.program.ceremony.recipients, recipient);
  if (!person) return "";
  return !g.view.unmasked && hides_person(g.program, g.state, recipient) ? masked_words : person->name;
}

std::string person_seat(const Glance& g, int recipient) {
  const Group* const group = at(g.program.groups, group_of(g.program, recipient));
  if (!group) return "";
  const auto& people = group->recipients;
  const auto place = std::find(people.begin(), people.end(), recipient) - people.begin() + 1;
  return filled(g, say::of_group, group->number, group->of, place);
}

std::string person_place(const Glance& g, int recipient) {
  const Recipient* const person = at(g.program.ceremony.recipients, recipient);
  if (!person) return "";
  const std::string honour = honour_name(g.program, person->honour), seat = person_seat(g, recipient);
  return seat.empty() ? honour : honour + " – " + seat;
}

std::string option_title(const Glance& g, const FormSheet& sheet, BlankOf what, const FormOption& option) {
  const int honour = honour_with(g.program, draft_of(sheet).honour);
  switch (what) {
    case BlankOf::honour: return honour_name(g.program, honour_with(g.program, option.id));
    case BlankOf::group: return group_title(g, honour, option.id);
    case BlankOf::place: return place_title(g, sheet, honour, option.id);
    case BlankOf::recipient: return person_name(g, person_with(g.program, option));
    default: break;
  }
  return g.brush.say(option.id == "collective" ? say::a_collective : option.id == "household" ? say::a_household : say::a_person);
}

std::string outcome_of(const Glance& g, const RosterChange& change) {
  const int honour = honour_with(g.program, change.honour);
  if (change.kind != ChangeKind::add) return "";
  if (!change.after.empty()) return filled(g, say::comes_alone, g.title(g.program.index_of(change.after)));
  const Group* const group = at(g.program.groups, group_with(g.program, honour, change.group));
  if (!group) return filled(g, say::joins_first, honour_name(g.program, honour));
  return filled(g, say::joins, honour_name(g.program, honour), group->number, group->of);
}

std::string change_title(const Glance& g, const RosterChange& change) {
  const std::string kind = g.brush.say(kind_title(change.kind));
  const int honour = honour_with(g.program, change.honour), person = recipient_with(g.program, honour, change.recipient);
  if (change.kind == ChangeKind::regroup || person < 0) return kind + " – " + honour_name(g.program, honour);
  return kind + " – " + person_name(g, person);
}

std::string reason(const Glance& g, const Words& why, std::initializer_list<int> recipients) {
  std::string text = why.in(g.brush.language);
  const bool secret = std::any_of(recipients.begin(), recipients.end(), [&](int one) {
    return person_name(g, one) == masked_words;
  });
  static constexpr std::string_view opens = "“", closes = "”";
  for (std::size_t from = 0; secret && (from = text.find(opens, from)) != std::string::npos;) {
    const std::size_t end = std::min(text.find(closes, from), text.size());
    text.replace(from, end - from, std::string(opens) + masked_words);
    from += opens.size();
  }
  return text;
}

}  // namespace bangvang
