// StageMarks: one pass over the steps.
#include "show/stage_marks.h"

#include <algorithm>

#include "show/references.h"

namespace bangvang {
namespace {

template <class Rows>
auto& row(Rows& rows, int index) { return rows[static_cast<std::size_t>(index)]; }

int group_of_step(const Step& step) {
  return step.scene == SceneKind::batch || step.scene == SceneKind::flowers ? step.subject : step.group;
}

}  // namespace

StageMarks::StageMarks(const Program& program, const ShowState& state)
    : program_(program),
      live_(program.index_of(state.live)),
      shown_(program.ceremony.recipients.size()),
      touched_(program.groups.size()),
      pages_shown_(program.groups.size()),
      last_call_(program.groups.size(), -1),
      group_of_(program.ceremony.recipients.size(), -1) {
  for (std::size_t g = 0; g < program.groups.size(); ++g) {
    for (const int recipient : program.groups[g].recipients) group_of_[static_cast<std::size_t>(recipient)] = static_cast<int>(g);
  }
  for (int i = 0; i < static_cast<int>(program.steps.size()); ++i) {
    const Step& step = row(program.steps, i);
    const int group = group_of_step(step);
    if (group < 0) continue;
    const bool person = step.scene == SceneKind::recipient, call = step.scene == SceneKind::batch;
    if (person || call) last_call_[static_cast<std::size_t>(group)] = i;
    if (i != live_ && !state.announced.contains(i)) continue;
    touched_[static_cast<std::size_t>(group)] = true;
    if (call) row(pages_shown_, group) = std::max(row(pages_shown_, group), step.page);
    if (person) shown_[static_cast<std::size_t>(step.subject)] = true;
    const Group& stage = row(program.groups, group);
    if (!call || row(program.ceremony.honours, stage.honour).layout != HonourLayout::list) continue;
    for (int place = step.first; place < step.first + step.count; ++place) {
      shown_[static_cast<std::size_t>(row(stage.recipients, place))] = true;
    }
  }
}

bool StageMarks::shown(int recipient) const { return shown_[static_cast<std::size_t>(recipient)]; }
bool StageMarks::touched(int group) const { return touched_[static_cast<std::size_t>(group)]; }
int StageMarks::pages_shown(int group) const { return row(pages_shown_, group); }
int StageMarks::group_of(int recipient) const { return group_of_[static_cast<std::size_t>(recipient)]; }

bool StageMarks::over(int group) const {
  const int last = row(last_call_, group);
  if (last < live_) return true;  // or never
  const Group& stage = row(program_.groups, group);
  const bool on_stage = live_ >= 0 && group_of_step(row(program_.steps, live_)) == group;
  return !on_stage && touched(group) && !stage.recipients.empty() &&
         std::all_of(stage.recipients.begin(), stage.recipients.end(), [this](int one) { return shown(one); });
}

bool StageMarks::honour_over(int honour) const {
  for (int i = std::max(live_, 0); i < static_cast<int>(program_.steps.size()); ++i) {
    const Step& step = row(program_.steps, i);
    if (step.scene == SceneKind::honour && step.subject == honour) return false;
  }
  return true;
}

int honour_with(const Program& program, const std::string& id) {
  const auto& all = program.ceremony.honours;
  const auto found = std::find_if(all.begin(), all.end(), [&id](const Honour& honour) { return honour.id == id; });
  return found == all.end() ? -1 : static_cast<int>(found - all.begin());
}

int recipient_with(const Program& program, int honour, const std::string& id) {
  const auto& all = program.ceremony.recipients;
  const auto found = std::find_if(all.begin(), all.end(),
                                  [&](const Recipient& one) { return one.honour == honour && one.id == id; });
  return found == all.end() ? -1 : static_cast<int>(found - all.begin());
}

int group_with(const Program& program, int honour, const std::string& id) {
  for (std::size_t g = 0; g < program.groups.size(); ++g) {
    const Group& group = program.groups[g];
    if (group.honour == honour && !group.alone && group_id(program.ceremony, group) == id) return static_cast<int>(g);
  }
  return -1;
}

}  // namespace bangvang
