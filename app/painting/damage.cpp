// Where two pictures differ: all that their differing marks may touch.
#include <algorithm>
#include <cmath>

#include "painting/canvas.h"

namespace bangvang {
namespace {

void add(Rect& box, const Rect& more) {
  if (!(more.w > 0) || !(more.h > 0)) return;
  if (box.w <= 0) {
    box = more;
    return;
  }
  const float right = std::max(box.x + box.w, more.x + more.w), bottom = std::max(box.y + box.h, more.y + more.h);
  box.x = std::min(box.x, more.x), box.y = std::min(box.y, more.y);
  box.w = right - box.x, box.h = bottom - box.y;
}

}  // namespace

// A changed beginning of a clip counts as all of the clip, so its contents need not be looked at.
Rect damage(const Picture& before, const Picture& after) {
  const Rect all{0, 0, static_cast<float>(after.width), static_cast<float>(after.height)};
  if (before.width != after.width || before.height != after.height) return all;
  auto a = before.marks.begin(), a_end = before.marks.end();
  auto b = after.marks.begin(), b_end = after.marks.end();
  while (a != a_end && b != b_end && *a == *b) ++a, ++b;
  while (a != a_end && b != b_end && *(a_end - 1) == *(b_end - 1)) --a_end, --b_end;
  // A clip that ends in the differing part may have begun before it: what follows is then cut differently.
  const auto ends_clip = [](const Mark& mark) { return std::holds_alternative<ClipEnd>(mark); };
  if (std::any_of(a, a_end, ends_clip) || std::any_of(b, b_end, ends_clip)) {
    a_end = before.marks.end(), b_end = after.marks.end();
  }
  Rect box;
  for (; a != a_end; ++a) add(box, bounds(*a));
  for (; b != b_end; ++b) add(box, bounds(*b));
  if (box.w <= 0) return {};
  const float left = std::max(0.f, std::floor(box.x)), top = std::max(0.f, std::floor(box.y));
  const float right = std::min(all.w, std::ceil(box.x + box.w)), bottom = std::min(all.h, std::ceil(box.y + box.h));
  if (right <= left || bottom <= top) return {};
  return {left, top, right - left, bottom - top};
}

}  // namespace bangvang
