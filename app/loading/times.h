// Times and dates as offices write them.
#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace bangvang {

struct TimeSpan {
  std::string start;   // "08:30"
  int minutes = 0;     // 0: no end was written
};
// "08:30", "8h30", "8g30", "8 giờ 30", "8h", "08:30:00", "7h30 - 8h00". Anything else: nothing.
std::optional<TimeSpan> read_time(std::string_view cell);

// False only where it is written in figures (31/2/2023, 2023-02-31) and there is no such day.
bool possible_date(std::string_view cell);

}  // namespace bangvang
