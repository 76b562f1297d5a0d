// Days: three numbers with the right words or marks between them.
#include "ceremony/dates.h"

#include <fmt/format.h>

#include "base/folding.h"

namespace bangvang {
namespace {

struct Number {
  int value = 0;
  std::size_t digits = 0;
  std::string before;  // what stands between it and the number before
};

std::vector<Number> numbers_in(const std::string& folded) {
  std::vector<Number> numbers;
  Number next;
  for (std::size_t at = 0; at < folded.size();) {
    if (folded[at] < '0' || folded[at] > '9') {
      next.before += folded[at++];
      continue;
    }
    for (; at < folded.size() && folded[at] >= '0' && folded[at] <= '9'; ++at, ++next.digits) {
      if (next.digits < 4) next.value = next.value * 10 + (folded[at] - '0');
    }
    next.before = trim(next.before);
    numbers.push_back(std::move(next));
    next = {};
  }
  return numbers;
}

bool mark(const std::string& between) { return between == "/" || between == "-" || between == "."; }

}  // namespace

std::vector<Day> days_in(std::string_view text) {
  std::vector<Day> days;
  const std::vector<Number> all = numbers_in(fold(text.substr(0, 1000)));
  for (std::size_t i = 0; i + 2 < all.size(); ++i) {
    const Number &first = all[i], &second = all[i + 1], &third = all[i + 2];
    const bool month_first = mark(second.before) || second.before == "thang";
    const bool year_last = mark(third.before) || third.before == "nam" || third.before == ", nam";
    if (!month_first || !year_last) continue;
    const bool reversed = first.digits == 4;
    const Day day = reversed ? Day{first.value, second.value, third.value} : Day{third.value, second.value, first.value};
    if (!reversed && third.digits != 4) continue;
    if (day.month < 1 || day.month > 12 || day.day < 1 || day.day > 31) continue;
    days.push_back(day);
    i += 2;
  }
  return days;
}

std::string to_text(const Day& day) { return fmt::format("{:02}/{:02}/{}", day.day, day.month, day.year); }

}  // namespace bangvang
