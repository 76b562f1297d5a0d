// Writes a PNG file.
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <png.h>

#include "painting/canvas.h"

namespace bangvang {

Result<Done> write_png(const std::string& path, PixelView view) {
  std::vector<std::uint8_t> rgb(static_cast<std::size_t>(view.width) * static_cast<std::size_t>(view.height) * 3);
  std::uint8_t* out = rgb.data();
  for (int y = 0; y < view.height; ++y) {
    const std::uint8_t* row = view.pixels + static_cast<std::ptrdiff_t>(y) * view.stride;
    for (int x = 0; x < view.width; ++x, out += 3) {
      std::uint32_t word = 0;
      std::memcpy(&word, row + x * 4, 4);
      out[0] = static_cast<std::uint8_t>(word >> 16);
      out[1] = static_cast<std::uint8_t>(word >> 8);
      out[2] = static_cast<std::uint8_t>(word);
    }
  }
  png_image image{};
  image.version = PNG_IMAGE_VERSION;
  image.width = static_cast<png_uint_32>(view.width);
  image.height = static_cast<png_uint_32>(view.height);
  image.format = PNG_FORMAT_RGB;
  image.flags = PNG_IMAGE_FLAG_FAST;
  // Beside its place first: a full disk must not cost the picture that is there.
  const std::string beside = path + ".part";
  const bool written = png_image_write_to_file(&image, beside.c_str(), 0, rgb.data(), 0, nullptr);
  if (written && std::rename(beside.c_str(), path.c_str()) == 0) return Done{};
  if (written) std::snprintf(image.message, sizeof image.message, "%s", std::strerror(errno));
  std::remove(beside.c_str());
  return Problem{Severity::error, {path, 0, 0},
                 {"không ghi được ảnh: " + std::string(image.message), "the picture cannot be written: " + std::string(image.message)},
                 {"xem thư mục có tồn tại, ghi được và còn chỗ không",
                  "see that the folder exists, may be written to, and is not full"}};
}

}  // namespace bangvang
