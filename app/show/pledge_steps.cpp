// The pledge: nobody has signed, then one member after another; one step where not all members are named.
#include <algorithm>

#include "show/run_sheet.h"

namespace bangvang {
namespace {
constexpr int signatures_a_page = 12;
}

void add_pledge(RunSheet& sheet) {
  const Ceremony& ceremony = sheet.ceremony;
  if (!ceremony.pledge) return;
  const int members = static_cast<int>(ceremony.members.size());
  const bool all_named = members > 0 && ceremony.members_count.value_or(members) <= members;

  Step step;
  step.id = "pledge";
  step.scene = SceneKind::pledge;
  const std::string title =
      ceremony.pledge->title.empty() ? sheet.say("Ký giao ước thi đua", "Signing the pledge") : ceremony.pledge->title;
  step.title = title;
  step.count = std::min(members, signatures_a_page);
  step.pages = std::max(1, (members + signatures_a_page - 1) / signatures_a_page);
  sheet.list.begin_scene();
  sheet.list.add(step);
  if (!all_named) return;
  for (int signing = 0; signing < members; ++signing) {
    const Member& member = at(ceremony.members, signing);
    step.id = "pledge/" + (member.id.empty() ? std::to_string(signing + 1) : member.id);
    step.part = StepPart::member;
    step.first = signing;
    step.signed_count = signing + 1;
    step.page = signing / signatures_a_page + 1;
    step.count = std::min(signatures_a_page, members - (step.page - 1) * signatures_a_page);
    step.title = title + " – " + member.name;
    sheet.list.add(step);
  }
}

}  // namespace bangvang
