// The test card and the identify picture: whether it is the right output, whole and sharp, with every mark of a name.
#pragma once
#include <string>

#include "base/words.h"
#include "scenes/scenes.h"

namespace bangvang {

// `name`: what the output is called, "Hội trường · HDMI-1".
Picture test_card(const Output&, const std::string& name, Language, const TextMetrics&);
// A large number and the output's name: which screen is which.
Picture identify_picture(const Output&, int number, const std::string& name, const TextMetrics&);

}  // namespace bangvang
