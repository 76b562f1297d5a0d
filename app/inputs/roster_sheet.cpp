// Blanks and what may be chosen in them.
#include "inputs/roster_sheet.h"

#include <algorithm>
#include <charconv>
#include <utility>

#include "base/folding.h"
#include "show/references.h"
#include "show/stage_marks.h"

namespace bangvang {
namespace {

constexpr std::size_t most_blank = 4 * most_change_text;  // bytes
constexpr const char* kinds_of_people[] = {"person", "collective", "household"};

FormBlank blank(BlankOf what, std::string before = {}) {
  FormBlank made{what, TextField(what == BlankOf::person ? 0 : most_blank)};  // three kinds are not worth narrowing
  made.text.insert(before);
  made.before = made.text.text();
  return made;
}

const FormBlank* find(const FormSheet& sheet, BlankOf what) {
  const auto found = std::find_if(sheet.blanks.begin(), sheet.blanks.end(), [what](const FormBlank& b) { return b.what == what; });
  return found == sheet.blanks.end() ? nullptr : &*found;
}
std::string text_in(const FormSheet& sheet, BlankOf what) {
  const FormBlank* const found = find(sheet, what);
  return found && found->text.text() != found->before ? found->text.text() : std::string{};
}
FormOption choice_in(const FormSheet& sheet, BlankOf what) {
  const FormBlank* const found = find(sheet, what);
  return found ? found->choice : FormOption{};
}

// Every word of what was typed begins a word of the name.
bool fits(const std::string& name, const std::string& typed) {
  const std::string words = ' ' + fold(name);
  const std::string asked = fold(typed);
  for (std::size_t at = 0; at < asked.size();) {
    const std::size_t end = std::min(asked.find(' ', at), asked.size());
    if (words.find(' ' + asked.substr(at, end - at)) == std::string::npos) return false;
    at = end + 1;
  }
  return true;
}

// Narrowing chooses the first that fits; else the choice stays for as long as it is there.
void refill(FormBlank& blank, std::vector<FormOption> options) {
  const bool typed = std::exchange(blank.narrowed_by, blank.text.text()) != blank.text.text();
  blank.options = std::move(options);
  const bool there = std::find(blank.options.begin(), blank.options.end(), blank.choice) != blank.options.end();
  if (!typed && there) return;
  blank.choice = blank.options.empty() ? FormOption{} : blank.options.front();
}

const char* usual_kind(const Program& program, int honour) {
  for (const Recipient& one : program.ceremony.recipients)
    if (one.honour == honour) return kinds_of_people[static_cast<std::size_t>(one.kind)];
  return kinds_of_people[0];
}

std::vector<FormOption> groups_of(const Program& program, int honour, const std::string& typed, bool or_the_last) {
  std::vector<FormOption> all;
  if (or_the_last && typed.empty()) all.push_back({""});
  for (const Group& group : program.groups)
    if (group.honour == honour && !group.alone && std::to_string(group.number).starts_with(typed))
      all.push_back({group_id(program.ceremony, group)});
  return all;
}

// After the move there are as many places as people, and one more where the mover comes from elsewhere.
std::vector<FormOption> places_in(const Program& program, int group, int mover, const std::string& typed) {
  std::vector<FormOption> all;
  if (typed.empty()) all.push_back({"0"});
  if (group < 0) return all;
  const auto& people = program.groups[static_cast<std::size_t>(group)].recipients;
  const bool within = std::find(people.begin(), people.end(), mover) != people.end();
  for (std::size_t place = 1; place <= people.size() + (within ? 0 : 1); ++place)
    if (std::to_string(place).starts_with(typed)) all.push_back({std::to_string(place)});
  return all;
}

// Whom somebody may change places with: the honour's, those of the same group first.
void fill_fellows(FormBlank& blank, const FormOption& whom, const PeopleIndex& index, const Program& program, int honour) {
  const auto& all = program.ceremony.recipients;
  const int own = group_of(program, recipient_with(program, honour, whom.id));
  std::vector<int> people = index.find(program, blank.text.text(), honour);
  const auto add = [&people](const Group& group) { people.insert(people.end(), group.recipients.begin(), group.recipients.end()); };
  if (blank.text.text().empty()) {
    if (own >= 0) add(program.groups[static_cast<std::size_t>(own)]);
    for (std::size_t g = 0; g < program.groups.size() && people.size() < most_found; ++g)
      if (program.groups[g].honour == honour && static_cast<int>(g) != own) add(program.groups[g]);
  }
  std::vector<FormOption> options;
  for (const int one : people) {
    const FormOption option{all[static_cast<std::size_t>(one)].id, whom.honour};
    if (option != whom && options.size() < most_found) options.push_back(option);
  }
  refill(blank, std::move(options));
}

}  // namespace

bool is_choice(BlankOf what) { return what >= BlankOf::honour; }

FormSheet sheet_for_late(const Program& program, const ShowState& state) {
  FormSheet sheet;
  for (const BlankOf what : {BlankOf::name, BlankOf::unit, BlankOf::honour, BlankOf::position, BlankOf::group, BlankOf::person})
    sheet.blanks.push_back(blank(what));
  const int honour = honour_at_hand(program, state);
  if (honour >= 0) sheet.blanks[2].choice.id = program.ceremony.honours[static_cast<std::size_t>(honour)].id;
  return sheet;
}

FormSheet sheet_for(ChangeKind kind, const FormOption& whom, const Program& program) {
  FormSheet sheet{kind, whom};
  const int honour = honour_with(program, whom.honour), person = recipient_with(program, honour, whom.id);
  const auto add = [&sheet](BlankOf what, std::string before = {}) { sheet.blanks.push_back(blank(what, std::move(before))); };
  if (kind == ChangeKind::proxy) add(BlankOf::name), add(BlankOf::relation);
  if (kind == ChangeKind::share) add(BlankOf::name), add(BlankOf::unit), add(BlankOf::position), add(BlankOf::salutation);
  if (kind == ChangeKind::swap) add(BlankOf::recipient);
  if (kind == ChangeKind::move) {
    add(BlankOf::group), add(BlankOf::place);
    const int own = group_of(program, person);
    if (own >= 0) sheet.blanks[0].choice.id = group_id(program.ceremony, program.groups[static_cast<std::size_t>(own)]);
  }
  if (kind == ChangeKind::correct && person >= 0) {
    const Recipient& now = program.ceremony.recipients[static_cast<std::size_t>(person)];
    add(BlankOf::name, now.name), add(BlankOf::say, now.say), add(BlankOf::salutation, now.salutation);
    add(BlankOf::position, now.position), add(BlankOf::unit, now.unit);
  }
  return sheet;
}

bool written_on(const FormSheet& sheet) {
  return std::any_of(sheet.blanks.begin(), sheet.blanks.end(), [](const FormBlank& b) {
    return b.touched || b.text.text() != b.before;
  });
}

RosterChange draft_of(const FormSheet& sheet) {
  RosterChange draft;
  draft.kind = sheet.kind;
  const bool late = sheet.kind == ChangeKind::add;
  draft.honour = late ? choice_in(sheet, BlankOf::honour).id : sheet.whom.honour;
  draft.recipient = sheet.whom.id;
  draft.other = choice_in(sheet, BlankOf::recipient).id;
  draft.group = choice_in(sheet, BlankOf::group).id;
  const std::string place = choice_in(sheet, BlankOf::place).id;
  std::from_chars(place.data(), place.data() + place.size(), draft.place);
  const std::string person = choice_in(sheet, BlankOf::person).id;
  for (std::size_t i = 0; i < std::size(kinds_of_people); ++i)
    if (person == kinds_of_people[i]) draft.person = static_cast<RecipientKind>(i);
  draft.name = text_in(sheet, BlankOf::name);
  draft.unit = text_in(sheet, BlankOf::unit);
  draft.position = text_in(sheet, BlankOf::position);
  draft.salutation = text_in(sheet, BlankOf::salutation);
  draft.say = text_in(sheet, BlankOf::say);
  draft.relation = text_in(sheet, BlankOf::relation);
  return draft;
}

void fill_people(FormBlank& blank, const PeopleIndex& index, const Program& program, const ShowState& state) {
  const auto& all = program.ceremony.recipients;
  const bool anybody = blank.text.text().empty();
  std::vector<FormOption> options;
  for (const int one : anybody ? people_at_hand(program, state) : index.find(program, blank.text.text())) {
    const Recipient& person = all[static_cast<std::size_t>(one)];
    if (person.honour < 0) continue;
    options.push_back({person.id, program.ceremony.honours[static_cast<std::size_t>(person.honour)].id});
  }
  refill(blank, std::move(options));
}

void fill_options(FormSheet& sheet, const PeopleIndex& index, const Program& program) {
  const auto& honours = program.ceremony.honours;
  for (FormBlank& blank : sheet.blanks) {
    const int honour = honour_with(program, draft_of(sheet).honour);
    const std::string& typed = blank.text.text();
    std::vector<FormOption> options;
    switch (blank.what) {
      case BlankOf::honour:
        for (const Honour& one : honours)
          if (fits(one.name, typed)) options.push_back({one.id});
        refill(blank, std::move(options));
        break;
      case BlankOf::group: refill(blank, groups_of(program, honour, typed, sheet.kind == ChangeKind::add)); break;
      case BlankOf::place: {
        const int to = group_with(program, honour, choice_in(sheet, BlankOf::group).id);
        refill(blank, places_in(program, to, recipient_with(program, honour, sheet.whom.id), typed));
        break;
      }
      case BlankOf::person:
        if (!blank.touched) blank.choice.id = usual_kind(program, honour);
        for (const char* const kind : kinds_of_people) options.push_back({kind});
        refill(blank, std::move(options));
        break;
      case BlankOf::recipient:
        fill_fellows(blank, sheet.whom, index, program, honour);
        break;
      default: break;
    }
  }
}

void choose(FormBlank& blank, int by) {
  const auto here = std::find(blank.options.begin(), blank.options.end(), blank.choice);
  if (here == blank.options.end()) return;
  const int last = static_cast<int>(blank.options.size()) - 1;
  const int there = std::clamp(static_cast<int>(here - blank.options.begin()) + by, 0, last);
  blank.choice = blank.options[static_cast<std::size_t>(there)];
  blank.touched = true;
}

}  // namespace bangvang
