// mc_sheet: which scene says what, and the step as one of those to come.
#include "scenes/mc_sheet.h"

#include <algorithm>

#include "base/folding.h"
#include "scenes/sketch.h"
#include "scenes/wording.h"

namespace bangvang {
namespace {

McSheet sheet_of(const Program& program, const Step& step) {
  switch (step.scene) {
    case SceneKind::recipient: return mc_recipient(program, step);
    case SceneKind::batch: return mc_batch(program, step);
    case SceneKind::honour: case SceneKind::decision: return mc_honour(program, step);
    case SceneKind::flowers: return mc_flowers(program, step);
    case SceneKind::ranking: return mc_ranking(program, step);
    case SceneKind::speaker: case SceneKind::talk: case SceneKind::delegates: case SceneKind::members:
    case SceneKind::pledge: case SceneKind::handover: case SceneKind::leadership: return mc_people(program, step);
    default: return mc_words(program, step);
  }
}

std::string first_names(const std::vector<McEntry>& list) {
  std::vector<std::string> names;
  for (std::size_t i = 0; i < list.size() && i < 3; ++i) names.push_back(list[i].name);
  return joined(names, " · ") + (list.size() > 3 ? " …" : "");
}

}  // namespace

bool said_in(const std::string& part, const std::string& whole) {
  return !fold(part).empty() && fold(whole).find(fold(part)) != std::string::npos;
}

McSheet mc_sheet(const Program& program, const Step& step) {
  McSheet sheet = sheet_of(program, step);
  if (step.scene == SceneKind::ranking && sheet.list.size() == 1) {  // one unit is called: it is the name
    const McEntry one = sheet.list.front();
    sheet.name = joined({one.number, one.name}, " – ");
    sheet.who = one.detail;
    sheet.list.clear();
  }
  sheet.script = trim(step.script);
  if (trim(sheet.of).empty()) sheet.of = step.section;
  if (fold(sheet.of) == fold(sheet.name)) sheet.of.clear();
  if (fold(sheet.citation) == fold(sheet.script)) sheet.citation.clear();
  return sheet;
}

McEntry mc_entry(const Program& program, const Step& step) {
  const Ceremony& c = program.ceremony;
  if (step.scene == SceneKind::recipient && step.subject >= 0) {
    int number = 0;
    if (step.group >= 0) {
      const auto& stage = program.groups[static_cast<std::size_t>(step.group)].recipients;
      for (std::size_t i = 0; i < stage.size(); ++i)
        if (stage[i] == step.subject) number = static_cast<int>(i) + 1;
    }
    return mc_recipient_entry(c, c.recipients[static_cast<std::size_t>(step.subject)], number);
  }
  const McSheet sheet = sheet_of(program, step);
  McEntry entry;
  const auto same_place = [&](const McEntry& one) { return one.number == sheet.list.front().number; };
  if (step.scene == SceneKind::ranking && !sheet.list.empty() &&
      std::all_of(sheet.list.begin(), sheet.list.end(), same_place)) {
    entry = sheet.list.front();
    if (sheet.list.size() > 1) entry.name = first_names(sheet.list);
    return entry;
  }
  entry.name = step.title.empty() ? sheet.name : step.title;
  entry.detail = sheet.list.empty() ? sheet.who : first_names(sheet.list);
  entry.remark = sheet.remark;
  return entry;
}

}  // namespace bangvang
