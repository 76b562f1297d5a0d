// Measured: a text and its words with their widths at one size; fit scales them, since widths grow with the size.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "scenes/text_metrics.h"

namespace bangvang {

struct Word {
  std::string text;
  float width = 0;          // px at the nominal size
  bool new_line = false;    // the text has a line break before it
};

// A text at its nominal size; words are measured when wrapping is first needed.
struct Measured {
  std::string raw;          // as given
  std::string text;         // one line: breaks are spaces
  TextStyle style;          // at the nominal size
  float width = 0;          // of the text on one line, px
  std::vector<Word> words;
  float space = 0;
  bool broken = false;      // has line breaks of its own
};

bool is_break(char);  // where words may part: not at a no-break space
// One measure, of the whole line. Longer than any wall can hold is cut off.
Measured measured(std::string_view, TextStyle, float nominal, bool may_break, const TextMetrics&);
// One measure a word, once.
void measure_words(Measured&, const TextMetrics&);
// Words that were glued by a no-break space and are wider than the line come apart again.
void unglue(Measured&, float width_at_nominal, const TextMetrics&);
// First word of each line, greedily; `width` at the nominal size.
std::vector<std::size_t> line_starts(const Measured&, float width);
float widest_word(const Measured&);
std::string words_joined(const Measured&, std::size_t from, std::size_t to);
float width_of(const Measured&, std::size_t from, std::size_t to);

}  // namespace bangvang
