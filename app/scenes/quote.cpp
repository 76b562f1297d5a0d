// A motto in large lines, or a quotation with its author.
#include <algorithm>

#include "base/folding.h"
#include "scenes/binding.h"
#include "scenes/column.h"
#include "scenes/scene_list.h"
#include "scenes/wording.h"

namespace bangvang {
namespace {

constexpr std::size_t longest_motto = 64, short_quotation = 90;  // letters

// "Đoàn kết – Hợp tác – Cùng phát triển" → its parts; no parts: the text itself.
std::vector<std::string> parts_of(const std::string& text) {
  for (const std::string mark : {" – ", " — ", " - ", ", "}) {
    std::vector<std::string> parts;
    for (std::size_t at = 0; at <= text.size();) {
      const std::size_t end = std::min(text.find(mark, at), text.size());
      parts.push_back(trim(text.substr(at, end - at)) + (mark == ", " && end < text.size() ? "," : ""));
      at = end + mark.size();
    }
    if (parts.size() >= 2 && parts.size() <= 4) return parts;
  }
  return {text};
}

std::string without_quotes(std::string text) {
  for (const auto& [open, close] : {std::pair<std::string, std::string>{"“", "”"}, {"\"", "\""}, {"«", "»"}})
    if (text.size() > open.size() + close.size() && text.rfind(open, 0) == 0 &&
        text.compare(text.size() - close.size(), close.size(), close) == 0 &&
        text.find(open, open.size()) >= text.size() - close.size())
      return trim(text.substr(open.size(), text.size() - open.size() - close.size()));
  return text;
}

// A long text runs over the drum: it is fainter then.
void draw_ground(Sketch& s, bool motto) {
  const Frame& f = s.frame;
  const float alpha = motto ? s.theme.ornament_title : .6f * s.theme.ornament_corner;
  s.background();
  if (f.stacked()) s.drum({.8f * f.W, .8f * f.H}, std::min(.6f * f.W, .4f * f.H), alpha);
  else s.drum({.9375f * f.W, .166f * f.H}, std::min(.74f * f.H, .42f * f.W), alpha);
}

}  // namespace

Picture draw_quote(const SceneView& view) {
  Sketch s(view.output, view.metrics);
  const Ceremony& c = view.ceremony();
  const Frame& f = s.frame;
  const Quote& quote = c.quotes[static_cast<std::size_t>(view.step.subject)];
  const std::string text = without_quotes(trim(quote.text)), by = trim(quote.by);
  const bool motto = by.empty() && length(text) <= longest_motto;
  draw_ground(s, motto);

  Column words(s, f.x(0), columns_of_12(f, f.stacked() ? 12 : motto ? 10 : 9.5f));
  words.kicker(trim(quote.kicker).empty() ? c.organizer : quote.kicker);
  words.at(down(f, 17.5f)).divider(16, 800);
  const float top = down(f, 11);
  if (motto) {
    std::string lines;
    for (const std::string& part : parts_of(text))
      lines += (lines.empty() ? "" : "\n") + (length(part) <= 20 ? bind_all(part) : part);
    Voice large = voice::honour(s.theme, type::X4);
    large.leading = 1.28f;
    large.lines = 4;
    large.smallest = type::L;
    large.gap = 24;
    words.at(down(f, 22.4f)).text(lines, large);
    words.draw(top, floor_of(f));
    return s.take();
  }
  Voice said = voice::topic(s.theme, length(text) <= short_quotation ? type::X2 : type::XL);
  said.weight = 600;
  said.leading = 1.36f;
  said.lines = 7;
  said.gap = 24;
  words.at(down(f, 24)).text("“" + text + "”", said);
  Voice author = voice::position(s.theme);
  author.weight = 600;
  author.gap = 36;
  words.text(by, author);
  words.draw(top, floor_of(f));
  return s.take();
}

}  // namespace bangvang
