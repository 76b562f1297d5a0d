// Collects the characters of texts.
#include "painting/scripts.h"

#include <algorithm>
#include <bitset>
#include <glib.h>

namespace bangvang {
namespace {

bool needs_no_glyph(char32_t c) {
  if (c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0xad) return true;
  if ((c >= 0x200b && c <= 0x200f) || (c >= 0x2028 && c <= 0x202f) || (c >= 0x2060 && c <= 0x206f)) return true;
  return (c >= 0xfe00 && c <= 0xfe0f) || c == 0xfeff || c == 0xfffd || c >= 0xe0000;
}

}  // namespace

std::vector<char32_t> characters_of(const std::vector<std::string>& texts) {
  std::bitset<0x110000> seen;
  char32_t last = 0x7f;
  for (const std::string& text : texts) {
    const char* at = text.data();
    const char* const end = at + text.size();
    while (at < end) {
      if (static_cast<signed char>(*at) >= 0) {
        seen.set(static_cast<unsigned char>(*at++));
        continue;
      }
      const gunichar c = g_utf8_get_char_validated(at, end - at);
      if (c >= 0x110000) {  // malformed: one byte further
        ++at;
        continue;
      }
      seen.set(c);
      last = std::max<char32_t>(last, c);
      at = g_utf8_next_char(at);
    }
  }
  std::vector<char32_t> characters;
  for (char32_t c = 0; c <= last; ++c) {
    if (seen[c] && !needs_no_glyph(c)) characters.push_back(c);
  }
  return characters;
}

}  // namespace bangvang
