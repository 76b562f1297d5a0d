// What was announced stays announced in other data only as far as the hall has shown it.
#include "catch.h"
#include "reload_desk.h"

using namespace bangvang;
using namespace bangvang::sample;

TEST_CASE("a laureate slipped into an announced page is not outside before the hall has shown the page") {
  for (const HonourLayout layout : {HonourLayout::cards, HonourLayout::list}) {
    ReloadDesk desk(with_people({"An", "Bình", "Cường"}, layout));
    desk.press("take=batch:h.1");
    REQUIRE(desk.outside("Bình"));
    desk.press("take=title").load(with_people({"An", "Bình", "Yến", "Cường"}, layout));
    CHECK_FALSE(desk.outside("Yến"));
    CHECK_FALSE(desk.announced("batch:h.1"));
    desk.press("take=batch:h.1");
    CHECK(desk.outside("Yến"));
    CHECK(desk.outside("Bình"));
  }
}

TEST_CASE("who had a step of his own stays outside when somebody comes to his group") {
  ReloadDesk desk(with_people({"An", "Bình"}, HonourLayout::portrait));
  desk.press("take=recipient:h.an take=title").load(with_people({"Yến", "An", "Bình"}, HonourLayout::portrait));
  CHECK(desk.announced("recipient:h.an"));
  CHECK(desk.outside("Sở An"));
  CHECK_FALSE(desk.outside("Yến"));
}

TEST_CASE("a name corrected of one who was announced is outside at once; of two changes at once nobody knows who it is") {
  Ceremony data = with_people({"An", "Bình"}, HonourLayout::portrait);
  ReloadDesk desk(data);
  desk.press("take=recipient:h.an take=title");
  data.recipients[0].name = "Ân";
  desk.load(data);
  CHECK(desk.outside("Ân"));
  data.recipients[0].name = "Yến";
  data.recipients[0].unit = "Sở Yến";
  desk.load(data);
  CHECK_FALSE(desk.outside("Yến"));
}

TEST_CASE("another unit in an announced place is not outside before the hall has shown it there") {
  Ceremony data = only_a_title();
  data.rankings = {ranking("tong", {90, 80, 70}, Reveal::from_last)};
  data.lobby.partial = true;
  ReloadDesk desk(data);
  desk.press("take=ranking:tong/place-3 take=title");
  REQUIRE(desk.outside("Đơn vị 3"));
  data.rankings[0].rows[2].scores[0] = Decimal{99, 0};  // the last is the first by now
  desk.load(data);
  CHECK_FALSE(desk.announced("ranking:tong/place-3"));
  CHECK_FALSE(desk.outside("Đơn vị 3"));
  CHECK_FALSE(desk.outside("Đơn vị 2"));
}

TEST_CASE("a score corrected that leaves all in their places stays announced") {
  Ceremony data = only_a_title();
  data.rankings = {ranking("tong", {90, 80, 70}, Reveal::from_last)};
  data.lobby.partial = true;
  ReloadDesk desk(data);
  desk.press("take=ranking:tong/place-3 take=title");
  data.rankings[0].rows[2].scores[0] = Decimal{71, 0};
  desk.load(data);
  CHECK(desk.announced("ranking:tong/place-3"));
  CHECK(desk.outside("71"));
}

TEST_CASE("a figure put beside those that were shown waits for the hall") {
  Ceremony data = only_a_title();
  Figures& figures = data.figures.emplace_back();
  figures.id = "kinh-te";
  figures.rows.resize(2);
  figures.rows[0].label = "Thu ngân sách", figures.rows[1].label = "Xuất khẩu";
  ReloadDesk desk(data);
  desk.press("take=figures:kinh-te take=title");
  data.figures[0].rows[0].value_text = "26.000";
  desk.load(data);
  CHECK(desk.outside("26.000"));  // corrected
  data.figures[0].rows.emplace_back().label = "Du lịch";
  desk.load(data);
  CHECK_FALSE(desk.outside("Du lịch"));
}

