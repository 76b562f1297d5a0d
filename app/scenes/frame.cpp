// Frame: margins, columns and content box of one output.
#include "scenes/frame.h"

#include <algorithm>
#include <cmath>

namespace bangvang {
namespace {

constexpr float most_inset = .3f;   // of a side; a safe area beyond this leaves nothing to draw on
constexpr int least_columns = 4;

float inset(float fraction, float side, float margin) {
  return std::max(margin, std::clamp(fraction, 0.f, most_inset) * side);
}

}  // namespace

Frame frame_of(const Output& output) {
  Frame f;
  f.W = static_cast<float>(std::max(1, output.width));
  f.H = static_cast<float>(std::max(1, output.height));
  f.u = std::min(f.W, f.H) / 1080;
  f.left = inset(output.safe.left, f.W, 96 * f.u);
  f.right = f.W - inset(output.safe.right, f.W, 96 * f.u);
  f.top = inset(output.safe.top, f.H, 54 * f.u);
  f.bottom = f.H - inset(output.safe.bottom, f.H, 54 * f.u);
  // .05 of 1920 is a hair more than 96 in binary: it must not cost a column.
  f.columns = static_cast<int>(std::floor((f.width() / f.u + 24.1f) / 146));
  if (f.columns < least_columns) {
    f.columns = least_columns;
    f.u = f.width() / (146 * least_columns - 24);
  }
  return f;
}

float Frame::x(float column) const {
  return left + (width() - span(static_cast<float>(columns))) / 2 + 146 * u * column;
}
float Frame::span(float count) const { return (146 * count - 24) * u; }
float Frame::rule_y() const { return top + (stacked() ? 246 : 146) * u; }
Rect Frame::content() const {
  const float from = rule_y() + 32 * u, to = std::min(bottom - 26 * u, strip_y() - 34 * u);
  return {x(0), from, span(static_cast<float>(columns)), std::max(1.f, to - from)};
}

}  // namespace bangvang
