// Themes that a ceremony names and nobody has: said, and done without.
#pragma once
#include <string>
#include <vector>

#include "base/problem.h"
#include "ceremony/ceremony.h"

namespace bangvang {

inline constexpr const char* default_theme = "do-vang";

// A warning for the ceremony's theme and each output's that is not among these names.
Problems theme_problems(const Ceremony&, const std::vector<std::string>& names);
// The hall's theme: its own, else the ceremony's; the default one in the place of a theme that is not there.
std::string hall_theme(const Ceremony&, const std::vector<std::string>& names);

}  // namespace bangvang
