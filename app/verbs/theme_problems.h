// Themes that a ceremony names and nobody has: said, and done without.
#pragma once
#include <string>
#include <vector>

#include "base/problem.h"
#include "ceremony/ceremony.h"

namespace bangvang {

inline constexpr const char* default_theme = "do-vang";

// A warning for the ceremony's theme and each output's that is not among these names, or has no effect (the MC's).
Problems theme_problems(const Ceremony&, const std::vector<std::string>& names);
// The theme of an output ("hall", "lobby"): its own, else the ceremony's; the default one in the place of a theme that is not there.
std::string theme_of(const Ceremony&, const std::string& output, const std::vector<std::string>& names);

}  // namespace bangvang
