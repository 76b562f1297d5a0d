// JPEG by TurboJPEG, scaled down while it is decoded; stb_image for those that TurboJPEG refuses.
#pragma once
#include "decoding/photo.h"

namespace bangvang {

Opened open_jpeg(std::string_view file);

}  // namespace bangvang
