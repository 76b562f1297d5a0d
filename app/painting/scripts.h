// Which characters of a text need a glyph.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace bangvang {

// Sorted, each once, without what no font need have: controls, marks of direction, joiners, variation selectors.
std::vector<char32_t> characters_of(const std::vector<std::string>& texts);

}  // namespace bangvang
