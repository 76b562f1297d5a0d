// Help: the texts of --help, whole, in the terminal's language.
#pragma once
#include <string>
#include <string_view>

#include "base/words.h"

namespace bangvang {

// `verb` is a verb's name, or "" for the program itself. Ends in a line break.
std::string help_for(std::string_view verb, Language);

}  // namespace bangvang
