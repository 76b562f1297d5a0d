// Preview: a box filter over whole source pixels; at a sixth of the size, the edges' fractions cannot be seen.
#include "platform/preview.h"

#include <algorithm>

namespace bangvang {

Pixels smaller(PixelView whole, int width) {
  Pixels small;
  if (whole.width <= 0 || whole.height <= 0) return small;
  small.width = std::clamp(width, 1, whole.width);
  small.height = std::max(1, static_cast<int>(static_cast<long>(whole.height) * small.width / whole.width));
  small.words.resize(static_cast<std::size_t>(small.width) * static_cast<std::size_t>(small.height));
  const auto from = [](int i, int all, int parts) { return static_cast<int>(static_cast<long>(i) * all / parts); };
  std::uint32_t* out = small.words.data();
  for (int y = 0; y < small.height; ++y) {
    const int top = from(y, whole.height, small.height), bottom = from(y + 1, whole.height, small.height);
    for (int x = 0; x < small.width; ++x) {
      const int left = from(x, whole.width, small.width), right = from(x + 1, whole.width, small.width);
      // Red and blue are summed in the two halves of one word.
      std::uint64_t red_blue = 0, green = 0;
      for (int row = top; row < bottom; ++row) {
        const auto* line = reinterpret_cast<const std::uint32_t*>(whole.pixels + static_cast<std::ptrdiff_t>(row) * whole.stride);
        for (int column = left; column < right; ++column) {
          red_blue += (static_cast<std::uint64_t>(line[column] & 0xff0000u) << 16) | (line[column] & 0xffu);
          green += line[column] >> 8 & 0xffu;
        }
      }
      const auto count = static_cast<std::uint64_t>(bottom - top) * static_cast<std::uint64_t>(right - left);
      const auto red = (red_blue >> 32) / count, blue = (red_blue & 0xffffffffu) / count;
      *out++ = static_cast<std::uint32_t>(red << 16 | green / count << 8 | blue);
    }
  }
  return small;
}

}  // namespace bangvang
