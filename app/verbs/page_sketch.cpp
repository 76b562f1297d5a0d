// Strokes of a printed page.
#include "verbs/page_sketch.h"

#include <utility>

namespace bangvang {
namespace {

constexpr float dmm = 254 / 72.f;  // of a point
constexpr float leading = 1.36f;   // of the letters' size, from baseline to baseline
constexpr float descent = .28f;    // of the letters' size, beneath the baseline

constexpr float pill_pad = 14;
TextStyle pill_style() { return paper_sans(7, 700, true); }

Picture blank() {
  Picture page;
  page.width = paper_width;
  page.height = paper_height;
  return page;
}

}  // namespace

TextStyle paper_sans(float pt, int weight, bool tabular) { return {Face::sans, weight, pt * dmm, 0, tabular}; }
TextStyle paper_serif(float pt, int weight) { return {Face::serif, weight, pt * dmm, 0, false}; }

PageSketch::PageSketch(const TextMetrics& text_metrics) : metrics(text_metrics), page_(blank()) {}

void PageSketch::add(std::vector<PageLine>& lines, const std::string& text, const TextStyle& style, Colour colour,
                     float width, float gap, float indent) const {
  if (text.empty()) return;
  for (std::string& line : metrics.wrap(text, style, width - indent)) {
    lines.push_back({std::move(line), style, colour, style.size * leading + gap, indent});
    gap = 0;
  }
}

std::size_t PageSketch::draw(const std::vector<PageLine>& lines, std::size_t first, float x, float top, float bottom) {
  float y = top;
  for (; first < lines.size(); ++first) {
    const PageLine& one = lines[first];
    if (y + one.height > bottom) break;
    y += one.height;
    const float baseline = y - descent * one.style.size;
    if (!one.pill.empty()) pill(one.pill, x, baseline, one.filled);
    if (!one.text.empty()) line(one.text, one.style, one.colour, x + one.indent, baseline);
  }
  return first;
}

void PageSketch::line(const std::string& text, const TextStyle& style, Colour colour, float x, float baseline,
                      Align align) {
  page_.marks.emplace_back(Text{text, style, colour, x, baseline, align});
}

void PageSketch::shortened(const std::string& text, const TextStyle& style, Colour colour, float x, float baseline,
                           float width) {
  const std::vector<std::string> lines = metrics.wrap(text, style, width);
  if (lines.size() == 1) return line(text, style, colour, x, baseline);
  const std::vector<std::string> room = metrics.wrap(text, style, width - metrics.measure(" …", style).width);
  line(room.front() + " …", style, colour, x, baseline);
}

void PageSketch::rule(float x, float y, float width, Colour colour, float thickness) {
  page_.marks.emplace_back(Box{{x, y - thickness / 2, width, thickness}, 0, Paint(colour), 0, {}});
}

float PageSketch::pill_width(const std::string& text) const {
  return metrics.measure(text, pill_style()).width + 2 * pill_pad;
}

// Its middle is that of the text's capitals.
void PageSketch::pill(const std::string& text, float x, float baseline, bool filled, Colour colour) {
  const TextStyle style = pill_style();
  const float height = style.size * 1.5f;
  const Rect box{x, baseline - style.size * .36f - height / 2, pill_width(text), height};
  page_.marks.emplace_back(filled ? Box{box, height / 2, Paint(colour), 0, {}}
                                  : Box{box, height / 2, std::nullopt, 2.5f, colour});
  line(text, style, filled ? ink::white : colour, x + pill_pad, baseline);
}

void PageSketch::frame(Rect rect) {
  constexpr float edge = 1.5f;
  page_.marks.emplace_back(
      Box{{rect.x - edge, rect.y - edge, rect.w + 2 * edge, rect.h + 2 * edge}, 0, std::nullopt, edge, ink::line});
}

void PageSketch::add(Mark mark) { page_.marks.push_back(std::move(mark)); }

Picture PageSketch::take() { return std::exchange(page_, blank()); }

}  // namespace bangvang
