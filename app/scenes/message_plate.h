// The operator's message to the hall: a calm plate at the foot, and the scene above it with less room, never beneath it.
#pragma once
#include <string>

#include "scenes/scenes.h"

namespace bangvang {

// What is left of the output for the scene; all of it without a message.
Output above_message(const Output&, const std::string& message, const TextMetrics&);
void add_message(Picture&, const Output&, const std::string& message, const TextMetrics&);

}  // namespace bangvang
