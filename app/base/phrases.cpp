// Turns of phrase that problems share.
#include "base/phrases.h"

#include "base/folding.h"

namespace bangvang {

std::string quoted(std::string_view word) {
  constexpr std::size_t longest = 60;
  if (word.size() <= longest) return fmt::format("“{}”", word);
  const std::size_t letters = length(word.substr(0, 4 * longest));
  if (word.size() <= 4 * longest && letters <= longest) return fmt::format("“{}”", word);
  std::size_t end = 0;
  for (std::size_t points = 0; end < word.size(); ++end) {
    const bool starts = (static_cast<unsigned char>(word[end]) & 0xC0) != 0x80;
    if (starts && points++ == longest) break;
  }
  return fmt::format("“{}…”", word.substr(0, end));
}

Words did_you_mean(std::string_view word, const std::vector<std::string>& known, Words otherwise) {
  const std::string near = nearest(word, known);
  if (near.empty()) return otherwise;
  return say("có phải {} không?", "did you mean {}?", quoted(near));
}

std::string listed(const std::vector<std::string>& words) {
  constexpr std::size_t most = 12;
  std::string text;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i == most) return text + ", …";
    text += (i ? ", " : "") + words[i];
  }
  return text;
}

}  // namespace bangvang
