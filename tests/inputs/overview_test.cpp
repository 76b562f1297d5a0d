// The overview: arrows choose, Enter arms and takes, and GO is never swallowed.
#include "inputs/overview.h"

#include "catch.h"
#include "typist.h"

using namespace bangvang;
using namespace bangvang::sample;

namespace {

// n1 … n20, each a cue of its own.
Typist twenty() { return Typist(notices(20)); }
std::string chosen(const Typist& typist) { return typist.desk.overview ? typist.desk.overview->chosen : "closed"; }

}  // namespace

TEST_CASE("Tab opens the overview where the show is, and Tab or Esc closes it") {
  Typist typist = twenty();
  typist.press("GO GO").keys("Tab");
  CHECK(chosen(typist) == typist.wall());
  typist.keys("Tab");
  CHECK(chosen(typist) == "closed");
  typist.keys("Tab Esc");
  CHECK(chosen(typist) == "closed");
}

TEST_CASE("arrows move by one and by a row, and stay within the evening") {
  Typist typist = twenty();
  const auto id = [&](int step) { return typist.program.steps[static_cast<std::size_t>(step)].id; };
  typist.keys("Tab Right");
  CHECK(chosen(typist) == id(1));
  typist.keys("Down");
  CHECK(chosen(typist) == id(1 + overview_columns));
  typist.keys("Left Up Up Left");
  CHECK(chosen(typist) == id(0));
  for (int i = 0; i < 9; ++i) typist.keys("Down");
  const int last = static_cast<int>(cue_beginnings(typist.program).size()) - 1;
  CHECK(chosen(typist) == id(last / overview_columns * overview_columns));
  CHECK(typist.wall() == typist.program.steps[0].id);
}

TEST_CASE("Enter makes the chosen cue the next, and Enter again takes it") {
  Typist typist = twenty();
  const std::string step = typist.program.steps[overview_columns + 1].id;
  typist.keys("Tab Down Right Enter");
  CHECK(typist.state.standby == step);
  CHECK(typist.wall() == typist.program.steps[0].id);
  typist.keys("Enter");
  CHECK(typist.wall() == step);
  CHECK(chosen(typist) == "closed");
}

TEST_CASE("another chosen after Enter is made the next in its turn") {
  Typist typist = twenty();
  typist.keys("Tab Down Enter Right Enter");
  CHECK(typist.wall() == typist.program.steps[0].id);
  CHECK(typist.state.standby == typist.program.steps[overview_columns + 1].id);
}

TEST_CASE("GO, Back, black and the number of a cue go through the overview") {
  Typist typist = twenty();
  typist.keys("Tab Space PageDown");
  CHECK(typist.wall() == typist.program.steps[2].id);
  typist.keys("PageUp B");
  CHECK(typist.wall() == typist.program.steps[1].id + " under black");
  typist.keys("B Digit5 Enter");
  CHECK(typist.wall() == typist.program.steps[4].id);
  CHECK(chosen(typist) != "closed");
}

TEST_CASE("a cue of many steps is one in the overview") {
  Typist typist(one_honour(4, 8));
  const std::vector<int> cues = cue_beginnings(typist.program);
  CHECK(cues.size() < typist.program.steps.size());
  typist.press("take=recipient:h.r3").keys("Tab");
  CHECK(typist.program.index_of(chosen(typist)) < typist.program.index_of("recipient:h.r3"));
  typist.keys("Right Left");
  CHECK(typist.program.index_of(chosen(typist)) <= typist.program.index_of("recipient:h.r3"));
}

TEST_CASE("with the panel hidden there is no overview; a form, a search and a question put it away") {
  Typist typist = twenty();
  typist.keys("F1 Tab");
  CHECK(chosen(typist) == "closed");
  CHECK(typist.desk.told->remark == Remark::panel_first);
  typist.keys("F1");
  for (const char* key : {"R", "Slash", "M", "Ctrl+Q", "F1"}) {
    typist.keys("Tab");
    typist.keys(key);
    CHECK(chosen(typist) == "closed");
    if (std::string(key) != "F1") typist.keys("Esc");
  }
}

TEST_CASE("taking new data and applying them to the wall are wishes like any other") {
  Typist typist = twenty();
  CHECK(typist.keys("Ctrl+R").asked == std::vector<Request>{{Want::take_data, "", "key", false}});
  CHECK(typist.keys("Ctrl+Shift+R").asked == std::vector<Request>{{Want::renew, "", "key", false}});
}
