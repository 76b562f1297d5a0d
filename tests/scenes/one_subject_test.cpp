// Title, speakers, quotes, photos, notices, handover: what each says when its row says little.
#include "catch.h"
#include "fakes/small_show.h"

using namespace bangvang;

namespace {
AgendaItem item(AgendaKind kind, const std::string& what, const std::string& speaker) {
  AgendaItem row;
  row.id = "1";
  row.kind = kind;
  row.item = what;
  row.speaker = speaker;
  return row;
}
Quote quote(const std::string& text, const std::string& by = "") {
  Quote one;
  one.id = "q";
  one.text = text;
  one.by = by;
  return one;
}
Photo photo(const std::string& file, const std::string& caption, const std::string& credit) {
  Photo one;
  one.id = "1";
  one.file = file;
  one.caption = caption;
  one.credit = credit;
  return one;
}
SmallShow show_with(const Photo& photo) {
  SmallShow show;
  Album album;
  album.id = "a";
  album.photos.push_back(photo);
  show.c.albums.push_back(album);
  return show;
}
}  // namespace

TEST_CASE("a title with nothing but itself shows itself alone") {
  SmallShow show;
  show.c.organizer = "";
  CHECK(words_of(show.draw(SceneKind::title)) == "HỘI NGHỊ TỔNG KẾT");
}

TEST_CASE("an item that says what the kicker says is not repeated") {
  SmallShow show;
  show.c.agenda = {item(AgendaKind::opening, "Khai mạc", "Ông A")};
  CHECK(words_of(show.draw(SceneKind::speaker)) == "PHÁT BIỂU KHAI MẠC|Ông A");
  show.c.agenda = {item(AgendaKind::speech, "Phát biểu chỉ đạo", "Ông A")};
  CHECK(words_of(show.draw(SceneKind::speaker)) == "PHÁT BIỂU CHỈ ĐẠO|Ông A");
}

TEST_CASE("a report names its subject beneath the speaker") {
  SmallShow show;
  show.c.agenda = {item(AgendaKind::report, "Tổng kết năm 2022", "Ông A")};
  CHECK(words_of(show.draw(SceneKind::speaker)) == "BÁO CÁO TẠI HỘI NGHỊ|Ông A|NỘI DUNG|Tổng kết năm 2022");
}

TEST_CASE("several speakers each stand with their position") {
  SmallShow show;
  show.c.agenda = {item(AgendaKind::talk, "Thảo luận", "Ông A; Bà B")};
  show.c.agenda[0].position = "Giám đốc; Phó Giám đốc";
  CHECK(says(show.draw(SceneKind::speaker), "Ông A|Giám đốc|Bà B|Phó Giám đốc"));
}

TEST_CASE("a talk without a speaker is its unit's") {
  SmallShow show;
  Talk talk;
  talk.id = "t";
  talk.title = "Xây dựng nông thôn mới";
  talk.unit = "Xã Mẫu";
  show.c.talks.push_back(talk);
  CHECK(words_of(show.draw(SceneKind::talk)) == "CHIA SẺ KINH NGHIỆM|Xã Mẫu|NỘI DUNG|Xây dựng nông thôn mới");
}

TEST_CASE("a motto stands in its parts, a line each") {
  SmallShow show;
  show.c.quotes = {quote("Đoàn kết – Hợp tác – Cùng phát triển")};
  CHECK(says(show.draw(SceneKind::quote), "Đoàn kết|Hợp tác|Cùng phát triển"));
  show.c.quotes = {quote("“Đoàn kết, sáng tạo, hiệu quả”")};
  CHECK(says(show.draw(SceneKind::quote), "Đoàn kết,|sáng tạo,|hiệu quả"));
}

TEST_CASE("a quotation is marked once and named") {
  SmallShow show;
  show.c.quotes = {quote("“Thi đua là yêu nước”", "Hồ Chí Minh")};
  CHECK(says(show.draw(SceneKind::quote), "“Thi đua là yêu nước”|Hồ Chí Minh"));
}

TEST_CASE("a photo lies above its band; without caption and credit it takes the wall") {
  SmallShow show = show_with(photo("a.jpg", "Bình minh", "Minh họa"));
  Picture picture = show.draw(SceneKind::photos);
  CHECK(has_photo(picture));
  CHECK(says(picture, "Minh họa"));
  CHECK(says(picture, "Bình minh"));
  show = show_with(photo("a.jpg", "", ""));
  picture = show.draw(SceneKind::photos);
  CHECK(words_of(picture).empty());
  CHECK(std::get<PhotoMark>(picture.marks.back()).rect == Rect{0, 0, 1920, 1080});
}

TEST_CASE("a caption without a picture is a card, with no photo in it") {
  SmallShow show = show_with(photo("", "Các tỉnh ký giao ước", "Chu Hiệu - TTXVN"));
  const Picture picture = show.draw(SceneKind::photos);
  CHECK_FALSE(has_photo(picture));
  CHECK(words_of(picture) == "Các tỉnh ký giao ước|Ảnh: Chu Hiệu - TTXVN");
}

TEST_CASE("a notice whose row says nothing says what its kind means") {
  SmallShow show;
  Notice notice;
  notice.id = "n";
  notice.kind = NoticeKind::silence;
  show.c.notices = {notice};
  CHECK(says(show.draw(SceneKind::notice), "Phút mặc niệm|"));
  show.c.notices[0].kind = NoticeKind::vote;
  CHECK(words_of(show.draw(SceneKind::notice)) == "Biểu quyết");
}

TEST_CASE("lines of a message are set at one size") {
  SmallShow show;
  Notice notice;
  notice.id = "n";
  notice.title = "Phong trào";
  notice.text = "Ngắn\n" + std::string("Cả nước chung tay vì người nghèo, không để ai bị bỏ lại phía sau trên đường");
  show.c.notices = {notice};
  const Picture picture = show.draw(SceneKind::notice);
  std::vector<float> sizes;
  for (const Mark& mark : picture.marks)
    if (const Text* text = std::get_if<Text>(&mark)) sizes.push_back(text->style.size);
  REQUIRE(sizes.size() >= 3);
  CHECK(sizes[1] == sizes[2]);
}

TEST_CASE("a handover sets both names at one size and level") {
  SmallShow show;
  Handover handover;
  handover.what = "cờ luân lưu";
  handover.from = "Huế";
  handover.to = "Thành phố Hồ Chí Minh";
  show.c.handover = handover;
  const Picture picture = show.draw(SceneKind::handover);
  CHECK(says(picture, "Trao cờ luân lưu"));
  const Text *from = nullptr, *to = nullptr;
  for (const Mark& mark : picture.marks)
    if (const Text* text = std::get_if<Text>(&mark)) {
      if (text->text == "Huế") from = text;
      if (text->text.rfind("Thành", 0) == 0) to = text;
    }
  REQUIRE(from);
  REQUIRE(to);
  CHECK(from->style.size == to->style.size);
}

TEST_CASE("a wall in English says nothing in Vietnamese") {
  SmallShow show;
  show.c.language = "en";
  show.c.title = "Annual awards";
  show.honour().name = "Merit Award";
  show.honour().decision = "12";
  show.add_recipient("John Smith");
  CHECK(says(show.draw(SceneKind::honour), "PRESENTATION OF|MERIT AWARD"));
  CHECK(says(show.draw(SceneKind::decision), "READING OF THE DECISION|Merit Award|Decision No. 12"));
}
