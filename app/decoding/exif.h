// exif_orientation: how a photo is to be turned, of all that EXIF says.
#pragma once
#include <string_view>

namespace bangvang {

// 1 to 8; 1 where nothing sensible is said. With or without the name “Exif” before the data.
int exif_orientation(std::string_view exif);

}  // namespace bangvang
