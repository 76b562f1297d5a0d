// Freeze: the hall keeps what it shows, live and the MC move on, and nothing is announced meanwhile.
#include "catch.h"
#include "evening.h"

using namespace bangvang;
using namespace bangvang::sample;

TEST_CASE("frozen, the hall keeps its step while GO and back move the live one") {
  Evening evening(notices(5));
  CHECK(evening.press("GO freeze").wall() == "notice:n2 frozen, live notice:n2");
  CHECK(evening.press("GO GO").wall() == "notice:n2 frozen, live notice:n4");
  CHECK_FALSE(evening.announced("notice:n3"));
  CHECK_FALSE(evening.announced("notice:n4"));
}

TEST_CASE("freeze pressed again shows the live step, and that is announced") {
  Evening evening(notices(5));
  CHECK(evening.press("freeze GO GO freeze").wall() == "notice:n3");
  CHECK(evening.announced("notice:n3"));
  CHECK_FALSE(evening.announced("notice:n2"));
}

TEST_CASE("black and hold over a frozen hall give the frozen picture back") {
  Evening evening(notices(5));
  CHECK(evening.press("freeze GO black").wall() == "notice:n2 under black");
  CHECK(evening.press("black").wall() == "notice:n1 frozen, live notice:n2");
  CHECK(evening.press("hold").wall() == "notice:n2 under hold");
  CHECK(evening.press("GO").wall() == "notice:n1 frozen, live notice:n2");
  CHECK(evening.press("GO").wall() == "notice:n1 frozen, live notice:n3");
}

TEST_CASE("what is black or on hold cannot be frozen, and the operator is told") {
  for (const char* look : {"black", "hold"}) {
    Evening evening(notices(3));
    evening.press(look).press("freeze");
    REQUIRE(evening.refused);
    CHECK(evening.refused->kind == RefusalKind::nothing_to_freeze);
  }
}

TEST_CASE("a hall that has not answered is frozen at what it shows, not at what is on its way") {
  Evening evening(notices(4));
  evening.hall_answers = false;
  CHECK(evening.press("GO freeze").wall() == "notice:n1 frozen, live notice:n2");
}

TEST_CASE("a frozen hall is frozen again after a crash") {
  Evening evening(notices(4));
  evening.press("GO freeze GO");
  evening.wait(5000);
  const Resumed back = resume(evening.shared(), read_journal(evening.journal), evening.now);
  CHECK(back.state.look == Look::freeze);
  CHECK(back.state.frozen == "notice:n2");
  CHECK(back.state.live == "notice:n3");
}

TEST_CASE("a frozen step that new data no longer have is given up for the live one") {
  Evening evening(notices(4));
  evening.press("GO freeze GO GO");
  const Program fewer = compile([] {
    Ceremony made = notices(4);
    made.rundown.erase(made.rundown.begin() + 1);
    return made;
  }());
  const ShowState carried = carried_over(evening.program, evening.state, fewer);
  CHECK(carried.look == Look::program);
  CHECK(carried.frozen.empty());
  CHECK(carried.live == "notice:n4");
}
