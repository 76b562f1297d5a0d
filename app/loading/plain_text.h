// plain_text: the bytes of a file → NFC text, saying how they were read where that was not plain.
#pragma once
#include <optional>
#include <string>

#include "loading/encoding.h"
#include "loading/report.h"

namespace bangvang {

// `told`: what ceremony.toml says of the file; a file that is Unicode beyond doubt is read as such all the same. Nothing where
// it cannot be read: that is then reported, and its lines but the first count as left out.
std::optional<std::string> plain_text(const std::string& file, const std::string& bytes, std::optional<Encoding> told,
                                      Report&);

}  // namespace bangvang
