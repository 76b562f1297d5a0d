// lost_letters: the marks that programs leave where they had no letter: Nguy?n, Nguy_n, Nguy�n.
#pragma once
#include <string_view>

namespace bangvang {

// The first word of which letters were lost, or "". Questions, addresses, file names and joined_words are not lost.
std::string_view lost_letters(std::string_view text);

// Columns of tables and keys of ceremony.toml, by their first names, that the hall, the lobby or the MC see: where such a mark is
// a loss. Ids, files and references have marks and problems of their own.
bool seen_by_people(std::string_view column);

}  // namespace bangvang
