// Effect: what GO would do now, in words; and the names of steps.
#pragma once
#include <string>

#include "base/words.h"
#include "show/show_state.h"

namespace bangvang {

std::string go_effect(const Program&, const ShowState&, Language);
// "15 · Bằng khen tỉnh – đợt 1"; without the cue where it has none; "" for −1.
std::string step_name(const Program&, int step);
// "1 giờ 05 phút", "12 phút"; whole minutes.
std::string duration(std::int64_t ms, Language);

}  // namespace bangvang
