// What the tests of painting share: a canvas with the tree's fonts, and pixels to look at.
#pragma once
#include <memory>
#include <string>

#include "painting/canvas.h"

namespace bangvang {

inline Canvas canvas_for(const std::string& text = "", const std::string& assets = BANGVANG_TREE "/assets") {
  return Canvas({assets, "vi", {text}});
}

struct NoPhotos : PhotoSource {
  std::shared_ptr<const PhotoImage> photo(const PhotoWish&) override { return nullptr; }
};

inline Pixels blank(int width, int height) {
  return {width, height, std::vector<std::uint32_t>(static_cast<std::size_t>(width) * static_cast<std::size_t>(height))};
}

// Without the top byte, which is undefined.
inline std::uint32_t colour_at(const Pixels& pixels, int x, int y) {
  return pixels.words[static_cast<std::size_t>(y) * static_cast<std::size_t>(pixels.width) + static_cast<std::size_t>(x)] & 0xffffff;
}

inline bool same(const Pixels& a, const Pixels& b) {
  if (a.width != b.width || a.height != b.height) return false;
  for (std::size_t i = 0; i < a.words.size(); ++i) {
    if ((a.words[i] ^ b.words[i]) & 0xffffff) return false;
  }
  return true;
}

// The smallest box of pixels that are not black; w = 0 if all are.
inline Rect lit(const Pixels& pixels) {
  int left = pixels.width, top = pixels.height, right = -1, bottom = -1;
  for (int y = 0; y < pixels.height; ++y) {
    for (int x = 0; x < pixels.width; ++x) {
      if (!colour_at(pixels, x, y)) continue;
      left = std::min(left, x), right = std::max(right, x), top = std::min(top, y), bottom = std::max(bottom, y);
    }
  }
  if (right < 0) return {};
  return {static_cast<float>(left), static_cast<float>(top), static_cast<float>(right - left + 1),
          static_cast<float>(bottom - top + 1)};
}

inline Pixels painted(Canvas& canvas, const Picture& picture) {
  Pixels pixels = blank(picture.width, picture.height);
  NoPhotos none;
  canvas.paint(picture, pixels.view(), none);
  return pixels;
}

inline Picture picture_of(std::vector<Mark> marks, int width = 640, int height = 200) {
  return {width, height, std::move(marks), {}, {}};
}

inline Text white(const std::string& text, TextStyle style, float x = 20, float baseline = 120) {
  return {text, style, {255, 255, 255}, x, baseline, Align::left};
}

inline constexpr TextStyle sans{Face::sans, 400, 44, 0, false};
inline constexpr TextStyle serif{Face::serif, 700, 72, 0, false};

}  // namespace bangvang
