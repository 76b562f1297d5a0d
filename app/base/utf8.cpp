// UTF-8 made of code points.
#include "base/utf8.h"

#include <utf8proc.h>

#include <array>

namespace bangvang {

std::string to_utf8(std::u32string_view points) {
  std::string text;
  text.reserve(points.size() + points.size() / 4);
  for (const char32_t point : points) {
    if (point < 0x80) {
      text += static_cast<char>(point);
      continue;
    }
    const auto given = static_cast<utf8proc_int32_t>(point);
    std::array<utf8proc_uint8_t, 4> bytes{};
    const auto used =
        utf8proc_encode_char(point <= 0x10FFFF && utf8proc_codepoint_valid(given) ? given : 0xFFFD, bytes.data());
    text.append(reinterpret_cast<const char*>(bytes.data()), static_cast<std::size_t>(used));
  }
  return text;
}

}  // namespace bangvang
