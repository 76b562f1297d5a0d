// Paints pictures into pixels: what of their marks is not as Cairo would have it.
#include "painting/canvas.h"

#include "painting/medium.h"
#include "painting/ornament.h"
#include "painting/ornament_masks.h"
#include "painting/photo_marks.h"
#include "painting/scripts.h"

namespace bangvang {

struct Canvas::Inside {
  Fonts fonts;
  Lettering lettering;
  OrnamentMasks masks;
  explicit Inside(const FontSetup& setup)
      : fonts(setup.assets + "/fonts.toml", setup.texts), lettering(fonts, setup.language) {}
  // `area`: what may be touched, px of the picture; the view begins at (left, top) of it.
  int paint(const Picture&, PixelView, int left, int top, const Area& area, PhotoSource&);
};

namespace {

// Pixels that begin at (left, top) of the picture.
class PixelMedium : public Medium {
 public:
  PixelMedium(Lettering& lettering, OrnamentMasks& masks, PhotoSource& photos, const Picture& picture, PixelView view, int left, int top)
      : Medium(source_of), lettering_(lettering), masks_(masks), photos_(photos), picture_(picture), view_(view), left_(left), top_(top) {}
  // The ground of a picture: an opaque gradient over whole pixels needs no compositing.
  bool fill(cairo_t* cr, const Box& box, const Area& clip, bool straight) override {
    const Area area = touched(box.rect);
    const bool whole = static_cast<float>(area.x) == box.rect.x && static_cast<float>(area.y) == box.rect.y &&
                       static_cast<float>(area.w) == box.rect.w && static_cast<float>(area.h) == box.rect.h;
    if (!whole || !straight || box.radius > 0 || box.border > 0 || !box.fill) return false;
    if (box.fill->run != Paint::Run::down || box.fill->from.a != 255 || box.fill->to.a != 255) return false;
    const Area part = meet(area, clip);
    cairo_surface_t* surface = cairo_get_target(cr);
    cairo_surface_flush(surface);
    fill_rows(view_, left_, top_, part, box.rect, *box.fill);
    cairo_surface_mark_dirty_rectangle(surface, part.x - left_, part.y - top_, part.w, part.h);
    return true;
  }
  void letters(cairo_t* cr, const Text& text) override { lettering_.draw(cr, text); }
  void ornament(cairo_t* cr, const Ornament& ornament) override {
    masks_.paint(cr, ornament, picture_.width, picture_.height, unit_of(picture_));
  }
  bool photo(cairo_t* cr, const PhotoMark& mark) override { return draw_photo(cr, mark, photos_); }

 private:
  Lettering& lettering_;
  OrnamentMasks& masks_;
  PhotoSource& photos_;
  const Picture& picture_;
  PixelView view_;
  int left_, top_;
};

}  // namespace

Canvas::Canvas(const FontSetup& setup) : in_(std::make_unique<Inside>(setup)) {}
Canvas::~Canvas() = default;

LineSize Canvas::measure(std::string_view line, const TextStyle& style) const {
  return in_->lettering.measure(line, style);
}

std::vector<std::string> Canvas::wrap(std::string_view text, const TextStyle& style, float width) const {
  return in_->lettering.wrap(text, style, width);
}

bool Canvas::missing_glyphs(std::string_view text) const { return in_->lettering.missing_glyphs(text); }

bool Canvas::covers(const std::vector<std::string>& texts) const {
  const std::vector<char32_t> all = characters_of(texts);
  const std::vector<char32_t>& unset = in_->fonts.unset();
  return std::all_of(all.begin(), all.end(), [&](char32_t c) {
    return in_->fonts.covers(c) || std::find(unset.begin(), unset.end(), c) != unset.end();
  });
}

const std::vector<char32_t>& Canvas::unset_characters() const { return in_->fonts.unset(); }

std::vector<char32_t> unset_characters(const FontSetup& setup) {
  return Fonts(setup.assets + "/fonts.toml", setup.texts).unset();
}

const Problems& Canvas::problems() const { return in_->fonts.problems(); }

int Canvas::paint(const Picture& picture, PixelView view, PhotoSource& photos) {
  return paint(picture, view, photos, {0, 0, static_cast<float>(view.width), static_cast<float>(view.height)});
}

int Canvas::paint(const Picture& picture, PixelView view, PhotoSource& photos, Rect clip) {
  return in_->paint(picture, view, 0, 0, meet(touched(clip), {0, 0, view.width, view.height}), photos);
}

int Canvas::paint_part(const Picture& picture, Rect part, PixelView view, PhotoSource& photos) {
  const Area area = touched(part);
  return in_->paint(picture, view, area.x, area.y, meet(area, {area.x, area.y, view.width, view.height}), photos);
}

int Canvas::Inside::paint(const Picture& picture, PixelView view, int left, int top, const Area& area,
                          PhotoSource& photos) {
  if (area.empty() || !view.pixels) return 0;
  const Owned<cairo_surface_t> surface(
      cairo_image_surface_create_for_data(view.pixels, CAIRO_FORMAT_RGB24, view.width, view.height, view.stride));
  const Owned<cairo_t> cr(cairo_create(surface.get()));
  cairo_translate(cr.get(), -left, -top);
  cairo_rectangle(cr.get(), area.x, area.y, area.w, area.h);
  cairo_clip(cr.get());
  PixelMedium medium(lettering, masks, photos, picture, view, left, top);
  const int missing = paint_marks(cr.get(), picture, area, lettering, medium);
  cairo_surface_flush(surface.get());
  return missing;
}

}  // namespace bangvang
