// bounds: what a mark may touch.
#include "scenes/picture.h"

#include <algorithm>

namespace bangvang {
namespace {

Rect grown(Rect r, float by) { return {r.x - by, r.y - by, r.w + 2 * by, r.h + 2 * by}; }

Rect around(const std::vector<Point>& points) {
  if (points.empty()) return {};
  float left = points[0].x, right = left, top = points[0].y, bottom = top;
  for (const Point& p : points) {
    left = std::min(left, p.x), right = std::max(right, p.x);
    top = std::min(top, p.y), bottom = std::max(bottom, p.y);
  }
  return {left, top, right - left, bottom - top};
}

// Without metrics: no letter is wider than 1.1 em, and stacked marks stay within 1.3 em above and .6 em below.
Rect around(const Text& t) {
  const auto letters = static_cast<float>(std::count_if(t.text.begin(), t.text.end(), [](char c) {
    return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
  }));
  const float width = letters * t.style.size * (1.1f + std::max(0.f, t.style.tracking));
  const float left = t.align == Align::left ? t.x : t.align == Align::right ? t.x - width : t.x - width / 2;
  return grown({left, t.baseline - 1.3f * t.style.size, width, 1.9f * t.style.size}, .2f * t.style.size);
}

Rect around(const Ornament& o) {
  if (o.kind == OrnamentKind::chain)
    return grown({o.centre.x, o.centre.y, o.length, 0}, o.radius + 2);
  return grown({o.centre.x, o.centre.y, 0, 0}, o.radius + 2);
}

}  // namespace

Rect bounds(const Mark& mark) {
  struct {
    Rect operator()(const Box& b) const { return b.rect; }
    // A smooth line may swing out between its points by a part of their distance.
    Rect operator()(const Path& p) const {
      Rect box = around(p.points);
      return grown(box, p.stroke / 2 + 1 + (p.smooth ? .15f * std::max(box.w, box.h) : 0));
    }
    Rect operator()(const Text& t) const { return around(t); }
    Rect operator()(const PhotoMark& p) const { return p.rect; }
    Rect operator()(const Ornament& o) const { return around(o); }
    Rect operator()(const ClipBegin& c) const { return c.rect; }
    Rect operator()(const ClipEnd&) const { return {}; }
  } touch;
  return std::visit(touch, mark);
}

}  // namespace bangvang
