// What two tables say of one thing, and cannot both be right: times, dates, offices, photos, points, the run sheet.
#include "catch.h"
#include "rows.h"

using namespace bangvang;
using namespace bangvang::rows;

namespace {

AgendaItem& add_item(Ceremony& c, const char* time, std::optional<int> minutes = {}) {
  AgendaItem item;
  item.origin = at("agenda.csv", static_cast<int>(c.agenda.size()) + 2);
  item.time = time;
  item.minutes = minutes;
  c.agenda.push_back(item);
  return c.agenda.back();
}

RundownRow& add_line(Ceremony& c, SceneKind scene, const char* subject = "") {
  RundownRow row;
  row.origin = at("rundown.csv", static_cast<int>(c.rundown.size()) + 2);
  row.show = {scene, subject};
  c.rundown.push_back(row);
  return c.rundown.back();
}

}  // namespace

TEST_CASE("what is planned to last beyond the next item's time is told; what ends on time is not") {
  Ceremony c;
  add_item(c, "08:00", 30);
  add_item(c, "", 15);
  add_item(c, "08:45", 20);
  add_item(c, "09:00");
  add_item(c, "09:00", 10);
  CHECK(found(c) == Lines{"agenda.csv:5: warning: this begins at 09:00, but what begins on line 4 is planned to last until "
                          "09:05; look at the times, or at the minutes of what is before"});
}

TEST_CASE("a decision that is dated after the ceremony is told, of honours and of batches") {
  Ceremony c;
  c.date = "Ngày 4 tháng 3 năm 2015";
  add_honour(c, "Cờ").date = "05/03/2015";
  c.honours[0].count = 1;
  add_honour(c, "Bằng khen").date = "4/3/2015";
  c.honours[1].count = 1;
  add_batch(c, "co.1", 0).date = "ngày 6 tháng 3 năm 2015";
  c.batches[0].presenters = {{"A", ""}};
  CHECK(found(c) == Lines{"batches.csv:2: warning: the decision is dated 06/03/2015, after the ceremony (04/03/2015); look at "
                          "the date here, or at date and starts in ceremony.toml",
                          "honours.csv:2: warning: the decision is dated 05/03/2015, after the ceremony (04/03/2015); look at "
                          "the date here, or at date and starts in ceremony.toml"});
  c.date = "Tháng 3 năm 2015";  // no day: nobody can tell
  CHECK(found(c) == Lines{});
  c.date = "Ngày 4 tháng 3 năm 2015";
  c.language = "en";  // 05/03 may be a day in May there
  CHECK(found(c) == Lines{});
}

TEST_CASE("two days for the ceremony are told, and the later one holds for decisions") {
  Ceremony c;
  c.date = "Ngày 4 tháng 3 năm 2015";
  c.starts = "2000-01-01T08:00:00";
  add_honour(c, "Cờ").date = "01/03/2015";
  c.honours[0].count = 1;
  CHECK(found(c) == Lines{"ceremony.toml: warning: starts is on 01/01/2000, but date says 04/03/2015; let both name the same "
                          "day"});
  c.date = "Từ ngày 31/12/1999 đến ngày 01/01/2000";
  c.honours[0].date.clear();
  CHECK(found(c) == Lines{});
}

TEST_CASE("the flag of the head goes from this year's head to the next one's; other flags go anywhere") {
  Ceremony c;
  add_member(c, "Cao Bằng", MemberRole::head);
  add_member(c, "Lai Châu");
  add_member(c, "Lào Cai");
  c.handover.emplace().origin = at("ceremony.toml", 20);
  c.handover->what = "Cờ luân lưu Cụm trưởng";
  c.handover->from = "Lào Cai";
  c.handover->to = "Lai Châu";
  c.leadership.emplace().origin = at("ceremony.toml", 30);
  c.leadership->head.unit = "tỉnh Cao Bằng";
  CHECK(found(c) == Lines{"ceremony.toml:20: warning: “Lào Cai” hands over the flag of the head, but the head in members.csv is "
                          "“Cao Bằng”; look at from, or at the roles in members.csv",
                          "ceremony.toml:20: warning: “Lai Châu” receives the flag of the head, but the coming head in "
                          "[leadership] is “tỉnh Cao Bằng”; look at to, or at head in [leadership]"});
  c.handover->what = "Cờ thi đua";
  CHECK(found(c) == Lines{});
}

