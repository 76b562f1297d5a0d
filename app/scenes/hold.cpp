// Hold: the emblem on calm ground.
#include <algorithm>

#include "scenes/scenes.h"
#include "scenes/sketch.h"

namespace bangvang {

Picture hold_picture(const Program&, const Output& output, const TextMetrics& metrics) {
  Sketch s(output, metrics);
  const Frame& f = s.frame;
  const Point centre{f.W / 2, .48f * f.H};
  s.background();
  s.halo(centre, 1.1f * std::min(s.u(960), .5f * f.W + s.u(300)));
  s.drum(centre, s.u(400), .95f);
  return s.take();
}

}  // namespace bangvang
