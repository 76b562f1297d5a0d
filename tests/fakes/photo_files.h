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

// A grey PNG of 8 × 8 pixels whose data inflate to at least `bytes`, by one repetition of zeros after another.
inline std::string inflating_png(std::size_t bytes) {
  std::string data{'\x78', '\x01'};
  unsigned held = 0;
  int bits = 0;
  const auto put = [&](unsigned value, int count, bool huffman) {  // Huffman codes go from their highest bit on
    for (int i = 0; i < count; ++i) {
      held |= (value >> (huffman ? count - 1 - i : i) & 1u) << bits;
      if (++bits == 8) data += static_cast<char>(held), held = 0, bits = 0;
    }
  };
  put(1, 1, false), put(1, 2, false);  // the last block, with the fixed codes
  put(0x30, 8, true);                  // 0
  for (std::size_t made = 1; made < bytes; made += 258) put(0xc5, 8, true), put(0, 5, true);  // 258 times the one before
  put(0, 7, true), put(0, 7, false);
  const auto number = [](std::size_t n) {
    std::string four;
    for (int shift = 24; shift >= 0; shift -= 8) four += static_cast<char>(n >> shift & 0xff);
    return four;
  };
  const auto chunk = [&](const char* name, const std::string& body) { return number(body.size()) + name + body + number(0); };
  const std::string header = number(8) + number(8) + std::string{8, 0, 0, 0, 0};
  return std::string("\x89PNG\r\n\x1a\n") + chunk("IHDR", header) + chunk("IDAT", data) + chunk("IEND", "");
}

}  // namespace bangvang
