// Applying taken data to the wall: when it would announce, and what of a ranking's table keeps a picture.
#include "catch.h"
#include "reload_desk.h"
#include "show/on_the_wall.h"

using namespace bangvang;
using namespace bangvang::sample;

TEST_CASE("to apply a table on which another unit has the place that was announced is to announce") {
  Ceremony data = only_a_title();
  data.rankings = {ranking("tong", {90, 80, 70}, Reveal::from_last)};
  ReloadDesk desk(data);
  while (desk.state().live != "ranking:tong/place-2") desk.press("GO");
  Ceremony corrected = data;
  corrected.rankings[0].title = "Bảng điểm";
  desk.load(corrected);
  CHECK_FALSE(desk.state().kept_hash.empty());
  CHECK_FALSE(renewal_announces(desk.program(), desk.state()));
  std::swap(corrected.rankings[0].rows[0].scores, corrected.rankings[0].rows[1].scores);
  desk.load(corrected);
  CHECK(renewal_announces(desk.program(), desk.state()));
  desk.press("GO");
  CHECK_FALSE(renewal_announces(desk.program(), desk.state()));
}

TEST_CASE("scores of a table that is on the wall without a place in it keep no picture; its columns do") {
  Ceremony data = only_a_title();
  data.rankings = {ranking("tong", {90, 80, 70}, Reveal::from_last)};
  ReloadDesk desk(data);
  desk.press("GO");
  REQUIRE(desk.state().live == "ranking:tong");
  std::swap(data.rankings[0].rows[0].scores, data.rankings[0].rows[1].scores);
  desk.load(data);
  CHECK(desk.state().kept_hash.empty());
  data.rankings[0].rows[0].nomination = "Cờ thi đua";
  desk.load(data);
  CHECK_FALSE(desk.state().kept_hash.empty());
}
