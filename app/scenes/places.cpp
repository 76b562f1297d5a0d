// Places: LOOK's percentages and shares of columns, kept within margins and safe areas.
#include "scenes/places.h"

#include <algorithm>

namespace bangvang {

float columns_of_12(const Frame& frame, float twelfths) {
  return frame.span(static_cast<float>(frame.columns) * twelfths / 12);
}
float down(const Frame& frame, float percent) { return std::max(frame.top, frame.H * percent / 100); }
void draw_emblem(Sketch& sketch, Point centre, float R) { sketch.drum(centre, R / .378f, .95f, 0, .379f, false); }
float floor_of(const Frame& frame) {
  const Rect content = frame.content();
  return content.y + content.h;
}

}  // namespace bangvang
