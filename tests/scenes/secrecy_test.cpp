// Nothing of a ranking shows before it is announced: pictures of hidden rows are the same whoever stands there.
#include <fmt/format.h>

#include "catch.h"
#include "fakes/sample_ceremony.h"
#include "wall.h"

using namespace bangvang;

namespace {

// `units` in order of place, 20 points apart unless a tie is told.
Ceremony ranked(const std::vector<std::string>& units, std::size_t tied_from = 0, std::size_t tied_to = 0) {
  Ceremony c = sample_ceremony();
  Ranking& ranking = c.rankings[0];
  const RankingRow once = ranking.rows[0];
  ranking.rows.clear();
  ranking.reveal = Reveal::top_3;
  for (std::size_t i = 0; i < units.size(); ++i) {
    RankingRow row = once;
    row.unit = units[i];
    row.place.reset();
    row.class_name.clear();
    const std::size_t level = i > tied_from && i < tied_to ? tied_from : i;
    row.total = Decimal{static_cast<std::int64_t>(900 - 20 * level), 0};
    ranking.rows.push_back(row);
  }
  return c;
}

std::vector<std::string> units(int count) {
  std::vector<std::string> names;
  for (int i = 1; i <= count; ++i) names.push_back(fmt::format("Đơn vị {}", i));
  return names;
}

// The step that opens the ranking, all of it hidden.
std::string opening(const Ceremony& ceremony, int width = 1920, int height = 1080) {
  const Wall wall(ceremony, width, height);
  return to_text(wall.picture("ranking:" + ceremony.rankings[0].id));
}

}  // namespace

TEST_CASE("a hidden page does not show that the long name stands on it") {
  auto first = units(24), last = units(24);
  first.front() = last.back() = "Ủy ban nhân dân huyện đảo Trường Sa Lớn, tỉnh Khánh Hòa";
  CHECK(opening(ranked(first)) == opening(ranked(last)));
}

TEST_CASE("hidden rows are the same with a tie among them and without") {
  for (const auto& [width, height] : {std::pair{1920, 1080}, {1024, 768}, {1080, 1920}, {800, 480}}) {
    const std::string plain = opening(ranked(units(12)), width, height);
    CHECK(opening(ranked(units(12), 0, 2), width, height) == plain);
    CHECK(opening(ranked(units(12), 1, 5), width, height) == plain);
    CHECK(opening(ranked(units(12), 0, 12), width, height) == plain);
  }
}
