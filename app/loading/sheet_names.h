// SheetNames: which table a sheet, or a workbook's file, is named after: “1. Danh sách khen thưởng”, “RECIPIENTS (2023)”.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bangvang {

struct SheetMeaning {
  std::string table;  // "recipients"; "guide" for what is not to be read
  bool sure = true;   // else its columns may tell otherwise: “Danh sách”, “Khen thưởng”
  std::string rest;   // what follows: of “Xếp hạng Khối A” “Khối A”

  // “danh-sach.xlsx” is a list of recipients; “danh-sach-xe.xlsx” is one only if its columns say so.
  bool plain() const { return sure || rest.empty(); }
};

// In Vietnamese or English, any case, with or without accents, with a number or words before and after.
std::optional<SheetMeaning> meaning_of_sheet(std::string_view name);
// A name for each table, for those who look for one.
const std::vector<std::string>& sheet_names();

}  // namespace bangvang
