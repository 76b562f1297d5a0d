// The members, and who among them signs, hands over and leads.
#include <algorithm>
#include <array>

#include "base/folding.h"
#include "ceremony/findings.h"

namespace bangvang {
namespace {

// "tinh nghe an" → "nghe an"
std::string without_kind(std::string folded) {
  static const std::array<std::string_view, 5> kinds{"tinh ", "thanh pho ", "tp. ", "tp ", "don vi "};
  for (const std::string_view kind : kinds) {
    if (folded.rfind(kind, 0) == 0) return folded.substr(kind.size());
  }
  return folded;
}

void check_heads(const Ceremony& ceremony, Problems& problems) {
  const Member* head = nullptr;
  for (const Member& member : ceremony.members) {
    if (member.role != MemberRole::head) continue;
    if (head)
      warn(problems, member.origin,
           say("{} và {} cùng là cụm trưởng", "{} and {} are both the head", quoted(head->name), quoted(member.name)),
           {"để một đơn vị là cụm trưởng", "leave one of them as the head"});
    else head = &member;
  }
  const auto named = static_cast<int>(ceremony.members.size());
  if (ceremony.members_count && *ceremony.members_count < named)
    warn(problems, ceremony.members[0].origin,
         say("members_count là {}, mà bảng có {} thành viên", "members_count is {}, but {} members are named",
             *ceremony.members_count, named),
         {"sửa members_count trong ceremony.toml", "mend members_count in ceremony.toml"});
}

bool one_unit(const std::string& a, const std::string& b) { return without_kind(fold(a)) == without_kind(fold(b)); }

// The flag of the head goes from this year's head to the next one's; other flags go to whoever has won them.
void check_flag_of_the_head(const Ceremony& ceremony, Problems& problems) {
  const Handover& handover = *ceremony.handover;
  const std::string what = fold(handover.what);
  if (what.find("cum truong") == std::string::npos && what.find("khoi truong") == std::string::npos) return;
  const std::string members = table_of(ceremony.members, "members.csv");
  const auto head = std::find_if(ceremony.members.begin(), ceremony.members.end(),
                                 [](const Member& member) { return member.role == MemberRole::head; });
  if (head != ceremony.members.end() && !handover.from.empty() && !one_unit(handover.from, head->name))
    warn(problems, handover.origin,
         say("{} trao cờ của cụm trưởng, mà cụm trưởng trong {} là {}",
             "{} hands over the flag of the head, but the head in {} is {}", quoted(handover.from), members,
             quoted(head->name)),
         say("xem lại from, hoặc vai trò trong {}", "look at from, or at the roles in {}", members));
  if (ceremony.leadership && !ceremony.leadership->head.unit.empty() &&
      !one_unit(handover.to, ceremony.leadership->head.unit))
    warn(problems, handover.origin,
         say("{} nhận cờ của cụm trưởng, mà cụm trưởng mới trong [leadership] là {}",
             "{} receives the flag of the head, but the coming head in [leadership] is {}", quoted(handover.to),
             quoted(ceremony.leadership->head.unit)),
         {"xem lại to, hoặc head trong [leadership]", "look at to, or at head in [leadership]"});
}

void check_handover(const Ceremony& ceremony, Members& members, Problems& problems) {
  if (!ceremony.handover) return;
  const Handover& handover = *ceremony.handover;
  members.check(handover.from, handover.origin, problems);
  members.check(handover.to, handover.origin, problems);
  if (fold(handover.from) == fold(handover.to))
    warn(problems, handover.origin,
         {"đơn vị trao cờ và đơn vị nhận cờ là một", "the flag is handed to the unit that has it"},
         {"xem lại from và to", "look at from and to"});
  check_flag_of_the_head(ceremony, problems);
}

void check_leadership(const Ceremony& ceremony, Members& members, Problems& problems) {
  if (!ceremony.leadership) return;
  const Leadership& leadership = *ceremony.leadership;
  members.check(leadership.head.unit, leadership.origin, problems);
  std::unordered_set<std::string> seen;
  for (const Leader& deputy : leadership.deputies) {
    members.check(deputy.unit, leadership.origin, problems);
    if (!deputy.unit.empty() && fold(deputy.unit) == fold(leadership.head.unit) &&
        deputy.person == leadership.head.person)
      warn(problems, leadership.origin,
           say("{} vừa là cụm trưởng vừa là cụm phó", "{} is both head and deputy", quoted(deputy.unit)),
           {"xem lại head và deputy", "look at head and deputy"});
    if (!seen.insert(spelling(deputy.unit + "/" + deputy.person)).second)
      warn(problems, leadership.origin,
           say("{} hai lần là cụm phó", "{} is a deputy twice",
               quoted(deputy.unit.empty() ? deputy.person : deputy.unit)),
           {"xóa một lần trong deputy", "remove one of them from deputy"});
  }
}

// Where some members say who signs for them, those who do not were forgotten.
void check_pledge(const Ceremony& ceremony, Problems& problems) {
  if (!ceremony.pledge) return;
  if (ceremony.members.empty())
    warn(problems, ceremony.pledge->origin,
         {"có lễ ký giao ước mà không có members.csv", "there is a pledge, but no members.csv"},
         {"thêm members.csv để chiếu từng đơn vị ký", "add members.csv, so that each signing is shown"});
  const auto signs = [](const Member& member) { return !member.signatory.empty() || !member.signatory_position.empty(); };
  if (std::none_of(ceremony.members.begin(), ceremony.members.end(), signs)) return;
  for (const Member& member : ceremony.members) {
    if (!signs(member))
      warn(problems, member.origin,
           say("{} ký giao ước mà chưa có người ký", "{} signs the pledge, but nobody is named who signs",
               quoted(member.name)),
           {"ghi người ký hoặc chức vụ người ký, như các đơn vị khác", "write the signatory or the position, as the others have it"});
  }
}

}  // namespace

Members::Members(const Ceremony& ceremony) : table_(table_of(ceremony.members, "members.csv")) {
  for (const Member& member : ceremony.members) {
    folded_.insert(without_kind(fold(member.name)));
    names_.push_back(member.name);
  }
  const auto named = static_cast<int>(names_.size());
  all_named_ = named > 0 && ceremony.members_count.value_or(named) <= named;
}

void Members::check(const std::string& unit, const Place& where, Problems& problems) {
  if (unit.empty() || !all_named_ || folded_.count(without_kind(fold(unit)))) return;
  constexpr int most_suggestions = 100;  // comparing with every member is for a few mistakes
  const Words otherwise = say("thêm đơn vị này vào {} hoặc sửa tên", "add it to {}, or mend the name", table_);
  warn(problems, where, say("{} không có trong {}", "{} is not in {}", quoted(unit), table_),
       ++suggestions_ > most_suggestions ? otherwise : did_you_mean(unit, names_, otherwise));
}

void check_cluster(const Ceremony& ceremony, Members& members, Problems& problems) {
  check_heads(ceremony, problems);
  check_handover(ceremony, members, problems);
  check_leadership(ceremony, members, problems);
  check_pledge(ceremony, problems);
}

}  // namespace bangvang
