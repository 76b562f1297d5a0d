// TextMetrics: the seam to text shaping. Pango behind it in painting; fixed widths in tests.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "scenes/picture.h"

namespace bangvang {

struct LineSize {
  float width = 0;            // advance, px
  float ink_left = 0, ink_right = 0;   // ink beyond the advance box, px ≥ 0
  float ascent = 0, descent = 0;       // ink above and below the baseline, px
  friend bool operator==(const LineSize&, const LineSize&) = default;
};

class TextMetrics {
 public:
  virtual ~TextMetrics() = default;
  virtual LineSize measure(std::string_view line, const TextStyle&) const = 0;
  // Lines no wider than `width` where words allow it (a longer word is broken between graphemes). '\n' breaks. Never
  // empty.
  virtual std::vector<std::string> wrap(std::string_view text, const TextStyle&, float width) const = 0;
};

}  // namespace bangvang
