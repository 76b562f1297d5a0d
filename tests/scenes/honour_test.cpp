// Honours, recipients, decisions and flowers: the right words over the right name.
#include "catch.h"
#include "fakes/small_show.h"

using namespace bangvang;

TEST_CASE("a conferred honour is announced as conferred, with the number of its recipients and no name") {
  SmallShow show;
  show.add_recipient("Nguyễn Văn Mẫu");
  show.add_recipient("Đơn vị 01", RecipientKind::collective);
  const Picture picture = show.draw(SceneKind::honour);
  CHECK(says(picture, "TRAO TẶNG"));
  CHECK(says(picture, "01 tập thể, 01 cá nhân"));
  CHECK_FALSE(says(picture, "Nguyễn Văn Mẫu"));
  CHECK_FALSE(says(picture, "Đơn vị 01"));
}

TEST_CASE("no scene of a nominated honour words it as conferred") {
  SmallShow show;
  show.honour().kind = HonourKind::nominated;
  show.honour().flowers_by = "Đồng chí A, Trưởng ban";
  show.honour().decision = "01/BB";
  Recipient& r = show.add_recipient("Bà Trần Thị Mẫu");
  r.posthumous = true;
  r.received_by = "Ông B";
  r.photo = "a.jpg";
  show.add_recipient("Đơn vị 02", RecipientKind::collective);
  Batch batch;
  batch.id = "1";
  batch.honour = 0;
  batch.presenters = {{"Đồng chí Chủ tịch", ""}};
  show.c.batches.push_back(batch);
  for (SceneKind scene : {SceneKind::decision, SceneKind::honour, SceneKind::recipient, SceneKind::flowers}) {
    const Picture picture = show.draw(scene);
    INFO(words_of(picture));
    REQUIRE_FALSE(picture.marks.empty());
    CHECK((says(picture, "SUY TÔN") || says(picture, "Suy tôn")));
    CHECK_FALSE(says(picture, "Trao tặng"));
    CHECK_FALSE(says(picture, "TRAO TẶNG"));
    CHECK_FALSE(says(picture, "Nhận thay"));
    CHECK_FALSE(says(picture, "khen thưởng"));
    CHECK_FALSE(says(picture, "Đồng chí Chủ tịch"));
    CHECK_FALSE((says(picture, "Truy tặng") || says(picture, "TRUY TẶNG")));
  }
}

TEST_CASE("where the names are not known the number stands for them") {
  SmallShow show;
  show.honour().count = 14;
  CHECK(says(show.draw(SceneKind::honour), "14 tập thể, cá nhân"));
}

TEST_CASE("without basis, decision, presenters and flowers there is no panel") {
  SmallShow show;
  show.add_recipient("Nguyễn Văn Mẫu");
  CHECK(words_of(show.draw(SceneKind::honour)) == "TRAO TẶNG|CỜ THI ĐUA CỦA CHÍNH PHỦ");
}

TEST_CASE("a recipient with a photo is a portrait; without one, or without consent, an announcement") {
  SmallShow show;
  show.add_recipient("Nguyễn Văn Mẫu").photo = "a.jpg";
  CHECK(has_photo(show.draw(SceneKind::recipient)));
  show.c.recipients[0].no_photo = true;
  CHECK_FALSE(has_photo(show.draw(SceneKind::recipient)));
  show.c.recipients[0].no_photo = false;
  show.c.recipients[0].photo = "";
  CHECK(says(show.draw(SceneKind::recipient), "TRAO TẶNG|CỜ THI ĐUA CỦA CHÍNH PHỦ|Nguyễn Văn Mẫu"));
}

TEST_CASE("a proxy and a posthumous honour stand in pills on the portrait") {
  SmallShow show;
  Recipient& r = show.add_recipient("Nguyễn Văn Mẫu");
  r.photo = "a.jpg";
  r.posthumous = true;
  r.received_by = "Bà Trần Thị Mẫu";
  r.relation = "vợ";
  const Picture picture = show.draw(SceneKind::recipient);
  CHECK(says(picture, "Truy tặng"));
  CHECK(says(picture, "Nhận thay: Bà Trần Thị Mẫu (vợ)"));
}

TEST_CASE("a unit that its position already names is not said twice") {
  SmallShow show;
  Recipient& r = show.add_recipient("Nguyễn Văn Mẫu");
  r.position = "Giám đốc Sở Y tế tỉnh Mẫu";
  r.unit = "tỉnh Mẫu";
  const std::string words = words_of(show.draw(SceneKind::recipient));
  CHECK(words.find("tỉnh Mẫu") == words.rfind("tỉnh Mẫu"));
}

TEST_CASE("the decision names number, date and signer") {
  SmallShow show;
  show.honour().decision = "12/QĐ-UBND";
  show.honour().date = "2023-03-09";
  show.honour().signer = "Ông A";
  show.add_recipient("Nguyễn Văn Mẫu");
  const Picture picture = show.draw(SceneKind::decision);
  CHECK(says(picture, "CÔNG BỐ QUYẾT ĐỊNH KHEN THƯỞNG"));
  CHECK(says(picture, "Quyết định số 12/QĐ-UBND ngày 09 tháng 3 năm 2023"));
  CHECK(says(picture, "Người ký: Ông A"));
}

TEST_CASE("flowers name the giver; up to three recipients by name, more by number") {
  SmallShow show;
  show.honour().flowers_by = "Đồng chí A, Trưởng ban";
  for (int i = 0; i < 3; ++i) show.add_recipient("Đơn vị 0" + std::to_string(i), RecipientKind::collective);
  Picture picture = show.draw(SceneKind::flowers);
  CHECK(says(picture, "Đơn vị 00 · Đơn vị 01 · Đơn vị 02"));
  CHECK(says(picture, "Đồng chí A|Trưởng ban"));
  show.add_recipient("Đơn vị 03", RecipientKind::collective);
  CHECK(says(show.draw(SceneKind::flowers), "04 tập thể"));
}
