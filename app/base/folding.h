// Text folding: composing, comparing without accents, slugs, and the nearest known word.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace bangvang {

bool valid_utf8(std::string_view);
std::string nfc(std::string_view);              // composed; invalid bytes become U+FFFD
std::string fold(std::string_view);             // lower case, no accents, đ→d, runs of white space → one space, trimmed
std::string slug(
    std::string_view);  // fold, then [a-z0-9]+ joined by '-': "Thừa Thiên Huế" → "thua-thien-hue"; may be ""
// What two ways of writing one name have in common: lower case, one space, the tone behind its syllable, one apostrophe:
// "HOÀ  H’Bia" → that of "Hòa H'Bia". For comparing only.
std::string spelling(std::string_view);
std::string upper(std::string_view);            // Unicode upper case, NFC
std::string trim(std::string_view);             // ASCII and Unicode white space, U+FEFF
std::vector<std::u32string::value_type> code_points(std::string_view);
std::size_t length(std::string_view);           // grapheme clusters
// The known word nearest to `word` after folding (edit distance ≤ a third of its length), or "".
std::string nearest(std::string_view word, const std::vector<std::string>& known);
std::string nearest(std::string_view word, const std::vector<std::string>& known, std::size_t most_slips);

}  // namespace bangvang
