// JPEG by stb_image_write, compiled here from Debian's header: it only writes, and reads nobody's files.
#include "painting/jpeg.h"

#include <vector>

#define STB_IMAGE_WRITE_IMPLEMENTATION
#define STB_IMAGE_WRITE_STATIC
#define STBI_WRITE_NO_STDIO
#include <stb_image_write.h>

namespace bangvang {

std::string jpeg_of(const PhotoImage& image, int quality) {
  const std::size_t count = static_cast<std::size_t>(image.width) * static_cast<std::size_t>(image.height);
  if (count == 0 || image.words.size() < count) return {};
  std::vector<unsigned char> rgb;
  rgb.reserve(count * 3);
  for (std::size_t i = 0; i < count; ++i) {
    for (const int shift : {16, 8, 0}) rgb.push_back(static_cast<unsigned char>(image.words[i] >> shift & 255));
  }
  std::string file;
  const auto append = [](void* to, void* bytes, int size) {
    static_cast<std::string*>(to)->append(static_cast<const char*>(bytes), static_cast<std::size_t>(size));
  };
  if (!stbi_write_jpg_to_func(append, &file, image.width, image.height, 3, rgb.data(), quality)) return {};
  return file;
}

}  // namespace bangvang
