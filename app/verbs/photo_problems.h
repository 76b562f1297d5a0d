// Photos that the wall would show badly, or not at all.
#pragma once
#include <vector>

#include "photos/developer.h"
#include "verbs/shown_photos.h"

namespace bangvang {

struct PhotoFindings {
  Problems problems;  // warnings: at most two hundred, and one for the rest; only one where there is no decoder
  std::size_t headers_only = 0;  // photos that were not decoded
};

// What is decoded unless more is asked for: some five seconds' work.
inline constexpr std::uint64_t usual_photo_bytes = 256u << 20, least_photo_bytes = 512u << 10;

// A warning for each photo that cannot be read, and for each that has less than half the pixels, along a side, that its
// largest box has; only what a box shows of it counts. Headers tell sizes, but a copy that was cut short is found only
// by decoding it: that is done, in order of the show, until files of `most_bytes` are decoded; a small one counts as
// least_photo_bytes. Slow: opens every file.
PhotoFindings photo_problems(const std::vector<ShownPhoto>&, Developer&, std::uint64_t most_bytes = usual_photo_bytes);

}  // namespace bangvang
