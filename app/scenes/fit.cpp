// fit: sizes first, then lines; balanced; last an ellipsis.
#include "scenes/fit.h"

#include <algorithm>
#include <cctype>

#include "scenes/measured.h"

namespace bangvang {
namespace {

constexpr float hair = .5f;  // px; kerning across a space, rounding
const std::string ellipsis = "…";

Fitted started(const Measured& m, float size, const FitRule& rule) {
  Fitted fitted;
  fitted.style = m.style;
  fitted.style.size = size;
  fitted.line_height = size * rule.line_height;
  fitted.whole = m.raw;
  fitted.below_smallest = size < rule.smallest - .01f;
  return fitted;
}

int room_for(float size, const FitRule& rule) {
  int lines = std::max(1, rule.max_lines);
  if (rule.max_height > 0)
    lines = std::min(lines, static_cast<int>((rule.max_height + hair) / (size * rule.line_height)));
  return lines;
}

// The narrowest width that takes no more lines.
Fitted balanced(const Measured& m, float size, const FitRule& rule, float width) {
  const float scale = size / m.style.size;
  float high = width / scale, low = std::max(widest_word(m), high / 3);
  const std::size_t lines = line_starts(m, high).size();
  for (int i = 0; i < 10 && low < high; ++i) {
    const float middle = (low + high) / 2;
    (line_starts(m, middle).size() <= lines ? high : low) = middle;
  }
  Fitted fitted = started(m, size, rule);
  const auto starts = line_starts(m, high);
  for (std::size_t i = 0; i < starts.size(); ++i) {
    const std::size_t to = i + 1 < starts.size() ? starts[i + 1] : m.words.size();
    fitted.lines.push_back(words_joined(m, starts[i], to));
    fitted.width = std::max(fitted.width, width_of(m, starts[i], to) * scale);
  }
  return fitted;
}

// Words wider than the line (a script without spaces, an endless word): the shaper knows where they may break.
Fitted by_shaper(const Measured& m, float size, const FitRule& rule, float width, const TextMetrics& metrics) {
  Fitted fitted = started(m, size, rule);
  fitted.lines = metrics.wrap(m.text, fitted.style, width);
  fitted.width = fitted.lines.size() > 1 ? width : std::min(width, m.width * size / m.style.size);
  return fitted;
}

void cut_to(Fitted& fitted, std::size_t lines, float width, const TextMetrics& metrics) {
  fitted.cut = fitted.lines.size() > lines;
  if (!fitted.cut) return;
  fitted.lines.resize(lines);
  std::string& last = fitted.lines.back();
  const float room = width - metrics.measure(ellipsis, fitted.style).width;
  while (!last.empty() && metrics.measure(last, fitted.style).width > room) {
    const std::size_t space = last.rfind(' ');
    if (space == std::string::npos) {  // one long word: between letters, which the shaper knows
      last = metrics.wrap(last, fitted.style, std::max(1.f, room)).front();
      break;
    }
    last.resize(space);
  }
  while (!last.empty() && (std::ispunct(static_cast<unsigned char>(last.back())) || last.back() == ' '))
    last.pop_back();
  last += ellipsis;
  fitted.width = width;
}

// The first of `sizes` (all of rule.sizes, or fewer) that suits; else the last one, cut.
Fitted settle(Measured& m, const FitRule& rule, const std::vector<float>& sizes, float width,
              const TextMetrics& metrics) {
  Fitted one = started(m, sizes.front(), rule);
  if (m.words.empty()) return one;
  if (!m.broken) {
    const std::size_t tried = rule.one_line_first || rule.max_lines < 2 ? sizes.size() : 1;
    for (std::size_t i = 0; i < tried; ++i) {
      if (i > 0 && rule.max_lines > 1 && sizes[i] < rule.one_line_least) break;
      one = started(m, sizes[i], rule);
      one.width = m.width * sizes[i] / m.style.size;
      one.lines = {m.text};
      if (one.width <= width + hair && room_for(sizes[i], rule) >= 1) return one;
    }
  }
  measure_words(m, metrics);
  unglue(m, width * m.style.size / sizes.back(), metrics);
  for (float size : sizes) {
    const float at_nominal = width * m.style.size / size;
    const auto room = static_cast<std::size_t>(std::max(0, room_for(size, rule)));
    if (widest_word(m) > at_nominal) {
      if (size != sizes.back()) continue;
      Fitted fitted = by_shaper(m, size, rule, width, metrics);
      cut_to(fitted, std::max<std::size_t>(1, room), width, metrics);
      return fitted;
    }
    if (line_starts(m, at_nominal).size() <= room) return balanced(m, size, rule, width);
  }
  // Nothing suits: the smallest size, as many lines as there is room for, then an ellipsis.
  Fitted fitted = started(m, sizes.back(), rule);
  const auto starts = line_starts(m, width * m.style.size / sizes.back());
  for (std::size_t i = 0; i < starts.size(); ++i)
    fitted.lines.push_back(words_joined(m, starts[i], i + 1 < starts.size() ? starts[i + 1] : m.words.size()));
  fitted.width = width;
  cut_to(fitted, static_cast<std::size_t>(std::max(1, room_for(sizes.back(), rule))), width, metrics);
  return fitted;
}

std::vector<float> sizes_of(const FitRule& rule, const TextStyle& style) {
  return rule.sizes.empty() ? std::vector<float>{style.size} : rule.sizes;
}

}  // namespace

std::vector<float> scale_down(float from, float to, float u, bool hero) {
  std::vector<float> sizes{from * u};
  if (hero) {
    for (float size = from - 8; size > to; size -= 8) sizes.push_back(size * u);
  } else {
    for (float size : {224.f, 168.f, 128.f, 96.f, 72.f, 64.f, 56.f, 44.f, 36.f, 28.f})
      if (size < from && size > to) sizes.push_back(size * u);
  }
  if (to < from) sizes.push_back(to * u);
  return sizes;
}

Fitted fit(std::string_view text, TextStyle style, const FitRule& rule, float width, const TextMetrics& metrics) {
  const auto sizes = sizes_of(rule, style);
  Measured m = measured(text, style, sizes.front(), rule.max_lines > 1, metrics);
  return settle(m, rule, sizes, std::max(1.f, width), metrics);
}

std::vector<Fitted> fit_alike(const std::vector<std::string>& texts, TextStyle style, const FitRule& rule, float width,
                              const TextMetrics& metrics) {
  const auto sizes = sizes_of(rule, style);
  std::vector<Measured> all;
  std::vector<Fitted> fitted;
  std::vector<float> reached;
  width = std::max(1.f, width);
  for (const std::string& text : texts) {
    all.push_back(measured(text, style, sizes.front(), rule.max_lines > 1, metrics));
    fitted.push_back(settle(all.back(), rule, sizes, width, metrics));
    if (!fitted.back().lines.empty()) reached.push_back(fitted.back().style.size);
  }
  if (reached.empty()) return fitted;
  std::sort(reached.begin(), reached.end());
  const std::size_t outliers = reached.size() < 4 ? 0 : std::max<std::size_t>(1, reached.size() / 6);
  const float common = reached[std::min(outliers, reached.size() - 1)];
  std::vector<float> fewer;
  for (float size : sizes)
    if (size <= common + .01f) fewer.push_back(size);
  for (std::size_t i = 0; i < all.size(); ++i)
    if (fitted[i].style.size > common + .01f) fitted[i] = settle(all[i], rule, fewer, width, metrics);
  return fitted;
}

}  // namespace bangvang
