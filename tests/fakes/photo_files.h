// Photo files made in memory: BMP, the one format that needs no compressor.
#pragma once
#include <cstdint>
#include <functional>
#include <string>

namespace bangvang {

inline std::string bmp_header(std::uint32_t width, std::uint32_t height) {
  std::string file = "BM";
  const auto add = [&file](std::uint32_t value, int bytes) {
    for (int i = 0; i < bytes; ++i) file += static_cast<char>(value >> (8 * i) & 255);
  };
  add(54, 4), add(0, 4), add(54, 4);
  add(40, 4), add(width, 4), add(height, 4), add(1, 2), add(24, 2);
  add(0, 4), add(0, 4), add(2835, 4), add(2835, 4), add(0, 4), add(0, 4);
  return file;
}

// colour(x, y): 0xRRGGBB, y from the top.
inline std::string bmp(int width, int height, const std::function<unsigned(int, int)>& colour) {
  std::string file = bmp_header(static_cast<std::uint32_t>(width), static_cast<std::uint32_t>(height));
  for (int y = height - 1; y >= 0; --y) {
    for (int x = 0; x < width; ++x) {
      const unsigned c = colour(x, y);
      for (const int shift : {0, 8, 16}) file += static_cast<char>(c >> shift & 255);
    }
    while ((file.size() - 54) % 4) file += '\0';
  }
  return file;
}

}  // namespace bangvang
