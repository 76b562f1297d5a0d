// FixedMetrics: every character has a fixed width, so that text goldens need no fonts.
#pragma once
#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "scenes/text_metrics.h"

namespace bangvang {

class FixedMetrics : public TextMetrics {
 public:
  mutable int measures = 0;  // measure() and wrap() so far

  LineSize measure(std::string_view line, const TextStyle& style) const override {
    ++measures;
    LineSize size;
    size.width = width(line, style);
    size.ascent = style.size;
    size.descent = .3f * style.size;
    return size;
  }

  std::vector<std::string> wrap(std::string_view text, const TextStyle& style, float limit) const override {
    ++measures;
    std::vector<std::string> lines(1);
    std::string word;
    auto put_word = [&] {
      if (word.empty()) return;
      const std::string together = lines.back().empty() ? word : lines.back() + " " + word;
      if (width(together, style) <= limit) {
        lines.back() = together;
      } else {
        if (!lines.back().empty()) lines.emplace_back();
        for (std::size_t at = 0; at < word.size();) {  // broken between letters
          std::size_t end = letter_end(word, at);
          if (!lines.back().empty() && width(lines.back() + word.substr(at, end - at), style) > limit)
            lines.emplace_back();
          lines.back() += word.substr(at, end - at);
          at = end;
        }
      }
      word.clear();
    };
    for (char c : text) {
      if (c == ' ' || c == '\n') put_word();
      else word += c;
      if (c == '\n') lines.emplace_back();
    }
    put_word();
    return lines;
  }

 private:
  static std::size_t letter_end(std::string_view text, std::size_t at) {
    ++at;
    while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80) ++at;
    return at;
  }
  static float width(std::string_view text, const TextStyle& style) {
    float ems = 0;
    for (std::size_t at = 0; at < text.size();) {
      const std::size_t end = letter_end(text, at);
      const auto lead = static_cast<unsigned char>(text[at]);
      const bool combining = lead == 0xCC || lead == 0xCD;                 // U+0300…U+036F
      const bool wide = lead >= 0xE3 && lead <= 0xED;                      // CJK, Hangul
      const bool no_break_space = lead == 0xC2 && static_cast<unsigned char>(text[at + 1]) == 0xA0;
      const bool narrow =
          no_break_space || text[at] == ' ' || text[at] == '.' || text[at] == ',' || text[at] == 'i' || text[at] == 'l';
      ems += combining ? 0 : (wide ? 1.f : narrow ? .28f : .55f) + style.tracking;
      at = end;
    }
    return ems * style.size;
  }
};

}  // namespace bangvang
