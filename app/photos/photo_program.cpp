// Looks beside the program that runs, never at a path compiled in or set from outside.
#include "photos/photo_program.h"

#include <filesystem>

namespace bangvang {

std::string photo_program() {
  namespace fs = std::filesystem;
  std::error_code none;
  const fs::path folder = fs::read_symlink("/proc/self/exe", none).parent_path(), name = "bangvang-photos";
  const fs::path above = folder.parent_path() / name;
  return !fs::exists(folder / name, none) && fs::exists(above, none) ? above.string() : (folder / name).string();
}

}  // namespace bangvang
