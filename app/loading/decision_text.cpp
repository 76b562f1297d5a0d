// The decision that a list's title names, as written.
#include "loading/decision_text.h"

#include "base/folding.h"

namespace bangvang {

std::string decision_in(const std::vector<std::string>& lines) {
  constexpr std::size_t longest = 1000;  // bytes
  for (const std::string& line : lines) {
    if (line.size() > longest || fold(line).find("quyet dinh so") == std::string::npos) continue;
    for (std::size_t at = 0; at < line.size(); at = line.find(' ', at), at = at == std::string::npos ? line.size() : at + 1) {
      const std::string from = line.substr(at);
      if (fold(from).rfind("quyet dinh so", 0) == 0) return trim(from.substr(0, from.find(')')));
    }
  }
  return "";
}

}  // namespace bangvang
