// Left behind: the steps before the live one, by what they were to announce.
#include "show/left_behind.h"

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "base/phrases.h"

namespace bangvang {
namespace {

// Whom the step calls or lists.
std::vector<int> called_by(const Program& program, const Step& step) {
  if (step.scene == SceneKind::recipient) return {step.subject};
  if (step.scene != SceneKind::batch || step.subject < 0) return {};
  const std::vector<int>& stage = program.groups[static_cast<std::size_t>(step.subject)].recipients;
  const auto size = static_cast<int>(stage.size());
  const int first = std::clamp(step.first, 0, size), end = std::clamp(step.first + step.count, first, size);
  return {stage.begin() + first, stage.begin() + end};
}

}  // namespace

Problems left_behind(const Program& program, const ShowState& state) {
  std::set<int> people;
  std::vector<std::string> cues;
  const int live = state.loaded_ms < 0 ? -1 : program.index_of(state.live);
  for (int i = 0; i < live; ++i) {
    const Step& step = program.steps[static_cast<std::size_t>(i)];
    if (step.skip || state.announced.contains(i)) continue;
    bool any = false;
    for (const int one : called_by(program, step)) {
      if (program.ceremony.recipients[static_cast<std::size_t>(one)].absent) continue;
      people.insert(one);
      any = true;
    }
    if (any && (cues.empty() || cues.back() != step.cue)) cues.push_back(step.cue);
  }
  if (people.empty()) return {};
  return {{Severity::warning, {},
           say("phía trước cảnh đang chiếu còn cảnh chưa công bố hết: {1} ({0} người); GO không quay lại đó",
               "scenes before the live one are not announced in full: {1} ({0} people); GO does not come back to them", people.size(), listed(cues)),
           {"gõ số cảnh rồi Enter để chiếu các cảnh ấy", "type a scene's cue, then Enter, to show it"}}};
}

}  // namespace bangvang
