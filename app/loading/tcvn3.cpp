// TCVN3 (ABC) → letters.
#include <algorithm>

#include "loading/code_pages.h"
#include "loading/legacy.h"
#include "loading/syllables.h"

namespace bangvang {
namespace {

// Calls take(begin, end) for every run of characters of which `within` is true.
template <class Within, class Take>
void each_run(std::u32string_view text, Within within, Take take) {
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = at;
    while (end < text.size() && within(text[end])) ++end;
    if (end > at) take(at, end);
    at = end + 1;
  }
}

bool ends_cell(char32_t c) { return c == U',' || c == U';' || c == U'|' || c == U'"' || c == U'\t' || c == U'\n' || c == U'\r'; }

void make_punctuation(std::u32string& text, std::string_view bytes) {
  const auto high = [](char byte) { return static_cast<unsigned char>(byte) >= 0x80 && static_cast<unsigned char>(byte) < 0xA0; };
  if (std::none_of(bytes.begin(), bytes.end(), high)) return;
  each_run(text, letter, [&](std::size_t at, std::size_t end) {
    if (end - at > 1 && possible_syllable(std::u32string_view(text).substr(at, end - at))) return;
    for (; at < end; ++at) {
      if (high(bytes[at])) text[at] = windows1252[static_cast<unsigned char>(bytes[at])];
    }
  });
}

struct Cases {
  int plain_small = 0, small = 0, capitals = 0;  // plain: ASCII
};

Cases cases_of(std::u32string_view word) {
  Cases count;
  for (const char32_t c : word) {
    count.plain_small += small_letter(c) && c < 0x80;
    count.small += small_letter(c);
    count.capitals += capital_letter(c);
  }
  return count;
}

void capitalize(std::u32string& text, std::size_t at, std::size_t end) {
  std::transform(text.begin() + static_cast<std::ptrdiff_t>(at), text.begin() + static_cast<std::ptrdiff_t>(end),
                 text.begin() + static_cast<std::ptrdiff_t>(at), capital);
}

void mend_capitals(std::u32string& text) {
  const std::u32string_view view = text;
  each_run(view, [](char32_t c) { return !ends_cell(c); }, [&](std::size_t from, std::size_t to) {
    int mended = 0, words_of_capitals = 0;
    each_run(view.substr(from, to - from), letter, [&](std::size_t at, std::size_t end) {
      const std::u32string_view word = view.substr(from + at, end - at);
      const Cases count = cases_of(word);
      if (count.plain_small > 0) return;
      const bool in_capitals = count.capitals > 1 || (small_letter(word[0]) && count.capitals > 0);
      if (in_capitals && count.small > 0) {
        capitalize(text, from + at, from + end);
        ++mended;
      }
      words_of_capitals += in_capitals;
    });
    // TRẦN THỊ Hà: what stands among capitals is one of them.
    const bool all = cases_of(view.substr(from, to - from)).plain_small == 0;
    if (all && (mended > 0 || words_of_capitals > 1)) capitalize(text, from, to);
  });
}

}  // namespace

std::u32string tcvn3_letters(std::string_view bytes) {
  std::u32string text;
  text.reserve(bytes.size());
  for (const char byte : bytes) text += tcvn5712[static_cast<unsigned char>(byte)];
  make_punctuation(text, bytes);
  mend_capitals(text);
  return text;
}

}  // namespace bangvang
