// The gate as sequences of keys: GO, back, looks, jumps, arming.
#include "catch.h"
#include "evening.h"

using namespace bangvang;
using namespace bangvang::sample;

TEST_CASE("a new start has the first step live and the second standing by") {
  Evening evening(notices(3));
  CHECK(evening.wall() == "notice:n1");
  CHECK(evening.state.standby == "notice:n2");
  CHECK(evening.announced("notice:n1"));
}

TEST_CASE("GO takes the standby step and standby moves on") {
  Evening evening(notices(3));
  CHECK(evening.press("GO").wall() == "notice:n2");
  CHECK(evening.state.previous == "notice:n1");
  CHECK(evening.state.standby == "notice:n3");
  CHECK(evening.press("GO").state.standby.empty());
}

TEST_CASE("what the hall last showed stays so while the show moves on under black") {
  Evening evening(notices(4));
  CHECK(evening.press("GO").state.shown == "notice:n2");
  CHECK(evening.press("black take=notice:n4").state.shown == "notice:n2");
  CHECK(evening.press("program").state.shown == "notice:n4");
}

TEST_CASE("what was shown before counts as shown again once it is no longer under black") {
  Evening evening(notices(4));
  CHECK(evening.press("GO GO black take=notice:n2").state.shown == "notice:n3");
  CHECK(evening.press("program").state.shown == "notice:n2");
}

TEST_CASE("GO GO back black GO is the second step, then GO the third again") {
  Evening evening(notices(4));
  evening.press("GO GO back black");
  CHECK(evening.wall() == "notice:n2 under black");
  CHECK(evening.press("GO").wall() == "notice:n2");
  CHECK(evening.press("GO").wall() == "notice:n3");
}

TEST_CASE("back goes to the step before in the program, not in history") {
  Evening evening(notices(5));
  CHECK(evening.press("GO GO GO take=notice:n2 take=notice:n4 back").wall() == "notice:n3");
  CHECK(evening.state.standby == "notice:n4");
}

TEST_CASE("back after a jump never shows what the hall has not seen") {
  Evening evening(notices(5));
  CHECK(evening.press("GO take=notice:n5 back").wall() == "notice:n2");
  CHECK(evening.state.standby == "notice:n3");
  CHECK(evening.press("black take=notice:n4 back").wall() == "notice:n2 under black");
}

TEST_CASE("back goes one step back where no hall answers") {
  Evening evening(notices(4));
  evening.hall_answers = false;
  for (int i = 0; i < 3; ++i) {
    evening.press("GO");
    evening.wait(3000);
  }
  CHECK(evening.press("back").wall() == "notice:n3");
}

TEST_CASE("black toggles, hold toggles, and each replaces the other") {
  Evening evening(notices(2));
  CHECK(evening.press("black").wall() == "notice:n1 under black");
  CHECK(evening.press("hold").wall() == "notice:n1 under hold");
  CHECK(evening.press("hold").wall() == "notice:n1");
  CHECK(evening.press("black black").wall() == "notice:n1");
  CHECK(evening.press("hold program").wall() == "notice:n1");
}

TEST_CASE("a step taken under black stays under black until GO shows it") {
  Evening evening(notices(3));
  CHECK(evening.press("black take=notice:n3").wall() == "notice:n3 under black");
  CHECK_FALSE(evening.announced("notice:n3"));
  CHECK(evening.press("GO").wall() == "notice:n3");
  CHECK(evening.announced("notice:n3"));
}

TEST_CASE("under black or hold nothing is announced") {
  Evening evening(notices(3));
  evening.press("hold back take=notice:n2 black");
  CHECK_FALSE(evening.announced("notice:n2"));
}

TEST_CASE("steps jumped over are not announced, and back takes no announcement away") {
  Evening evening(notices(4));
  evening.press("GO take=notice:n4 back");
  CHECK(evening.announced("notice:n4"));
  CHECK(evening.announced("notice:n2"));
  CHECK_FALSE(evening.announced("notice:n3"));
}

TEST_CASE("an armed step is the next GO; arming the live step takes that back") {
  Evening evening(notices(5));
  CHECK(evening.press("arm=notice:n4").state.standby == "notice:n4");
  CHECK(evening.press("arm=notice:n1").state.standby == "notice:n2");
  CHECK(evening.press("arm=notice:n4 GO").wall() == "notice:n4");
  CHECK(evening.state.standby == "notice:n5");
}

