// Where the decoding process's program is, on any machine.
#pragma once
#include <string>

namespace bangvang {

// bangvang-photos beside this program; or one folder up, where a build tree has it for its tests. It may be missing.
std::string photo_program();

}  // namespace bangvang
