// The evening against its plan: what is left, what is over, how late, and what a wrong clock does to it.
#include "show/timing.h"

#include "catch.h"
#include "evening.h"

using namespace bangvang;
using namespace bangvang::sample;

namespace {

constexpr std::int64_t minute_ms = 60'000;
// 08:00 local time in Hà Nội on some day of 2026.
constexpr std::int64_t eight_ms = 1'772'413'200'000;

Ceremony morning() {
  Ceremony made = only_a_title();
  const auto add = [&](std::string time, std::optional<int> minutes, std::string item) {
    AgendaItem row;
    row.id = std::to_string(made.agenda.size() + 1);
    row.time = std::move(time), row.minutes = minutes, row.item = std::move(item), row.speaker = "Ông A";
    made.agenda.push_back(row);
  };
  add("08:00", 10, "Khai mạc");
  add("08:10", {}, "Báo cáo");
  add("08:40", {}, "Bế mạc");
  return made;
}

// Minutes after eight.
struct Morning : Evening {
  Morning() : Evening(morning()) { at(-5); }
  void at(double minutes) {
    const auto ms = static_cast<std::int64_t>(minutes * minute_ms);
    now.steady_ms = 1'000'000'000 + ms;
    now.wall_ms = eight_ms + ms;
  }
  void begin(int row, double minutes) {
    at(minutes);
    send({Want::take, "speaker:agenda#" + std::to_string(row), "key", false});
    acknowledge();
  }
  Timing timing() const { return bangvang::timing(program, state, now); }
};

}  // namespace

TEST_CASE("before the first agenda row there is only the clock") {
  const Timing t = Morning().timing();
  CHECK(t.clock_s == 7 * 3600 + 55 * 60);
  CHECK(t.item == -1);
  CHECK_FALSE(t.running_s);
  CHECK_FALSE(t.left_s);
  CHECK_FALSE(t.late_s);
}

TEST_CASE("a row has its minutes left, then is over") {
  Morning morning;
  morning.begin(1, 2);
  morning.at(9.5);
  CHECK(morning.timing().left_s == 150);
  morning.at(12.25);
  CHECK(morning.timing().left_s == -15);
}

TEST_CASE("a row without minutes lasts until the next row's time, the last one as long as it likes") {
  Morning morning;
  const Timing t = morning.timing();
  CHECK(t.items[1].length_s == 30 * 60);
  CHECK_FALSE(t.items[2].length_s);
}

TEST_CASE("a row that began late is late, and later once it is over") {
  Morning morning;
  morning.begin(1, 4);
  CHECK(morning.timing().late_s == 4 * 60);
  morning.at(10);
  CHECK(morning.timing().late_s == 4 * 60);
  morning.at(17);
  CHECK(morning.timing().late_s == 7 * 60);
}

TEST_CASE("a row that began early is ahead of the plan") {
  Morning morning;
  morning.begin(2, 7);
  CHECK(morning.timing().late_s == -3 * 60);
}

TEST_CASE("rows begin once and last until the next one begins") {
  Morning morning;
  morning.begin(1, 0);
  morning.begin(2, 12);
  morning.begin(1, 14);
  morning.at(15);
  const Timing t = morning.timing();
  CHECK(t.items[0].began_s == 8 * 3600);
  CHECK(t.items[0].took_s == 12 * 60);
  CHECK(t.items[1].took_s == 3 * 60);
  CHECK(t.running_s == 15 * 60);
}

TEST_CASE("hours away from the plan is another day's evening: it is not called late") {
  Morning morning;
  morning.begin(1, 9 * 60);
  CHECK_FALSE(morning.timing().late_s);
  CHECK(morning.timing().left_s == 600);
}

TEST_CASE("a plan over midnight is compared over midnight") {
  Morning morning;
  morning.program.ceremony.agenda[0].time = "23:55";
  morning.begin(1, 16 * 60 + 5);
  CHECK(morning.timing().late_s == 10 * 60);
}

TEST_CASE("a clock that is plainly wrong is a warning, and durations go on") {
  Morning morning;
  morning.begin(1, 0);
  morning.at(3);
  morning.now.wall_ms = 3 * minute_ms;
  const Timing t = morning.timing();
  CHECK_FALSE(t.clock_s);
  CHECK_FALSE(t.late_s);
  CHECK(t.left_s == 7 * 60);
  CHECK(t.running_s == 3 * 60);
  CHECK(clock_problem(morning.now));
  morning.now.wall_ms = eight_ms;
  CHECK_FALSE(clock_problem(morning.now));
}

TEST_CASE("after a crash a row has been going on since it began") {
  Morning morning;
  morning.begin(1, 0);
  morning.at(6);
  morning.state = resume(morning.shared(), read_journal(morning.journal), morning.now).state;
  CHECK(morning.timing().left_s == 4 * 60);
  CHECK(morning.timing().items[0].began_s == 8 * 3600);
}

TEST_CASE("after a new start of the machine too") {
  Morning morning;
  morning.begin(1, 0);
  morning.at(6);
  morning.now.steady_ms = 20'000;
  morning.state = resume(morning.shared(), read_journal(morning.journal), morning.now).state;
  CHECK(morning.timing().left_s == 4 * 60);
}

TEST_CASE("a state's text keeps when its rows began") {
  Morning morning;
  morning.begin(1, 0);
  morning.begin(2, 11);
  CHECK(show_state_from_text(to_text(morning.state)) == morning.state);
  for (const char* bad : {"items x", "items 1@2", "items -1@2/3", "items 1/2@3", "items @/"}) {
    std::string text = to_text(morning.state);
    const std::size_t at = text.find("items ");
    text.replace(at, text.find('\n', at) - at, bad);
    INFO(bad);
    CHECK_FALSE(show_state_from_text(text));
  }
}

TEST_CASE("the next change is the next second of the clock or of the row") {
  Morning morning;
  morning.begin(1, 0);
  morning.now.steady_ms += 61'300;
  morning.now.wall_ms += 61'800;
  CHECK(morning.timing().changes_at == morning.now.steady_ms + 200);
  morning.now.wall_ms -= 700;
  CHECK(morning.timing().changes_at == morning.now.steady_ms + 700);
}

TEST_CASE("only times of day are read as such") {
  CHECK(time_of_day("08:30") == 8 * 3600 + 1800);
  CHECK(time_of_day("8:05") == 8 * 3600 + 300);
  for (const char* text : {"", "8", "24:00", "08:60", "-1:00", "08:30:00", "sáng", ":30"})
    CHECK_FALSE(time_of_day(text));
}
