// RoughMetrics: text measured by its bytes, for what depends on where things stand and not on letters; a hundred times
// quicker than shaping it.
#pragma once
#include <algorithm>

#include "scenes/text_metrics.h"

namespace bangvang {

class RoughMetrics : public TextMetrics {
 public:
  LineSize measure(std::string_view line, const TextStyle& style) const override {
    return {width(line, style), 0, 0, style.size, .3f * style.size};
  }
  std::vector<std::string> wrap(std::string_view text, const TextStyle& style, float limit) const override {
    std::vector<std::string> lines;
    for (std::size_t from = 0; from <= text.size();) {
      const std::size_t end = std::min(text.find('\n', from), text.size());
      wrap_line(lines, text.substr(from, end - from), style, limit);
      from = end + 1;
    }
    return lines;
  }

 private:
  // Vietnamese has about four bytes to three letters.
  static float width(std::string_view text, const TextStyle& style) {
    return static_cast<float>(text.size()) * (.4f + style.tracking) * style.size;
  }
  static void wrap_line(std::vector<std::string>& lines, std::string_view text, const TextStyle& style, float limit) {
    while (width(text, style) > limit) {
      const auto most = static_cast<std::size_t>(std::max(1.f, limit / width("x", style)));
      std::size_t end = text.rfind(' ', most);
      if (end == 0 || end == std::string_view::npos) end = text.find(' ', 1);
      if (end == std::string_view::npos) break;
      lines.emplace_back(text.substr(0, end));
      text.remove_prefix(end + 1);
    }
    lines.emplace_back(text);
  }
};

}  // namespace bangvang
