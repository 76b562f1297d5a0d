// Wall: pictures of a ceremony on fixed metrics, and what stands in them.
#pragma once
#include <string>
#include <vector>

#include "base/folding.h"
#include "fakes/fixed_metrics.h"
#include "scenes/frame.h"
#include "scenes/scenes.h"
#include "show/step.h"

namespace bangvang {

inline Theme plain_theme() {
  Theme theme;
  theme.name = "plain";
  theme.background = Paint(Paint::Run::down, {0x7a, 0x0e, 0x17}, {0x54, 0x06, 0x0e});
  theme.panel = Paint(Paint::Run::down, {0x4e, 5, 13}, {0x42, 4, 10});
  theme.panel_current = Paint(Paint::Run::down, {0x8c, 0x1b, 0x25}, {0x76, 0x11, 0x1b});
  theme.fill = Paint(Paint::Run::down, {0xfa, 0xe3, 0xa4}, {0xd8, 0xa6, 0x48});
  theme.bar = Paint(Paint::Run::across, {0xd8, 0xa6, 0x48}, {0xf3, 0xcf, 0x7a});
  theme.bar_below = Paint(Paint::Run::across, {0xa8, 0x68, 0x3c}, {0xc9, 0x8d, 0x55});
  theme.track = {0x33, 2, 7};
  theme.ink = {0xff, 0xf4, 0xdc};
  theme.ink2 = {0xf0, 0xd6, 0xc0};
  theme.dim = {0xd3, 0xa2, 0x94};
  theme.gold = {0xf3, 0xcf, 0x7a};
  theme.line = {0xd8, 0xa6, 0x48};
  theme.on_fill = {0x4a, 5, 11};
  theme.ornament = {0xf3, 0xcf, 0x7a};
  return theme;
}

struct Wall {
  Theme theme = plain_theme();
  FixedMetrics metrics;
  Program program;
  Output output;

  explicit Wall(const Ceremony& ceremony, int width = 1920, int height = 1080) : program(compile(ceremony)) {
    output.width = width;
    output.height = height;
    output.theme = &theme;
  }
  Wall(const Wall&) = delete;
  Picture picture(int step) const { return step_picture(program, step, output, 0, {}, metrics); }
  Picture picture(const std::string& id) const { return picture(program.index_of(id)); }
  // The letters of a line, from the top of capitals with one mark to the foot of descenders.
  Rect letters(const Text& t) const {
    const float width = metrics.measure(t.text, t.style).width;
    const float left = t.align == Align::left ? t.x : t.align == Align::right ? t.x - width : t.x - width / 2;
    return {left, t.baseline - .8f * t.style.size, width, 1.02f * t.style.size};
  }
};

inline std::vector<Text> texts_of(const Picture& picture) {
  std::vector<Text> texts;
  for (const Mark& mark : picture.marks)
    if (const Text* text = std::get_if<Text>(&mark)) texts.push_back(*text);
  return texts;
}

// Folded, without spaces: what can be looked for in a text however it is wrapped.
inline std::string squeezed(const std::string& text) {
  std::string kept;
  for (char c : fold(text))
    if (c != ' ' && c != '\n') kept += c;
  for (std::size_t at; (at = kept.find("\u00a0")) != std::string::npos;) kept.erase(at, 2);
  return kept;
}

}  // namespace bangvang
