// Steps of those who came late or moved where the run sheet does not call them: placed among the others' once those stand.
#include <algorithm>
#include <utility>

#include "show/cue_number.h"
#include "show/run_sheet.h"

namespace bangvang {
namespace {

struct Late {
  int recipient = 0;
  int behind = 0;  // the step it follows
  Step step{};
  int place = 0;   // the step's index, in the end
};

bool of_group(const Step& step, int group) {
  const bool named = step.scene == SceneKind::batch || step.scene == SceneKind::flowers;
  return (named && step.subject == group) || (!named && step.group == group);
}

// The last step of the group, else of its honour, else the one before the closing title.
int home_step(const Program& program, int group) {
  const int honour = at(program.groups, group).honour;
  const int steps = static_cast<int>(program.steps.size());
  int last = -1;
  for (int i = 0; i < steps; ++i) {
    if (of_group(at(program.steps, i), group) && at(program.steps, i).scene == SceneKind::recipient) last = i;
  }
  for (int i = 0; last < 0 && i < steps; ++i) {
    const Step& step = at(program.steps, steps - 1 - i);
    const bool named = step.scene == SceneKind::batch || step.scene == SceneKind::flowers;
    const int of = named ? step.subject : step.group;
    const bool same = of >= 0 ? at(program.groups, of).honour == honour
                              : step.scene == SceneKind::honour && step.subject == honour;
    if (same) last = steps - 1 - i;
  }
  return last >= 0 ? last : std::max(steps - 2, 0);
}

int anchor_of(const Program& program, const RosterChange& change, int group) {
  for (const std::string* id : {&change.after, &change.since}) {
    if (const int step = program.index_of(*id); step >= 0) return step;
  }
  return home_step(program, group);
}

bool has_step(const Program& program, int recipient) {
  return std::any_of(program.steps.begin(), program.steps.end(), [recipient](const Step& step) {
    return step.scene == SceneKind::recipient && step.subject == recipient;
  });
}

// Who has a step of his or her own and has none yet.
std::vector<Late> late_ones(const RunSheet& sheet, const Roster& roster, const Seating& seating) {
  std::vector<Late> all;
  for (std::size_t i = 0; i < roster.changes.size(); ++i) {
    const RosterChange& change = roster.changes[i];
    for (const int recipient : {seating.subjects[i], seating.others[i]}) {
      const int group = recipient < 0 ? -1 : at(sheet.grouping.group_of, recipient);
      if (group < 0) continue;
      const Group& stage = at(sheet.program.groups, group);
      const bool listed = at(sheet.ceremony.honours, stage.honour).layout == HonourLayout::list && !stage.alone;
      const bool known = std::any_of(all.begin(), all.end(), [&](const Late& one) { return one.recipient == recipient; });
      if (listed || known || has_step(sheet.program, recipient)) continue;
      const bool alone = stage.alone && change.kind == ChangeKind::add;
      all.push_back({recipient, alone ? anchor_of(sheet.program, change, group) : home_step(sheet.program, group)});
    }
  }
  return all;
}

}  // namespace

void add_late_steps(RunSheet& sheet, const Roster& roster, const Seating& seating) {
  Program& program = sheet.program;
  std::vector<Late> all = late_ones(sheet, roster, seating);
  if (all.empty()) return;
  for (Late& one : all) {
    const Step& before = at(program.steps, one.behind);
    const std::string cue = late_cue(program, before.cue);
    sheet.list.begin_aside(before.agenda, cue);
    add_person(sheet, one.recipient);
    one.step = std::move(program.steps.back());
    program.steps.pop_back();
  }
  std::stable_sort(all.begin(), all.end(), [](const Late& a, const Late& b) { return a.behind < b.behind; });

  std::vector<Step> steps;
  steps.reserve(program.steps.size() + all.size());
  std::vector<int> moved(program.steps.size() + 1);  // the last: late ones, until they have their places
  auto next = all.begin();
  for (std::size_t i = 0; i < program.steps.size(); ++i) {
    moved[i] = static_cast<int>(steps.size());
    steps.push_back(std::move(program.steps[i]));
    for (; next != all.end() && next->behind == static_cast<int>(i); ++next) {
      next->place = static_cast<int>(steps.size());
      steps.push_back(std::move(next->step));
    }
  }
  for (auto* index : {&program.by_id, &program.by_cue}) {
    for (auto& [name, step] : *index) step = at(moved, step);
  }
  for (const Late& one : all) {
    const Step& step = at(steps, one.place);
    program.by_id[step.id] = program.by_cue[step.cue] = one.place;
    if (const std::string number = cue_number(step.cue); !number.empty()) program.by_cue[number] = one.place;
  }
  program.steps = std::move(steps);
}

}  // namespace bangvang
