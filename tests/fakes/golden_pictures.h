// Golden pictures: what was drawn, against what was approved. tests/goldens/pictures/NAME.png
#pragma once
#include <png.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <string>

#include "painting/canvas.h"

namespace bangvang {

inline Pixels read_golden(const std::string& path) {
  png_image image{};
  image.version = PNG_IMAGE_VERSION;
  if (!png_image_begin_read_from_file(&image, path.c_str())) return {};
  image.format = PNG_FORMAT_BGRA;  // 0xAARRGGBB words
  Pixels pixels{static_cast<int>(image.width), static_cast<int>(image.height), {}};
  pixels.words.resize(static_cast<std::size_t>(image.width) * image.height);
  if (!png_image_finish_read(&image, nullptr, pixels.words.data(), 0, nullptr)) return {};
  return pixels;
}

inline int channel(std::uint32_t word, int i) { return static_cast<int>(word >> (8 * i) & 255); }
inline int difference(std::uint32_t a, std::uint32_t b) {
  int most = 0;
  for (int i = 0; i < 3; ++i) most = std::max(most, std::abs(channel(a, i) - channel(b, i)));
  return most;
}

// Part of the pixels that differ by more than `allowed` in a channel.
inline double differing(const Pixels& a, const Pixels& b, int allowed) {
  if (a.width != b.width || a.height != b.height || a.words.empty()) return 1;
  std::size_t count = 0;
  for (std::size_t i = 0; i < a.words.size(); ++i) count += difference(a.words[i], b.words[i]) > allowed;
  return static_cast<double>(count) / static_cast<double>(a.words.size());
}

// The means of squares of `side` pixels.
inline Pixels means(const Pixels& from, int side) {
  Pixels small{from.width / side, from.height / side, {}};
  for (int y = 0; y < small.height; ++y) {
    for (int x = 0; x < small.width; ++x) {
      std::uint32_t word = 0;
      for (int c = 2; c >= 0; --c) {
        int sum = 0;
        for (int i = 0; i < side * side; ++i) {
          const int px = x * side + i % side, py = y * side + i / side;
          sum += channel(from.words[static_cast<std::size_t>(py) * static_cast<std::size_t>(from.width) + static_cast<std::size_t>(px)], c);
        }
        word = word << 8 | static_cast<std::uint32_t>(sum / (side * side));
      }
      small.words.push_back(word);
    }
  }
  return small;
}

// Both pictures dimmed, and what differs in white.
inline Pixels difference_of(const Pixels& a, const Pixels& b) {
  if (a.width != b.width || a.height != b.height) return a;
  Pixels shown = a;
  for (std::size_t i = 0; i < a.words.size(); ++i) {
    shown.words[i] = difference(a.words[i], b.words[i]) > 16 ? 0xffffff : (a.words[i] >> 2 & 0x3f3f3f);
  }
  return shown;
}

inline bool approving() { return std::getenv("BANGVANG_APPROVE") != nullptr; }

}  // namespace bangvang
