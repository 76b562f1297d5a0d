// Sketch: text and collecting; ornament and components are in sketch_ornament.cpp and sketch_parts.cpp.
#include "scenes/sketch.h"

#include <algorithm>

#include "base/folding.h"

namespace bangvang {
namespace {

float cap_height(Face face) { return face == Face::serif ? .676f : .727f; }

// A line break inside one line would become two lines for the shaper.
std::string on_one_line(std::string text) {
  for (char& c : text)
    if (static_cast<unsigned char>(c) < 0x20) c = ' ';
  return text;
}

}  // namespace

Sketch::Sketch(const Output& output, const TextMetrics& text_metrics)
    : frame(frame_of(output)), theme(*output.theme), metrics(text_metrics) {
  picture_.width = output.width;
  picture_.height = output.height;
}

TextStyle Sketch::serif(float size_u, int weight) const { return {Face::serif, weight, u(size_u), 0, false}; }
TextStyle Sketch::sans(float size_u, int weight, bool tabular) const {
  return {Face::sans, weight, u(size_u), 0, tabular};
}
TextStyle Sketch::kicker_style(float size_u) const { return {Face::sans, 600, u(size_u), .05f, false}; }

float Sketch::centred_baseline(float yc, const TextStyle& style) const {
  return yc + cap_height(style.face) * style.size / 2;
}

void Sketch::line(const std::string& text, TextStyle style, Colour colour, float x, float baseline, Align align) {
  if (!text.empty()) add(Text{on_one_line(text), style, colour, x, baseline, align});
}

float Sketch::lines(const Fitted& fitted, Colour colour, float x, float top, Align align) {
  float y = top;
  for (const std::string& text : fitted.lines) {
    line(text, fitted.style, colour, x, centred_baseline(y + fitted.line_height / 2, fitted.style), align);
    y += fitted.line_height;
  }
  if (fitted.cut) note({LayoutNote::Kind::cut, fitted.whole});
  else if (fitted.below_smallest && !fitted.lines.empty()) note({LayoutNote::Kind::below_smallest, fitted.whole});
  return y;
}

void Sketch::centred_lines(const Fitted& fitted, Colour colour, float x, float yc, Align align) {
  lines(fitted, colour, x, yc - fitted.height() / 2, align);
}

FitRule Sketch::one_line(float nominal_u, float least_u) const {
  FitRule rule;
  rule.sizes = scale_down(nominal_u, std::min(nominal_u, least_u), frame.u);
  return rule;
}

FitRule Sketch::wrapped(float nominal_u, int max_lines, float line_height, float max_height, float least_u) const {
  FitRule rule = one_line(nominal_u, least_u);
  rule.max_lines = max_lines;
  rule.line_height = line_height;
  rule.max_height = max_height;
  return rule;
}

FitRule Sketch::table(float nominal_u, int max_lines, float line_height, float max_height) const {
  FitRule rule = wrapped(nominal_u, max_lines, line_height, max_height, type::S);
  rule.one_line_least = rule.smallest = rule.sizes.back();
  rule.sizes.push_back(u(32));
  rule.sizes.push_back(u(type::credit));
  return rule;
}

Fitted Sketch::row_text(const std::string& text, TextStyle style, const FitRule& rule, Colour colour, float x, float yc,
                        float width, Align align) {
  Fitted fitted = fit(text, style, rule, width, metrics);
  centred_lines(fitted, colour, x, yc, align);
  return fitted;
}

float Sketch::kicker(const std::string& text, float x, float top, float width, Align align, int max_lines) {
  const TextStyle style = kicker_style();
  Fitted fitted = fit(upper(text), style, wrapped(type::S, max_lines, 1.28f), width, metrics);
  fitted.whole = text;
  return lines(fitted, theme.gold, x, top, align);
}

void Sketch::note(LayoutNote note) { picture_.notes.push_back(std::move(note)); }
void Sketch::add(Mark mark) { picture_.marks.push_back(std::move(mark)); }

void Sketch::changes_at(std::int64_t steady_ms) {
  if (!picture_.changes_at || steady_ms < *picture_.changes_at) picture_.changes_at = steady_ms;
}

Picture Sketch::take() { return std::move(picture_); }

Colour faded(Colour colour, float alpha) {
  colour.a = static_cast<std::uint8_t>(std::clamp(alpha, 0.f, 1.f) * static_cast<float>(colour.a) + .5f);
  return colour;
}

std::string wall(const Ceremony& ceremony, const char* vi, const char* en) {
  return ceremony.language == "vi" ? vi : en;
}

}  // namespace bangvang
