// The box of two boxes, grown to whole px.
#include "platform/around.h"

#include <algorithm>
#include <cmath>

namespace bangvang {

Rect around(const Rect& a, const Rect& b) {
  const auto whole = [](const Rect& r) {
    const float left = std::floor(r.x), top = std::floor(r.y);
    return Rect{left, top, std::ceil(r.x + r.w) - left, std::ceil(r.y + r.h) - top};
  };
  if (a.w <= 0 || a.h <= 0) return b.w <= 0 || b.h <= 0 ? Rect{} : whole(b);
  if (b.w <= 0 || b.h <= 0) return whole(a);
  const float left = std::min(a.x, b.x), top = std::min(a.y, b.y);
  return whole({left, top, std::max(a.x + a.w, b.x + b.w) - left, std::max(a.y + a.h, b.y + b.h) - top});
}

}  // namespace bangvang
