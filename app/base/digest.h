// Digest: SHA-256, so that a journal knows its data, and a photo is known again under another name.
#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace bangvang {

std::string sha256_hex(std::string_view bytes);
// Of an open file from its start, in little memory; its offset stays where it is. Nothing if it cannot be read.
std::optional<std::string> sha256_hex_of_file(int fd);

}  // namespace bangvang
