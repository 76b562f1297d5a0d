// CodePage: the letter that each byte of a one-byte encoding stands for.
#pragma once
#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace bangvang {

using CodePage = std::array<char16_t, 256>;  // U+FFFD: none

extern const CodePage windows1252;  // the five bytes that it leaves free are the control characters of Latin-1
extern const CodePage windows1258;  // tones are combining marks
extern const CodePage tcvn5712;     // all of it (VN1); the ABC fonts have A1…FE without the capitals that bear a tone
extern const CodePage viscii;

// The bytes that text of Windows-1252's letters stands for, as where legacy text was taken for it and written as UTF-8.
// Nothing where it holds another letter.
std::optional<std::string> bytes_of_letters(std::string_view utf8);

}  // namespace bangvang
