// Medium: the seam between a picture's marks and what they are put on: pixels, or the lines and letters of a PDF.
#pragma once
#include "painting/gradient.h"
#include "painting/text.h"

namespace bangvang {

class Medium {
 public:
  explicit Medium(PaintSource paint_source) : source(paint_source) {}
  virtual ~Medium() = default;
  const PaintSource source;
  // A box filled in a way of its own; false: it is drawn as any other. `straight`: all clips in force are whole pixels.
  virtual bool fill(cairo_t*, const Box&, const Area& clip, bool straight) = 0;
  virtual void letters(cairo_t*, const Text&) = 0;
  virtual void ornament(cairo_t*, const Ornament&) = 0;
  // False while the photo is not there.
  virtual bool photo(cairo_t*, const PhotoMark&) = 0;
};

// Puts the marks that lie within `clip` (px of the picture, as is the context) on the medium, back to front. Returns how
// many photos were not there.
int paint_marks(cairo_t*, const Picture&, const Area& clip, Lettering&, Medium&);

}  // namespace bangvang
