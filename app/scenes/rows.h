// Rows: what the scenes of many subjects share: rows of two texts, grids of cards, stacked lines, the header's kicker.
#pragma once
#include <string>
#include <vector>

#include "scenes/scene_list.h"
#include "scenes/sketch.h"

namespace bangvang {

// Where a row's number, text and right end stand, px.
struct RowEdges {
  float number = 0;  // centre
  float text = 0, right = 0;
};
RowEdges row_edges(const Frame&, Rect within);

// The two texts of a row.
struct Pair {
  std::string left, right;
  TextStyle left_style, right_style;  // sizes are ignored
  Colour left_colour, right_colour;
  float size_u = type::S;             // nominal, of the left text
  float right_u = type::S;            // and of the right one
  bool over = false;                  // the left one above the right one
};
// Side by side where both find room, each wrapped in its share if not; one above the other in a `stacked` frame.
void draw_pair(Sketch&, const Pair&, Rect box);

// Whether both stand on one line side by side at these sizes.
bool on_one_line(const Sketch&, const Pair&, float width);

// Texts one under the other.
struct TextLayer {
  Fitted fitted;
  Colour colour;
  float gap = 0;   // px above it, where there is something above
};
float height_of(const std::vector<TextLayer>&);
void draw_layers(Sketch&, const std::vector<TextLayer>&, float x, float top, Align = Align::left);

// The step of the scale (u) on which siblings meet; a lone outlier is left out and will shrink alone.
float common_size(const Sketch&, const std::vector<std::string>&, const TextStyle&, const FitRule&, float width);

// Equal cards filling rows from the left; the last row may be short.
struct CardGrid {
  int columns = 1, rows = 1;
  float width = 0, height = 0, gap_across = 0, gap_down = 0;  // px
  Point origin;
  Rect cell(int index) const;            // by rows
  Rect cell_down(int index) const;       // by columns
};
// At most `columns` cards side by side, none narrower than least_width (px) while that can be had.
CardGrid grid_for(int count, int columns, Rect box, float least_width, float most_height, float gap_across, float gap_down);
// How far down a block of this height begins in the room it has: few rows stand calmly on the wall, not under its top.
float calm_offset(float room, float height);
CardGrid calm(CardGrid, Rect box);

// The ceremony above the title: its title, else its organizer, whichever fits one line.
std::string kicker_of(const Sketch&, const Ceremony&);
// " · 2/3" after a kicker where there are several pages.
std::string with_page(const std::string& kicker, const Step&);

}  // namespace bangvang
