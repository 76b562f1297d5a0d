// decode: a photo file's bytes → its pixels, whole.
#pragma once
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace bangvang {

inline constexpr std::int64_t most_photo_pixels = 100'000'000;

// Premultiplied red, green, blue, alpha bytes, rows from the top.
struct Decoded {
  int width = 0, height = 0;
  std::vector<std::uint8_t> bytes;
};

// JPEG, PNG, BMP, GIF (its first picture). Nothing for anything else, broken files, and more than most_photo_pixels.
std::optional<Decoded> decode(std::string_view file);

}  // namespace bangvang
