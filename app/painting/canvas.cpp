// Walks a picture's marks, back to front, and paints those that lie within the clip.
#include "painting/canvas.h"

#include <algorithm>
#include <vector>

#include "painting/marks.h"
#include "painting/ornament.h"
#include "painting/ornament_masks.h"
#include "painting/photo_marks.h"
#include "painting/text.h"

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

// One painting of one picture into one buffer.
struct Stroke {
  Lettering& lettering;
  OrnamentMasks& masks;
  PhotoSource& photos;
  const Picture& picture;
  PixelView view;
  int left, top;               // where in the picture the view begins, px
  cairo_t* cr;                 // in px of the picture
  double unit;                 // px of one u
  std::vector<Area> clips;     // what may be touched; the last is in force
  int rounded = 0;             // clips in force that are not whole pixels
  std::vector<bool> kinds;     // of each open clip: rounded?
  int photos_missing = 0;

  bool hidden(const Rect& box) const { return meet(touched(box), clips.back()).empty(); }

  void operator()(const Box& box) {
    if (hidden(box.rect)) return;
    if (!fill_straight(box)) draw_box(cr, box);
  }
  // The ground of a picture: an opaque gradient over whole pixels needs no compositing.
  bool fill_straight(const Box& box) {
    const Area area = touched(box.rect);
    const bool whole = static_cast<float>(area.x) == box.rect.x && static_cast<float>(area.y) == box.rect.y &&
                       static_cast<float>(area.w) == box.rect.w && static_cast<float>(area.h) == box.rect.h;
    if (!whole || rounded > 0 || box.radius > 0 || box.border > 0 || !box.fill) return false;
    if (box.fill->run != Paint::Run::down || box.fill->from.a != 255 || box.fill->to.a != 255) return false;
    const Area part = meet(area, clips.back());
    cairo_surface_t* surface = cairo_get_target(cr);
    cairo_surface_flush(surface);
    fill_rows(view, left, top, part, box.rect, *box.fill);
    cairo_surface_mark_dirty_rectangle(surface, part.x - left, part.y - top, part.w, part.h);
    return true;
  }
  void operator()(const Path& path) {
    if (!hidden(bounds(path))) draw_path(cr, path);
  }
  void operator()(const Text& text) {
    if (text.text.empty() || !(text.style.size > 0) || hidden(lettering.ink(text))) return;
    lettering.draw(cr, text);
  }
  void operator()(const PhotoMark& mark) {
    if (!hidden(mark.rect) && !draw_photo(cr, mark, photos)) ++photos_missing;
  }
  void operator()(const Ornament& ornament) {
    if (hidden(ornament_box(ornament))) return;
    masks.paint(cr, ornament, picture.width, picture.height, unit);
  }
  void operator()(const ClipBegin& clip) {
    cairo_save(cr);
    const Area area = touched(clip.rect);
    if (clip.radius > 0) {
      rounded_path(cr, clip.rect, clip.radius);
    } else {
      cairo_rectangle(cr, area.x, area.y, area.w, area.h);
    }
    cairo_clip(cr);
    kinds.push_back(clip.radius > 0);
    rounded += clip.radius > 0;
    clips.push_back(meet(clips.back(), area));
  }
  void operator()(const ClipEnd&) {
    if (kinds.empty()) return;
    rounded -= kinds.back();
    kinds.pop_back();
    clips.pop_back();
    cairo_restore(cr);
  }
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
  const double unit = std::min(picture.width, picture.height) / 1080.;
  Stroke stroke{lettering, masks, photos, picture, view, left, top, cr.get(), unit, {area}, 0, {}, 0};
  for (const Mark& mark : picture.marks) std::visit(stroke, mark);
  cairo_surface_flush(surface.get());
  return stroke.photos_missing;
}

}  // namespace bangvang
