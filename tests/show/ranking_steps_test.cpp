// The steps of a ranking: nothing of a place before it is called, ties together, pages that do not part a tie.
#include "catch.h"
#include "ceremonies.h"
#include "step_ids.h"

using namespace bangvang;
using namespace bangvang::sample;

namespace {

Program ranked(const Ranking& one) {
  Ceremony made = only_a_title();
  made.rankings = {one};
  RundownRow row;
  row.show = {SceneKind::ranking, one.id};
  made.rundown = {row};
  return compile(made);
}

Program ranked(std::vector<int> scores, Reveal reveal) { return ranked(ranking("t", std::move(scores), reveal)); }

// "PART shown-from..fresh-to @first+count" a step.
std::string reveals(const Program& program) {
  std::string text;
  for (const Step& step : program.steps) {
    const std::size_t slash = step.id.find('/');
    text += (slash == std::string::npos ? "-" : step.id.substr(slash + 1)) + ' ' + std::to_string(step.revealed_from) +
            ".." + std::to_string(step.fresh_to) + " @" + std::to_string(step.first) + '+' +
            std::to_string(step.count) + '\n';
  }
  return text;
}

std::vector<int> falling(int units) {
  std::vector<int> scores;
  for (int i = 0; i < units; ++i) scores.push_back(1000 - i);
  return scores;
}

}  // namespace

TEST_CASE("a ranking shown all at once is one step, with nothing fresh") {
  CHECK(reveals(ranked({3, 2, 1}, Reveal::all)) == "- 0..0 @0+3\n");
}

TEST_CASE("from the last place to the first, hidden before") {
  CHECK(reveals(ranked({30, 20, 10}, Reveal::from_last)) ==
        "- 3..3 @0+3\nplace-3 2..3 @0+3\nplace-2 1..2 @0+3\nplace-1 0..1 @0+3\n");
}

TEST_CASE("a tie is called together") {
  CHECK(reveals(ranked({30, 20, 20, 10}, Reveal::from_last)) ==
        "- 4..4 @0+4\nplace-4 3..4 @0+4\nplace-2 1..3 @0+4\nplace-1 0..1 @0+4\n");
}

TEST_CASE("the top three come last, one by one, after all the others at once") {
  CHECK(reveals(ranked({50, 40, 30, 20, 10}, Reveal::top_3)) ==
        "- 5..5 @0+5\nothers 3..5 @0+5\nplace-3 2..3 @0+5\nplace-2 1..2 @0+5\nplace-1 0..1 @0+5\n");
}

TEST_CASE("a ranking of three has no others") {
  CHECK(ids(ranked({3, 2, 1}, Reveal::top_3)) == "ranking:t ranking:t/place-3 ranking:t/place-2 ranking:t/place-1");
}

TEST_CASE("two winners leave no second place") {
  CHECK(ids(ranked({9, 9, 8, 7}, Reveal::top_3)) ==
        "ranking:t ranking:t/others ranking:t/place-3 ranking:t/place-1");
}

TEST_CASE("a tie for the third place is called as the third place, however many share it") {
  CHECK(reveals(ranked({50, 40, 30, 30, 30, 10}, Reveal::top_3)) ==
        "- 6..6 @0+6\nothers 5..6 @0+6\nplace-3 2..5 @0+6\nplace-2 1..2 @0+6\nplace-1 0..1 @0+6\n");
}

TEST_CASE("units without a score are called first") {
  CHECK(reveals(ranked({30, -1, 20, -1}, Reveal::from_last)) ==
        "- 4..4 @0+4\nothers 2..4 @0+4\nplace-2 1..2 @0+4\nplace-1 0..1 @0+4\n");
}

TEST_CASE("where nothing was scored all units are called at once") {
  CHECK(reveals(ranked({-1, -1}, Reveal::from_last)) == "- 2..2 @0+2\nothers 0..2 @0+2\n");
}

TEST_CASE("a long ranking has even pages, the first place on the first") {
  CHECK(reveals(ranked(falling(14), Reveal::all)) == "- 0..0 @0+7\npage-2 0..0 @7+7\n");
}

