// Where themes, keymaps and the font list are, on any machine.
#pragma once
#include <string>

namespace bangvang {

// $BANGVANG_ASSETS if it is set; else `assets` beside the folder the program is in (a build tree), or beside the program;
// else /usr/share/bangvang. "" where none of them holds themes: the caller then says so.
std::string assets_folder();

}  // namespace bangvang
