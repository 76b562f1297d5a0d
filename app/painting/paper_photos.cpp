// Wishes for photos as fine as paper is, encodes them, and gives each a name by which Cairo knows that it has it.
#include "painting/paper_photos.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "painting/jpeg.h"
#include "painting/marks.h"
#include "painting/photo_marks.h"

namespace bangvang {
namespace {

constexpr std::size_t most_bytes = 32u << 20;  // of pixels kept for the next page
constexpr int quality = 85;

// Cairo keeps the bytes until it has written them.
void attach(cairo_surface_t* surface, const char* kind, std::string bytes) {
  auto* const kept = new std::string(std::move(bytes));
  const auto let_go = [](void* data) {
    delete static_cast<std::string*>(data);
  };
  const auto* const data = reinterpret_cast<const unsigned char*>(kept->data());
  if (cairo_surface_set_mime_data(surface, kind, data, kept->size(), let_go, kept) != CAIRO_STATUS_SUCCESS) delete kept;
}

std::optional<PhotoWish> coarser(const PhotoMark& mark, double fineness) {
  auto wish = wish_of(mark);
  if (!wish) return std::nullopt;
  const auto side = [fineness](int px) {
    return std::max(1, static_cast<int>(std::lround(px * std::min(fineness, 1.))));
  };
  wish->width = side(wish->width), wish->height = side(wish->height);
  return wish;
}

}  // namespace

bool PaperPhotos::draw(cairo_t* cr, const PhotoMark& mark, double fineness, PhotoSource& photos) {
  const auto wish = coarser(mark, fineness);
  if (!wish) return true;
  const Sheet* const sheet = sheet_of(*wish, photos);
  if (!sheet) return false;
  // What is smaller than its box one way stands in the middle of it.
  const float across = mark.rect.w / static_cast<float>(wish->width),
              down = mark.rect.h / static_cast<float>(wish->height);
  const float w = static_cast<float>(sheet->image->width) * across, h = static_cast<float>(sheet->image->height) * down;
  const Rect place{mark.rect.x + (mark.rect.w - w) / 2, mark.rect.y + (mark.rect.h - h) / 2, w, h};
  if (mark.ground && !sheet->opaque) {
    rounded_path(cr, mark.rect, mark.radius);
    cairo_set_source(cr, smooth_source_of(*mark.ground, mark.rect).get());
    cairo_fill(cr);
  }
  cairo_save(cr);
  rounded_path(cr, place, mark.radius);
  cairo_clip(cr);
  cairo_translate(cr, static_cast<double>(place.x), static_cast<double>(place.y));
  cairo_scale(cr, static_cast<double>(across), static_cast<double>(down));
  cairo_set_source_surface(cr, sheet->surface.get(), 0, 0);
  cairo_paint(cr);
  cairo_restore(cr);
  return true;
}

const PaperPhotos::Sheet* PaperPhotos::sheet_of(const PhotoWish& wish, PhotoSource& photos) {
  const auto known =
      std::find_if(recent_.begin(), recent_.end(), [&](const Sheet& sheet) { return sheet.wish == wish; });
  if (known != recent_.end()) {
    recent_.splice(recent_.begin(), recent_, known);
    return &recent_.front();
  }
  auto image = photos.photo(wish);
  if (!image || image->words.empty() ||
      image->words.size() < static_cast<std::size_t>(image->width) * static_cast<std::size_t>(image->height)) {
    return nullptr;
  }
  Sheet sheet{wish, image, nullptr, opaque(*image)};
  // Cairo only reads it.
  auto* data = reinterpret_cast<unsigned char*>(const_cast<std::uint32_t*>(image->words.data()));
  sheet.surface.reset(cairo_image_surface_create_for_data(data, sheet.opaque ? CAIRO_FORMAT_RGB24 : CAIRO_FORMAT_ARGB32,
                                                          image->width, image->height, image->width * 4));
  if (sheet.opaque) {
    if (std::string jpeg = jpeg_of(*image, quality); !jpeg.empty())
      attach(sheet.surface.get(), CAIRO_MIME_TYPE_JPEG, std::move(jpeg));
  }
  attach(sheet.surface.get(), CAIRO_MIME_TYPE_UNIQUE_ID,
         fmt::format("{}x{} {} {} {} {}", wish.width, wish.height, wish.cover, wish.focus_x, wish.focus_y, wish.file));
  bytes_ += image->words.size() * 4;
  recent_.push_front(std::move(sheet));
  while (recent_.size() > 1 && bytes_ > most_bytes) {
    bytes_ -= recent_.back().image->words.size() * 4;
    recent_.back().surface.reset();  // before its pixels go: Cairo copies those that it still needs
    recent_.pop_back();
  }
  return &recent_.front();
}

}  // namespace bangvang
