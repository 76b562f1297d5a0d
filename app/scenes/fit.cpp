// fit: sizes first, then lines. Each word is measured at most once, at the nominal size: widths grow with the size.
#include "scenes/fit.h"

#include <algorithm>
#include <cctype>

namespace bangvang {
namespace {

constexpr float hair = .5f;  // px; kerning across a space, rounding
const std::string no_break = "\u00a0";
const std::string ellipsis = "…";

struct Word {
  std::string text;
  float width = 0;          // px at the nominal size
  bool new_line = false;    // the text has a line break before it
};

// A text at its nominal size; words are measured when wrapping is first needed.
struct Measured {
  std::string text;         // one line: breaks are spaces
  TextStyle style;          // at the nominal size
  float width = 0;          // of the text on one line, px
  std::vector<Word> words;
  float space = 0;
  bool broken = false;      // has line breaks of its own
};

bool is_break(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }

std::vector<Word> split(std::string_view text) {
  std::vector<Word> words;
  bool new_line = false;
  for (std::size_t at = 0; at < text.size();) {
    if (is_break(text[at])) {
      new_line = new_line || text[at] == '\n';
      ++at;
      continue;
    }
    std::size_t end = at;
    while (end < text.size() && !is_break(text[end])) ++end;
    words.push_back({std::string(text.substr(at, end - at)), 0, new_line && !words.empty()});
    new_line = false;
    at = end;
  }
  return words;
}

Measured measured(std::string_view raw, TextStyle style, float nominal, bool may_break, const TextMetrics& metrics) {
  Measured m;
  style.size = nominal;
  m.style = style;
  m.words = split(bind_numbers(raw));
  for (Word& word : m.words) {
    m.broken = m.broken || (may_break && word.new_line);
    if (!m.text.empty()) m.text += ' ';
    m.text += word.text;
  }
  m.width = m.text.empty() ? 0 : metrics.measure(m.text, style).width;
  return m;
}

// Words that were glued by a no-break space and are wider than the line come apart again.
void unglue(Measured& m, float width_at_nominal, const TextMetrics& metrics) {
  std::vector<Word> apart;
  for (const Word& word : m.words) {
    std::size_t cut = word.text.rfind(no_break);
    if (word.width <= width_at_nominal || cut == std::string::npos) {
      apart.push_back(word);
      continue;
    }
    bool new_line = word.new_line;
    for (std::size_t at = 0; at <= word.text.size();) {
      std::size_t end = std::min(word.text.find(no_break, at), word.text.size());
      std::string part = word.text.substr(at, end - at);
      if (!part.empty()) apart.push_back({part, metrics.measure(part, m.style).width, new_line});
      new_line = false;
      at = end + no_break.size();
    }
  }
  m.words = std::move(apart);
}

void measure_words(Measured& m, const TextMetrics& metrics) {
  if (m.space > 0) return;
  float sum = 0;
  for (Word& word : m.words) sum += word.width = metrics.measure(word.text, m.style).width;
  // What is left of the whole line is its spaces; tracking and kerning included.
  const auto gaps = static_cast<float>(m.words.size()) - 1;
  m.space = gaps > 0 ? std::max(.1f * m.style.size, (m.width - sum) / gaps) : .25f * m.style.size;
}

// First word of each line, greedily; `width` and the words at the nominal size.
std::vector<std::size_t> line_starts(const Measured& m, float width) {
  std::vector<std::size_t> starts;
  float used = 0;
  for (std::size_t i = 0; i < m.words.size(); ++i) {
    const Word& word = m.words[i];
    if (starts.empty() || (m.broken && word.new_line) || used + m.space + word.width > width) {
      starts.push_back(i);
      used = word.width;
    } else {
      used += m.space + word.width;
    }
  }
  return starts;
}

float widest_word(const Measured& m) {
  float widest = 0;
  for (const Word& word : m.words) widest = std::max(widest, word.width);
  return widest;
}

std::string joined(const Measured& m, std::size_t from, std::size_t to) {
  std::string text;
  for (std::size_t i = from; i < to; ++i) text += (i > from ? " " : "") + m.words[i].text;
  return text;
}

float width_of(const Measured& m, std::size_t from, std::size_t to) {
  float width = m.space * static_cast<float>(to - from - (to > from));
  for (std::size_t i = from; i < to; ++i) width += m.words[i].width;
  return width;
}

Fitted started(const Measured& m, float size, const FitRule& rule) {
  Fitted fitted;
  fitted.style = m.style;
  fitted.style.size = size;
  fitted.line_height = size * rule.line_height;
  fitted.whole = m.text;
  fitted.below_smallest = size < rule.smallest - .01f;
  return fitted;
}

int room_for(float size, const FitRule& rule) {
  int lines = std::max(1, rule.max_lines);
  if (rule.max_height > 0) lines = std::min(lines, static_cast<int>((rule.max_height + hair) / (size * rule.line_height)));
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
    fitted.lines.push_back(joined(m, starts[i], to));
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
  while (metrics.measure(last + ellipsis, fitted.style).width > width && !last.empty()) {
    std::size_t space = last.rfind(' ');
    if (space == std::string::npos) {  // one long word: by letters
      do last.pop_back();
      while (!last.empty() && (static_cast<unsigned char>(last.back()) & 0xC0) == 0x80);
      if (!last.empty() && (static_cast<unsigned char>(last.back()) & 0x80)) last.pop_back();
    } else {
      last.resize(space);
    }
  }
  while (!last.empty() && (std::ispunct(static_cast<unsigned char>(last.back())) || last.back() == ' ')) last.pop_back();
  last += ellipsis;
  fitted.width = std::min(width, std::max(fitted.width, width));
}

// The first of `sizes` (all of rule.sizes, or fewer) that suits; else the last one, cut.
Fitted settle(Measured& m, const FitRule& rule, const std::vector<float>& sizes, float width, const TextMetrics& metrics) {
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
    fitted.lines.push_back(joined(m, starts[i], i + 1 < starts.size() ? starts[i + 1] : m.words.size()));
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
  return settle(m, rule, sizes, width, metrics);
}

std::vector<Fitted> fit_alike(const std::vector<std::string>& texts, TextStyle style, const FitRule& rule, float width,
                              const TextMetrics& metrics) {
  const auto sizes = sizes_of(rule, style);
  std::vector<Measured> all;
  std::vector<Fitted> fitted;
  std::vector<float> reached;
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

std::string bind_numbers(std::string_view text) {
  std::string bound;
  bool after_word = false;    // the token before can hold a number
  bool loose_number = false;  // the token before is a number that nothing holds
  std::size_t at = 0;
  while (at < text.size()) {
    std::size_t end = at;
    while (end < text.size() && !is_break(text[end])) ++end;
    const std::string_view token = text.substr(at, end - at);
    // "6 tháng" that is held together already counts something: it does not stick to the word before it.
    const bool number = !token.empty() && token[0] >= '0' && token[0] <= '9' && token.find(no_break) == std::string_view::npos;
    const bool dash = token == "–" || token == "—" || token == "-" || token == "·";  // never begins a line
    if (!bound.empty() && bound.back() == ' ' && (dash || (number && after_word) || (!number && loose_number))) {
      bound.pop_back();
      bound += no_break;
    }
    bound += token;
    if (!token.empty()) {
      const auto last = static_cast<unsigned char>(token.back());
      const bool closes = std::ispunct(last) && last != '.' && last != '%';
      loose_number = number && !after_word && !closes && last != '.';
      after_word = !number && !closes && last != '.' && (std::isalpha(last) || last >= 0x80) && !dash;
    }
    std::size_t next = end;
    bool line = false;
    while (next < text.size() && is_break(text[next])) line = line || text[next] == '\n', ++next;
    if (next > end && next < text.size()) {
      bound += line ? '\n' : ' ';
      if (line) after_word = loose_number = false;
    }
    at = next > end ? next : end;
  }
  return bound;
}

}  // namespace bangvang
