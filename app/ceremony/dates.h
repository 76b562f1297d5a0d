// Days: what dates mean that people have written in words or figures.
#pragma once
#include <compare>
#include <string>
#include <string_view>
#include <vector>

namespace bangvang {

struct Day {
  int year = 0, month = 0, day = 0;
  friend auto operator<=>(const Day&, const Day&) = default;
};

// Every day that a text names, in Vietnamese order ("31/12/2023", "ngày 31 tháng 12 năm 2023") or as 2023-12-31.
// What has no day, no month or no year of four digits is none.
std::vector<Day> days_in(std::string_view text);
std::string to_text(const Day&);  // "31/12/2023"

}  // namespace bangvang
