// Studio: a job → pixels, by the scenes and the canvas. Lives on the composer's thread.
#pragma once
#include "painting/canvas.h"
#include "platform/composer.h"

namespace bangvang {

// Lays out and paints what an order asks for, with the theme and fonts it was opened with.
class Studio {
 public:
  Studio(const FontSetup&, Theme, Insets safe, PhotoSource&);  // the source outlives it
  Composed compose(const Job&);
  const Canvas& canvas() const { return canvas_; }

 private:
  Picture layout(const Job&, const Output&) const;

  Canvas canvas_;
  Theme theme_;
  Insets safe_;
  PhotoSource& photos_;
};

}  // namespace bangvang
