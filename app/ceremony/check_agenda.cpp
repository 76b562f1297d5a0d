// The agenda's times: they go forward, and what is planned to last fits before what follows.
#include <fmt/format.h>

#include <cstdlib>

#include "ceremony/findings.h"

namespace bangvang {
namespace {

int minutes_of(const std::string& time) { return std::atoi(time.c_str()) * 60 + std::atoi(time.c_str() + 3); }  // "08:30"

std::string clock(int minutes) { return fmt::format("{:02}:{:02}", minutes / 60, minutes % 60); }

}  // namespace

void check_agenda(const Ceremony& ceremony, Problems& problems) {
  const AgendaItem* timed = nullptr;  // the last one with a time
  int until = 0;                      // when it and those after it without a time are over
  for (const AgendaItem& item : ceremony.agenda) {
    if (item.time.empty()) {
      until += item.minutes.value_or(0);
      continue;
    }
    const int begins = minutes_of(item.time);
    const Place line = row_of(item.origin);
    if (timed && item.time < timed->time)
      warn(problems, line,
           say("giờ {} sớm hơn giờ {} của dòng {} ở trên", "{} is earlier than {} on line {} above", item.time,
               timed->time, timed->origin.line),
           {"xem lại giờ hoặc thứ tự các dòng", "look at the times or the order of the rows"});
    else if (timed && begins < until)
      warn(problems, line,
           say("bắt đầu lúc {}, mà phần từ dòng {} dự kiến kéo dài đến {}",
               "this begins at {}, but what begins on line {} is planned to last until {}", item.time,
               timed->origin.line, clock(until)),
           {"xem lại giờ, hoặc số phút của phần trước", "look at the times, or at the minutes of what is before"});
    timed = &item;
    until = begins + item.minutes.value_or(0);
  }
}

}  // namespace bangvang
