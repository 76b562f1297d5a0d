// The decision that a list's title names.
#pragma once
#include <string>
#include <vector>

namespace bangvang {

// “(Kèm theo Quyết định số 123/QĐ-UBND ngày 5 tháng 12 năm 2023 của …)” → from “Quyết định” on; "" where no line has one.
std::string decision_in(const std::vector<std::string>& lines);

}  // namespace bangvang
