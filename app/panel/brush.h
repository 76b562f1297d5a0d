// Brush: the few strokes the panel is drawn with, on ImGui's draw list; it remembers what it said and where.
#pragma once
#include <imgui.h>

#include <string>
#include <string_view>
#include <unordered_map>

#include "panel/letters.h"
#include "panel/panel.h"
#include "panel/wording.h"

namespace bangvang {

namespace hue {
inline constexpr ImU32 rgb(unsigned hex, unsigned a = 255) {
  return IM_COL32((hex >> 16) & 255, (hex >> 8) & 255, hex & 255, a);
}
inline constexpr ImU32 ground = rgb(0x111317), card = rgb(0x191c22), head = rgb(0x22262e), line = rgb(0x343a45);
inline constexpr ImU32 ink = rgb(0xf3f5f8), ink2 = rgb(0xb4bac5), dim = rgb(0x808896);
inline constexpr ImU32 red = rgb(0xff5a50), red_fill = rgb(0x5a1b1d), red_strong = rgb(0xc22f27);
inline constexpr ImU32 green = rgb(0x4fcf86), green_fill = rgb(0x173c29), green_strong = rgb(0x1c7a44);
inline constexpr ImU32 amber = rgb(0xf5bf4f), amber_fill = rgb(0x4d3a10), amber_strong = rgb(0x8a6412);
inline constexpr ImU32 ice = rgb(0x7cc7ff), ice_fill = rgb(0x123a5a);
inline constexpr ImU32 button = rgb(0x2b303a), hover = rgb(0x3a414e), black = rgb(0x000000);
}  // namespace hue

enum class Hand { body, bold, title };

enum class Cut { end, middle };  // where the ellipsis of a text that is too long stands

struct Hit {
  bool hovered = false;
  bool pressed = false, twice = false;  // the button went down on it; for the second time
};

class Brush {
 public:
  Letters letters;
  float scale = 1;
  Tongue language;
  std::string said;
  std::unordered_map<std::string, Rect> places;

  float px(float at_1280) const;                   // whole px
  float line(Hand) const;                          // line height, px
  const char* say(Phrase p) const { return p.in(language); }

  float width(Hand, std::string_view) const;
  // One line from (x, y), its top left; cut with an ellipsis to max_width. Returns its width.
  float text(Hand, ImU32, float x, float y, std::string_view, float max_width = 1e9f,
             Cut = Cut::end);
  void text_right(Hand, ImU32, float right, float y, std::string_view, float max_width = 1e9f);
  void text_centred(Hand, ImU32, Rect, std::string_view, Cut = Cut::end);   // in both directions
  // Broken to `width` at words; the height it took.
  float wrapped(Hand, ImU32, float x, float y, float width, std::string_view);
  // Where the second line begins if the first is to be no wider than this: after a blank; else the whole length.
  std::size_t break_at(Hand, float width, std::string_view) const;
  float wrapped_height(Hand, float width, std::string_view) const;

  void fill(Rect, ImU32);
  void frame(Rect, ImU32, float thickness);        // inside its edge
  void dot(float cx, float cy, float r, ImU32);
  void play(float cx, float cy, float r, ImU32);   // ▶
  void tick(float cx, float cy, float r, ImU32);
  void warning(float cx, float cy, float r, ImU32);

  // A place that can be pressed. The name is its identity and what where() knows it by.
  Hit hit(const std::string& name, Rect);
  // A large button: caption, and beneath it what is in small letters. Pressed at the moment the mouse goes down: a hand
  // that shakes may have left it by the time it comes up.
  Hit button(const std::string& name, Rect, ImU32 face, ImU32 ink, std::string_view caption, std::string_view small);
  void card(Rect, std::string_view title, std::string_view right = {});   // background and head
  float head_height() const { return px(28); }
};

}  // namespace bangvang
