// Sheet titles: what the sheet of a workbook is called that holds a table.
#pragma once
#include <string>
#include <string_view>

namespace bangvang {

inline constexpr std::string_view guide_sheet = "Hướng dẫn";  // for people: no table

// "recipients.csv" → "Danh sách khen thưởng", "rankings/tong.csv" → "Xếp hạng tong"; "" for what is no table.
std::string sheet_name(std::string_view file);

}  // namespace bangvang
