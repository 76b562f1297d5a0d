// The rundown's rows.
#include "panel/rows.h"
#include "sample.h"

using namespace bangvang;

TEST_CASE("Steps of one cue share a row, and sections stand before their cues") {
  Program program = evening();
  Rows rows;
  CHECK(rows.follow(program));
  CHECK(rows.cues() == 11);
  CHECK(rows.all().size() == 16);
  CHECK(rows.all()[0].kind == RundownLine::Kind::section);
  CHECK(rows.all()[0].count == 2);
  CHECK(rows.row_of(5) == rows.row_of(8));
  CHECK(rows.cue_first(12) == 9);
  CHECK(rows.cue_count(12) == 9);
}

TEST_CASE("The same program is not gone through again") {
  Program program = evening();
  Rows rows;
  rows.follow(program);
  CHECK_FALSE(rows.follow(program));
  program.hash = "another";
  CHECK(rows.follow(program));
}

TEST_CASE("An opened cue shows its steps until it is closed") {
  Program program = evening();
  Rows rows;
  rows.follow(program);
  rows.toggle(program, 9);
  CHECK(rows.all().size() == 16 + 9);
  CHECK(rows.row_of(12) == rows.row_of(9) + 3);
  rows.toggle(program, 9);
  CHECK(rows.all().size() == 16);
}

TEST_CASE("Steps without a cue number have a row each") {
  Program program = evening(2);
  for (Step& step : program.steps) step.cue.clear();
  Rows rows;
  rows.follow(program);
  CHECK(rows.cues() == static_cast<int>(program.steps.size()));
}

TEST_CASE("A program without steps has no rows") {
  Rows rows;
  rows.follow(Program{});
  CHECK(rows.all().empty());
  CHECK(rows.row_of(0) == -1);
  CHECK(rows.cue_first(-1) == -1);
}
