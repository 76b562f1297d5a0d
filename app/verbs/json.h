// JSON: texts as JSON has them.
#pragma once
#include <string>
#include <string_view>

namespace bangvang {

// In quotation marks, with escapes. Always valid UTF-8: what is not becomes U+FFFD.
std::string in_json(std::string_view text);

}  // namespace bangvang
