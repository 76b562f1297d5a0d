// Text folding on utf8proc, with quick paths for ASCII and Vietnamese: lists of 10,000 people are folded at every load.
#include "base/folding.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <utility>

namespace bangvang {
namespace {

constexpr char32_t replacement = 0xFFFD;

bool ascii(std::string_view text) {
  return std::none_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

// The code point at the front of `text`, which is then shortened; nothing well-formed there: one byte, U+FFFD.
char32_t take(std::string_view& text) {
  const auto first = static_cast<unsigned char>(text[0]);
  if (first < 0x80) {
    text.remove_prefix(1);
    return first;
  }
  utf8proc_int32_t point = 0;
  const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
  const auto used = utf8proc_iterate(bytes, static_cast<utf8proc_ssize_t>(text.size()), &point);
  if (used <= 0) {
    text.remove_prefix(1);
    return replacement;
  }
  text.remove_prefix(static_cast<std::size_t>(used));
  return static_cast<char32_t>(point);
}

void put(std::string& out, char32_t point) {
  if (point < 0x80) {
    out += static_cast<char>(point);
    return;
  }
  std::array<utf8proc_uint8_t, 4> bytes{};
  const auto used = utf8proc_encode_char(static_cast<utf8proc_int32_t>(point), bytes.data());
  out.append(reinterpret_cast<const char*>(bytes.data()), static_cast<std::size_t>(used));
}

// Well-formed text through utf8proc; what it cannot do (out of memory) comes back as it was.
std::string mapped(const std::string& text, int options) {
  utf8proc_uint8_t* result = nullptr;
  const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
  const auto length = utf8proc_map(bytes, static_cast<utf8proc_ssize_t>(text.size()), &result,
                                   static_cast<utf8proc_option_t>(options));
  if (length < 0) return text;
  std::string out(reinterpret_cast<const char*>(result), static_cast<std::size_t>(length));
  std::free(result);
  return out;
}

std::string repaired(std::string_view text) {
  if (valid_utf8(text)) return std::string(text);
  std::string out;
  while (!text.empty()) put(out, take(text));
  return out;
}

// Never changed by composing, and never composed with what stands before.
bool composed_already(char32_t c) {
  return c < 0x300 || (c >= 0x1EA0 && c <= 0x1EF9) || (c >= 0x2010 && c <= 0x205E);
}

bool space(char32_t c) {
  return c == ' ' || (c >= 9 && c <= 13) || c == 0x85 || c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200B) ||
         c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000 || c == 0xFEFF;
}

// Accents on letters. Vowel signs of other scripts are letters to their readers and stay.
bool accent(char32_t c) {
  return (c >= 0x300 && c <= 0x36F) || (c >= 0x1AB0 && c <= 0x1AFF) || (c >= 0x1DC0 && c <= 0x1DFF) ||
         (c >= 0x20D0 && c <= 0x20FF);
}

// đ has no decomposition; ð is the letter that old lists typed for it.
char32_t plain(char32_t c) { return c == 0x111 || c == 0xF0 ? U'd' : c; }

std::string folded_by_library(const std::string& text) {
  const std::string parts = mapped(text, UTF8PROC_STABLE | UTF8PROC_DECOMPOSE | UTF8PROC_CASEFOLD);
  std::string out;
  std::string_view rest = parts;
  while (!rest.empty()) {
    const char32_t c = take(rest);
    if (space(c)) {
      if (!out.empty() && out.back() != ' ') out += ' ';
    } else if (!accent(c)) {
      put(out, plain(c));
    }
  }
  if (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

// The folded form of the Latin letters below U+0250 and of U+1E00…1EFF where it is one ASCII character, else 0.
struct LatinFolds {
  std::array<char, 0x250> low{};
  std::array<char, 0x100> high{};
  LatinFolds() {
    for (char32_t c = 0x80; c < low.size(); ++c) low[c] = fold_of(c);
    for (char32_t c = 0; c < high.size(); ++c) high[c] = fold_of(0x1E00 + c);
  }
  static char fold_of(char32_t c) {
    std::string text;
    put(text, c);
    const std::string folded = folded_by_library(text);
    return folded.size() == 1 && ascii(folded) ? folded[0] : '\0';
  }
  char of(char32_t c) const {
    if (c < low.size()) return low[c];
    return c >= 0x1E00 && c <= 0x1EFF ? high[c - 0x1E00] : '\0';
  }
};

}  // namespace

bool valid_utf8(std::string_view text) {
  while (!text.empty()) {
    if (static_cast<unsigned char>(text[0]) < 0x80) {
      text.remove_prefix(1);
      continue;
    }
    utf8proc_int32_t point = 0;
    const auto used = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                       static_cast<utf8proc_ssize_t>(text.size()), &point);
    if (used <= 0) return false;
    text.remove_prefix(static_cast<std::size_t>(used));
  }
  return true;
}

std::string nfc(std::string_view text) {
  bool ready = true;
  for (std::string_view rest = text; ready && !rest.empty();) ready = composed_already(take(rest));
  return ready ? std::string(text) : mapped(repaired(text), UTF8PROC_STABLE | UTF8PROC_COMPOSE);
}

std::string fold(std::string_view text) {
  static const LatinFolds latin;
  std::string out;
  out.reserve(text.size());
  for (std::string_view rest = text; !rest.empty();) {
    const char32_t c = take(rest);
    if (space(c)) {
      if (!out.empty() && out.back() != ' ') out += ' ';
    } else if (c < 0x80) {
      out += static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
    } else if (const char known = latin.of(c)) {
      out += known;
    } else if (!accent(c)) {
      return folded_by_library(repaired(text));
    }
  }
  if (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

std::string slug(std::string_view text) {
  std::string out;
  for (const char c : fold(text)) {
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
      out += c;
    } else if (!out.empty() && out.back() != '-') {
      out += '-';
    }
  }
  if (!out.empty() && out.back() == '-') out.pop_back();
  return out;
}

std::string spelling(std::string_view text) {
  const std::string parts = mapped(repaired(text), UTF8PROC_STABLE | UTF8PROC_DECOMPOSE | UTF8PROC_CASEFOLD);
  std::string out, tone;
  for (std::string_view rest = parts; !rest.empty();) {
    const char32_t c = take(rest);
    if (c == 0x300 || c == 0x301 || c == 0x303 || c == 0x309 || c == 0x323) {
      put(tone, c);
    } else if (space(c)) {
      out += std::exchange(tone, {});
      if (!out.empty() && out.back() != ' ') out += ' ';
    } else {
      put(out, c == 0x2018 || c == 0x2019 || c == 0x2BC ? U'\'' : c);
    }
  }
  out += tone;
  if (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

std::string upper(std::string_view text) {
  const std::string composed = nfc(text);
  std::string out;
  out.reserve(composed.size());
  for (std::string_view rest = composed; !rest.empty();) {
    put(out, static_cast<char32_t>(utf8proc_toupper(static_cast<utf8proc_int32_t>(take(rest)))));
  }
  return nfc(out);
}

std::string trim(std::string_view text) {
  while (!text.empty()) {
    std::string_view rest = text;
    if (!space(take(rest))) break;
    text = rest;
  }
  while (!text.empty()) {
    std::size_t start = text.size() - 1;
    while (start > 0 && text.size() - start < 4 && (static_cast<unsigned char>(text[start]) & 0xC0) == 0x80) --start;
    std::string_view last = text.substr(start);
    if (!space(take(last)) || !last.empty()) break;
    text = text.substr(0, start);
  }
  return std::string(text);
}

std::vector<char32_t> code_points(std::string_view text) {
  std::vector<char32_t> points;
  points.reserve(text.size());
  while (!text.empty()) points.push_back(take(text));
  return points;
}

std::size_t length(std::string_view text) {
  std::size_t clusters = 0;
  utf8proc_int32_t state = 0;
  char32_t before = 0;
  while (!text.empty()) {
    const char32_t c = take(text);
    if (clusters == 0 || utf8proc_grapheme_break_stateful(static_cast<utf8proc_int32_t>(before),
                                                          static_cast<utf8proc_int32_t>(c), &state)) {
      ++clusters;
    }
    before = c;
  }
  return clusters;
}

}  // namespace bangvang
