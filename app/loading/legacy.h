// The two legacy encodings that are more than a code page.
#pragma once
#include <string>
#include <string_view>

namespace bangvang {

// TCVN3 (ABC). Its capitals have no tones, so that programs write NGUYễN: where a word can be nothing else, its letters all
// become capitals. Bytes 80…9F are the capitals of TCVN 5712 where that makes a word, else the punctuation of Windows.
std::u32string tcvn3_letters(std::string_view bytes);

// VNI: Windows-1252, where a letter with accents is two bytes, a letter and a sign for its accents. Not composed.
std::u32string vni_letters(std::string_view bytes);

}  // namespace bangvang
