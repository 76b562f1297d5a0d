// Standings: totals, places, ties and classes, as the minutes of a meeting have them.
#include "ceremony/standings.h"

#include "catch.h"

using namespace bangvang;

namespace {

std::optional<Decimal> d(std::string_view text) { return text.empty() ? std::nullopt : parse_decimal(text); }

Criterion criterion(std::string name, std::string_view weight) { return {std::move(name), *d(weight), {}}; }

Ranking ranking(std::vector<std::pair<std::string, std::string>> units) {
  Ranking made;
  made.criteria = {criterion("Điểm", "1")};
  for (auto& [unit, score] : units) {
    RankingRow row;
    row.unit = unit;
    row.scores = {d(score)};
    made.rows.push_back(row);
  }
  return made;
}

std::string places(const Ranking& ranking) {
  std::string text;
  for (const Standing& one : standings(ranking)) {
    text += ranking.rows[static_cast<std::size_t>(one.row)].unit + std::to_string(one.place) + (one.tied ? "= " : " ");
  }
  return text;
}

}  // namespace

TEST_CASE("the highest total comes first") {
  CHECK(places(ranking({{"A", "90"}, {"B", "95"}, {"C", "92.5"}})) == "B1 C2 A3 ");
}

TEST_CASE("the lowest total comes first where the order is ascending") {
  Ranking one = ranking({{"A", "90"}, {"B", "95"}, {"C", "92.5"}});
  one.highest_first = false;
  CHECK(places(one) == "A1 C2 B3 ");
}

TEST_CASE("ties are counted the standard way, densely or one by one") {
  Ranking one = ranking({{"A", "9"}, {"B", "8"}, {"C", "8"}, {"D", "7"}});
  CHECK(places(one) == "A1 B2= C2= D4 ");
  one.ties = Ties::dense;
  CHECK(places(one) == "A1 B2= C2= D3 ");
  one.ties = Ties::ordinal;
  CHECK(places(one) == "A1 B2 C3 D4 ");
}

TEST_CASE("a total is the weighted criteria plus bonus minus penalty, whatever sign the penalty was written with") {
  Ranking one = ranking({{"A", "90"}});
  one.criteria = {criterion("x", "2"), criterion("y", "0.5")};
  one.rows[0].scores = {d("10"), d("9")};
  one.rows[0].bonus = d("1");
  one.rows[0].penalty = d("-3");
  CHECK(computed_total(one, one.rows[0]) == d("22.5"));
  one.rows[0].penalty = d("3");
  CHECK(computed_total(one, one.rows[0]) == d("22.5"));
}

TEST_CASE("totals are compared after rounding") {
  Ranking one = ranking({{"A", "9.004"}, {"B", "9.001"}});
  CHECK(places(one) == "A1 B2 ");
  one.decimals = 2;
  CHECK(places(one) == "A1= B1= ");
  CHECK(standings(one)[0].total->scale == 2);
}

TEST_CASE("totals have the most decimals that the data show") {
  CHECK(total_decimals(ranking({{"A", "90"}, {"B", "95.25"}})) == 2);
  Ranking written = ranking({{"A", "90.125"}});
  written.rows[0].total = d("90.1");
  CHECK(total_decimals(written) == 1);
  Ranking weighted = ranking({{"A", "90"}});
  weighted.criteria[0].weight = {35, 2};
  CHECK(total_decimals(weighted) == 2);
}

TEST_CASE("a written total, place and class win over what the scores say") {
  Ranking one = ranking({{"A", "90"}, {"B", "80"}});
  one.classes = {{"Xuất sắc", {85, 0}}, {"Tốt", {70, 0}}};
  one.rows[1].total = d("99");
  CHECK(places(one) == "B1 A2 ");
  one.rows[0].place = 1;
  one.rows[1].place = 2;
  one.rows[1].class_name = "Khá";
  CHECK(places(one) == "A1 B2 ");
  CHECK(standings(one)[1].class_name == "Khá");
  CHECK(standings(one)[0].class_name == "Xuất sắc");
}

TEST_CASE("a class is given from its limit up") {
  Ranking one = ranking({{"A", "900"}, {"B", "899"}, {"C", "10"}});
  one.classes = {{"Xuất sắc", {900, 0}}, {"Tốt", {800, 0}}};
  const auto rows = standings(one);
  CHECK(rows[0].class_name == "Xuất sắc");
  CHECK(rows[1].class_name == "Tốt");
  CHECK(rows[2].class_name.empty());
}

TEST_CASE("a tie is broken by the named criteria in turn") {
  Ranking one = ranking({});
  one.criteria = {criterion("Kinh tế", "1"), criterion("Xã hội", "1")};
  for (auto [unit, x, y] : {std::tuple{"A", "4", "6"}, {"B", "5", "5"}, {"C", "5", "5"}}) {
    RankingRow row;
    row.unit = unit;
    row.scores = {d(x), d(y)};
    one.rows.push_back(row);
  }
  CHECK(places(one) == "A1= B1= C1= ");
  one.tie_break = {"kinh te"};
  CHECK(places(one) == "B1= C1= A3 ");
  one.tie_break = {"khong co"};
  CHECK(places(one) == "A1= B1= C1= ");
}

TEST_CASE("a unit without any score stands last and has no place, unless one is written") {
  Ranking one = ranking({{"A", ""}, {"B", "95"}, {"C", ""}});
  CHECK(places(one) == "B1 A0 C0 ");
  one.rows[2].place = 1;
  CHECK(places(one) == "B1= C1= A0 ");
  CHECK_FALSE(computed_total(one, one.rows[0]));
}

TEST_CASE("no place is invented where nothing was scored") { CHECK(places(ranking({{"A", ""}, {"B", ""}})) == "A0 B0 "); }

TEST_CASE("an empty ranking has no standings") { CHECK(standings(Ranking{}).empty()); }

TEST_CASE("bars run over the scale, else over the criteria's maxima, never over the scores") {
  Ranking one = ranking({{"A", "90"}});
  CHECK_FALSE(bar_scale(one));
  one.criteria[0].maximum = d("50");
  one.criteria[0].weight = {2, 0};
  REQUIRE(bar_scale(one));
  CHECK((*bar_scale(one))[1] == d("100"));
  one.scale = {{Decimal{800, 0}, Decimal{1000, 0}}};
  CHECK((*bar_scale(one))[0] == d("800"));
  one.scale = {{Decimal{5, 0}, Decimal{5, 0}}};
  CHECK_FALSE(bar_scale(one));
}

TEST_CASE("a row with fewer scores than criteria is summed over those it has") {
  Ranking one = ranking({{"A", "90"}});
  one.criteria.push_back(criterion("y", "1"));
  CHECK(computed_total(one, one.rows[0]) == d("90"));
}