TEST_CASE("a deputy who is named twice is told") {
  Ceremony c;
  c.leadership.emplace().origin = at("ceremony.toml", 30);
  c.leadership->head.unit = "Huế";
  c.leadership->deputies = {{"Vinh", "", ""}, {"VINH", "", ""}, {"Vinh", "Ông A", ""}};
  CHECK(found(c) == Lines{"ceremony.toml:30: warning: “VINH” is a deputy twice; remove one of them from deputy"});
}

TEST_CASE("members who forgot who signs are told, where others have not") {
  Ceremony c;
  c.pledge.emplace();
  add_member(c, "Huế");
  add_member(c, "Vinh");
  CHECK(found(c) == Lines{});
  c.members[1].signatory_position = "Lãnh đạo tỉnh";
  CHECK(found(c) == Lines{"members.csv:2: warning: “Huế” signs the pledge, but nobody is named who signs; write the signatory or "
                          "the position, as the others have it"});
}

TEST_CASE("one photo for two people is told; for one person's two honours it is right") {
  Ceremony c;
  add_honour(c, "Cờ");
  add_honour(c, "Bằng khen");
  add_recipient(c, "Lê Văn A", "").photo = "a.jpg";
  add_recipient(c, "LÊ VĂN A", "", 1).photo = "a.jpg";
  CHECK(found(c) == Lines{});
  Recipient& other = add_recipient(c, "Lê Văn B", "", 1);
  other.photo = "a.jpg";
  other.photo_origin = at("recipients.csv", 4);
  c.recipients[0].photo_origin = at("recipients.csv", 2);
  CHECK(found(c) == Lines{"recipients.csv:4: warning: the photo “a.jpg” of “Lê Văn B” is that of “Lê Văn A”, too, on line 2; "
                          "give each of them the right photo"});
}

TEST_CASE("nobody who wants no photo is expected in a portrait") {
  Ceremony c;
  add_honour(c, "Cờ");
  add_recipient(c, "Lê Văn A", "").no_photo = true;
  CHECK(found(c) == Lines{});
  c.honours[0].layout = HonourLayout::portrait;
  CHECK(found(c) == Lines{"recipients.csv:2: warning: “Lê Văn A” is to have no photo, but the honour “Cờ” shows portraits: the "
                          "wall has the name alone; give the honour the layout cards, or leave it so if that is all right"});
}

TEST_CASE("who is not to be shown in the lobby has neither photo nor caption in an album that the lobby shows") {
  Ceremony c;
  add_honour(c, "Cờ");
  Recipient& person = add_recipient(c, "Lê Văn A", "");
  person.no_lobby = true;
  person.photo = "a.jpg";
  Album& album = c.albums.emplace_back();
  album.id = "le-ky";
  album.photos.resize(3);
  for (std::size_t i = 0; i < 3; ++i) album.photos[i].origin = album.photos[i].file_origin = at("photos/le-ky.csv", static_cast<int>(i) + 2);
  album.photos[0].file = "a.jpg";
  album.photos[1].caption = "Đồng chí LÊ VĂN A phát biểu";
  album.photos[2].caption = "Lê Văn B phát biểu";
  const Lines lines = found(c);
  REQUIRE(lines.size() == 2);
  CHECK(lines[0] == "photos/le-ky.csv:2: warning: this is the photo of “Lê Văn A”, who is not to be shown in the lobby, and "
                    "albums are shown there; take the photo or the name out of the album, or the albums out of the lobby: "
                    "“photos” out of scenes in [lobby]");
  CHECK(lines[1].find("photos/le-ky.csv:3: warning: the caption names “Lê Văn A”, who") == 0);
  c.lobby.scenes = {"agenda-now", "photos:khac", "clock"};
  CHECK(found(c) == Lines{});
  c.lobby.scenes = {"photos:le-ky"};
  CHECK(found(c).size() == 2);
}

TEST_CASE("more points than there are, and a unit that nobody placed, are told") {
  Ceremony c;
  Ranking ranking = one_criterion();
  ranking.criteria[0].maximum = Decimal{10, 0};
  add_row(ranking, "A", 105).place = 1;
  add_row(ranking, "B", 100).place = 2;
  add_row(ranking, "C", 0).scores = {std::nullopt};
  c.rankings.push_back(ranking);
  CHECK(found(c) == Lines{"rankings/a.csv:2: warning: “A”: “Điểm” has 10,5 points, where 10 are the most; look at these points, "
                          "or at the maximum",
                          "rankings/a.csv:4: warning: “C” has neither points nor a place; write its place or its points; it "
                          "stands last else"});
}

