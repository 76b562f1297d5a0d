// Hold: the emblem on calm ground.
#include <algorithm>

#include "scenes/scenes.h"
#include "scenes/sketch.h"

namespace bangvang {

Picture hold_picture(const Program& program, const Output& output, const TextMetrics& metrics) {
  Sketch s(output, metrics);
  const Frame& f = s.frame;
  const Point centre{f.W / 2, .48f * f.H};
  const float R = s.u(400);
  const std::string& emblem = program.ceremony.emblem;
  s.background();
  s.halo(centre, 1.1f * std::min(s.u(960), .5f * f.W + s.u(300)));
  s.drum(centre, R, .95f, emblem.empty() ? 0 : .53f);
  if (!emblem.empty()) {
    // The ceremony's own emblem in the place of the drum's heart.
    const float half = .44f * R;  // emblems are round, or nearly so: the rings begin at .548 R
    s.add(PhotoMark{emblem, {centre.x - half, centre.y - half, 2 * half, 2 * half}, 0, Fit::contain, .5f, .5f});
  }
  return s.take();
}

}  // namespace bangvang
