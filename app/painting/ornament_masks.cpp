// Draws, keeps and forgets ornament masks.
#include "painting/ornament_masks.h"

#include "painting/ornament.h"

namespace bangvang {

void OrnamentMasks::paint(cairo_t* cr, const Ornament& ornament, int width, int height, double unit) {
  const Mask& mask = mask_of(ornament, width, height, unit);
  if (!mask.alpha) return;
  const Colour& c = ornament.colour;
  cairo_set_source_rgba(cr, c.r / 255., c.g / 255., c.b / 255., c.a / 255.);
  cairo_mask_surface(cr, mask.alpha.get(), mask.area.x, mask.area.y);
}

const OrnamentMasks::Mask& OrnamentMasks::mask_of(const Ornament& ornament, int width, int height, double unit) {
  Ornament shape = ornament;
  shape.colour = {};
  for (auto at = recent_.begin(); at != recent_.end(); ++at) {
    if (at->width != width || at->height != height || !(at->shape == shape)) continue;
    recent_.splice(recent_.begin(), recent_, at);
    return recent_.front();
  }
  Mask mask{shape, width, height, meet(touched(ornament_box(shape)), {0, 0, width, height}), nullptr, 0};
  if (!mask.area.empty()) {
    mask.alpha.reset(cairo_image_surface_create(CAIRO_FORMAT_A8, mask.area.w, mask.area.h));
    const Owned<cairo_t> cr(cairo_create(mask.alpha.get()));
    cairo_translate(cr.get(), -mask.area.x, -mask.area.y);
    draw_ornament(cr.get(), shape, unit);
    mask.bytes = static_cast<std::size_t>(cairo_image_surface_get_stride(mask.alpha.get())) *
                 static_cast<std::size_t>(mask.area.h);
  }
  bytes_ += mask.bytes;
  recent_.push_front(std::move(mask));
  // Three whole screens of masks: the live picture, the one standing by, and one before them.
  const std::size_t limit = static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * 3;
  while (recent_.size() > 1 && (bytes_ > limit || recent_.size() > 64)) {
    bytes_ -= recent_.back().bytes;
    recent_.pop_back();
  }
  return recent_.front();
}

}  // namespace bangvang