TEST_CASE("a tie that the criteria of tie_break do not break either is found") {
  Ceremony c;
  Ranking ranking;
  ranking.criteria = {{"Một", Decimal{1, 0}, std::nullopt}, {"Hai", Decimal{1, 0}, std::nullopt}};
  ranking.ties = Ties::ordinal;
  ranking.tie_break = {"Một"};
  for (const auto& [unit, first, second] : {std::tuple("A", 50, 40), std::tuple("B", 40, 50), std::tuple("C", 50, 40)})
    add_row(ranking, unit, 0).scores = {Decimal{first, 1}, Decimal{second, 1}};
  c.rankings.push_back(ranking);
  CHECK(found(c) == Lines{"rankings/a.csv:4: warning: “A” and “C” have equal totals; only the order of the file decides their "
                          "places; add one more criterion to tie_break, or ties = \"standard\" to share the place"});
}

TEST_CASE("where places are not shared, the minutes may put equals in either order") {
  Ceremony c;
  Ranking ranking = one_criterion();
  ranking.ties = Ties::ordinal;
  add_row(ranking, "A", 95).place = 2;
  add_row(ranking, "B", 95).place = 1;
  add_row(ranking, "C", 90).place = 4;
  c.rankings.push_back(ranking);
  CHECK(found(c) == Lines{"rankings/a.csv:4: warning: “C”: the place is written as 4, but the scores give 3; the wall shows what "
                          "is written; mend the file if that is a slip"});
}

TEST_CASE("seconds of a skipped row, a countdown cut short, and a run sheet that skips everything are told") {
  Ceremony c;
  Notice& notice = c.notices.emplace_back();
  notice.id = "giai-lao";
  notice.kind = NoticeKind::pause;
  notice.seconds = 900;
  add_line(c, SceneKind::title).skip = true;
  c.rundown[0].seconds = 10;
  add_line(c, SceneKind::countdown, "giai-lao").seconds = 600;
  add_line(c, SceneKind::countdown, "giai-lao").seconds = 900;
  add_line(c, SceneKind::hold).seconds = 5;
  CHECK(found(c) == Lines{"rundown.csv:2: warning: this row is skipped, so that its seconds have no effect; clear the seconds, "
                          "or clear skip",
                          "rundown.csv:3: warning: the countdown “giai-lao” takes 900 seconds, but this row goes on after 600; "
                          "give both the same seconds"});
  for (RundownRow& row : c.rundown) row.skip = true, row.seconds.reset();
  CHECK(found(c) == Lines{"rundown.csv:2: warning: every row of the run sheet is skipped; clear skip in the rows that are to be "
                          "shown"});
}

TEST_CASE("a table is called by the file or the sheet that it stands in") {
  Ceremony c;
  add_honour(c, "Cờ").count = 2;
  add_recipient(c, "A", "").origin = at("ceremony.xlsx", 7);
  c.recipients[0].origin.sheet = "Danh sách";
  add_member(c, "Huế").origin = at("ceremony.xlsx", 3);
  c.members[0].origin.sheet = "Thành viên";
  c.leadership.emplace().origin = at("ceremony.toml", 30);
  c.leadership->head.unit = "Vinh";
  CHECK(found(c) == Lines{"ceremony.toml:30: warning: “Vinh” is not in ceremony.xlsx:Thành viên; add it to ceremony.xlsx:Thành "
                          "viên, or mend the name",
                          "honours.csv:2: warning: the honour “Cờ” has a count of 2, but 1 in ceremony.xlsx:Danh sách; mend the "
                          "count or complete the list"});
  add_recipient(c, "B", "");
  add_recipient(c, "C", "").origin = at("them.docx", 2);
  CHECK(found(c).back() == "honours.csv:2: warning: the honour “Cờ” has a count of 2, but 3 in the lists; mend the count or "
                           "complete the list");
}

TEST_CASE("a row of another table is named in full where it is told of") {
  Ceremony c;
  add_honour(c, "Cờ");
  add_recipient(c, "Lê Văn A", "Huế");
  add_recipient(c, "Lê Văn A", "Huế").origin = at("them.csv", 5);
  CHECK(found(c) == Lines{"them.csv:5: warning: “Lê Văn A” stands on recipients.csv:2 already; remove one of the rows, or tell "
                          "them apart by their units"});
}
