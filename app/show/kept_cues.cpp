// Kept cues: scene by scene; a scene is a run of steps to which the run sheet gave one number.
#include "show/kept_cues.h"

#include <algorithm>
#include <string>
#include <unordered_set>

#include "show/step_list.h"

namespace bangvang {
namespace {

class Keeping {
 public:
  Keeping(Program& program, const std::vector<bool>& written) : program_(program), written_(written) {
    for (std::size_t i = 0; i < program.steps.size(); ++i)
      if (written[i]) taken_.insert(program.steps[i].cue);
    for (const auto& [id, cue] : *program.cues) known_.insert(cue);
  }

  void go() {
    std::vector<Step>& steps = program_.steps;
    for (std::size_t first = 0, end = 0; first < steps.size(); first = end) {
      for (end = first + 1; end < steps.size() && steps[end].cue == steps[first].cue && written_[end] == written_[first];) ++end;
      if (written_[first]) before_ = steps[first].cue;
      else keep_scene(first, end);
    }
    program_.by_cue.clear();
    for (std::size_t i = 0; i < steps.size(); ++i)
      if (i == 0 || steps[i].cue != steps[i - 1].cue) name_cue(program_, steps[i].cue, static_cast<int>(i));
  }

 private:
  // A cue that stands elsewhere by now is nobody's a second time.
  const std::string* kept(const Step& step) const {
    const auto found = program_.cues->find(step.id);
    return found == program_.cues->end() || taken_.contains(found->second) ? nullptr : &found->second;
  }

  // What joins a scene has its cue: that of the one before, at its head that of the first that had one.
  void keep_scene(std::size_t first, std::size_t end) {
    std::string cue;
    for (std::size_t i = first; i < end && cue.empty(); ++i)
      if (const std::string* was = kept(program_.steps[i])) cue = *was;
    const bool fresh = cue.empty();
    if (fresh) cue = behind();
    std::unordered_set<std::string> scene{cue};
    for (std::size_t i = first; i < end; ++i) {
      if (const std::string* was = fresh ? nullptr : kept(program_.steps[i])) {
        if (*was != cue) scene.insert(cue = *was);
      }
      program_.steps[i].cue = cue;
    }
    taken_.merge(scene);
    if (!fresh) before_ = cue;
  }

  std::string behind() const {
    const std::string base = before_.empty() ? "0" : before_;
    for (int n = 1;; ++n) {
      std::string cue = base + '.' + std::to_string(n);
      if (!taken_.contains(cue) && !known_.contains(cue)) return cue;
    }
  }

  Program& program_;
  const std::vector<bool>& written_;
  std::unordered_set<std::string> taken_;  // written anywhere, or given so far
  std::unordered_set<std::string> known_;  // of somebody, who may come later or not be there
  std::string before_;                     // the last cue that was not made just now
};

}  // namespace

void keep_cues(Program& program, const std::vector<bool>& written) { Keeping(program, written).go(); }

std::shared_ptr<const Cues> cues_of(const Program& program) {
  const auto known = [&program](const Step& step) {
    const auto found = program.cues->find(step.id);
    return found != program.cues->end() && found->second == step.cue;
  };
  if (program.cues && std::all_of(program.steps.begin(), program.steps.end(), known)) return program.cues;
  auto made = program.cues ? std::make_shared<Cues>(*program.cues) : std::make_shared<Cues>();
  made->reserve(program.steps.size() + made->size());
  for (const Step& step : program.steps) made->insert_or_assign(step.id, step.cue);
  return made;
}

}  // namespace bangvang
