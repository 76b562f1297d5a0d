// Gradients as rows of eight dithered pixels, repeated.
#include "painting/gradient.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace bangvang {
namespace {

// Ordered dithering: thresholds in 64ths; the same at the same pixel of the wall, whatever is repainted.
constexpr std::array<std::array<std::uint8_t, 8>, 8> threshold{{{0, 32, 8, 40, 2, 34, 10, 42},
                                                                 {48, 16, 56, 24, 50, 18, 58, 26},
                                                                 {12, 44, 4, 36, 14, 46, 6, 38},
                                                                 {60, 28, 52, 20, 62, 30, 54, 22},
                                                                 {3, 35, 11, 43, 1, 33, 9, 41},
                                                                 {51, 19, 59, 27, 49, 17, 57, 25},
                                                                 {15, 47, 7, 39, 13, 45, 5, 37},
                                                                 {63, 31, 55, 23, 61, 29, 53, 21}}};

// Colour at t (0…1) in 16.16 channels, premultiplied: alpha, red, green, blue.
std::array<std::uint32_t, 4> at(const Paint& paint, float t) {
  t = std::clamp(t, 0.f, 1.f);
  const auto mix = [t](std::uint8_t a, std::uint8_t b) { return static_cast<float>(a) + t * (static_cast<float>(b) - static_cast<float>(a)); };
  const float alpha = mix(paint.from.a, paint.to.a);
  const auto fixed = [alpha](float channel) { return static_cast<std::uint32_t>(channel * alpha / 255 * 65536); };
  return {static_cast<std::uint32_t>(alpha * 65536), fixed(mix(paint.from.r, paint.to.r)),
          fixed(mix(paint.from.g, paint.to.g)), fixed(mix(paint.from.b, paint.to.b))};
}

// A pixel of that colour at a place of the dither; alpha itself is rounded, and no channel rises above it.
std::uint32_t pixel(const std::array<std::uint32_t, 4>& colour, int x, int y) {
  const std::uint32_t lift = threshold[static_cast<unsigned>(y) & 7][static_cast<unsigned>(x) & 7] * 1024u + 512u;
  const std::uint32_t alpha = std::min(255u, (colour[0] + 32768u) >> 16);
  std::uint32_t word = alpha;
  for (int i = 1; i < 4; ++i) word = word << 8 | std::min(alpha, (colour[static_cast<std::size_t>(i)] + lift) >> 16);
  return word;
}

}  // namespace

Area meet(const Area& a, const Area& b) {
  const int x = std::max(a.x, b.x), y = std::max(a.y, b.y);
  return {x, y, std::min(a.x + a.w, b.x + b.w) - x, std::min(a.y + a.h, b.y + b.h) - y};
}

Area touched(const Rect& r) {
  const auto whole = [](float v) { return static_cast<int>(std::clamp(v, -1e6f, 1e6f)); };
  const int x = whole(std::floor(r.x)), y = whole(std::floor(r.y));
  return {x, y, whole(std::ceil(r.x + r.w)) - x, whole(std::ceil(r.y + r.h)) - y};
}

void fill_rows(PixelView view, int left, int top, const Area& part, const Rect& whole, const Paint& paint) {
  for (int y = part.y; y < part.y + part.h; ++y) {
    const auto colour = at(paint, (static_cast<float>(y) + .5f - whole.y) / whole.h);
    std::array<std::uint32_t, 8> eight;
    for (int x = 0; x < 8; ++x) eight[static_cast<std::size_t>(x)] = pixel(colour, x, y);
    auto* row = reinterpret_cast<std::uint32_t*>(view.pixels + static_cast<std::ptrdiff_t>(y - top) * view.stride) - left;
    for (int x = part.x; x < part.x + part.w; ++x) row[x] = eight[static_cast<unsigned>(x) & 7];
  }
}

Owned<cairo_pattern_t> source_of(const Paint& paint, const Rect& box) {
  const Colour& c = paint.from;
  if (paint.run == Paint::Run::solid || !(box.w > 0) || !(box.h > 0) || box.w > 32000 || box.h > 32000) {
    return Owned<cairo_pattern_t>(cairo_pattern_create_rgba(c.r / 255., c.g / 255., c.b / 255., c.a / 255.));
  }
  // A tile that repeats across the gradient's run, its corner on a multiple of eight so that the dither joins up.
  const bool down = paint.run == Paint::Run::down;
  Area tile = touched(box);
  (down ? tile.x : tile.y) = (down ? tile.x : tile.y) & ~7;
  (down ? tile.w : tile.h) = 8;
  cairo_surface_t* surface = cairo_image_surface_create(CAIRO_FORMAT_ARGB32, tile.w, tile.h);
  unsigned char* data = cairo_image_surface_get_data(surface);
  const int stride = cairo_image_surface_get_stride(surface);
  for (int y = 0; data && y < tile.h; ++y) {
    auto* row = reinterpret_cast<std::uint32_t*>(data + static_cast<std::ptrdiff_t>(y) * stride);
    const auto level = at(paint, (static_cast<float>(tile.y + y) + .5f - box.y) / box.h);
    for (int x = 0; x < tile.w; ++x) {
      row[x] = pixel(down ? level : at(paint, (static_cast<float>(tile.x + x) + .5f - box.x) / box.w), tile.x + x, tile.y + y);
    }
  }
  cairo_surface_mark_dirty(surface);
  Owned<cairo_pattern_t> pattern(cairo_pattern_create_for_surface(surface));
  cairo_surface_destroy(surface);
  cairo_matrix_t place;
  cairo_matrix_init_translate(&place, -tile.x, -tile.y);
  cairo_pattern_set_matrix(pattern.get(), &place);
  cairo_pattern_set_extend(pattern.get(), CAIRO_EXTEND_REPEAT);
  cairo_pattern_set_filter(pattern.get(), CAIRO_FILTER_NEAREST);
  return pattern;
}

Owned<cairo_pattern_t> smooth_source_of(const Paint& paint, const Rect& box) {
  const Colour &from = paint.from, &to = paint.to;
  if (paint.run == Paint::Run::solid || !(box.w > 0) || !(box.h > 0)) {
    return Owned<cairo_pattern_t>(cairo_pattern_create_rgba(from.r / 255., from.g / 255., from.b / 255., from.a / 255.));
  }
  const bool down = paint.run == Paint::Run::down;
  const auto x = static_cast<double>(box.x), y = static_cast<double>(box.y), w = static_cast<double>(box.w),
             h = static_cast<double>(box.h);
  Owned<cairo_pattern_t> pattern(cairo_pattern_create_linear(x, y, down ? x : x + w, down ? y + h : y));
  cairo_pattern_add_color_stop_rgba(pattern.get(), 0, from.r / 255., from.g / 255., from.b / 255., from.a / 255.);
  cairo_pattern_add_color_stop_rgba(pattern.get(), 1, to.r / 255., to.g / 255., to.b / 255., to.a / 255.);
  return pattern;
}

}  // namespace bangvang
