// Scales by Catmull-Rom, widened over all source pixels when a photo becomes smaller.
#include "photos/resample.h"

#include <algorithm>
#include <cmath>

namespace bangvang {
namespace {

// The source pixels that make one pixel of the result along one axis.
struct Taps {
  int first = 0;
  std::vector<float> weights;  // sum 1
};

double catmull_rom(double x) {
  x = std::abs(x);
  if (x < 1) return 1 + x * x * (1.5 * x - 2.5);
  if (x < 2) return 2 + x * (-4 + x * (2.5 - .5 * x));
  return 0;
}

// `from` and `length`: the part of the source, px, that becomes `count` pixels.
std::vector<Taps> taps_of(double from, double length, int count, int source) {
  const double step = length / count, reach = std::max(1.0, step);
  std::vector<Taps> taps(static_cast<std::size_t>(count));
  for (int i = 0; i < count; ++i) {
    const double centre = from + (i + .5) * step - .5;
    Taps& tap = taps[static_cast<std::size_t>(i)];
    tap.first = std::clamp(static_cast<int>(std::ceil(centre - 2 * reach)), 0, source - 1);
    const int last = std::clamp(static_cast<int>(std::floor(centre + 2 * reach)), tap.first, source - 1);
    double sum = 0;
    for (int s = tap.first; s <= last; ++s) sum += catmull_rom((s - centre) / reach);
    for (int s = tap.first; s <= last; ++s) {
      tap.weights.push_back(sum == 0 ? 1.f / static_cast<float>(last - tap.first + 1)
                                     : static_cast<float>(catmull_rom((s - centre) / reach) / sum));
    }
  }
  return taps;
}

std::uint32_t word_of(const float* rgba) {
  const auto whole = [](float v, float most) { return static_cast<std::uint32_t>(std::clamp(v, 0.f, most) + .5f); };
  const std::uint32_t alpha = whole(rgba[3], 255);
  const float most = static_cast<float>(alpha);
  return alpha << 24 | whole(rgba[0], most) << 16 | whole(rgba[1], most) << 8 | whole(rgba[2], most);
}

// Row by row: down the columns first, so that no more than one row is held between the two passes.
PhotoImage scaled(const Decoded& source, double x, double y, double w, double h, int width, int height) {
  const auto across = taps_of(x, w, width, source.width);
  const auto down = taps_of(y, h, height, source.height);
  PhotoImage image{width, height, {}};
  image.words.reserve(static_cast<std::size_t>(width) * static_cast<std::size_t>(height));
  const std::size_t stride = static_cast<std::size_t>(source.width) * 4;
  std::vector<float> row(stride);
  for (const Taps& tap : down) {
    std::fill(row.begin(), row.end(), 0.f);
    for (std::size_t t = 0; t < tap.weights.size(); ++t) {
      const std::uint8_t* from = source.bytes.data() + (static_cast<std::size_t>(tap.first) + t) * stride;
      const float weight = tap.weights[t];
      for (std::size_t i = 0; i < stride; ++i) row[i] += weight * static_cast<float>(from[i]);
    }
    for (const Taps& column : across) {
      float rgba[4] = {0, 0, 0, 0};
      const float* from = row.data() + static_cast<std::size_t>(column.first) * 4;
      for (const float weight : column.weights) {
        for (int c = 0; c < 4; ++c) rgba[c] += weight * from[c];
        from += 4;
      }
      image.words.push_back(word_of(rgba));
    }
  }
  return image;
}

double fraction(float f) { return std::isfinite(f) ? std::clamp(static_cast<double>(f), 0.0, 1.0) : .5; }

}  // namespace

PhotoImage resample(const Decoded& source, const PhotoWish& wish) {
  const int width = std::clamp(wish.width, 1, 16384), height = std::clamp(wish.height, 1, 16384);
  const double sx = static_cast<double>(width) / source.width, sy = static_cast<double>(height) / source.height;
  if (!wish.cover) {
    const double scale = std::min(sx, sy);
    const int w = std::clamp(static_cast<int>(std::lround(source.width * scale)), 1, width);
    const int h = std::clamp(static_cast<int>(std::lround(source.height * scale)), 1, height);
    return scaled(source, 0, 0, source.width, source.height, w, h);
  }
  const double scale = std::max(sx, sy), w = width / scale, h = height / scale;
  return scaled(source, (source.width - w) * fraction(wish.focus_x), (source.height - h) * fraction(wish.focus_y), w, h,
                width, height);
}

}  // namespace bangvang