TEST_CASE("a long ranking is called from its last page to its first") {
  const std::string text = reveals(ranked(falling(14), Reveal::from_last));
  CHECK(text.find("- 14..14 @7+7\nplace-14 13..14 @7+7\n") == 0);
  CHECK(text.find("place-8 7..8 @7+7\nplace-7 6..7 @0+7\n") != std::string::npos);
}

TEST_CASE("the others of a long ranking are shown page by page before the top three") {
  CHECK(reveals(ranked(falling(14), Reveal::top_3)) ==
        "- 14..14 @7+7\nothers 3..14 @7+7\npage-1 3..14 @0+7\n"
        "place-3 2..3 @0+7\nplace-2 1..2 @0+7\nplace-1 0..1 @0+7\n");
}

TEST_CASE("a page does not part a tie") {
  std::vector<int> scores = falling(14);
  scores[7] = scores[6];
  const Program program = ranked(scores, Reveal::all);
  CHECK(program.steps[0].count == 8);
  CHECK(program.steps[1].first == 8);
}

TEST_CASE("which places stand on the page called first does not depend on ties above it") {
  const auto called_first = [](const std::vector<int>& scores) {
    const Program program = ranked(scores, Reveal::top_3);
    const Step& step = program.steps[static_cast<std::size_t>(program.index_of("ranking:t/others"))];
    return std::pair(step.first, step.count);
  };
  for (const int units : {14, 20, 25, 30, 38}) {
    const auto plain = called_first(falling(units));
    for (int tied = 0; tied + 1 < plain.first; ++tied)
      for (int size = 2; tied + size <= plain.first && size < 9; ++size) {
        std::vector<int> scores = falling(units);
        for (int i = 0; i < size; ++i) scores[static_cast<std::size_t>(tied + i)] = 1000 - tied;
        INFO(units << " units, " << size << " tied from " << tied);
        CHECK(called_first(scores) == plain);
      }
  }
}

TEST_CASE("a tie longer than a page is called once and shown page by page") {
  const Program program = ranked(std::vector<int>(15, 7), Reveal::from_last);
  CHECK(reveals(program) == "- 15..15 @3+12\nplace-1 0..15 @3+12\nplace-1/page-1 0..15 @0+3\n");
}

TEST_CASE("units with very long names stand seven to a page") {
  Ranking one = ranking("t", falling(9), Reveal::all);
  one.rows[4].unit = "Ban Quản lý Khu kinh tế Đông Nam tỉnh Nghệ An và các đơn vị trực thuộc";
  CHECK(ranked(one).steps.size() == 2);
}

TEST_CASE("an empty ranking has no step") { CHECK(ids(ranked({}, Reveal::all)) == "title"); }

TEST_CASE("one unit is one place") { CHECK(ids(ranked({5}, Reveal::top_3)) == "ranking:t ranking:t/place-1"); }

TEST_CASE("written places rule the order in which they are called") {
  Ranking one = ranking("t", {10, 20, 30}, Reveal::from_last);
  for (int i = 0; i < 3; ++i) one.rows[static_cast<std::size_t>(i)].place = i + 1;
  const Program program = ranked(one);
  CHECK(program.standings[0][0].row == 0);
  CHECK(ids(program) == "ranking:t ranking:t/place-3 ranking:t/place-2 ranking:t/place-1");
}

TEST_CASE("no step of any ranking shows a place before it was called") {
  for (const Reveal reveal : {Reveal::from_last, Reveal::top_3}) {
    for (int units = 1; units < 60; ++units) {
      std::vector<int> scores;
      for (int i = 0; i < units; ++i) scores.push_back(i * i * 7 % 11 == 0 ? -1 : i * i * 7 % 11);
      const Program program = ranked(scores, reveal);
      int known = units;
      for (const Step& step : program.steps) {
        REQUIRE(step.revealed_from <= known);
        REQUIRE((step.fresh_to == known || step.revealed_from == known));
        known = step.revealed_from;
        REQUIRE(step.count >= 1);
        REQUIRE(step.count <= 12);
        const bool on_page = step.first < step.fresh_to && step.revealed_from < step.first + step.count;
        REQUIRE((step.fresh_to == step.revealed_from || on_page));
      }
      REQUIRE(known == 0);
    }
  }
}
