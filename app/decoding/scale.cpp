// Across first, then down: each row of the raster is read once, and only as many as one result needs are kept.
#include "decoding/scale.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace bangvang {
namespace {

using Quad = float __attribute__((vector_size(16)));  // a pixel's four channels, 0 to 255, premultiplied

// The source pixels that make each pixel of the result along one axis.
struct Taps {
  int most = 0;                // weights a pixel has at most
  std::vector<int> first, count;
  std::vector<float> weights;  // `most` a pixel; those that count sum to 1
};

double catmull_rom(double x) {
  x = std::abs(x);
  if (x < 1) return 1 + x * x * (1.5 * x - 2.5);
  if (x < 2) return 2 + x * (-4 + x * (2.5 - .5 * x));
  return 0;
}

// `from` and `length`: the part of the source, px, that becomes `count` pixels.
Taps taps_of(double from, double length, int count, int source) {
  const double step = length / count, reach = std::max(1.0, step);
  Taps taps;
  taps.most = std::min(static_cast<int>(std::ceil(4 * reach)) + 1, source);
  taps.weights.resize(static_cast<std::size_t>(count) * static_cast<std::size_t>(taps.most));
  for (int i = 0; i < count; ++i) {
    const double centre = from + (i + .5) * step - .5;
    const int first = std::clamp(static_cast<int>(std::ceil(centre - 2 * reach)), 0, source - 1);
    const int last = std::clamp(static_cast<int>(std::floor(centre + 2 * reach)), first,
                                std::min(source, first + taps.most) - 1);
    float* weights = taps.weights.data() + static_cast<std::size_t>(i) * static_cast<std::size_t>(taps.most);
    double sum = 0;
    for (int s = first; s <= last; ++s) sum += catmull_rom((s - centre) / reach);
    for (int s = first; s <= last; ++s) {
      weights[s - first] = sum == 0 ? 1.f / static_cast<float>(last - first + 1)
                                    : static_cast<float>(catmull_rom((s - centre) / reach) / sum);
    }
    taps.first.push_back(first);
    taps.count.push_back(last - first + 1);
  }
  return taps;
}

// `count` pixels of the raster's row, from `from` on.
void load(const Raster& raster, const std::uint8_t* from, std::size_t count, Quad* to) {
  float* out = reinterpret_cast<float*>(to);
  switch (raster.channels) {
    case 1:
      for (std::size_t i = 0; i < count; ++i) {
        const float grey = from[i];
        to[i] = Quad{grey, grey, grey, 255};
      }
      return;
    case 2:
      for (std::size_t i = 0; i < count; ++i) {
        const float alpha = from[2 * i + 1];
        const float grey = raster.premultiplied ? from[2 * i] : static_cast<float>(from[2 * i]) * alpha * (1.f / 255);
        to[i] = Quad{grey, grey, grey, alpha};
      }
      return;
    case 3:
      for (std::size_t i = 0; i < count; ++i) {
        to[i] = Quad{static_cast<float>(from[3 * i]), static_cast<float>(from[3 * i + 1]),
                     static_cast<float>(from[3 * i + 2]), 255};
      }
      return;
    default:
      for (std::size_t i = 0; i < 4 * count; ++i) out[i] = from[i];
      for (std::size_t i = 0; !raster.opaque && !raster.premultiplied && i < count; ++i) {
        const float alpha = to[i][3], part = alpha * (1.f / 255);
        to[i] *= Quad{part, part, part, 1};
      }
  }
}

void bring_across(const Quad* row, const Taps& taps, Quad* to) {
  const std::size_t count = taps.first.size();
  const float* weights = taps.weights.data();
  for (std::size_t i = 0; i < count; ++i, weights += taps.most) {
    const Quad* from = row + taps.first[i];
    Quad sum = from[0] * weights[0];
    for (int t = 1; t < taps.count[i]; ++t) sum += from[t] * weights[t];
    to[i] = sum;
  }
}

void round(const Quad* from, std::size_t count, bool opaque, std::uint8_t* to) {
  const float* in = reinterpret_cast<const float*>(from);
  if (opaque) {
    for (std::size_t i = 0; i < 4 * count; ++i) to[i] = static_cast<std::uint8_t>(std::clamp(in[i], 0.f, 255.f) + .5f);
    return;
  }
  for (std::size_t i = 0; i < count; ++i) {
    const float alpha = std::floor(std::clamp(from[i][3], 0.f, 255.f) + .5f);
    for (std::size_t c = 0; c < 4; ++c) {
      to[4 * i + c] = static_cast<std::uint8_t>(std::clamp(from[i][c], 0.f, alpha) + .5f);
    }
  }
}

}  // namespace

void scale(const Raster& raster, const Cut& cut, const TakeRow& take) {
  const double sx = raster.width / raster.part.width, sy = raster.height / raster.part.height;
  Taps across = taps_of((cut.part.x - raster.part.x) * sx, cut.part.width * sx, cut.width, raster.width);
  const Taps down = taps_of((cut.part.y - raster.part.y) * sy, cut.part.height * sy, cut.height, raster.height);
  const int left = *std::min_element(across.first.begin(), across.first.end());
  int right = 0;
  for (std::size_t i = 0; i < across.first.size(); ++i) right = std::max(right, across.first[i] + across.count[i]);
  for (int& first : across.first) first -= left;

  const auto width = static_cast<std::size_t>(cut.width), kept = static_cast<std::size_t>(down.most);
  std::vector<Quad> row(static_cast<std::size_t>(right - left)), narrow(width * kept), sum(width);
  std::vector<std::uint8_t> result(width * 4);
  int next = 0;  // the row of the raster to be read next
  for (int y = 0; y < cut.height; ++y) {
    const auto at = static_cast<std::size_t>(y);
    const int first = down.first[at], last = first + down.count[at] - 1;
    for (next = std::max(next, first); next <= last; ++next) {
      const std::uint8_t* from = raster.bytes.get() + static_cast<std::size_t>(next) * raster.stride +
                                 static_cast<std::size_t>(left) * static_cast<std::size_t>(raster.channels);
      load(raster, from, row.size(), row.data());
      bring_across(row.data(), across, narrow.data() + static_cast<std::size_t>(next) % kept * width);
    }
    const float* weights = down.weights.data() + at * kept;
    for (int t = 0; t <= last - first; ++t) {
      const Quad* from = narrow.data() + static_cast<std::size_t>(first + t) % kept * width;
      const float weight = weights[t];
      if (t == 0) for (std::size_t i = 0; i < width; ++i) sum[i] = from[i] * weight;
      else for (std::size_t i = 0; i < width; ++i) sum[i] += from[i] * weight;
    }
    round(sum.data(), width, raster.opaque, result.data());
    take(y, result);
  }
}

}  // namespace bangvang