TEST_CASE("next heads that are others, and one more deputy, wait for the hall; a corrected person does not") {
  Ceremony data = only_a_title();
  data.leadership.emplace().head = {"Nghệ An", "Ông A", ""};
  ReloadDesk desk(data);
  desk.press("take=leadership take=title");
  data.leadership->head.person = "Bà B";
  desk.load(data);
  CHECK(desk.outside("Bà B"));
  data.leadership->deputies.push_back({"Huế", "", ""});
  desk.load(data);
  CHECK_FALSE(desk.outside("Huế"));
  CHECK_FALSE(desk.outside("Nghệ An"));
}

TEST_CASE("how many are honoured is not outside because their names went from the data") {
  Ceremony data = with_people({"An", "Bình"});
  data.honours[0].count = 17;
  ReloadDesk desk(data);
  desk.press("take=honour:h take=title");
  data.recipients.clear();
  desk.load(data);
  CHECK_FALSE(desk.outside("17"));
}

TEST_CASE("the agenda outside stays where the hall is when the live page shows more by now") {
  Ceremony data = with_people({"An", "Bình"});
  data.agenda = {item("Khai mạc", "Ông A"), item("Khen thưởng", "", AgendaKind::notice, {{SceneKind::honour, "h"}})};
  ReloadDesk desk(data);
  desk.press("take=batch:h.1");
  REQUIRE(revealed(desk.program(), desk.state()).now == 1);
  Ceremony fresh = with_people({"An", "Bình", "Yến"});
  fresh.agenda = data.agenda;
  desk.load(fresh);
  CHECK_FALSE(desk.announced("batch:h.1"));
  CHECK(revealed(desk.program(), desk.state()).now == 1);
}

TEST_CASE("somebody else under an id whose name the operator corrected is not the same for that name") {
  Ceremony data = with_people({"An", "Bình"}, HonourLayout::portrait);
  ReloadDesk desk(data);
  desk.press("take=recipient:h.an").change("h", "correct an Ân").press("take=title");
  data.recipients[0].name = "Yến";
  data.recipients[0].unit = "Sở Yến";
  desk.load(data);
  CHECK_FALSE(desk.outside("Sở Yến"));
}

TEST_CASE("somebody else of the unit of one who was announced and is gone is not outside before the hall has seen them") {
  Ceremony data = with_people({"Nguyễn Văn An", "Bình", "Cường", "Dũng"}, HonourLayout::portrait);
  ReloadDesk desk(data);
  desk.press("take=batch:h.1 GO GO");
  Recipient other = data.recipients[0];
  other.name = "Vũ Bí Mật";
  other.id = "vu-bi-mat";
  data.recipients.erase(data.recipients.begin());
  data.recipients.push_back(other);
  desk.load(data);
  CHECK_FALSE(desk.outside("Vũ Bí Mật"));
  CHECK(desk.program().index_of("recipient:h.vu-bi-mat") >= 0);
  CHECK_FALSE(desk.announced("recipient:h.vu-bi-mat"));
  CHECK(desk.state().standby == "recipient:h.cuong");
}

TEST_CASE("an id that somebody else of the same unit has by now, in another place, announces nobody") {
  Ceremony data = with_people({"Nguyễn Văn An", "Bình", "Cường"}, HonourLayout::portrait);
  data.recipients[0].id = "so-y-te";
  ReloadDesk desk(data);
  desk.press("take=recipient:h.so-y-te take=title");
  data.recipients[0].name = "Vũ Bí Mật";
  std::rotate(data.recipients.begin(), data.recipients.begin() + 1, data.recipients.end());
  desk.load(data);
  CHECK_FALSE(desk.outside("Vũ Bí Mật"));
}

TEST_CASE("a slip put right in the name and the unit at once is the same laureate: live, and called once") {
  Ceremony data = with_people({"Nguyễn Văn An", "Trần Thị Bình", "Cường"}, HonourLayout::portrait);
  ReloadDesk desk(data);
  desk.press("take=batch:h.1 GO GO");
  data.recipients[1].name = "Trần Thị Bính";
  data.recipients[1].id = "tran-thi-binh-2";
  data.recipients[1].unit = "Sở Giáo dục và Đào tạo";
  desk.load(data);
  CHECK(desk.state().live == "recipient:h.tran-thi-binh");
  CHECK(desk.state().standby == "recipient:h.cuong");
  CHECK(desk.state().kept_step == desk.state().live);
  CHECK(desk.announced("recipient:h.tran-thi-binh"));
}
