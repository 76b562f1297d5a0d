// Sketch: panels, pills, checks and photos.
#include <algorithm>

#include "base/folding.h"
#include "scenes/sketch.h"

namespace bangvang {
namespace {

constexpr float pill_height = 54, pill_padding = 28;

// "Nguyễn Văn An" → "NA": first letters of the first and the last word, composed.
std::string initials(const std::string& name) {
  std::string found;
  const std::string composed = nfc(name);
  std::size_t first_end = 0;
  for (std::size_t at = 0; at < composed.size();) {
    std::size_t end = std::min(composed.find(' ', at), composed.size());
    if (end > at) {
      std::size_t letter = at + 1;
      while (letter < end && (static_cast<unsigned char>(composed[letter]) & 0xC0) == 0x80) ++letter;
      found = found.substr(0, first_end) + composed.substr(at, letter - at);
      if (first_end == 0) first_end = found.size();
    }
    at = end + 1;
  }
  return upper(found);
}

}  // namespace

void Sketch::panel(Rect rect, bool current, bool top_bar) {
  const float bar = u(current ? 6 : 4);
  Box box{rect, u(8), current ? theme.panel_current : theme.panel, 0, {}};
  if (!current) box.border = u(1.5f), box.border_colour = faded(theme.line, theme.panel_border);
  add(box);
  if (top_bar)
    add(Box{{rect.x, rect.y, rect.w, bar}, 0, Paint(Paint::Run::across, theme.fill.from, theme.fill.to), 0, {}});
}

void Sketch::panel_drum(Rect rect) {
  const float R = std::min({u(120), rect.w * .4f, rect.h * .5f});
  Ornament mark;
  mark.centre = {rect.x + rect.w, rect.y + rect.h};
  mark.radius = R / .713f;
  mark.outer = .713f;
  mark.colour = faded(theme.ornament, theme.ornament_halo * 1.6f);
  add(ClipBegin{rect, u(8)});
  add(mark);
  add(ClipEnd{});
}

float Sketch::pill_width(const std::string& text, float max_width) const {
  const Fitted fitted =
      fit(text, sans(type::S, 600), one_line(type::S, type::credit), max_width - 2 * u(pill_padding), metrics);
  return std::min(max_width, fitted.width + 2 * u(pill_padding));
}

void Sketch::pill(const std::string& text, float x, float y, float max_width, bool outlined) {
  const Fitted fitted =
      fit(text, sans(type::S, 600), one_line(type::S, type::credit), max_width - 2 * u(pill_padding), metrics);
  const float width = std::min(max_width, fitted.width + 2 * u(pill_padding)), height = u(pill_height);
  Box box{{x, y, width, height}, height / 2, std::nullopt, 0, {}};
  if (outlined) box.border = u(2), box.border_colour = theme.gold;
  else box.fill = theme.fill;
  add(box);
  centred_lines(fitted, outlined ? theme.gold : theme.on_fill, x + width / 2, y + height / 2, Align::centre);
}

void Sketch::hairline(float x, float y, float width) {
  const float thick = std::max(1.f, u(1.5f));
  add(Box{{x, y - thick / 2, width, thick}, 0, Paint(faded(theme.line, .3f)), 0, {}});
}

void Sketch::check(float x, float y, float size) { check(x, y, size, theme.gold); }

void Sketch::check(float x, float y, float size, Colour colour) {
  Path tick;
  tick.points = {
      {x + .04f * size, y + .54f * size}, {x + .36f * size, y + .86f * size}, {x + .96f * size, y + .14f * size}};
  tick.stroke = u(5.5f);
  tick.stroke_paint = Paint(colour);
  add(tick);
}

void Sketch::photo(const std::string& file, Rect rect, Focus focus, const std::string& initials_of, float radius) {
  const Paint ground(Paint::Run::down, theme.panel_current.from, theme.panel_current.to);
  add(Box{rect, radius, ground, 0, {}});
  const std::string letters = initials(initials_of);
  if (!letters.empty()) {
    FitRule rule;
    const float size = .42f * std::min(rect.w, rect.h);
    rule.sizes = {size, size * .7f, size * .5f};
    TextStyle style = serif(1, 600);
    const Fitted fitted = fit(letters, style, rule, rect.w * .9f, metrics);
    if (!fitted.lines.empty())
      line(fitted.lines[0], fitted.style, faded(theme.gold, .8f), rect.x + rect.w / 2,
           centred_baseline(rect.y + rect.h / 2, fitted.style), Align::centre);
  }
  // Initials must not be read through a portrait that is cut out.
  if (!file.empty()) add(PhotoMark{file, rect, radius, Fit::cover, focus.x, focus.y, ground});
  add(Box{rect, radius, std::nullopt, std::max(1.5f, u(2)), theme.line});
}

}  // namespace bangvang