TEST_CASE("first and last go to the ends") {
  Evening evening(notices(4));
  CHECK(evening.press("last").wall() == "notice:n4");
  CHECK(evening.press("first").wall() == "notice:n1");
}

TEST_CASE("skipped steps are passed over by GO, back, first and last, but a jump reaches them") {
  Ceremony made = notices(4);
  made.rundown[0].skip = made.rundown[2].skip = true;
  Evening evening(made);
  CHECK(evening.wall() == "notice:n2");
  CHECK(evening.press("GO").wall() == "notice:n4");
  CHECK(evening.press("back").wall() == "notice:n2");
  CHECK(evening.press("take=notice:n3").wall() == "notice:n3");
  CHECK(evening.press("GO").wall() == "notice:n4");
  CHECK(evening.press("first").wall() == "notice:n2");
}

TEST_CASE("a rundown whose every row is skipped still opens") {
  Ceremony made = notices(2);
  made.rundown[0].skip = made.rundown[1].skip = true;
  CHECK(Evening(made).wall() == "notice:n1");
}

TEST_CASE("a cue is found by its text, else by its number") {
  Ceremony made = notices(4);
  made.rundown[1].cue = "12.5";
  made.rundown[2].cue = "A";
  made.rundown[3].cue = "12.50";
  Evening evening(made);
  CHECK(evening.press("cue=012,500").wall() == "notice:n2");
  CHECK(evening.press("cue=A").wall() == "notice:n3");
  CHECK(evening.press("cue=12.50").wall() == "notice:n4");
  CHECK(evening.press("cue=1").wall() == "notice:n1");
}

TEST_CASE("quitting is a command too, and changes nothing on the wall") {
  Evening evening(notices(2));
  const ShowState before = evening.state;
  evening.press_one("quit");
  CHECK(evening.state.live == before.live);
  CHECK(read_journal(evening.journal).ended);
}

TEST_CASE("an acknowledgement said twice, or of a step that is gone, is no command") {
  Evening evening(notices(3));
  const auto verb = [&](const std::string& step) {
    return resolve(evening.program, evening.state, {Want::present, step, "hall", false}).verb;
  };
  CHECK(verb("notice:n1") == Verb::none);
  CHECK(verb("notice:n2") == Verb::none);
  CHECK(verb("no such step") == Verb::none);
  evening.press_one("GO");
  CHECK(verb("notice:n1") == Verb::none);
  CHECK(verb("notice:n2") == Verb::presented);
}

TEST_CASE("a program without steps answers every wish with nothing") {
  const Program empty;
  const ShowState state = opening_state(empty, {});
  for (const Want want : {Want::go, Want::back, Want::first, Want::last, Want::take, Want::take_cue, Want::arm}) {
    CHECK(resolve(empty, state, {want, "x", "key", false}).verb == Verb::none);
  }
}

TEST_CASE("taking the live step again does nothing") {
  Evening evening(notices(2));
  const ShowState before = evening.state;
  CHECK(evening.press("take=notice:n1").state == before);
  CHECK_FALSE(evening.refused);
}

TEST_CASE("other data keep the step, its announcements and its arming by id") {
  Evening evening(notices(5));
  evening.press("GO GO arm=notice:n5");
  const Program more = compile([] {
    Ceremony made = notices(5);
    made.rundown.insert(made.rundown.begin(), RundownRow{});
    return made;
  }());
  const ShowState carried = carried_over(evening.program, evening.state, more);
  CHECK(carried.live == "notice:n3");
  CHECK(carried.standby == "notice:n5");
  CHECK(carried.announced.contains(more.index_of("notice:n2")));
  CHECK_FALSE(carried.announced.contains(more.index_of("title")));
}

TEST_CASE("where other data lack the live step, the nearest before it is live") {
  Evening evening(notices(5));
  evening.press("GO GO");
  Ceremony fewer = notices(5);
  fewer.rundown.erase(fewer.rundown.begin() + 2);
  const Program program = compile(fewer);
  const ShowState carried = carried_over(evening.program, evening.state, program);
  CHECK(carried.live == "notice:n2");
  CHECK(carried.standby == "notice:n4");
}
