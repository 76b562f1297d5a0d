// Everything that decoders do once: plugins, tables, the instructions that the processor has.
#include <span>

#include "decoding/colour.h"
#include "decoding/develop.h"
#include "decoding/exif.h"
#include "decoding/warm_up_pictures.h"

namespace bangvang {

void warm_up() {
  std::uint32_t sheet[8 * 8];
  const std::span<const std::uint8_t> files[] = {tiny_jpeg,          tiny_png,  tiny_webp,
                                                 tiny_lossless_webp, tiny_heic, tiny_avif};
  for (const std::span<const std::uint8_t> file : files) {
    develop({reinterpret_cast<const char*>(file.data()), file.size()}, {.width = 8, .height = 8}, sheet);
  }
  exif_orientation("MM\0*\0\0\0\x8\0\0");
  std::uint8_t row[4] = {};
  ToSrgb({{}, 12, 13}).turn(row, true);
}

}  // namespace bangvang
