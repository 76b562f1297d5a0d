// The agenda's times, the members, and who among them signs, hands over and leads.
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

void check_times(const Ceremony& ceremony, Problems& problems) {
  const AgendaItem* before = nullptr;
  for (const AgendaItem& item : ceremony.agenda) {
    if (item.time.empty()) continue;
    if (before && item.time < before->time)
      warn(problems, {item.origin.file, item.origin.line, 0},
           say("giờ {} sớm hơn giờ {} của dòng {} ở trên", "{} is earlier than {} on line {} above", item.time,
               before->time, before->origin.line),
           {"xem lại giờ hoặc thứ tự các dòng", "look at the times or the order of the rows"});
    before = &item;
  }
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

void check_offices(const Ceremony& ceremony, Members& members, Problems& problems) {
  if (const auto& handover = ceremony.handover) {
    members.check(handover->from, handover->origin, problems);
    members.check(handover->to, handover->origin, problems);
    if (fold(handover->from) == fold(handover->to))
      warn(problems, handover->origin,
           {"đơn vị trao cờ và đơn vị nhận cờ là một", "the flag is handed to the unit that has it"},
           {"xem lại from và to", "look at from and to"});
  }
  const auto& leadership = ceremony.leadership;
  if (!leadership) return;
  members.check(leadership->head.unit, leadership->origin, problems);
  for (const Leader& deputy : leadership->deputies) {
    members.check(deputy.unit, leadership->origin, problems);
    if (!deputy.unit.empty() && fold(deputy.unit) == fold(leadership->head.unit) &&
        deputy.person == leadership->head.person)
      warn(problems, leadership->origin,
           say("{} vừa là cụm trưởng vừa là cụm phó", "{} is both head and deputy", quoted(deputy.unit)),
           {"xem lại head và deputy", "look at head and deputy"});
  }
}

}  // namespace

Members::Members(const Ceremony& ceremony) {
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
  const Words otherwise{"thêm đơn vị này vào members.csv hoặc sửa tên", "add it to members.csv, or mend the name"};
  warn(problems, where, say("{} không có trong members.csv", "{} is not in members.csv", quoted(unit)),
       ++suggestions_ > most_suggestions ? otherwise : did_you_mean(unit, names_, otherwise));
}

void check_cluster(const Ceremony& ceremony, Members& members, Problems& problems) {
  check_times(ceremony, problems);
  check_heads(ceremony, problems);
  check_offices(ceremony, members, problems);
  if (ceremony.pledge && ceremony.members.empty())
    warn(problems, ceremony.pledge->origin,
         {"có lễ ký giao ước mà không có members.csv", "there is a pledge, but no members.csv"},
         {"thêm members.csv để chiếu từng đơn vị ký", "add members.csv, so that each signing is shown"});
}

}  // namespace bangvang
