// `[lobby] scenes` → the scenes that the rotation can show of what is revealed.
#pragma once
#include "show/revealed.h"

namespace bangvang {

// `wanted`: as written, or none: the usual ones. Where there is nothing to show: the title and the clock.
std::vector<std::string> lobby_scenes(const std::vector<std::string>& wanted, const Revealed&);

}  // namespace bangvang
