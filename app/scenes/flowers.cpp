// Flowers: who is congratulated, and who presents them.
#include <algorithm>

#include "base/folding.h"
#include "scenes/announcement.h"
#include "scenes/sketch.h"
#include "scenes/wording.h"

namespace bangvang {
namespace {

constexpr std::size_t named_at_most = 3;

void congratulate_leaders(const Ceremony& c, Announcement& said) {
  const Leadership& leadership = *c.leadership;
  std::vector<std::string> units{leadership.head.unit};
  for (const Leader& deputy : leadership.deputies) units.push_back(deputy.unit);
  const bool deputies = !leadership.deputies.empty();
  const std::string year = trim(leadership.year).empty() ? "" : wall(c, " năm ", " ") + trim(leadership.year);
  said.honour = (deputies ? wall(c, "Cụm trưởng, Cụm phó", "Head and deputy") : wall(c, "Cụm trưởng", "Head")) + year;
  said.subject = joined(units, " · ");
  said.panels.push_back({wall(c, "Tặng hoa", "Presented by"), "", people_from(leadership.flowers_by), 8});
}

std::string nominees(const Ceremony& c, const Group& group) {
  const std::vector<int> present = present_of(c, group);
  const auto people = std::count_if(present.begin(), present.end(), [&](int index) {
    return c.recipients[static_cast<std::size_t>(index)].kind == RecipientKind::person;
  });
  if (people == 0) return wall(c, "đơn vị", "units");
  return people == static_cast<std::ptrdiff_t>(present.size())
             ? wall(c, "cá nhân", "individuals")
             : wall(c, "tập thể, cá nhân", "units and individuals");
}

void congratulate_group(const Program& program, const Group& group, Announcement& said) {
  const Ceremony& c = program.ceremony;
  const Honour& honour = c.honours[static_cast<std::size_t>(group.honour)];
  said.honour = honour.name;
  const std::vector<int> present = present_of(c, group);
  if (present.size() <= named_at_most) {
    std::vector<std::string> names;
    for (int index : present) names.push_back(c.recipients[static_cast<std::size_t>(index)].name);
    said.subject = joined(names, " · ");
  } else {
    said.subject = head_count(c, present);
  }
  // The kicker and the honour's name read as one sentence.
  if (honour.kind == HonourKind::nominated)
    said.kicker = wall(c, "Tặng hoa chúc mừng ", "Congratulations to the nominated: ") + nominees(c, group) +
                  wall(c, " được suy tôn, đề nghị tặng", "");
  said.panels.push_back({wall(c, "Tặng hoa", "Presented by"), "", people_from(honour.flowers_by), 8});
}

}  // namespace

Picture draw_flowers(const SceneView& view) {
  const Ceremony& c = view.ceremony();
  Announcement said;
  said.kicker = wall(c, "Tặng hoa chúc mừng", "Congratulations");
  if (view.step.part == StepPart::flowers_to_leaders) {
    if (c.leadership) congratulate_leaders(c, said);
  } else if (view.step.subject >= 0) {
    congratulate_group(view.program, view.program.groups[static_cast<std::size_t>(view.step.subject)], said);
  }
  return draw_announcement(view, std::move(said));
}

}  // namespace bangvang
