// MinutesWords: formal Vietnamese as offices write it, and plain English.
#include "show/minutes_words.h"

#include <array>
#include <chrono>
#include <cstdlib>

#include "base/folding.h"
#include "show/timing.h"

namespace bangvang {
namespace {

constexpr std::int64_t day_s = 24 * 3600;
constexpr std::int64_t same_evening_s = 3 * 3600;  // further from its plan, it is another day's

}  // namespace

MinutesWords::MinutesWords(const Chronicle& chronicle, int utc_offset_s)
    : vietnamese_(chronicle.last.program->ceremony.language.empty() ||
                  chronicle.last.program->ceremony.language.substr(0, 2) == "vi"),
      clock_good_(!clock_problem({0, chronicle.began.wall_ms, 0}) && !clock_problem({0, chronicle.ended.wall_ms, 0})),
      utc_offset_s_(utc_offset_s) {
  const std::vector<AgendaItem>& agenda = chronicle.last.program->ceremony.agenda;
  for (const ItemRun& run : chronicle.items) {
    const auto row = static_cast<std::size_t>(run.row);
    const auto plan = row < agenda.size() ? time_of_day(agenda[row].time) : std::nullopt;
    if (!plan) continue;
    comparable_ = clock_good_ && std::abs(late_s(*plan, run.began)) <= same_evening_s;
    break;
  }
}

std::int64_t MinutesWords::local_s(const JournalMoment& moment) const {
  return moment.wall_ms / 1000 + utc_offset_s_;
}

// By the shorter way round midnight.
std::int64_t MinutesWords::late_s(int planned_s, const JournalMoment& began) const {
  const std::int64_t late = ((local_s(began) - planned_s) % day_s + day_s) % day_s;
  return late >= day_s / 2 ? late - day_s : late;
}

std::string MinutesWords::time(const JournalMoment& moment) const {
  const std::int64_t minute = clock_good_ ? (local_s(moment) % day_s + day_s) % day_s / 60 : moment.since_ms / 60'000;
  return fmt::format("{}{:02}:{:02}", clock_good_ ? "" : "+", minute / 60, minute % 60);
}

std::string MinutesWords::date(const JournalMoment& moment) const {
  static constexpr std::array months{"January", "February", "March",     "April",   "May",      "June",
                                     "July",    "August",   "September", "October", "November", "December"};
  const std::chrono::year_month_day day{std::chrono::sys_days{std::chrono::days{local_s(moment) / day_s}}};
  const auto number = static_cast<unsigned>(day.day()), month = static_cast<unsigned>(day.month());
  const int year = static_cast<int>(day.year());
  if (!vietnamese_) return fmt::format("{} {} {}", number, months[month - 1], year);
  return fmt::format("ngày {:02} tháng {:0{}} năm {}", number, month, month < 3 ? 2 : 1, year);
}

std::string MinutesWords::duration(std::int64_t ms) const {
  const std::int64_t minutes = (ms + 30'000) / 60'000, hours = minutes / 60;
  if (minutes < 1) return say("dưới 1 phút", "under 1 min");
  if (hours < 1) return say("{} phút", "{} min", minutes);
  return say("{} giờ {:02} phút", "{} h {:02} min", hours, minutes % 60);
}

std::string MinutesWords::against_plan(const std::string& planned, const JournalMoment& began) const {
  const auto plan = time_of_day(planned);
  if (!plan) return {};
  std::string text = say("kế hoạch {:02}:{:02}", "planned {:02}:{:02}", *plan / 3600, *plan / 60 % 60);
  if (!comparable_) return text;
  const std::int64_t late = late_s(*plan, began);
  if (late >= 60) text += say(", chậm {}", ", {} late", duration(late / 60 * 60'000));
  else if (late <= -60) text += say(", sớm {}", ", {} early", duration(-late / 60 * 60'000));
  else text += say(", đúng giờ", ", on time");
  return text;
}

std::string MinutesWords::person(const Recipient& one) const {
  const std::string name = listed_with(" ", {one.salutation, one.rank, one.name});
  return listed_with(", ", {name, one.position, one.unit}) + (one.posthumous ? say(" (truy tặng)", " (posthumously)") : "");
}

std::string one_line(std::string_view text) {
  std::string line;
  for (const char letter : nfc(text)) {
    const bool control = static_cast<unsigned char>(letter) < ' ' || letter == 0x7f;
    line += control ? ' ' : letter;
  }
  return trim(line);
}

std::string listed_with(std::string_view separator, std::initializer_list<std::string_view> parts) {
  std::string text;
  for (const std::string_view part : parts) {
    if (part.empty()) continue;
    if (!text.empty()) text += separator;
    text += part;
  }
  return text;
}

}  // namespace bangvang
