// What the MC says of speakers, delegates, members and the cluster's leaders.
#include <fmt/format.h>

#include "base/folding.h"
#include "scenes/mc_sheet.h"
#include "scenes/sketch.h"
#include "scenes/wording.h"

namespace bangvang {
namespace {

std::string page_of(const Ceremony& c, const Step& step) {
  return step.pages > 1 ? fmt::format("{} {}/{}", wall(c, "trang", "page"), step.page, step.pages) : "";
}

// Whoever speaks, else the unit, else the subject, is the name.
void speech(McSheet& sheet, const std::string& speaker, const std::string& position, const std::string& unit,
            const std::string& subject) {
  sheet.name = !trim(speaker).empty() ? trim(speaker) : !trim(unit).empty() ? trim(unit) : trim(subject);
  sheet.who = joined({position, said_in(unit, position) || said_in(unit, sheet.name) ? "" : unit}, ", ");
  sheet.of = fold(subject) == fold(sheet.name) ? "" : trim(subject);
}

void delegates(McSheet& sheet, const Ceremony& c, const Step& step) {
  sheet.doing = wall(c, "Giới thiệu đại biểu", "Introducing the delegates");
  sheet.of = page_of(c, step);
  for (int i = step.first; i < step.first + step.count; ++i) {
    const Delegate* one = row_at(c.delegates, i);
    if (!one) return;
    const std::string unit = said_in(one->unit, one->position) ? "" : one->unit;
    sheet.list.push_back({std::to_string(i + 1), one->name, joined({one->position, unit}, ", "), ""});
  }
}

void members(McSheet& sheet, const Ceremony& c, const Step& step) {
  sheet.doing = wall(c, "Giới thiệu các đơn vị", "Introducing the members");
  sheet.of = page_of(c, step);
  for (int i = step.first; i < step.first + step.count; ++i)
    if (const Member* one = row_at(c.members, i))
      sheet.list.push_back({std::to_string(i + 1), one->name, one->movement, ""});
}

void pledge(McSheet& sheet, const Ceremony& c, const Step& step) {
  sheet.doing = wall(c, "Ký giao ước", "Signing the pledge");
  if (!c.pledge) return;
  sheet.of = c.pledge->title;
  const int all = static_cast<int>(c.members.size());
  if (const Member* one = step.signed_count > 0 ? row_at(c.members, step.signed_count - 1) : nullptr) {
    sheet.doing += fmt::format(" {}/{}", step.signed_count, all);
    sheet.name = one->name;
    sheet.who = joined({one->signatory, one->signatory_position}, ", ");
    return;
  }
  sheet.name = trim(c.pledge->title);
  if (sheet.name.empty()) sheet.name = wall(c, "Ký giao ước thi đua", "Signing of the pledge");
  sheet.citation = c.pledge->text;
  for (int i = 0; i < all; ++i) {
    const Member& one = c.members[static_cast<std::size_t>(i)];
    sheet.list.push_back({std::to_string(i + 1), one.name, joined({one.signatory, one.signatory_position}, ", "), ""});
  }
}

void leadership(McSheet& sheet, const Ceremony& c) {
  if (!c.leadership) return;
  const Leadership& leaders = *c.leadership;
  sheet.doing = joined({wall(c, "Công bố Cụm trưởng, Cụm phó", "Head and deputies"), leaders.year}, " ");
  const auto who = [](const Leader& one) { return joined({one.person, one.position}, ", "); };
  sheet.list.push_back({wall(c, "Cụm trưởng", "Head"), leaders.head.unit, who(leaders.head), ""});
  for (const Leader& one : leaders.deputies)
    sheet.list.push_back({wall(c, "Cụm phó", "Deputy"), one.unit, who(one), ""});
  if (!trim(leaders.flowers_by).empty()) sheet.facts.push_back({wall(c, "Tặng hoa", "Flowers by"), leaders.flowers_by});
}

void handover(McSheet& sheet, const Ceremony& c) {
  if (!c.handover) return;
  sheet.doing = wall(c, "Bàn giao", "Handover");
  sheet.of = c.handover->year;
  sheet.name = trim(c.handover->what).empty() ? wall(c, "Cờ luân lưu", "The flag") : c.handover->what;
  sheet.list.push_back({wall(c, "Bên giao", "From"), c.handover->from, "", ""});
  sheet.list.push_back({wall(c, "Bên nhận", "To"), c.handover->to, "", ""});
}

}  // namespace

McSheet mc_people(const Program& program, const Step& step) {
  const Ceremony& c = program.ceremony;
  McSheet sheet;
  switch (step.scene) {
    case SceneKind::speaker:
      sheet.doing = wall(c, "Đang phát biểu", "Speaking");
      if (const AgendaItem* item = row_at(c.agenda, step.subject))
        speech(sheet, item->speaker, item->position, item->unit, item->item);
      break;
    case SceneKind::talk:
      sheet.doing = wall(c, "Chia sẻ kinh nghiệm", "Sharing experience");
      if (const Talk* talk = row_at(c.talks, step.subject))
        speech(sheet, talk->speaker, talk->position, talk->unit, talk->title);
      break;
    case SceneKind::delegates: delegates(sheet, c, step); break;
    case SceneKind::members: members(sheet, c, step); break;
    case SceneKind::pledge: pledge(sheet, c, step); break;
    case SceneKind::handover: handover(sheet, c); break;
    case SceneKind::leadership: leadership(sheet, c); break;
    default: break;
  }
  return sheet;
}

}  // namespace bangvang
