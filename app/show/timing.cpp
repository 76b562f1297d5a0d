// Timing: plan, starts and clocks put side by side.
#include "show/timing.h"

#include <algorithm>
#include <charconv>

namespace bangvang {
namespace {

constexpr std::int64_t day_s = 24 * 3600;
constexpr std::int64_t made_ms = 1'700'000'000'000, far_ms = 4'100'000'000'000;  // November 2023, December 2099
constexpr std::int64_t same_evening_s = 3 * 3600;  // further from its plan, it is another day's

bool good_clock(std::int64_t wall_ms) { return wall_ms >= made_ms && wall_ms < far_ms; }

std::int64_t whole(std::int64_t ms) { return ms >= 0 ? ms / 1000 : -((-ms + 999) / 1000); }

std::optional<int> of_day(std::int64_t wall_ms, int utc_offset_s) {
  if (!good_clock(wall_ms)) return std::nullopt;
  return static_cast<int>((wall_ms / 1000 + utc_offset_s) % day_s);
}

// From one time of day to another by the shorter way round midnight.
std::int64_t between(std::int64_t from, std::int64_t to) {
  const std::int64_t gap = ((to - from) % day_s + day_s) % day_s;
  return gap >= day_s / 2 ? gap - day_s : gap;
}

std::optional<int> planned_length(const std::vector<AgendaItem>& agenda, std::size_t row) {
  constexpr int longest_minutes = 12 * 60;
  if (const int minutes = agenda[row].minutes.value_or(0); minutes > 0) return std::min(minutes, longest_minutes) * 60;
  const auto from = time_of_day(agenda[row].time);
  if (!from || row + 1 >= agenda.size()) return std::nullopt;
  const auto to = time_of_day(agenda[row + 1].time);
  if (!to || between(*from, *to) <= 0) return std::nullopt;
  return static_cast<int>(between(*from, *to));
}

// Behind what the plan says of the row under way: it began late, or it should be over by now.
std::optional<std::int64_t> lateness(const ItemTiming& item, std::int64_t clock_s) {
  if (!item.planned_s) return std::nullopt;
  std::optional<std::int64_t> late;
  if (item.began_s) late = between(*item.planned_s, *item.began_s);
  if (item.length_s) {
    const std::int64_t over = between(*item.planned_s + *item.length_s, clock_s);
    if (over > 0) late = late ? std::max(*late, over) : over;
  }
  if (late && (*late > same_evening_s || *late < -same_evening_s)) return std::nullopt;
  return late;
}

}  // namespace

std::optional<int> time_of_day(const std::string& text) {
  int hours = 0, minutes = 0;
  const char* const end = text.data() + text.size();
  const auto [colon, wrong] = std::from_chars(text.data(), end, hours);
  if (wrong != std::errc{} || colon == end || *colon != ':') return std::nullopt;
  const auto [rest, bad] = std::from_chars(colon + 1, end, minutes);
  if (bad != std::errc{} || rest != end || hours < 0 || hours > 23 || minutes < 0 || minutes > 59) return std::nullopt;
  return (hours * 60 + minutes) * 60;
}

std::optional<Words> clock_problem(ShowTime now) {
  if (good_clock(now.wall_ms)) return std::nullopt;
  return Words{"Đồng hồ của máy chạy sai: giờ và so sánh với chương trình không hiện; buổi lễ không bị ảnh hưởng",
               "The machine's clock is wrong: the time and the plan are not shown; the show does not depend on it"};
}

Timing timing(const Program& program, const ShowState& state, ShowTime now) {
  const std::vector<AgendaItem>& agenda = program.ceremony.agenda;
  Timing all;
  all.clock_s = of_day(now.wall_ms, now.utc_offset_s);
  all.items.resize(agenda.size());
  for (std::size_t row = 0; row < agenda.size(); ++row) {
    all.items[row].planned_s = time_of_day(agenda[row].time);
    all.items[row].length_s = planned_length(agenda, row);
  }
  all.changes_at = now.steady_ms + 1000 - ((now.wall_ms % 1000) + 1000) % 1000;
  for (std::size_t i = 0; i < state.items.size(); ++i) {
    const ItemStart& start = state.items[i];
    if (start.row < 0 || static_cast<std::size_t>(start.row) >= agenda.size()) continue;
    ItemTiming& item = all.items[static_cast<std::size_t>(start.row)];
    const std::int64_t end = i + 1 < state.items.size() ? state.items[i + 1].steady_ms : now.steady_ms;
    item.began_s = of_day(start.wall_ms, now.utc_offset_s);
    item.took_s = std::max<std::int64_t>(0, whole(end - start.steady_ms));
    if (!all.running_s) all.running_s = std::max<std::int64_t>(0, whole(now.steady_ms - start.steady_ms));
  }
  const int live = program.index_of(state.live);
  if (live >= 0) all.item = program.steps[static_cast<std::size_t>(live)].agenda;
  if (all.item < 0 || static_cast<std::size_t>(all.item) >= agenda.size()) {
    all.item = -1;
    return all;
  }
  const ItemTiming& item = all.items[static_cast<std::size_t>(all.item)];
  const auto start = std::find_if(state.items.begin(), state.items.end(),
                                  [&](const ItemStart& one) { return one.row == all.item; });
  if (start != state.items.end()) {
    const std::int64_t passed = now.steady_ms - start->steady_ms;
    if (item.length_s) all.left_s = *item.length_s - whole(passed);
    all.changes_at = std::min(all.changes_at, now.steady_ms + 1000 - ((passed % 1000) + 1000) % 1000);
  }
  if (all.clock_s) all.late_s = lateness(item, *all.clock_s);
  return all;
}

}  // namespace bangvang
