// Photos in their boxes.
#include "painting/photo_marks.h"

#include <algorithm>
#include <cmath>

#include "painting/marks.h"
#include "photos/wire.h"

namespace bangvang {

std::optional<PhotoWish> wish_of(const PhotoMark& mark) {
  const auto side = [](float length) {
    return static_cast<int>(std::lround(std::clamp(length, 0.f, static_cast<float>(most_photo_side))));
  };
  const int w = side(mark.rect.w), h = side(mark.rect.h);
  if (w < 1 || h < 1 || mark.file.empty()) return std::nullopt;
  return PhotoWish{mark.file, w, h, mark.fit == Fit::cover, mark.focus_x, mark.focus_y};
}

std::vector<PhotoWish> wishes_of(const Picture& picture) {
  std::vector<PhotoWish> wishes;
  for (const Mark& mark : picture.marks) {
    const auto* photo = std::get_if<PhotoMark>(&mark);
    const auto wish = photo ? wish_of(*photo) : std::nullopt;
    if (wish && std::find(wishes.begin(), wishes.end(), *wish) == wishes.end()) wishes.push_back(*wish);
  }
  return wishes;
}

bool opaque(const PhotoImage& image) {
  std::uint32_t all = 0xff000000u;
  for (const std::uint32_t word : image.words) all &= word;
  return all == 0xff000000u;
}

bool draw_photo(cairo_t* cr, const PhotoMark& mark, PhotoSource& photos) {
  const auto wish = wish_of(mark);
  if (!wish) return true;
  const auto image = photos.photo(*wish);
  if (!image || image->words.size() < static_cast<std::size_t>(image->width) * static_cast<std::size_t>(image->height)) {
    return false;
  }
  const bool whole = opaque(*image);
  const cairo_format_t format = whole ? CAIRO_FORMAT_RGB24 : CAIRO_FORMAT_ARGB32;  // the former is copied, not blended
  // Cairo only reads it.
  auto* data = reinterpret_cast<unsigned char*>(const_cast<std::uint32_t*>(image->words.data()));
  const Owned<cairo_surface_t> pixels(
      cairo_image_surface_create_for_data(data, format, image->width, image->height, image->width * 4));
  const int x = static_cast<int>(std::lround(mark.rect.x)) + (wish->width - image->width) / 2;
  const int y = static_cast<int>(std::lround(mark.rect.y)) + (wish->height - image->height) / 2;
  if (mark.ground && !whole) {
    rounded_path(cr, mark.rect, mark.radius);
    cairo_set_source(cr, source_of(*mark.ground, mark.rect).get());
    cairo_fill(cr);
  }
  cairo_set_source_surface(cr, pixels.get(), x, y);
  cairo_pattern_set_filter(cairo_get_source(cr), CAIRO_FILTER_NEAREST);
  rounded_path(cr, {static_cast<float>(x), static_cast<float>(y), static_cast<float>(image->width),
                    static_cast<float>(image->height)}, mark.radius);
  cairo_fill(cr);
  cairo_set_source_rgb(cr, 0, 0, 0);  // lets go of the surface before the pixels go
  return true;
}

}  // namespace bangvang
