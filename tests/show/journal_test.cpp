// The journal: cut anywhere it is a valid prefix, damaged anywhere it is found out, and it brings the show back.
#include "show/journal.h"

#include "catch.h"
#include "evening.h"

using namespace bangvang;
using namespace bangvang::sample;

namespace {

Evening some_evening() {
  Evening evening(rich());
  evening.press("GO GO back black GO take=ranking:tong GO GO cue=14 hold arm=handover");
  return evening;
}

Resumed resumed(const Evening& evening, const std::string& journal, int later_ms = 5000) {
  ShowTime now = evening.now;
  now.steady_ms += later_ms;
  now.wall_ms += later_ms;
  return resume(evening.shared(), read_journal(journal), now);
}

}  // namespace

TEST_CASE("a journal line is number, times, sender, checksum, command") {
  CHECK(to_text(JournalLine{1, 1700000000000, 5, {Verb::take, "title", Look::program, "key"}}) ==
        "1 1700000000000 5 key ce75e329 take title\n");
}

TEST_CASE("a journal is read back as it was written") {
  const Evening evening = some_evening();
  const JournalReading reading = read_journal(evening.journal);
  CHECK(reading.lines.size() == evening.lines);
  CHECK(reading.valid_bytes == evening.journal.size());
  CHECK_FALSE(reading.torn);
  CHECK(reading.damaged_line == 0);
  CHECK_FALSE(reading.ended);
  std::string again;
  for (const JournalLine& line : reading.lines) again += to_text(line);
  CHECK(again == evening.journal);
}

TEST_CASE("a sender is one word, whatever it was called") {
  const JournalLine line{1, 2, 3, {Verb::end, "", Look::program, "máy của Lan\n"}};
  const JournalReading reading = read_journal(to_text(line));
  REQUIRE(reading.lines.size() == 1);
  CHECK(reading.lines[0].command.sender == "máy_của_Lan_");
  CHECK(reading.ended);
}

TEST_CASE("a journal cut at every byte is a valid prefix") {
  const Evening evening = some_evening();
  const JournalReading whole = read_journal(evening.journal);
  std::size_t lines = 0;
  for (std::size_t end = 0; end <= evening.journal.size(); ++end) {
    const JournalReading cut = read_journal(std::string_view(evening.journal).substr(0, end));
    if (end > 0 && evening.journal[end - 1] == '\n') ++lines;
    REQUIRE(cut.lines.size() == lines);
    REQUIRE(cut.damaged_line == 0);
    REQUIRE(cut.torn == (end > 0 && evening.journal[end - 1] != '\n'));
    REQUIRE(std::equal(cut.lines.begin(), cut.lines.end(), whole.lines.begin()));
  }
}

TEST_CASE("every flipped bit is found, and what stood before it is kept") {
  const Evening evening = some_evening();
  const std::size_t whole = read_journal(evening.journal).lines.size();
  for (std::size_t byte = 0; byte < evening.journal.size(); ++byte) {
    for (const int bit : {0, 3, 5, 7}) {
      std::string damaged = evening.journal;
      damaged[byte] = static_cast<char>(damaged[byte] ^ (1 << bit));
      const JournalReading reading = read_journal(damaged);
      REQUIRE(reading.lines.size() < whole);
      REQUIRE(reading.valid_bytes <= byte);
      REQUIRE((reading.torn || reading.damaged_line == static_cast<int>(reading.lines.size()) + 1));
    }
  }
}

TEST_CASE("a line that is missing or doubled is damage") {
  const std::string one = to_text(JournalLine{1, 0, 0, {Verb::take, "a", Look::program, "key"}});
  const std::string two = to_text(JournalLine{2, 0, 0, {Verb::take, "b", Look::program, "key"}});
  CHECK(read_journal(two).damaged_line == 1);
  CHECK(read_journal(one + one).damaged_line == 2);
  CHECK(read_journal(one + two).damaged_line == 0);
  CHECK(read_journal(one + "\n" + two).damaged_line == 2);
}

TEST_CASE("an empty journal is no evening yet") {
  const JournalReading reading = read_journal("");
  CHECK(reading.lines.empty());
  CHECK_FALSE(reading.torn);
  CHECK_FALSE(reading.ended);
}

TEST_CASE("the show resumes at the same step, standby and look, with the same announced") {
  const Evening evening = some_evening();
  const Resumed back = resumed(evening, evening.journal);
  CHECK(back.state.live == "honour:bang-khen");
  CHECK(back.state.live == evening.state.live);
  CHECK(back.state.standby == "handover");
  CHECK(back.state.look == Look::hold);
  CHECK(back.state.previous == evening.state.previous);
  CHECK(back.state.presented == evening.state.presented);
  CHECK(back.state.announced == evening.state.announced);
  CHECK_FALSE(back.moved);
}

TEST_CASE("what is resumed does not animate, but a countdown runs on") {
  Evening evening(rich());
  evening.press("take=countdown:giai-lao");
  CHECK(evening.now.steady_ms - evening.state.entered_ms == 1000);
  const Resumed soon = resumed(evening, evening.journal, 500);
  CHECK(evening.now.steady_ms + 500 - soon.state.entered_ms == settled_ms);
  const Resumed later = resumed(evening, evening.journal, 60'000);
  CHECK(later.state.entered_ms == evening.state.entered_ms);
}

TEST_CASE("after a new start of the machine the wall clock tells how long the step has been live") {
  Evening evening(rich());
  evening.press("take=countdown:giai-lao");
  const ShowTime rebooted{7000, evening.now.wall_ms + 90'000, 0};
  CHECK(resume(evening.shared(), read_journal(evening.journal), rebooted).state.entered_ms == 7000 - 91'000);
  const ShowTime wrong{7000, 12, 0};
  CHECK(resume(evening.shared(), read_journal(evening.journal), wrong).state.entered_ms == 7000 - settled_ms);
}

TEST_CASE("a resumed desk answers the first GO once the hall has acknowledged") {
  Evening evening = some_evening();
  evening.press("program");
  evening.state = resumed(evening, evening.journal, 0).state;
  evening.press_one("GO");
  CHECK_FALSE(evening.refused);
}

TEST_CASE("where the live step is gone, the last one that was on the wall is live, and it is said") {
  const Evening evening = some_evening();
  Ceremony fewer = rich();
  fewer.honours[1].id = "khac";
  const Resumed back = resume(std::make_shared<const Program>(compile(fewer)), read_journal(evening.journal), evening.now);
  CHECK(back.moved);
  CHECK(back.state.live == "ranking:tong/place-3");
}

TEST_CASE("nothing journaled is a new start") {
  const Resumed back = resume(std::make_shared<const Program>(compile(rich())), {}, {50'000, 0, 0});
  CHECK(back.state.live == "title");
  CHECK_FALSE(back.moved);
}
