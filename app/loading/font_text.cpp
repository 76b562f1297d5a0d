// Text as it is seen in its font.
#include "loading/font_text.h"

#include "base/folding.h"
#include "loading/encoding.h"

namespace bangvang {

bool legacy_font(std::string_view font) { return encoding_of_font(font).has_value(); }

std::string text_in_font(std::string_view text, std::string_view font, std::string& seen_in) {
  std::string said = nfc(text);
  const auto encoding = encoding_of_font(font);
  if (!encoding) return said;
  std::string seen = decoded_letters(text, *encoding);
  if (seen_in.empty() && seen != said) seen_in = font;
  return seen;
}

}  // namespace bangvang
