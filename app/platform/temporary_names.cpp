// Which names are nobody's data.
#include "platform/temporary_names.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>

namespace bangvang {

bool is_temporary(std::string_view name) {
  static constexpr std::array<std::string_view, 7> endings{"~", ".tmp", ".temp", ".swp", ".swx", ".part", ".crdownload"};
  static constexpr std::array<std::string_view, 4> names{"4913", "thumbs.db", "desktop.ini", "lost+found"};  // 4913: vim tries the folder
  std::string low(name);
  std::transform(low.begin(), low.end(), low.begin(), [](unsigned char c) { return std::tolower(c); });
  if (low.empty() || low.front() == '.' || low.starts_with("~$")) return true;
  if (std::find(names.begin(), names.end(), low) != names.end()) return true;
  return std::any_of(endings.begin(), endings.end(), [&](std::string_view ending) { return low.ends_with(ending); });
}

}  // namespace bangvang
