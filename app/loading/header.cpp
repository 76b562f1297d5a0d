// HeaderNames: which column a header means.
#include "loading/header.h"

#include <algorithm>

#include "base/folding.h"

namespace bangvang {

std::string folded_header(std::string_view title) {
  std::string folded = fold(title);
  std::replace(folded.begin(), folded.end(), '_', ' ');
  // What stands in brackets explains; it does not name.
  for (std::size_t open; (open = folded.find('(')) != std::string::npos;) {
    const std::size_t close = folded.find(')', open);
    folded.erase(open, close == std::string::npos ? std::string::npos : close - open + 1);
  }
  while (!folded.empty() && (folded.back() == '*' || folded.back() == ':' || folded.back() == '.')) folded.pop_back();
  return fold(folded);
}

bool ignored_header(std::string_view title) {
  const std::string folded = folded_header(title);
  return folded == "tt" || folded == "stt" || folded == "so tt" || folded == "so thu tu" || folded == "#";
}

HeaderNames::HeaderNames(const Columns& columns) {
  for (std::size_t i = 0; i < columns.size(); ++i) {
    for (const std::string& name : columns[i].names) {
      by_name_.emplace(fold(name), static_cast<int>(i));  // “Ông (Bà)” is not “Ông”
      if (name.find('(') == std::string::npos) by_name_.emplace(folded_header(name), static_cast<int>(i));
    }
  }
}

int HeaderNames::find_folded(const std::string& folded) const {
  const auto found = by_name_.find(folded);
  return found == by_name_.end() ? -1 : found->second;
}

int HeaderNames::find(std::string_view title) const {
  if (const int exact = find_folded(fold(title)); exact >= 0) return exact;
  const std::string folded = folded_header(title);
  if (const int whole = find_folded(folded); whole >= 0) return whole;
  // "Học hàm, học vị": every part means the same column.
  int common = -1;
  for (std::size_t at = 0; at <= folded.size();) {
    const std::size_t end = std::min(folded.find_first_of(",/", at), folded.size());
    const int part = find_folded(fold(folded.substr(at, end - at)));
    if (part < 0 || (common >= 0 && part != common)) return -1;
    common = part;
    at = end + 1;
  }
  return common;
}

}  // namespace bangvang
