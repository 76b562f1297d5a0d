// Sketch: the few strokes every scene is drawn with; it collects the marks of one Picture.
#pragma once
#include <string>

#include "scenes/fit.h"
#include "scenes/frame.h"

namespace bangvang {

class Sketch {
 public:
  Sketch(const Output&, const TextMetrics&);   // both outlive it
  const Frame frame;
  const Theme& theme;
  const TextMetrics& metrics;
  float u(float units) const { return units * frame.u; }

  // Ground and ornament
  // gradient over all; the strip at the bottom (1034u from… H−46u)
  void background();
  // ornament colour × alpha, clipped above the strip
  void drum(Point centre, float R, float alpha, float inner = 0, float outer = 1, bool birds = true);
  void corner_drum(float R_units = 620);                   // quarter at the top right (03: 620, 09: 431)
  void halo(Point centre, float R);                        // rings ≥ .53 behind centred text (08, 12)
  void divider(float x, float y, float width);             // mini star, then a line fading to the right
  void centred_divider(float cx, float y, float width);    // line, mini star, line (08, 12)
  void mini_star(Point centre, float R);                   // the divider's: star in a ring, gold
  // Kicker and title at the top with divider line and half-drum (02, 04 …). Returns nothing: content() is fixed.
  float header_width() const;                              // px; of the kicker and the title
  void header(const std::string& kicker, const std::string& title, bool drum = true);

  // Components
  void panel(Rect, bool current = false, bool top_bar = true);   // card: gradient, border, gold bar on top
  // quarter of a drum in a panel's lower right corner (04)
  void panel_drum(Rect);
  // 54u high, padding 28; x,y top left
  void pill(const std::string& text, float x, float y, float max_width, bool outlined = false);
  float pill_width(const std::string& text, float max_width) const;
  void hairline(float x, float y, float width);
  void check(float x, float y, float size);                // tick, gold; x,y top left of a square
  void check(float x, float y, float size, Colour);
  void medal(Point centre, float R, Colour);               // mini star in a ring
  // framed; placeholder beneath: initials
  void photo(const std::string& file, Rect, Focus, const std::string& initials_of, float radius);

  // Text. Baselines in px.
  TextStyle serif(float size_u, int weight = 600) const;
  TextStyle sans(float size_u, int weight = 400, bool tabular = false) const;
  TextStyle kicker_style(float size_u = type::S) const;    // upper case is the caller's: kicker() does it
  void line(const std::string& text, TextStyle, Colour, float x, float baseline, Align = Align::left);
  // Lines from `top` (of the first line's box) down; returns the y below the last line. A cut or too small text leaves
  // a LayoutNote.
  float lines(const Fitted&, Colour, float x, float top, Align = Align::left);
  // Upper-cased, tracked, gold, shrunk or wrapped to width; y of the first line's top; returns y below.
  float kicker(const std::string& text, float x, float top, float width, Align = Align::left, int max_lines = 2);
  // One line's rule: LOOK's scale from `nominal` to `least` (u), one line.
  FitRule one_line(float nominal_u, float least_u = type::S) const;
  // Wrapped: at most max_lines and max_height (px; 0 = no limit).
  FitRule wrapped(float nominal_u, int max_lines, float line_height = 1.3f, float max_height = 0, float least_u = type::S) const;
  // Tables and cards: down to S on one line, then wrapped, then to 28u with a note, then cut.
  FitRule table(float nominal_u, int max_lines, float line_height = 1.2f, float max_height = 0) const;
  // Fits on one line and draws it with capitals centred on yc.
  Fitted row_text(const std::string& text, TextStyle, const FitRule&, Colour, float x, float yc, float width, Align = Align::left);
  // Lines centred as a block on yc.
  void centred_lines(const Fitted&, Colour, float x, float yc, Align = Align::left);
  // Baseline that centres capitals on yc: cap heights .727 (sans), .676 (serif).
  float centred_baseline(float yc, const TextStyle&) const;

  void note(LayoutNote);
  void add(Mark);
  void changes_at(std::int64_t steady_ms);                 // keeps the earliest
  Picture take();

 private:
  Picture picture_;
};

Colour faded(Colour, float alpha);  // alpha × its own
// Words the wall uses, in the ceremony's language ("vi" or else English).
std::string wall(const Ceremony&, const char* vi, const char* en);

}  // namespace bangvang
