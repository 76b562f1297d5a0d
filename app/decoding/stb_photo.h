// What stb_image reads: PNG, BMP, GIF (its first picture), TGA, and the JPEGs that TurboJPEG refuses.
#pragma once
#include "decoding/photo.h"

namespace bangvang {

Opened open_by_stb(std::string_view file);

// A zlib stream, by stb_image's inflate; empty if it is damaged or longer than `most` bytes.
std::string inflated(std::string_view stream, std::size_t most);

}  // namespace bangvang
