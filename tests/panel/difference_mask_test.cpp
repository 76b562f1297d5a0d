// What waits is read on a panel that the crowd sees: no difference tells who has won before the hall does.
#include "panel/difference_mask.h"

#include "catch.h"
#include "panel/mask.h"
#include "show/reload_desk.h"

using namespace bangvang;
using namespace bangvang::sample;

namespace {

struct Reader : ReloadDesk {
  using ReloadDesk::ReloadDesk;

  Reader& go_to(const std::string& step) {
    while (state().live != step && !state().standby.empty()) press("GO");
    REQUIRE(state().live == step);
    return *this;
  }
  // All that the panel says of these data without Alt.
  std::string reads(const Ceremony& fresh) const {
    const auto all = differences(program(), *renewed(moment.program, state().roster, fresh, "new"), state().roster);
    const DifferenceMask mask(program(), state(), all);
    std::string text;
    for (const Difference& one : all) text += to_words(mask.masked(one)).en + '\n';
    return text;
  }
};

bool has(const std::string& text, const char* words) { return text.find(words) != std::string::npos; }

}  // namespace

TEST_CASE("who leads next year is not read in what has changed of the ceremony, nor in a member's role") {
  Ceremony data = rich();
  const Reader desk(data);
  data.title = "Đại hội";
  data.leadership->head.person = "Bà Mới";
  data.leadership->deputies.push_back({"Đơn vị 9", "Ông Phó Mới", ""});
  data.members[0].role = MemberRole::head;
  const std::string read = desk.reads(data);
  CHECK(has(read, "Đại hội"));
  CHECK(has(read, "leadership"));
  CHECK_FALSE(has(read, "Bà Mới"));
  CHECK_FALSE(has(read, "Ông Phó Mới"));
  CHECK_FALSE(has(read, "“head”"));
}

TEST_CASE("of a ranking nothing is read while one place of it is unannounced, though its empty table is on the wall") {
  Ceremony data = only_a_title();
  data.rankings = {ranking("tong", {90, 80, 70}, Reveal::from_last)};
  Reader desk(data);
  data.rankings[0].rows[2].nomination = "Cờ thi đua";
  desk.go_to("ranking:tong");
  CHECK_FALSE(has(desk.reads(data), "Đơn vị 3"));
  CHECK_FALSE(has(desk.reads(data), "Cờ thi đua"));
  desk.go_to("ranking:tong/place-2");
  CHECK_FALSE(has(desk.reads(data), "Đơn vị 3"));
  desk.go_to("ranking:tong/place-1");
  CHECK(has(desk.reads(data), "Đơn vị 3"));
  CHECK(has(desk.reads(data), "Cờ thi đua"));
}

TEST_CASE("who joins a list that was called already is not read; a name put right on it is") {
  Reader desk(with_people({"An", "Bình"}, HonourLayout::list));
  desk.go_to("batch:h.1");
  Ceremony fresh = with_people({"An", "Bình", "Người Bí Mật Thêm"}, HonourLayout::list);
  fresh.recipients[1].name = "Bính";
  const std::string read = desk.reads(fresh);
  CHECK(has(read, "Bính"));
  CHECK_FALSE(has(read, "Người Bí Mật Thêm"));
}

TEST_CASE("somebody else under the id of one who was announced is not read") {
  Reader desk(with_people({"An", "Bình"}));
  desk.go_to("recipient:h.binh");
  Ceremony fresh = with_people({"An", "Bình"});
  fresh.recipients[0].name = "Vũ Bí Mật";
  fresh.recipients[0].unit = "Sở Khác";
  CHECK_FALSE(has(desk.reads(fresh), "Vũ Bí Mật"));
  Ceremony put_right = with_people({"An", "Bình"});
  put_right.recipients[0].name = "Ân";
  CHECK(has(desk.reads(put_right), "Ân"));
}
