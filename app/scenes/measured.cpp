// Measured: splitting, measuring and greedy lines.
#include "scenes/measured.h"

#include <algorithm>

#include "scenes/binding.h"
#include "scenes/fit.h"

namespace bangvang {
namespace {

constexpr std::size_t most_bytes = 6000;
const std::string no_break = "\u00a0";

std::string_view bounded(std::string_view text) {
  if (text.size() <= most_bytes) return text;
  std::size_t end = most_bytes;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
  return text.substr(0, end);
}

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

}  // namespace

bool is_break(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }

Measured measured(std::string_view raw, TextStyle style, float nominal, bool may_break, const TextMetrics& metrics) {
  Measured m;
  style.size = nominal;
  m.style = style;
  m.raw = bounded(raw);
  m.words = split(bind_numbers(bind_compounds(bounded(raw))));
  for (Word& word : m.words) {
    m.broken = m.broken || (may_break && word.new_line);
    if (!m.text.empty()) m.text += ' ';
    m.text += word.text;
  }
  m.width = m.text.empty() ? 0 : metrics.measure(m.text, style).width;
  return m;
}

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

std::string words_joined(const Measured& m, std::size_t from, std::size_t to) {
  std::string text;
  for (std::size_t i = from; i < to; ++i) text += (i > from ? " " : "") + m.words[i].text;
  return text;
}

float width_of(const Measured& m, std::size_t from, std::size_t to) {
  float width = m.space * static_cast<float>(to - from - (to > from));
  for (std::size_t i = from; i < to; ++i) width += m.words[i].width;
  return width;
}

}  // namespace bangvang
