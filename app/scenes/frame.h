// Frame: LOOK's grid on one output. Everything scenes place is in u (1/1080 of the shorter side) and columns.
#pragma once
#include "scenes/scenes.h"

namespace bangvang {

// Sizes of the type scale, in u.
namespace type {
inline constexpr float credit = 28, S = 36, M = 44, L = 56, XL = 72, X2 = 96, X3 = 128, X4 = 168, X5 = 224;
}

struct Frame {
  float W = 0, H = 0;      // px
  float u = 1;             // px
  int columns = 12;        // K = ⌊(W/u − 168)/146⌋, fewer if `safe` takes room; ≥ 4
  // px: the box text must stay in (margins 96u/54u or `safe`, the larger)
  float left = 0, right = 0, top = 0, bottom = 0;
  float x(float column) const;       // left edge of a column, px; the K columns are centred between left and right
  float span(float columns) const;   // width of that many columns, px: 146k − 24 u
  float width() const { return right - left; }
  float strip_y() const { return H - 46 * u; }   // top of the strip at the bottom edge
  // the header's line: 200u below the top edge; lower where blocks stack and a title has two lines
  float rule_y() const;
  Rect content() const;    // below the header, above the strip: the K columns, 232u … H − 80u
  bool portrait() const { return H > W; }
  bool stacked() const { return columns < 8; }   // blocks stack
};
Frame frame_of(const Output&);

}  // namespace bangvang
