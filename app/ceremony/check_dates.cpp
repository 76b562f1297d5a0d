// Dates: a decision is signed before the ceremony, and the ceremony has one day.
#include <algorithm>

#include "ceremony/dates.h"
#include "ceremony/findings.h"

namespace bangvang {
namespace {

std::optional<Day> last_day_in(const std::string& text) {
  const std::vector<Day> days = days_in(text);
  return days.empty() ? std::nullopt : std::optional(*std::max_element(days.begin(), days.end()));
}

void check_decision(const std::string& date, const Origin& origin, const Day& held, Problems& problems) {
  const std::vector<Day> days = days_in(date);
  if (days.empty() || days.front() <= held) return;
  warn(problems, origin,
       say("quyết định ký ngày {}, sau ngày của buổi lễ ({})", "the decision is dated {}, after the ceremony ({})",
           to_text(days.front()), to_text(held)),
       {"xem lại ngày ký ở đây, hoặc date và starts trong ceremony.toml",
        "look at the date here, or at date and starts in ceremony.toml"});
}

}  // namespace

void check_dates(const Ceremony& ceremony, Problems& problems) {
  if (ceremony.language != "vi") return;  // 3/12 may be a day of March there
  const std::optional<Day> date = last_day_in(ceremony.date), starts = last_day_in(ceremony.starts);
  // Where several days are named, one of them is the first.
  const std::vector<Day> named = days_in(ceremony.date);
  if (starts && date && std::find(named.begin(), named.end(), *starts) == named.end())
    warn(problems, {"ceremony.toml", 0, 0},
         say("starts là ngày {}, mà date là ngày {}", "starts is on {}, but date says {}", to_text(*starts),
             to_text(*date)),
         {"để hai nơi cùng một ngày", "let both name the same day"});
  if (!starts && !date) return;
  const Day held = std::max(starts.value_or(Day{}), date.value_or(Day{}));
  for (const Honour& honour : ceremony.honours) check_decision(honour.date, honour.origin, held, problems);
  for (const Batch& batch : ceremony.batches) check_decision(batch.date, batch.origin, held, problems);
}

}  // namespace bangvang
