// Walks a picture's marks, back to front, and brings those that lie within the clip to the medium.
#include "painting/medium.h"

#include <vector>

#include "painting/marks.h"
#include "painting/ornament.h"

namespace bangvang {
namespace {

// One walk over one picture.
struct Walk {
  Lettering& lettering;
  Medium& medium;
  cairo_t* cr;                 // in px of the picture
  std::vector<Area> clips;     // what may be touched; the last is in force
  int rounded = 0;             // clips in force that are not whole pixels
  std::vector<bool> kinds;     // of each open clip: rounded?
  int photos_missing = 0;

  bool hidden(const Rect& box) const { return meet(touched(box), clips.back()).empty(); }

  void operator()(const Box& box) {
    if (hidden(box.rect)) return;
    if (!medium.fill(cr, box, clips.back(), rounded == 0)) draw_box(cr, box, medium.source);
  }
  void operator()(const Path& path) {
    if (!hidden(bounds(path))) draw_path(cr, path, medium.source);
  }
  void operator()(const Text& text) {
    if (text.text.empty() || !(text.style.size > 0) || hidden(lettering.ink(text))) return;
    medium.letters(cr, text);
  }
  void operator()(const PhotoMark& mark) {
    if (!hidden(mark.rect) && !medium.photo(cr, mark)) ++photos_missing;
  }
  void operator()(const Ornament& ornament) {
    if (!hidden(ornament_box(ornament))) medium.ornament(cr, ornament);
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

int paint_marks(cairo_t* cr, const Picture& picture, const Area& clip, Lettering& lettering, Medium& medium) {
  Walk walk{lettering, medium, cr, {clip}, 0, {}, 0};
  for (const Mark& mark : picture.marks) std::visit(walk, mark);
  return walk.photos_missing;
}

}  // namespace bangvang
