// What a journal tells of its evening: what was shown, what came between, how long it took, who was announced.
#include <map>

#include "catch.h"
#include "told.h"

using namespace bangvang;
using namespace bangvang::sample;

namespace {

// What happened, as "shown Tiêu đề" and the like, parted by '|'.
std::string events(const Chronicle& chronicle) {
  static const std::map<EventKind, std::string> names{{EventKind::shown, "shown"},       {EventKind::black, "black"},
                                                      {EventKind::hold, "hold"},         {EventKind::message, "message"},
                                                      {EventKind::reopened, "reopened"}, {EventKind::began_anew, "anew"},
                                                      {EventKind::unknown, "unknown"}};
  std::string text;
  for (const ChronicleEvent& event : chronicle.events)
    text += (text.empty() ? "" : "|") + names.at(event.kind) + (event.text.empty() ? "" : " " + event.text) +
            (event.lasted_ms > 0 ? " " + std::to_string(event.lasted_ms / 1000) : "");
  return text;
}

}  // namespace

TEST_CASE("a list that was called up is announced, one who joins it later is not") {
  const Ceremony ceremony = one_honour(4, 4, HonourLayout::list);
  RosterDesk desk(ceremony);
  desk.press("take=batch:h.1");
  CHECK(awarded(told(ceremony, desk.journal)) == "h.r1 h.r2 h.r3 h.r4");
  const std::string before = awarded(told(ceremony, desk.journal));
  desk.change("h", "add Nguyễn Văn Muộn");
  CHECK(awarded(told(ceremony, desk.journal)) == before);
}

TEST_CASE("a black of seconds is stage craft, one of a minute an interruption, also where the evening ends in it") {
  const Ceremony ceremony = notices(3);
  RosterDesk desk(ceremony);
  desk.press("GO black").wait(50'000);
  desk.press("program GO black").wait(60'000);
  desk.press("hold").wait(3'600'000);
  desk.press("quit");
  CHECK(events(told(ceremony, desk.journal)) == "shown n1|shown n2|shown n3|black 61|hold 3601");
}

TEST_CASE("steps of one subject are told once: pages, places of a ranking, people of a group") {
  const Ceremony ceremony = rich();
  RosterDesk desk(ceremony);
  for (int i = 0; i < 60; ++i) desk.press("GO");
  const Chronicle chronicle = told(ceremony, desk.journal);
  int rankings = 0, delegates = 0;
  for (const ChronicleEvent& event : chronicle.events) {
    rankings += event.text == "Xếp hạng";
    delegates += event.text == "Đại biểu";
    CHECK(event.text.find("Người") == std::string::npos);
  }
  CHECK(rankings == 1);
  CHECK(delegates == 1);
}

TEST_CASE("a start after a crash is an event; the first start is none") {
  const Ceremony ceremony = notices(3);
  RosterDesk desk(ceremony);
  desk.journal.clear();
  desk.lines = 0;
  journal(desk, Verb::load, "ab", "start");
  desk.press("GO GO");
  journal(desk, Verb::load, "ab", "start");
  desk.press("GO");
  CHECK(events(told(ceremony, desk.journal)) == "shown n2|shown n3|reopened n3");
  CHECK(says(minutes_of(ceremony, desk), "Chương trình chiếu dừng đột ngột và được mở lại, ở phần “"));
}

TEST_CASE("what was announced before everything began anew does not count") {
  const Ceremony ceremony = one_honour(3);
  RosterDesk desk(ceremony);
  desk.press("take=recipient:h.r1 take=recipient:h.r2");
  desk.send({Want::restart, "", "panel", false});
  desk.acknowledge();
  desk.wait(1000);
  desk.press("take=recipient:h.r2");
  const Chronicle chronicle = told(ceremony, desk.journal);
  CHECK(awarded(chronicle) == "h.r2");
  CHECK(chronicle.awards[0].at.since_ms == 4000);
}

TEST_CASE("a new start of the machine, whose steady clock begins anew, spoils no duration") {
  RosterDesk desk(small());
  desk.press("take=speaker:agenda#1").wait(10 * 60'000);
  desk.now.steady_ms = 5'000;
  desk.press("take=honour:h quit");
  const Chronicle chronicle = told(small(), desk.journal);
  REQUIRE(chronicle.items.size() == 2);
  CHECK(chronicle.items[0].took_ms == 601'000);
}

TEST_CASE("more events than anybody reads are counted, not kept") {
  const Ceremony ceremony = notices(1);
  RosterDesk desk(ceremony);
  for (std::size_t i = 0; i < most_chronicle_events + 20; ++i) journal(desk, Verb::presented, "gone:" + std::to_string(i), "hall");
  const Chronicle chronicle = told(ceremony, desk.journal);
  CHECK(chronicle.events.size() == most_chronicle_events);
  CHECK(chronicle.events_left_off >= 20);
}
