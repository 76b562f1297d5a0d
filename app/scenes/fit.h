// Fit: LOOK's auto-fit. One line at the nominal size; step down the scale; wrap; last, an ellipsis at a word boundary.
#pragma once
#include <string>
#include <vector>

#include "scenes/picture.h"
#include "scenes/text_metrics.h"

namespace bangvang {

// A text laid out: lines of one style.
struct Fitted {
  std::vector<std::string> lines;
  TextStyle style;           // size in px
  float line_height = 0;     // px from baseline to baseline
  float width = 0;           // px of the widest line
  bool cut = false;          // ends in an ellipsis
  bool below_smallest = false;  // smaller than the rule's `smallest`
  std::string whole;         // the text it was made from
  float height() const { return line_height * static_cast<float>(lines.size()); }
};

struct FitRule {
  std::vector<float> sizes;  // px, from nominal downwards; tried in turn on one line first
  // then wrapped, balanced (narrowest width giving the same line count), from the largest size that takes no more
  // lines
  int max_lines = 1;
  float line_height = 1.3f;  // of the size
  float max_height = 0;      // px; 0 = no limit
  bool one_line_first = true;  // false: wrap at the nominal size before shrinking (long texts)
  float smallest = 0;          // px; the least size that reads well in the hall: below it the text is noted. 0 = none
  float one_line_least = 0;    // px; no smaller on one line before wrapping is tried; 0 = the last of sizes
};

// Steps of the type scale from `from` down to `to` (u), heroes in 8u steps, times u → px.
std::vector<float> scale_down(float from, float to, float u, bool hero = false);
Fitted fit(std::string_view text, TextStyle, const FitRule&, float width, const TextMetrics&);
// Several siblings at the size that suits them all; one lone outlier may shrink alone (LOOK 04b).
std::vector<Fitted> fit_alike(const std::vector<std::string>& texts, TextStyle, const FitRule&, float width, const TextMetrics&);
// "năm 2022", "Đơn vị 05", "6 tháng": a number sticks to the word before it by a no-break space; the first one to the
// word after it. fit does this itself, and binds the syllables of one word (binding.h).
std::string bind_numbers(std::string_view text);

}  // namespace bangvang
