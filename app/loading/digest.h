// Digest: SHA-256 of what was read, so that a journal knows its data.
#pragma once
#include <string>
#include <string_view>

namespace bangvang {

std::string sha256_hex(std::string_view bytes);

}  // namespace bangvang
