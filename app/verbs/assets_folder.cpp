// Finds the assets by the program's own place, so that no machine's path is compiled in.
#include "verbs/assets_folder.h"

#include <cstdlib>
#include <filesystem>

namespace bangvang {

namespace fs = std::filesystem;

std::string assets_folder() {
  std::error_code none;
  if (const char* told = std::getenv("BANGVANG_ASSETS"); told && *told)
    return fs::is_directory(fs::path(told) / "themes", none) ? told : "";
  const fs::path program = fs::read_symlink("/proc/self/exe", none).parent_path();
  // build/bangvang, build-tests/tests/test_verbs, an installed bin/bangvang
  for (const fs::path& candidate : {program / "../assets", program / "assets", program / "../../assets",
                                    program / "../share/bangvang", fs::path("/usr/share/bangvang")}) {
    if (fs::is_directory(candidate / "themes", none)) return candidate.lexically_normal().string();
  }
  return "";
}

}  // namespace bangvang
