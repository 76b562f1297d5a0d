// Voice: how a text of a one-subject scene is set, and the voices these scenes speak in.
#pragma once
#include "scenes/frame.h"
#include "scenes/picture.h"
#include "scenes/theme.h"

namespace bangvang {

// How a text of a column is set. Sizes and distances in u.
struct Voice {
  Face face = Face::sans;
  int weight = 400;
  float size = type::M, smallest = type::S;
  Colour colour;
  int lines = 2;               // before it shrinks below `one_line`
  int most_lines = 0;          // at the smallest size; 0 = lines
  float one_line = 0;          // no smaller on one line before it is wrapped
  bool hero = false;           // steps of 8u
  bool wrap_first = false;     // long texts: wrapped at full size before they shrink
  float tracking = 0;          // em
  float leading = 1.32f;       // of the size
  float gap = 0;               // above it
  float slot = 0;              // at least this high, the text in its middle
};

// The voices every one-subject scene speaks in.
namespace voice {
Voice hero(const Theme&, float size = type::X3);         // the name: serif 700, ink
Voice honour(const Theme&, float size = type::X3);       // the honour, the title: serif 700, gold
Voice name(const Theme&, float size = type::X2);         // serif 600, ink
Voice topic(const Theme&, float size = type::XL);        // serif 500, ink; wraps first
Voice position(const Theme&, float size = type::M);      // sans 500, gold
Voice body(const Theme&, float size = type::M);          // sans, ink
Voice label(const Theme&, float size = type::S);         // sans 600, gold
Voice quiet(const Theme&, float size = type::S);         // sans, ink2
}  // namespace voice

}  // namespace bangvang
