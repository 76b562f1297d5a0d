// Picture: what one output shows, as a flat list of marks, back to front, in px. Plain data with a text form.
#pragma once
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace bangvang {

struct Rect {
  float x = 0, y = 0, w = 0, h = 0;
  friend bool operator==(const Rect&, const Rect&) = default;
};
struct Point {
  float x = 0, y = 0;
  friend bool operator==(const Point&, const Point&) = default;
};
struct Colour {
  std::uint8_t r = 0, g = 0, b = 0, a = 255;
  friend bool operator==(const Colour&, const Colour&) = default;
};
// A fill: one colour, or a linear gradient over the shape's box.
struct Paint {
  enum class Run : std::uint8_t { solid, down, across };
  Run run = Run::solid;
  Colour from, to;
  Paint() = default;
  Paint(Colour c) : from(c), to(c) {}
  Paint(Run r, Colour f, Colour t) : run(r), from(f), to(t) {}
  friend bool operator==(const Paint&, const Paint&) = default;
};

// A rectangle with rounded corners (radius ≥ h/2: a pill; a square with it: a disc), filled, bordered inside its
// edge, or both.
struct Box {
  Rect rect;
  float radius = 0;
  std::optional<Paint> fill;
  float border = 0;  // px; 0 = none
  Colour border_colour;
  friend bool operator==(const Box&, const Box&) = default;
};
// A polygon or polyline; straight, or smooth through its points (Catmull-Rom).
struct Path {
  std::vector<Point> points;
  bool closed = false, smooth = false;
  std::optional<Paint> fill;
  float stroke = 0;  // px; round joins and caps
  Paint stroke_paint;
  friend bool operator==(const Path&, const Path&) = default;
};
enum class Face : std::uint8_t { serif, sans };
struct TextStyle {
  Face face = Face::sans;
  int weight = 400;        // 400 500 600 700
  float size = 36;         // em in px
  float tracking = 0;      // em
  bool tabular = false;    // figures of one width
  friend bool operator==(const TextStyle&, const TextStyle&) = default;
};
enum class Align : std::uint8_t { left, centre, right };
// One line, already wrapped. x is the left end, centre or right end by `align`; y is the baseline.
struct Text {
  std::string text;
  TextStyle style;
  Colour colour;
  float x = 0, baseline = 0;
  Align align = Align::left;
  friend bool operator==(const Text&, const Text&) = default;
};
enum class Fit : std::uint8_t { cover, contain };
// A photo file in a box. While its pixels are not there nothing is drawn: scenes draw the placeholder beneath.
struct PhotoMark {
  std::string file;        // path relative to the ceremony's folder
  Rect rect;
  float radius = 0;
  Fit fit = Fit::cover;
  float focus_x = 0.5f, focus_y = 0.33f;
  std::optional<Paint> ground = {};  // beneath what is transparent in the photo; nothing: what is beneath the mark
  friend bool operator==(const PhotoMark&, const PhotoMark&) = default;
};
// The bronze drum and its parts, after LOOK's fractions of R. Drawn once per size to a mask by painting.
enum class OrnamentKind : std::uint8_t { drum, star, chain };
struct Ornament {
  OrnamentKind kind = OrnamentKind::drum;
  Point centre;            // drum, star; chain: its left end
  float radius = 0;        // drum: R; star: of the 28-point polygon's tips; chain: of its circles
  float inner = 0, outer = 1;  // drum: only rings within these fractions of R
  bool birds = true;       // drum
  float length = 0;        // chain: px to the right
  float pitch = 0;         // chain: px between circles
  Colour colour;           // alpha counts
  friend bool operator==(const Ornament&, const Ornament&) = default;
};
// Marks up to the matching ClipEnd are cut to rect. Clips nest.
struct ClipBegin {
  Rect rect;
  float radius = 0;
  friend bool operator==(const ClipBegin&, const ClipBegin&) = default;
};
struct ClipEnd {
  friend bool operator==(const ClipEnd&, const ClipEnd&) = default;
};
using Mark = std::variant<Box, Path, Text, PhotoMark, Ornament, ClipBegin, ClipEnd>;

// A finding of the layout: for the panel's problems and the proof, not for the wall.
struct LayoutNote {
  enum class Kind { cut, below_smallest } kind = Kind::cut;
  std::string text;        // the whole text that did not fit
  friend bool operator==(const LayoutNote&, const LayoutNote&) = default;
};

struct Picture {
  int width = 0, height = 0;   // px
  std::vector<Mark> marks;
  std::vector<LayoutNote> notes;
  // Steady ms at which this picture will be another one by itself (a countdown's next second), if ever.
  std::optional<std::int64_t> changes_at;
  friend bool operator==(const Picture&, const Picture&) = default;
};

Rect bounds(const Mark&);            // what it may touch; clips and text by their line box
std::string to_text(const Picture&); // one mark a line, for goldens

}  // namespace bangvang
