// What stb_image reads: PNG, BMP, GIF (its first picture), TGA, and the JPEGs that TurboJPEG refuses.
#pragma once
#include "decoding/photo.h"

namespace bangvang {

Opened open_by_stb(std::string_view file);

}  // namespace bangvang
