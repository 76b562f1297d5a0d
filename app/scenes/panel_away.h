// The picture that stands where the panel would be, while the panel stays away: why, what still works, how to get it back.
#pragma once
#include <string>

#include "scenes/scenes.h"

namespace bangvang {

// In both languages, Vietnamese first: whoever reads it cannot ask the panel for the other one. `key` brings the panel
// back: "F1". Nothing of the ceremony is on it.
Picture panel_away_picture(const Output&, const std::string& key, const TextMetrics&);

}  // namespace bangvang
