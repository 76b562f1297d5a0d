// Encoding: how a file writes its letters; legacy bytes → text.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "loading/choices.h"

namespace bangvang {

enum class Encoding { utf8, utf16le, utf16be, windows1258, tcvn3, vni, viscii };

// As people know it: "TCVN3 (ABC)".
const char* name_of(Encoding);
// As ceremony.toml names it: "tcvn3".
const char* word_of(Encoding);
const Choices<Encoding>& encodings();

// Bytes → NFC. A byte that stands for nothing becomes U+FFFD; a byte order mark goes.
std::string decoded(std::string_view bytes, Encoding);

// What a font makes of bytes that a program takes for Windows-1252.
struct FontEncoding {
  Encoding encoding = Encoding::tcvn3;
  bool capitals = false;  // its small letters look like capitals: .VnTimeH
};
// .Vn… and VNI-…; nothing for every other font.
std::optional<FontEncoding> encoding_of_font(std::string_view font);

// Text as workbooks and documents hold it, UTF-8 of the letters of Windows-1252 that stand for legacy bytes → what is seen.
// Text with letters beyond those is Unicode already, whatever its font, and is only composed.
std::string decoded_letters(std::string_view utf8, FontEncoding);
std::string decoded_letters(std::string_view utf8, Encoding);

// Of a one-byte encoding, without composing.
std::u32string letters_of(std::string_view bytes, Encoding);

}  // namespace bangvang
