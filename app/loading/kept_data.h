// Kept data: a ceremony's files as one text, so that an evening can be told when its folder has changed or is gone.
#pragma once
#include <string>
#include <string_view>

#include "loading/load.h"

namespace bangvang {

inline constexpr std::size_t most_kept_bytes = 64u << 20;

// Every table as it was read, and the names of photos, which are not kept themselves. "" beyond the bound.
std::string kept_text(const Loaded&);
// What `load` made of the folder then, with the same sha256; a Problem where this is no such text, whole.
Result<Loaded> load_kept(std::string_view text);

}  // namespace bangvang
