// develop: the bytes of a photo file → the part of it that is wished for, upright, in sRGB, at the wished size.
#pragma once
#include <cstdint>
#include <span>
#include <string_view>

#include "photos/wire.h"

namespace bangvang {

struct Development {
  PhotoOutcome outcome = PhotoOutcome::not_a_picture;
  int width = 0, height = 0;            // px, of the image on the sheet
  int full_width = 0, full_height = 0;  // px, of the whole photo, upright
};

// Writes premultiplied 0xAARRGGBB words, rows from the top, onto `sheet` (at least request.width × request.height words;
// empty for `measure`, to which the beginning of a JPEG is enough). Never throws; takes no more memory than decoding
// needs, and files or headers that ask for more than most_photo_pixels are refused first. Once warm_up() was called it
// opens nothing; threads are started by HEIC and AVIF only, whose libraries cannot do without, and are gone when it
// returns.
Development develop(std::string_view file, const PhotoRequest&, std::span<std::uint32_t> sheet);

// Decodes a tiny picture of each format, so that tables, plugins and instruction sets are loaded before the process is
// confined.
void warm_up();

}  // namespace bangvang
