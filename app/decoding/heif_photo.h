// HEIC and AVIF by libheif, which hands pictures over upright: EXIF must not turn them again.
#pragma once
#include "decoding/photo.h"

namespace bangvang {

Opened open_heif(std::string_view file);

}  // namespace bangvang
