// Kept cues: a printed run sheet stays true: what had a number keeps it, what comes between 30.2 and 31 is 30.2.1.
#pragma once
#include <memory>
#include <vector>

#include "show/step.h"

namespace bangvang {

// Gives the steps of a made cue the ones of `program.cues`, and finds them by these. `written`: one a step, whether the run
// sheet says its cue, which then stands.
void keep_cues(Program& program, const std::vector<bool>& written);
// What to keep from now on: the cues of this program's steps, and of those that it had once.
std::shared_ptr<const Cues> cues_of(const Program&);

}  // namespace bangvang
