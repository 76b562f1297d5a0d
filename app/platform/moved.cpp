// Moved: marks shifted by whole px, so that gradients, glyphs and masks fall on the same pixels.
#include "platform/moved.h"

#include <algorithm>
#include <cmath>
#include <type_traits>

namespace bangvang {

namespace {

Mark moved(Mark mark, float dx, float dy) {
  std::visit(
      [&](auto& one) {
        using T = std::decay_t<decltype(one)>;
        if constexpr (std::is_same_v<T, Path>) {
          for (Point& point : one.points) point = {point.x + dx, point.y + dy};
        } else if constexpr (std::is_same_v<T, Text>) {
          one.x += dx;
          one.baseline += dy;
        } else if constexpr (std::is_same_v<T, Ornament>) {
          one.centre = {one.centre.x + dx, one.centre.y + dy};
        } else if constexpr (!std::is_same_v<T, ClipEnd>) {
          one.rect.x += dx;
          one.rect.y += dy;
        }
      },
      mark);
  return mark;
}

}  // namespace

Picture part_of(const Picture& whole, const Rect& part) {
  Picture picture;
  picture.width = static_cast<int>(part.w);
  picture.height = static_cast<int>(part.h);
  picture.marks.reserve(whole.marks.size());
  for (const Mark& mark : whole.marks) picture.marks.push_back(moved(mark, -part.x, -part.y));
  return picture;
}

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
