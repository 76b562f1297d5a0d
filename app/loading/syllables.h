// Vietnamese letters and syllables: what tells a right reading of a text from a wrong one.
#pragma once
#include <string_view>

namespace bangvang {

// Of ASCII, Latin-1 and the Vietnamese letters, composed.
bool letter(char32_t);
bool small_letter(char32_t);
bool capital_letter(char32_t);
char32_t capital(char32_t small);
char32_t small(char32_t capital);

// A beginning, a rime and at most one tone that go together, written ha, Ha or HA. By rule: whether there is such a word
// is not asked.
bool possible_syllable(std::u32string_view word);

}  // namespace bangvang
