// The keys that inputs know by themselves, and the parts of names that only keymaps need.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "inputs/keymap.h"

namespace bangvang {

namespace key {
inline constexpr Key enter = 40, escape = 41, backspace = 42, tab = 43, period = 55, slash = 56, page_up = 75, page_down = 78,
                     right = 79, left = 80, down = 81, up = 82, keypad_enter = 88, keypad_period = 99, y = 28, n = 17;
}

std::optional<char> digit_of(Key);                      // '0' … '9', on either block of digits
std::optional<Stroke> stroke_named(std::string_view);   // "Ctrl+Q"
std::vector<std::string> key_names();                   // for "did you mean"

}  // namespace bangvang
