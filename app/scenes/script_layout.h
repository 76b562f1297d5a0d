// ScriptLayout: passages of a script as rows of set text, before they are put on pages. Lengths in tenths of a millimetre.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "scenes/picture.h"
#include "scenes/script_document.h"
#include "scenes/text_metrics.h"

namespace bangvang {

constexpr float pt(float points) { return points * 254 / 72; }

namespace sheet {  // A4
inline constexpr float width = 2100, height = 2970, left = 160, right = 1950, top = 230, bottom = 2770;
inline constexpr float gutter = 230;  // for cue and time
}  // namespace sheet

inline constexpr Colour script_ink{0, 0, 0}, script_grey{0x4a, 0x4a, 0x4a};

struct ScriptRow {
  float height = 0;
  std::vector<Box> boxes;   // x on the page, y from the row's top
  std::vector<Text> texts;  // over them
};
// A block, or a part of a long text: not parted unless it is higher than a page.
struct ScriptPiece {
  float gap = 0;  // above it, but not at the top of a page
  std::vector<ScriptRow> rows;
  float height() const;
};
struct SetPassage {
  std::string cue;
  std::vector<ScriptPiece> pieces;
  bool leads = false;
  float height() const;  // without the first gap
};

// A script's text is never cut: texts of any length are wrapped, words that are too long broken.
std::vector<std::string> script_lines(std::string_view text, const TextStyle&, float width, const TextMetrics&);
// One line of text whose row has this height.
Text script_text(const std::string&, const TextStyle&, Colour, float x, float row_height, Align = Align::left);
SetPassage set_passage(const ScriptPassage&, bool small, const TextMetrics&);

}  // namespace bangvang
