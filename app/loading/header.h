// HeaderNames: which column a header means: any case, with or without accents, in Vietnamese or English.
#pragma once
#include <string>
#include <string_view>
#include <unordered_map>

#include "loading/columns.h"

namespace bangvang {

class HeaderNames {
 public:
  explicit HeaderNames(const Columns&);
  // Index into the columns, or −1.
  int find(std::string_view title) const;

 private:
  int find_folded(const std::string& folded) const;
  std::unordered_map<std::string, int> by_name_;
};

// Folded, underscores and marks of decoration off: "Họ và tên (*):" → "ho va ten".
std::string folded_header(std::string_view title);
// TT, STT, Số TT, Số thứ tự, #: the row's number.
bool ignored_header(std::string_view title);

}  // namespace bangvang
