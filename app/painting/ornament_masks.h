// OrnamentMasks: ornaments drawn once to alpha masks, kept for the next picture, tinted when painted.
#pragma once
#include <list>

#include "painting/gradient.h"

namespace bangvang {

class OrnamentMasks {
 public:
  // Paints the ornament in its colour. Only what lies within width × height is ever drawn.
  void paint(cairo_t*, const Ornament&, int width, int height, double unit);

 private:
  struct Mask {
    Ornament shape;  // without its colour
    int width, height;
    Area area;
    Owned<cairo_surface_t> alpha;
    std::size_t bytes = 0;
  };
  const Mask& mask_of(const Ornament&, int width, int height, double unit);

  std::list<Mask> recent_;  // the latest used first
  std::size_t bytes_ = 0;
};

}  // namespace bangvang
