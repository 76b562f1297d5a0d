// develop: a wish → its image, read, decoded and scaled at once; slow.
#pragma once
#include <memory>
#include <string>

#include "base/disk.h"
#include "photos/developer.h"

namespace bangvang {

inline constexpr std::size_t most_photo_bytes = 64u << 20;

// `folder`: the ceremony's. A Problem for a file that is missing, outside of the folder, not a regular file, larger than
// most_photo_bytes or most_photo_pixels, or broken.
Result<std::shared_ptr<const PhotoImage>> develop(const Disk&, const std::string& folder, const PhotoWish&);

}  // namespace bangvang
