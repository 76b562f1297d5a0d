// Encoding: names, bytes → text, and the fonts that stand for encodings.
#include "loading/encoding.h"

#include "base/folding.h"
#include "base/utf8.h"
#include "loading/code_pages.h"
#include "loading/legacy.h"

namespace bangvang {
namespace {

std::u32string of_page(std::string_view bytes, const CodePage& page) {
  std::u32string letters;
  letters.reserve(bytes.size());
  for (const char byte : bytes) letters += page[static_cast<unsigned char>(byte)];
  return letters;
}

std::u32string of_utf16(std::string_view bytes, bool big_end_first) {
  std::u32string points;
  points.reserve(bytes.size() / 2 + 1);
  char32_t high = 0;  // the first half of a pair
  for (std::size_t at = 0; at + 1 < bytes.size(); at += 2) {
    const auto first = static_cast<unsigned char>(bytes[at]), second = static_cast<unsigned char>(bytes[at + 1]);
    const char32_t unit = big_end_first ? first * 256u + second : second * 256u + first;
    const bool low_half = unit >= 0xDC00 && unit < 0xE000;
    if (high && low_half) {
      points += 0x10000 + ((high - 0xD800) << 10) + (unit - 0xDC00);
      high = 0;
      continue;
    }
    if (high) points += U'\uFFFD';
    high = unit >= 0xD800 && unit < 0xDC00 ? unit : 0;
    if (!high) points += low_half ? U'\uFFFD' : unit;
  }
  if (high || bytes.size() % 2 == 1) points += U'\uFFFD';
  if (!points.empty() && points[0] == 0xFEFF) points.erase(0, 1);
  return points;
}

}  // namespace

const char* name_of(Encoding encoding) {
  switch (encoding) {
    case Encoding::utf8: return "UTF-8";
    case Encoding::utf16le: return "UTF-16LE";
    case Encoding::utf16be: return "UTF-16BE";
    case Encoding::windows1258: return "Windows-1258";
    case Encoding::tcvn3: return "TCVN3 (ABC)";
    case Encoding::vni: return "VNI";
    case Encoding::viscii: return "VISCII";
  }
  return "";
}

const char* word_of(Encoding encoding) {
  switch (encoding) {
    case Encoding::utf8: return "utf-8";
    case Encoding::utf16le: return "utf-16le";
    case Encoding::utf16be: return "utf-16be";
    case Encoding::windows1258: return "windows-1258";
    case Encoding::tcvn3: return "tcvn3";
    case Encoding::vni: return "vni";
    case Encoding::viscii: return "viscii";
  }
  return "";
}

const Choices<Encoding>& encodings() {
  static const Choices<Encoding> all{{Encoding::utf8, {"utf-8", "utf8"}},
                                     {Encoding::windows1258, {"windows-1258", "cp1258"}},
                                     {Encoding::tcvn3, {"tcvn3", "abc", "tcvn3 (abc)"}},
                                     {Encoding::vni, {"vni"}},
                                     {Encoding::viscii, {"viscii"}},
                                     {Encoding::utf16le, {"utf-16le", "utf-16"}},
                                     {Encoding::utf16be, {"utf-16be"}}};
  return all;
}

std::u32string letters_of(std::string_view bytes, Encoding encoding) {
  switch (encoding) {
    case Encoding::windows1258: return of_page(bytes, windows1258);
    case Encoding::viscii: return of_page(bytes, viscii);
    case Encoding::tcvn3: return tcvn3_letters(bytes);
    case Encoding::vni: return vni_letters(bytes);
    case Encoding::utf16le: return of_utf16(bytes, false);
    case Encoding::utf16be: return of_utf16(bytes, true);
    case Encoding::utf8: break;
  }
  return {};
}

std::string decoded(std::string_view bytes, Encoding encoding) {
  if (encoding != Encoding::utf8) return nfc(to_utf8(letters_of(bytes, encoding)));
  constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
  if (bytes.substr(0, 3) == byte_order_mark) bytes.remove_prefix(3);
  return nfc(bytes);
}

std::optional<FontEncoding> encoding_of_font(std::string_view font) {
  const std::string folded = fold(font);
  if (folded.compare(0, 3, ".vn") == 0) return FontEncoding{Encoding::tcvn3, font.back() == 'H'};
  if (folded.compare(0, 4, "vni-") == 0) return FontEncoding{Encoding::vni};
  return std::nullopt;
}

std::string decoded_letters(std::string_view utf8, FontEncoding font) {
  const std::optional<std::string> bytes = bytes_of_letters(utf8);
  const std::string text = bytes ? decoded(*bytes, font.encoding) : nfc(utf8);
  return font.capitals ? upper(text) : text;
}

std::string decoded_letters(std::string_view utf8, Encoding encoding) { return decoded_letters(utf8, FontEncoding{encoding}); }

}  // namespace bangvang
