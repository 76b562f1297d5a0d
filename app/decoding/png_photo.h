// PNG by stb_image, with what its chunks say of colours and orientation.
#pragma once
#include "decoding/photo.h"

namespace bangvang {

Opened open_png(std::string_view file);

}  // namespace bangvang
