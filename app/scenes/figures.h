// figures: its parts; which of them a table of figures uses is decided in figures.cpp.
#pragma once
#include "scenes/rows.h"

namespace bangvang {

// The rows [from, to) of the page.
struct FiguresPage {
  const Ceremony& ceremony;
  const Figures& figures;
  int from = 0, to = 0;
  const Figure& row(int i) const { return figures.rows[static_cast<std::size_t>(i)]; }
};

// Numbers with their labels and notes, one a box, alike (05's left column). Labels at text_u.
void draw_big(Sketch&, const FiguresPage&, const std::vector<int>& rows, float number_u, float text_u,
              const std::vector<Rect>& boxes);
void draw_bars(Sketch&, const FiguresPage&, const std::vector<int>& rows, Rect panel);
void draw_table(Sketch&, const FiguresPage&, Rect content);

// "26.000" with its sign of per cent; the unit apart where it is a word.
std::string value_words(const Figure&);
bool per_cent(const Figure&);

}  // namespace bangvang
