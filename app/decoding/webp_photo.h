// WebP by libwebp: cut, and roughly scaled, while it is decoded.
#pragma once
#include "decoding/photo.h"

namespace bangvang {

Opened open_webp(std::string_view file);

}  // namespace bangvang
