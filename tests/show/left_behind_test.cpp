// Who has been passed without a word because the data changed: said, without names.
#include "catch.h"
#include "reload_desk.h"
#include "show/left_behind.h"

using namespace bangvang;
using namespace bangvang::sample;

namespace {

std::string behind(const ReloadDesk& desk) {
  const Problems problems = left_behind(desk.program(), desk.state());
  REQUIRE(problems.size() <= 1);
  return problems.empty() ? "" : problems[0].what.en;
}

// Two honours; the people of `h`, then those of `k`.
Ceremony two_honours(bool other_order) {
  Ceremony made = with_people({"An", "Bình"}, HonourLayout::portrait);
  made.honours.push_back(honour("k", HonourLayout::portrait));
  for (const char* const name : {"Xuân", "Yến", "Vũ"}) {
    Recipient one = with_people({name}).recipients[0];
    one.honour = 1;
    made.recipients.push_back(one);
  }
  if (!other_order) return made;
  std::swap(made.honours[0], made.honours[1]);
  for (Recipient& one : made.recipients) one.honour = 1 - one.honour;
  return made;
}

}  // namespace

TEST_CASE("honours that came to stand before the live one are said to lie behind") {
  ReloadDesk desk(two_honours(false));
  desk.press("GO");
  while (desk.state().live != "recipient:h.an") desk.press("GO");
  CHECK(behind(desk) == "");
  desk.load(two_honours(true));
  REQUIRE(desk.state().live == "recipient:h.an");
  CHECK(behind(desk).find("(3 people)") != std::string::npos);
  CHECK(behind(desk).find("Yến") == std::string::npos);
  for (const char* const step : {"batch:k.1", "recipient:k.xuan", "recipient:k.yen", "recipient:k.vu"}) desk.press(std::string("take=") + step);
  desk.press("take=recipient:h.an");
  CHECK(behind(desk) == "");
}

TEST_CASE("who came to a list that the hall had before, and was gone on from, lies behind") {
  ReloadDesk desk(with_people({"An", "Bình"}, HonourLayout::list));
  desk.press("take=batch:h.1").load(with_people({"An", "Bình", "Yến"}, HonourLayout::list)).press("GO");
  CHECK(behind(desk) != "");
  desk.press("take=batch:h.1 GO");
  CHECK(behind(desk) == "");
}

TEST_CASE("who jumps over scenes knows it: nothing is said before other data were taken") {
  ReloadDesk desk(two_honours(false));
  desk.press("take=recipient:k.vu");
  CHECK(behind(desk) == "");
}
