// Visible: text from files and their names as one line that no terminal takes for a command, nor anybody for another line.
#pragma once
#include <string>
#include <string_view>

namespace bangvang {

// Control characters (line ends, too), marks that turn the direction of writing, line separators and bytes that are not
// UTF-8 stand as "\x1b" or "\u202e"; all else as it is.
std::string visible(std::string_view);

}  // namespace bangvang
