// Effect: what GO would do now, in words; and the names of steps.
#pragma once
#include <string>

#include "panel/phrase.h"
#include "show/show_state.h"

namespace bangvang {

// `unmasked`: with the names of winners that are not announced yet.
std::string go_effect(const Program&, const ShowState&, const Tongue&, bool unmasked = true);
// What the panel calls a step: its title; "Chương trình – Chào cờ" for an item of the agenda, which bears the name of
// what follows it. "" for −1.
std::string step_title(const Program&, int step, const Tongue&);
// The same, unless it would name a winner before the hall does: "•••".
std::string masked_title(const Program&, const ShowState&, int step, const Tongue&, bool unmasked);
// "15 · Bằng khen tỉnh – đợt 1"; without the cue where it has none; "" for −1.
std::string step_name(const Program&, int step, const Tongue&);
std::string masked_name(const Program&, const ShowState&, int step, const Tongue&, bool unmasked);
// What the rundown calls a cue of `count` steps that begins at `first`.
std::string cue_title(const Program&, int first, int count, const Tongue&);
// The same, unless it is the first step's own title and that would name a winner before the hall does: "•••".
std::string masked_cue_title(const Program&, const ShowState&, int first, int count, const Tongue&, bool unmasked);
// "1 giờ 05 phút", "12 phút"; whole minutes.
std::string duration(std::int64_t ms, const Tongue&);

}  // namespace bangvang
