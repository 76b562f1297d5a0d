// Where the cut lies; all before anything is decoded.
#include "decoding/cut.h"

#include <algorithm>
#include <cmath>

namespace bangvang {

namespace {
double fraction(float f) { return std::isfinite(f) ? std::clamp(static_cast<double>(f), 0.0, 1.0) : .5; }
}  // namespace

Cut cut_of(int width, int height, const PhotoRequest& request) {
  const int most_width = static_cast<int>(request.width), most_height = static_cast<int>(request.height);
  const double sx = static_cast<double>(most_width) / width, sy = static_cast<double>(most_height) / height;
  if (request.cover == 0) {
    const double scale = std::min(sx, sy);
    return {{0, 0, static_cast<double>(width), static_cast<double>(height)},
            std::clamp(static_cast<int>(std::lround(width * scale)), 1, most_width),
            std::clamp(static_cast<int>(std::lround(height * scale)), 1, most_height)};
  }
  const double scale = std::max(sx, sy), w = most_width / scale, h = most_height / scale;
  const double x = fraction(request.focus_x), y = fraction(request.focus_y);
  const double left = x * width - .5 * w, top = y * height - std::clamp(y, .33, .5) * h;
  return {{std::clamp(left, 0.0, std::max(0.0, width - w)), std::clamp(top, 0.0, std::max(0.0, height - h)), w, h},
          most_width,
          most_height};
}

Turn turn_of(int orientation) {
  switch (orientation) {
    case 2: return {false, true, false};
    case 3: return {false, true, true};
    case 4: return {false, false, true};
    case 5: return {true, false, false};
    case 6: return {true, true, false};
    case 7: return {true, true, true};
    case 8: return {true, false, true};
    default: return {};
  }
}

Cut as_stored(const Cut& upright, const Turn& turn, int width, int height) {
  Cut cut = upright;
  if (turn.flip_x) cut.part.x = (turn.swap ? height : width) - cut.part.x - cut.part.width;
  if (turn.flip_y) cut.part.y = (turn.swap ? width : height) - cut.part.y - cut.part.height;
  if (turn.swap) {
    std::swap(cut.part.x, cut.part.y);
    std::swap(cut.part.width, cut.part.height);
    std::swap(cut.width, cut.height);
  }
  return cut;
}

}  // namespace bangvang
