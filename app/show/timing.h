// Timing: the evening against its plan. Durations are the steady clock's; only the plan needs the time of day.
#pragma once
#include <optional>
#include <vector>

#include "base/words.h"
#include "show/show_state.h"

namespace bangvang {

// One agenda row. Times of day are local, in seconds.
struct ItemTiming {
  std::optional<int> planned_s;         // time of day at which it should begin
  std::optional<int> length_s;          // as planned: its minutes, else until the next row's time
  std::optional<int> began_s;           // time of day at which it did; nothing if the clock was plainly wrong
  std::optional<std::int64_t> took_s;   // so far; or until the next row began
  friend bool operator==(const ItemTiming&, const ItemTiming&) = default;
};

struct Timing {
  std::optional<int> clock_s;           // time of day; nothing if the clock is plainly wrong
  std::optional<std::int64_t> running_s;  // since the first agenda row began
  int item = -1;                        // the row the live step belongs to, or −1
  std::optional<std::int64_t> left_s;   // of that row; below 0: over by so much
  // Behind the plan; below 0: ahead of it. Nothing where there is no plan, or it is another day's (a rehearsal).
  std::optional<std::int64_t> late_s;
  std::vector<ItemTiming> items;        // one an agenda row
  // Steady ms after `now` at which a second of the above changes.
  std::int64_t changes_at = 0;
  friend bool operator==(const Timing&, const Timing&) = default;
};

Timing timing(const Program&, const ShowState&, ShowTime now);
// "8:30", "08:30" → seconds of the day.
std::optional<int> time_of_day(const std::string&);
// The clock stands before this program was made, or decades after: nothing but times of day is wrong then.
std::optional<Words> clock_problem(ShowTime);

}  // namespace bangvang
