// PageSketch: texts, rules and pills on a sheet of paper; it collects the page's Picture. Tenths of a millimetre.
#pragma once
#include <string>
#include <vector>

#include "painting/paper.h"

namespace bangvang {

// What is printed on white paper; it stays legible in black and white.
namespace ink {
inline constexpr Colour text{44, 27, 20}, dim{116, 100, 88}, red{143, 17, 24}, gold{176, 128, 48}, line{218, 205, 182},
    ground{251, 247, 236}, white{255, 255, 255};
}

// `pt`: of the letters; 1/72 inch, as offices count them.
TextStyle paper_sans(float pt, int weight = 400, bool tabular = false);
TextStyle paper_serif(float pt, int weight = 600);

// A line to be set, and how high it is with the room above it.
struct PageLine {
  std::string text;
  TextStyle style;
  Colour colour;
  float height = 0;  // from the line before it to its own foot
  float indent = 0;
  std::string pill{};  // before the text, where the indent leaves room for it
  bool filled = false;
};
inline float height_of(const std::vector<PageLine>& lines) {
  float height = 0;
  for (const PageLine& line : lines) height += line.height;
  return height;
}

class PageSketch {
 public:
  explicit PageSketch(const TextMetrics&);  // outlives it
  const TextMetrics& metrics;

  // Wraps the text to the width less the indent, and adds its lines; `gap` above the first.
  void add(std::vector<PageLine>&, const std::string& text, const TextStyle&, Colour, float width, float gap = 0,
           float indent = 0) const;
  // Draws lines [first, …) until one would pass `bottom`; the first that was not drawn.
  std::size_t draw(const std::vector<PageLine>&, std::size_t first, float x, float top, float bottom);
  void line(const std::string& text, const TextStyle&, Colour, float x, float baseline, Align = Align::left);
  // One line, cut to the width by an ellipsis: for what stands in full elsewhere.
  void shortened(const std::string& text, const TextStyle&, Colour, float x, float baseline, float width);
  void rule(float x, float y, float width, Colour = ink::line, float thickness = 2);
  float pill_width(const std::string& text) const;
  void pill(const std::string& text, float x, float baseline, bool filled, Colour = ink::red);
  void frame(Rect);  // a thin line around a picture
  void add(Mark);
  Picture take();  // the page so far; what follows is on the next one

 private:
  Picture page_;
};

}  // namespace bangvang
