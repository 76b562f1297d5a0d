// Effect: what GO would do now, in words; and the names of steps.
#pragma once
#include <string>

#include "base/words.h"
#include "show/show_state.h"

namespace bangvang {

std::string go_effect(const Program&, const ShowState&, Language);
// What the panel calls a step: its title; "Chương trình – Chào cờ" for an item of the agenda, which bears the name of
// what follows it. "" for −1.
std::string step_title(const Program&, int step, Language);
// "15 · Bằng khen tỉnh – đợt 1"; without the cue where it has none; "" for −1.
std::string step_name(const Program&, int step, Language);
// What the rundown calls a cue of `count` steps that begins at `first`.
std::string cue_title(const Program&, int first, int count, Language);
// "1 giờ 05 phút", "12 phút"; whole minutes.
std::string duration(std::int64_t ms, Language);

}  // namespace bangvang
