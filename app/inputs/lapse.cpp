// What is left lying is let go of: an entry, a question, the rundown's arrow keys, a remark.
#include <algorithm>

#include "inputs/desk.h"

namespace bangvang {

bool lapse(Desk& desk, ShowTime now) {
  const Desk before = desk;
  const std::int64_t t = now.steady_ms;
  if (desk.lapsed_ms >= 0 && t >= desk.lapsed_ms + echo_ms) desk.lapsed_ms = -1;
  if (desk.entry && t >= desk.entry->touched_ms + entry_lapse_ms) {
    const std::int64_t at = desk.entry->touched_ms + entry_lapse_ms;
    if (!desk.entry->digits.empty() && t < at + echo_ms) desk.lapsed_ms = at;
    desk.entry.reset();
  }
  const bool lapses = desk.asked && desk.asked->question != Question::go_on;
  if (lapses && t >= desk.asked->asked_ms + question_lapse_ms) {
    const std::int64_t at = desk.asked->asked_ms + question_lapse_ms;
    if (t < at + echo_ms) desk.lapsed_ms = at;
    desk.asked.reset();
    if (desk.to_go_on) desk.asked = Asked{Question::go_on, t};
  }
  if (desk.list_touched_ms >= 0 && t >= desk.list_touched_ms + list_lapse_ms) desk.list_touched_ms = -1;
  if (desk.told && t >= desk.told->at_ms + remark_ms) desk.told.reset();
  return desk != before;
}

std::optional<std::int64_t> next_lapse(const Desk& desk) {
  std::optional<std::int64_t> next;
  auto keep = [&](std::int64_t at) { next = next ? std::min(*next, at) : at; };
  if (desk.entry) keep(desk.entry->touched_ms + entry_lapse_ms);
  if (desk.asked && desk.asked->question != Question::go_on) keep(desk.asked->asked_ms + question_lapse_ms);
  if (desk.list_touched_ms >= 0) keep(desk.list_touched_ms + list_lapse_ms);
  if (desk.lapsed_ms >= 0) keep(desk.lapsed_ms + echo_ms);
  if (desk.told) keep(desk.told->at_ms + remark_ms);
  return next;
}

}  // namespace bangvang
