// OfficeText: one cell that says of what office somebody is, and where: “Phó Giám đốc, Sở Y tế”.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace bangvang {

struct OfficeText {
  std::string position, unit;  // as written; together all of the cell
};

// Parted where a place begins; else at the first comma behind which there is no other office; else it is all the office.
OfficeText office_text(std::string_view cell);

// How offices head such a column, and the column that holds the name as well.
std::vector<std::string> office_headers();
std::vector<std::string> all_in_one_headers();

}  // namespace bangvang
