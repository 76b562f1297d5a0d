// BMP, GIF and TGA by stb_image, which shows what it has of a file cut short: so these look first whether it is whole.
#pragma once
#include "decoding/photo.h"

namespace bangvang {

Opened open_bmp(std::string_view file);
Opened open_gif(std::string_view file);
// TGA has no mark to know it by: to be asked when nobody else knows the file.
Opened open_tga(std::string_view file);

}  // namespace bangvang
