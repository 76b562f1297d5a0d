// Visible: byte for byte what is harmless, escapes for the rest.
#include "base/visible.h"

#include <fmt/format.h>

namespace bangvang {
namespace {

// Bytes of the UTF-8 sequence at the front, 0 where there is none; its code point.
std::size_t sequence(std::string_view text, char32_t& point) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const unsigned char first = byte(0);
  const std::size_t size = first < 0x80 ? 1 : first >= 0xC2 && first < 0xE0 ? 2 : first >= 0xE0 && first < 0xF0 ? 3 : first >= 0xF0 && first < 0xF5 ? 4 : 0;
  if (size == 0 || text.size() < size) return 0;
  point = size == 1 ? first : first & (0xFFu >> (size + 1));
  for (std::size_t i = 1; i < size; ++i) {
    if ((byte(i) & 0xC0) != 0x80) return 0;
    point = point << 6 | (byte(i) & 0x3Fu);
  }
  const char32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
  const bool wrong = point < least[size] || point > 0x10FFFF || (point >= 0xD800 && point < 0xE000);
  return wrong ? 0 : size;
}

bool hidden(char32_t point) {
  const bool control = point < 0x20 || (point >= 0x7F && point < 0xA0);
  const bool direction = (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069) || point == 0x200E || point == 0x200F;
  return control || direction || point == 0x2028 || point == 0x2029;
}

}  // namespace

std::string visible(std::string_view text) {
  std::string shown;
  shown.reserve(text.size());
  while (!text.empty()) {
    char32_t point = 0;
    const std::size_t size = sequence(text, point);
    if (size == 0) shown += fmt::format("\\x{:02x}", static_cast<unsigned char>(text[0]));
    else if (!hidden(point)) shown += text.substr(0, size);
    else if (point < 0x100) shown += fmt::format("\\x{:02x}", static_cast<unsigned>(point));
    else shown += fmt::format("\\u{:04x}", static_cast<unsigned>(point));
    text.remove_prefix(size == 0 ? 1 : size);
  }
  return shown;
}

}  // namespace bangvang
