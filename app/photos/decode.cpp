// Decodes by stb_image, having looked at the size before any memory is taken.
#define STBI_NO_STDIO
#include "photos/decode.h"

#include <climits>
#include <memory>
#include <stb_image.h>

#include "photos/photo_memory.h"

namespace bangvang {

std::optional<Decoded> decode(std::string_view file) {
  if (file.empty() || file.size() > INT_MAX) return std::nullopt;
  const auto* bytes = reinterpret_cast<const stbi_uc*>(file.data());
  const int length = static_cast<int>(file.size());
  int width = 0, height = 0, channels = 0;
  if (!stbi_info_from_memory(bytes, length, &width, &height, &channels)) return std::nullopt;
  if (width < 1 || height < 1 || std::int64_t{width} * height > most_photo_pixels) return std::nullopt;
  // 16 bits a channel, and the file's own data twice over while they are gathered.
  set_photo_memory(static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * 8 + 2 * file.size() + (1u << 20));
  const std::unique_ptr<stbi_uc, decltype(&stbi_image_free)> pixels(
      stbi_load_from_memory(bytes, length, &width, &height, &channels, 4), &stbi_image_free);
  if (!pixels || width < 1 || height < 1 || std::int64_t{width} * height > most_photo_pixels) return std::nullopt;
  const auto count = static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * 4;
  Decoded decoded{width, height, {pixels.get(), pixels.get() + count}};
  for (std::size_t i = 0; channels % 2 == 0 && i < count; i += 4) {  // 2 and 4 channels: with alpha
    const unsigned alpha = decoded.bytes[i + 3];
    for (std::size_t c = i; c < i + 3; ++c) {
      decoded.bytes[c] = static_cast<std::uint8_t>((decoded.bytes[c] * alpha + 127) / 255);
    }
  }
  return decoded;
}

}  // namespace bangvang
