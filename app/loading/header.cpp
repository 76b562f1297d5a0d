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

namespace {

// What stands between commas, slashes, semicolons, and dashes with spaces.
std::vector<std::string> parts_of(std::string_view folded) {
  std::vector<std::string> parts;
  for (std::size_t at = 0; at <= folded.size();) {
    const std::size_t end = std::min({folded.find_first_of(",/;", at), folded.find(" - ", at), folded.size()});
    parts.push_back(fold(folded.substr(at, end - at)));
    at = end + (end < folded.size() && folded[end] == ' ' ? 3 : 1);
  }
  return parts;
}

// “Họ và tên / Chức vụ” as “họ và tên, chức vụ”.
std::string with_commas(const std::vector<std::string>& parts) {
  std::string text;
  for (const std::string& part : parts) text += (text.empty() ? "" : ", ") + part;
  return text;
}

}  // namespace

HeaderNames::HeaderNames(const Columns& columns) {
  for (std::size_t i = 0; i < columns.size(); ++i) {
    for (const std::string& name : columns[i].names) {
      by_name_.emplace(fold(name), static_cast<int>(i));  // “Ông (Bà)” is not “Ông”
      if (name.find('(') == std::string::npos) by_name_.emplace(folded_header(name), static_cast<int>(i));
      by_name_.emplace(with_commas(parts_of(fold(name))), static_cast<int>(i));
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
  const std::vector<std::string> parts = parts_of(folded);
  if (parts.size() == 1) return -1;
  if (const int together = find_folded(with_commas(parts)); together >= 0) return together;
  // "Học hàm, học vị": every part means the same column.
  const int common = find_folded(parts[0]);
  const bool same = std::all_of(parts.begin(), parts.end(), [&](const std::string& part) { return find_folded(part) == common; });
  return same ? common : -1;
}

}  // namespace bangvang
