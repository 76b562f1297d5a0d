// MinutesWords: times, durations and people as the minutes write them.
#pragma once
#include <fmt/format.h>

#include <cstdint>
#include <string>
#include <utility>

#include "show/chronicle.h"

namespace bangvang {

class MinutesWords {
 public:
  MinutesWords(const Chronicle&, int utc_offset_s);

  template <class... T>
  std::string say(fmt::format_string<const T&...> vi, fmt::format_string<const T&...> en, const T&... values) const {
    return vietnamese_ ? fmt::format(vi, values...) : fmt::format(en, values...);
  }
  bool clock_good() const { return clock_good_; }
  // "08:05"; where the machine's clock was plainly wrong, the time since the start: "+00:05".
  std::string time(const JournalMoment&) const;
  // "ngày 09 tháng 3 năm 2023", "9 March 2023"
  std::string date(const JournalMoment&) const;
  std::string duration(std::int64_t ms) const;   // "2 giờ 09 phút", "dưới 1 phút"
  // "kế hoạch 08:00, chậm 5 phút"; "" without a plan. Without the comparison where the evening was another day's.
  std::string against_plan(const std::string& planned, const JournalMoment& began) const;
  // "Ông Nguyễn Văn A, Giám đốc, Sở Y tế"
  std::string person(const Recipient&) const;

 private:
  std::int64_t local_s(const JournalMoment&) const;
  std::int64_t late_s(int planned_s, const JournalMoment& began) const;

  bool vietnamese_, clock_good_;
  bool comparable_ = false;  // the first item that had a plan began within some hours of it
  int utc_offset_s_;
};

// On one line: what would move a terminal's or a printer's head becomes a space.
std::string one_line(std::string_view);
// The parts that are not empty.
std::string listed_with(std::string_view separator, std::initializer_list<std::string_view> parts);

}  // namespace bangvang
