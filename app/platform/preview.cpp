// Preview: a box filter over whole source pixels; at a sixth of the size, the edges' fractions cannot be seen.
#include "platform/preview.h"

#include <algorithm>

namespace bangvang {

namespace {

// The first of `all` pixels that the i-th of `parts` preview pixels stands for.
int first_of(int i, int all, int parts) { return static_cast<int>(static_cast<long>(i) * all / parts); }

// The last preview pixel that begins at `at` or before, or the first that begins there or after.
int before(int at, int all, int parts) {
  int i = static_cast<int>(static_cast<long>(at) * parts / all);
  while (i < parts && first_of(i + 1, all, parts) <= at) ++i;
  return std::min(i, parts);
}
int after(int at, int all, int parts) {
  const int i = before(at, all, parts);
  return first_of(i, all, parts) == at ? i : std::min(i + 1, parts);
}

std::uint32_t mean(PixelView of, int left, int top, int right, int bottom) {
  std::uint64_t red_blue = 0, green = 0;  // red and blue are summed in the two halves of one word
  for (int y = top; y < bottom; ++y) {
    const auto* line = reinterpret_cast<const std::uint32_t*>(of.pixels + static_cast<std::ptrdiff_t>(y) * of.stride);
    for (int x = left; x < right; ++x) {
      red_blue += (static_cast<std::uint64_t>(line[x] & 0xff0000u) << 16) | (line[x] & 0xffu);
      green += line[x] >> 8 & 0xffu;
    }
  }
  const auto count = static_cast<std::uint64_t>(bottom - top) * static_cast<std::uint64_t>(right - left);
  const auto red = (red_blue >> 32) / count, blue = (red_blue & 0xffffffffu) / count;
  return static_cast<std::uint32_t>(red << 16 | green / count << 8 | blue);
}

struct Size {
  int width, height;
};
Size preview_size(int width, int height, int wanted) {
  const int w = std::clamp(wanted, 1, width);
  return {w, std::max(1, static_cast<int>(static_cast<long>(height) * w / width))};
}

}  // namespace

Pixels smaller(PixelView whole, int width) {
  Pixels small;
  if (whole.width <= 0 || whole.height <= 0) return small;
  const Size size = preview_size(whole.width, whole.height, width);
  small.width = size.width;
  small.height = size.height;
  small.words.reserve(static_cast<std::size_t>(size.width) * static_cast<std::size_t>(size.height));
  for (int y = 0; y < size.height; ++y) {
    const int top = first_of(y, whole.height, size.height), bottom = first_of(y + 1, whole.height, size.height);
    for (int x = 0; x < size.width; ++x)
      small.words.push_back(mean(whole, first_of(x, whole.width, size.width), top,
                                 first_of(x + 1, whole.width, size.width), bottom));
  }
  return small;
}

Rect preview_grid(const Rect& part, int width, int height) {
  const Size size = preview_size(width, height, preview_width);
  const auto low = [](float at, int all, int parts) { return first_of(before(static_cast<int>(at), all, parts), all, parts); };
  const auto high = [](float at, int all, int parts) { return first_of(after(static_cast<int>(at), all, parts), all, parts); };
  const int left = low(part.x, width, size.width), right = high(part.x + part.w, width, size.width);
  const int top = low(part.y, height, size.height), bottom = high(part.y + part.h, height, size.height);
  return {static_cast<float>(left), static_cast<float>(top), static_cast<float>(right - left), static_cast<float>(bottom - top)};
}

Pixels renewed(const Pixels& preview, int width, int height, const Rect& part, Pixels& pixels) {
  Pixels small = preview;
  const int left = static_cast<int>(part.x), top = static_cast<int>(part.y);
  const int right = left + pixels.width, bottom = top + pixels.height;
  for (int y = after(top, height, small.height); y < before(bottom, height, small.height); ++y)
    for (int x = after(left, width, small.width); x < before(right, width, small.width); ++x)
      small.words[static_cast<std::size_t>(y * small.width + x)] =
          mean(pixels.view(), first_of(x, width, small.width) - left, first_of(y, height, small.height) - top,
               first_of(x + 1, width, small.width) - left, first_of(y + 1, height, small.height) - top);
  return small;
}

}  // namespace bangvang
