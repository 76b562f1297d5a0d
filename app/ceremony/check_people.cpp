// People and units named twice, and names that name nobody.
#include <algorithm>
#include <functional>
#include <span>
#include <tuple>
#include <unordered_map>
#include <vector>

#include "base/folding.h"
#include "ceremony/findings.h"

namespace bangvang {
namespace {

void warn_of_twice(Problems& problems, const std::string& name, const Origin& where, const Origin& first) {
  const Words line = line_of(first, where);
  warn(problems, where,
       {fmt::format("{} đã có ở {}", quoted(name), line.vi), fmt::format("{} stands on {} already", quoted(name), line.en)},
       {"xóa một dòng, hoặc ghi đơn vị khác nhau", "remove one of the rows, or tell them apart by their units"});
}

// Who is called twice: as everybody else's, but in different groups.
void warn_of_two_calls(Problems& problems, const Ceremony& ceremony, const Recipient& again, const Recipient& first) {
  const auto group_of = [&](const Recipient& one) {
    return one.batch < 0 ? std::string{} : ceremony.batches[static_cast<std::size_t>(one.batch)].id;
  };
  if (again.batch == first.batch) return warn_of_twice(problems, again.name, again.origin, first.origin);
  const Words line = line_of(first.origin, again.origin);
  const std::string group = group_of(first);
  const Words in_group = group.empty() ? Words{"ngoài các đợt", "outside the groups"}
                                       : say("trong đợt {}", "in the group {}", quoted(group));
  warn(problems, again.origin,
       {fmt::format("{} đã có ở {}, {}", quoted(again.name), line.vi, in_group.vi),
        fmt::format("{} stands on {} already, {}", quoted(again.name), line.en, in_group.en)},
       {"xóa một dòng: mỗi người lên nhận một lần", "remove one of the rows: everybody is called once"});
}

// People of one honour whose names are spelled alike. Namesakes of other units are other people; where one of two has no
// unit, only a position could tell them apart.
class Namesakes {
 public:
  // The earlier one who is the same person, or null.
  const Recipient* same_as(const Recipient& one) {
    const std::string name = spelling(one.name) + '/', unit = spelling(one.unit),
                      position = name + spelling(one.position);
    const Recipient* first = find(unit.empty() ? by_position_ : without_unit_, position);
    if (!first && !unit.empty()) first = find(by_unit_, name + unit);
    by_unit_.emplace(name + unit, &one);
    by_position_.emplace(position, &one);
    if (unit.empty()) without_unit_.emplace(position, &one);
    return first;
  }

 private:
  using Seen = std::unordered_map<std::string, const Recipient*>;
  static const Recipient* find(const Seen& seen, const std::string& key) {
    const auto found = seen.find(key);
    return found == seen.end() ? nullptr : found->second;
  }
  Seen by_unit_, by_position_, without_unit_;
};

// Of one name and honour, as far as slugs tell: those whose units could be one, too. Spelling is for these few.
struct Person {
  std::size_t name = 0, unit = 0;  // hashes
  const Recipient* who = nullptr;
};

void check_namesakes(const Ceremony& ceremony, std::span<const Person> people, Problems& problems) {
  Namesakes namesakes;
  for (const Person& person : people) {
    if (const Recipient* first = namesakes.same_as(*person.who)) warn_of_two_calls(problems, ceremony, *person.who, *first);
  }
}

// Calls `each` with every run of two or more that `same` holds for.
template <class Same, class Each>
void for_each_run(std::span<Person> people, Same same, Each each) {
  for (std::size_t from = 0, to = 0; from < people.size(); from = to) {
    while (to < people.size() && same(people[from], people[to])) ++to;
    if (to - from > 1) each(people.subspan(from, to - from));
  }
}

void check_recipients(const Ceremony& ceremony, Problems& problems) {
  const std::hash<std::string> hashed;
  std::vector<Person> people;
  people.reserve(ceremony.recipients.size());
  for (const Recipient& recipient : ceremony.recipients)
    people.push_back({hashed(slug(recipient.name) + '/' + std::to_string(recipient.honour)), 0, &recipient});
  const auto by = [](std::size_t Person::*key) {
    return [key](const Person& a, const Person& b) { return std::tie(a.*key, a.who) < std::tie(b.*key, b.who); };
  };
  std::sort(people.begin(), people.end(), by(&Person::name));
  for_each_run(people, [](const Person& a, const Person& b) { return a.name == b.name; }, [&](std::span<Person> alike) {
    const bool all_have_units = std::none_of(alike.begin(), alike.end(), [](const Person& one) { return one.who->unit.empty(); });
    if (!all_have_units) return check_namesakes(ceremony, alike, problems);
    for (Person& person : alike) person.unit = hashed(slug(person.who->unit));
    std::sort(alike.begin(), alike.end(), by(&Person::unit));
    for_each_run(alike, [](const Person& a, const Person& b) { return a.unit == b.unit; },
                 [&](std::span<Person> same) { check_namesakes(ceremony, same, problems); });
  });
}

void check_delegates(const Ceremony& ceremony, Problems& problems) {
  std::unordered_map<std::string, const Delegate*> seen;
  for (const Delegate& delegate : ceremony.delegates) {
    const auto [first, fresh] = seen.emplace(spelling(delegate.name + "/" + delegate.unit), &delegate);
    if (!fresh) warn_of_twice(problems, delegate.name, delegate.origin, first->second->origin);
  }
}

bool has_letter(std::string_view name) {
  for (const char c : name) {
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) return true;
  }
  for (const char32_t c : code_points(name)) {  // “…” and dashes are no letters; other scripts begin behind U+00C0
    if (c >= 0xC0 && !(c >= 0x2000 && c <= 0x2BFF) && c != 0xFFFD && c != 0xD7 && c != 0xF7) return true;
  }
  return false;
}

template <class Rows>
void check_names(const Rows& rows, Problems& problems) {
  for (const auto& row : rows) {
    if (!has_letter(row.name))
      warn(problems, row.origin, say("tên {} không có chữ nào", "the name {} has no letter", quoted(row.name)),
           {"ghi tên, hoặc xóa dòng nếu chưa có ai", "write the name, or remove the row if there is nobody yet"});
  }
}

}  // namespace

void check_people(const Ceremony& ceremony, Problems& problems) {
  check_recipients(ceremony, problems);
  check_delegates(ceremony, problems);
  check_names(ceremony.recipients, problems);
  check_names(ceremony.delegates, problems);
  check_names(ceremony.members, problems);
  check_names(ceremony.honours, problems);
}

}  // namespace bangvang
