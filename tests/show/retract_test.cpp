// Retract: the last announcement is taken back: hold, then the step before; and what it told is not public any more.
#include "catch.h"
#include "evening.h"
#include "show/revealed.h"

using namespace bangvang;
using namespace bangvang::sample;

TEST_CASE("the last announcement is taken back onto the hold picture, then GO shows the step before") {
  Evening evening(notices(4));
  CHECK(evening.press("GO GO retract").wall() == "notice:n2 under hold");
  CHECK_FALSE(evening.announced("notice:n3"));
  CHECK(evening.announced("notice:n2"));
  CHECK(evening.press("GO").wall() == "notice:n2");
  CHECK(evening.press("GO").wall() == "notice:n3");
  CHECK(evening.announced("notice:n3"));
}

TEST_CASE("a retraction is journaled as such, with the step it took back") {
  Evening evening(notices(4));
  evening.press("GO retract");
  CHECK(evening.journal.find(" retract notice:n2\n") != std::string::npos);
  const ShowState back = resume(evening.shared(), read_journal(evening.journal), evening.now).state;
  CHECK(back.live == "notice:n1");
  CHECK(back.standby == "notice:n2");
  CHECK(back.look == Look::hold);
  CHECK(back.announced == evening.state.announced);
}

TEST_CASE("after a wrong jump, retract goes back to where the hall was") {
  Evening evening(notices(9));
  CHECK(evening.press("GO take=notice:n8 retract").wall() == "notice:n2 under hold");
  CHECK_FALSE(evening.announced("notice:n8"));
  CHECK(evening.state.standby == "notice:n3");  // GO, GO by habit does not bring the wrong one back
}

TEST_CASE("a step that is on its way to the wall is taken back before the hall has answered") {
  Evening evening(notices(4));
  evening.press("GO");
  evening.hall_answers = false;
  CHECK(evening.press("GO retract").wall() == "notice:n2 under hold");
  CHECK_FALSE(evening.announced("notice:n3"));
}

TEST_CASE("under black the wall stays black, and shows the step before when it comes back") {
  Evening evening(notices(4));
  CHECK(evening.press("GO black retract").wall() == "notice:n1 under black");
  CHECK_FALSE(evening.announced("notice:n2"));
  CHECK(evening.press("black").wall() == "notice:n1");
}

TEST_CASE("frozen, what the hall keeps is taken back, not what has moved on behind it") {
  Evening evening(notices(5));
  CHECK(evening.press("GO GO freeze GO retract").wall() == "notice:n2 under hold");
  CHECK_FALSE(evening.announced("notice:n3"));
  CHECK(evening.state.frozen.empty());
}

TEST_CASE("two retractions that arrive together count once; a later one takes back one more") {
  Evening evening(notices(5));
  evening.press("GO GO GO");
  evening.press_one("retract");
  evening.wait(300);
  evening.press_one("retract");
  REQUIRE(evening.refused);
  CHECK(evening.refused->kind == RefusalKind::too_soon);
  evening.wait(200);
  CHECK(evening.press("retract").wall() == "notice:n2 under hold");
  CHECK_FALSE(evening.announced("notice:n3"));
}

TEST_CASE("GO within the guard of a retraction does not bring the winner back") {
  Evening evening(notices(4));
  evening.press("GO GO");
  evening.press_one("retract");
  evening.wait(100);
  evening.press_one("GO");
  REQUIRE(evening.refused);
  CHECK(evening.refused->kind == RefusalKind::too_soon);
  CHECK(evening.wall() == "notice:n2 under hold");
}

TEST_CASE("the first step cannot be taken back, and the operator is told") {
  Evening evening(notices(2));
  evening.press("retract");
  REQUIRE(evening.refused);
  CHECK(evening.refused->kind == RefusalKind::nothing_to_retract);
  CHECK(evening.wall() == "notice:n1");
}

TEST_CASE("a place that is taken back is not public any more, those called before it are") {
  Ceremony made = rich();
  made.rankings.resize(1);
  made.rankings[0].reveal = Reveal::from_last;
  RundownRow row;
  row.show = {SceneKind::ranking, "*"};
  made.rundown = {row};
  made.lobby.partial = true;
  Evening evening(made);
  const auto public_text = [&] { return to_text(revealed(evening.program, evening.state)); };
  evening.press("GO");
  const std::string before = public_text();
  evening.press("GO");
  const Revealed shown = revealed(evening.program, evening.state);
  REQUIRE(to_text(shown) != before);
  evening.press("retract");
  CHECK(public_text() == before);
  const std::vector<std::string> trace = public_trace(shown, revealed(evening.program, evening.state));
  REQUIRE_FALSE(trace.empty());
  for (const std::string& line : trace) CHECK((line.starts_with("- ") || line.find("ranking") != std::string::npos));
}

namespace {

// Four units, called from the last; then a notice.
Ceremony called_from_the_last() {
  Ceremony made = rich();
  made.rankings.resize(1);
  made.rankings[0].reveal = Reveal::from_last;
  made.lobby.partial = true;
  RundownRow ranking, notice;
  ranking.show = {SceneKind::ranking, "*"};
  notice.show = {SceneKind::notice, made.notices.front().id};
  made.rundown = {notice, ranking};
  return made;
}
std::size_t public_places(const Evening& evening) {
  const Revealed known = revealed(evening.program, evening.state);
  return known.rankings.empty() ? 0 : known.rankings[0].places.size();
}

}  // namespace

TEST_CASE("after a step back, what is taken back is the last announcement, and what the hall is at stays") {
  Evening evening(called_from_the_last());
  while (evening.state.standby.ends_with("place-1") == false) evening.press("GO");
  const std::size_t before = public_places(evening);
  const std::string step = evening.state.live;
  evening.press("GO");
  REQUIRE(public_places(evening) > before);
  CHECK(evening.press("back retract").wall() == step + " under hold");
  CHECK(public_places(evening) == before);
  CHECK(evening.state.standby.ends_with("place-1"));
}

TEST_CASE("a row that is taken back is taken out of every announced step that shows it") {
  Evening evening(called_from_the_last());
  evening.press("GO take=ranking:tong/place-1 take=ranking:tong/place-2 retract");
  CHECK_FALSE(evening.announced("ranking:tong/place-1"));
  CHECK_FALSE(evening.announced("ranking:tong/place-2"));
  CHECK(public_places(evening) == 0);
  CHECK_FALSE(evening.state.live.ends_with("place-1"));
}

TEST_CASE("what is taken back does not come again by itself") {
  Ceremony made = notices(4);
  for (RundownRow& row : made.rundown) row.seconds = 5;
  Evening evening(made);
  evening.press("GO GO retract GO");
  CHECK(evening.wall() == "notice:n2");
  CHECK(evening.state.paused);
  CHECK_FALSE(goes_on_ms(evening.program, evening.state));
}
