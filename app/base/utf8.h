// UTF-8 made of code points; the way back is code_points in folding.h.
#pragma once
#include <string>
#include <string_view>

namespace bangvang {

// What is no code point (a surrogate, beyond U+10FFFF) becomes U+FFFD.
std::string to_utf8(std::u32string_view);

}  // namespace bangvang
