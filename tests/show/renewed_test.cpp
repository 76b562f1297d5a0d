// Ids and cues of edited data: what a show has called something once, it is called from then on.
#include "catch.h"
#include "reload_desk.h"

using namespace bangvang;
using namespace bangvang::sample;

namespace {

std::shared_ptr<const Program> again(const Ceremony& was, const Ceremony& is) {
  return renewed(std::make_shared<const Program>(compile(was)), {}, is, "new");
}

RundownRow row_of(SceneKind scene, const std::string& subject, const std::string& cue = {}) {
  RundownRow row;
  row.show = {scene, subject};
  row.cue = cue;
  return row;
}

}  // namespace

TEST_CASE("whose name is corrected keeps his step, and what the data say of him follows") {
  const Ceremony was = with_people({"Nguyễn Văn A", "Trần Thị B", "Lê C"});
  Ceremony is = was;
  is.recipients[1].name = "Trần Thị Bình";
  is.recipients[1].id = "tran-thi-binh";
  is.rundown = {row_of(SceneKind::recipient, "h.tran-thi-binh"), row_of(SceneKind::batch, "h.1")};
  is.albums.emplace_back().id = "le-ky";
  is.albums[0].photos.emplace_back().after = "recipient:h.tran-thi-binh";
  const auto made = again(was, is);
  CHECK(made->ceremony.recipients[1].id == "tran-thi-b");
  CHECK(made->index_of("recipient:h.tran-thi-b") == 0);
  CHECK(made->ceremony.albums[0].photos[0].after == "recipient:h.tran-thi-b");
  CHECK(made->hash == "new");
}

TEST_CASE("an honour that is called otherwise keeps its id, its groups and its people theirs") {
  const Ceremony was = with_people({"An", "Bình"});
  Ceremony is = was;
  is.honours[0].id = "bang-khen";  // its one batch is written by the honour's id
  Batch& batch = is.batches.emplace_back();
  batch.id = "bang-khen.chieu";
  batch.honour = 0;
  is.recipients[0].batch = is.recipients[1].batch = 0;
  is.rundown = {row_of(SceneKind::honour, "bang-khen"), row_of(SceneKind::flowers, "bang-khen.chieu"), row_of(SceneKind::recipient, "bang-khen.binh")};
  is.honours[0].flowers_by = "Lãnh đạo";
  is.lobby.scenes = {"honour:bang-khen", "clock"};
  const auto made = again(was, is);
  CHECK(made->index_of("honour:h") >= 0);
  CHECK(made->index_of("recipient:h.binh") >= 0);
  CHECK(made->index_of("flowers:h") >= 0);
  CHECK(made->ceremony.batches[0].id == "h.chieu");
  CHECK(made->ceremony.lobby.scenes[0] == "honour:h");
}

TEST_CASE("rows numbered anew stay who they were, and who was put in before them gets a number of his own") {
  Ceremony was = with_people({"An", "Bình"});
  for (std::size_t i = 0; i < 2; ++i) was.recipients[i].id = std::to_string(i + 1);
  Ceremony is = with_people({"Yến", "An", "Bình"});
  for (std::size_t i = 0; i < 3; ++i) is.recipients[i].id = std::to_string(i + 1);
  const auto made = again(was, is);
  CHECK(made->ceremony.recipients[1].id == "1");
  CHECK(made->ceremony.recipients[2].id == "2");
  CHECK(made->ceremony.recipients[0].id == "1-2");
}

TEST_CASE("whom the operator corrected is known by that name, too, and whom he added is not there twice") {
  ReloadDesk desk(with_people({"Nguyễn Văn A", "Trần B"}));
  desk.change("h", "correct nguyen-van-a Nguyễn Văn Án").change("h", "add Phạm D");
  Ceremony fresh = desk.data();
  fresh.recipients[0].name = "Nguyễn Văn Án";
  fresh.recipients[0].id = "nguyen-van-an";
  fresh.recipients[0].unit = "Sở khác";
  Recipient& late = fresh.recipients.emplace_back();
  late.name = "Phạm D";
  late.id = "pham-d-so-y";
  late.unit = "Sở Y";
  late.honour = 0;
  desk.load(fresh);
  REQUIRE(desk.program().ceremony.recipients.size() == 3);
  CHECK(desk.program().ceremony.recipients[0].id == "nguyen-van-a");
  CHECK(desk.program().ceremony.recipients[2].id == "pham-d");
}

TEST_CASE("made cues stay, what comes between them stands behind the one before, what goes leaves a gap") {
  Ceremony was = only_a_title();
  for (const char* const id : {"a", "b", "c"}) was.notices.push_back(notice(id, NoticeKind::message));
  const auto first = std::make_shared<const Program>(compile(was));
  REQUIRE(cued_ids(*first) == "1 title\n2 notice:a\n3 notice:b\n4 notice:c\n5 title~2\n");
  Ceremony is = was;
  is.notices.insert(is.notices.begin() + 1, {notice("x", NoticeKind::message), notice("y", NoticeKind::message)});
  is.notices.erase(is.notices.begin() + 3);
  const auto second = renewed(first, {}, is, "second");
  CHECK(cued_ids(*second) == "1 title\n2 notice:a\n2.1 notice:x\n2.2 notice:y\n4 notice:c\n5 title~2\n");
  is.notices.insert(is.notices.begin() + 3, notice("z", NoticeKind::message));
  is.notices.insert(is.notices.begin() + 4, notice("b", NoticeKind::message));
  const auto third = renewed(second, {}, is, "third");
  CHECK(cued_ids(*third) == "1 title\n2 notice:a\n2.1 notice:x\n2.2 notice:y\n2.2.1 notice:z\n3 notice:b\n4 notice:c\n5 title~2\n");
  CHECK(third->index_of_cue("2.2.1") == third->index_of("notice:z"));
  CHECK(third->index_of_cue("4") == third->index_of("notice:c"));
}

TEST_CASE("who joins a group has its cue; a cue that the run sheet says is the run sheet's") {
  const Ceremony was = with_people({"An", "Bình"});
  const auto first = std::make_shared<const Program>(compile(was));
  const std::string cue = first->steps[static_cast<std::size_t>(first->index_of("recipient:h.binh"))].cue;
  const auto second = renewed(first, {}, with_people({"Yến", "An", "Bình"}), "second");
  CHECK(second->steps[static_cast<std::size_t>(second->index_of("recipient:h.yen"))].cue == cue);

  Ceremony written = notices(3);
  const auto third = std::make_shared<const Program>(compile(written));
  written.rundown[2].cue = "2";  // which was the second's
  CHECK(cued_ids(*renewed(third, {}, written, "fourth")) == "1 notice:n1\n1.1 notice:n2\n2 notice:n3\n");
}

TEST_CASE("changes of the roster after a load leave the cues as they were") {
  ReloadDesk desk(with_people({"An", "Bình"}));
  Ceremony fresh = desk.data();
  fresh.notices.push_back(notice("x", NoticeKind::message));
  desk.load(fresh);
  const std::string before = cued_ids(desk.program());
  desk.change("h", "correct an Anh");
  CHECK(cued_ids(desk.program()) == before);
}

TEST_CASE("an item put into the agenda leaves the others' steps, and their times, theirs") {
  Ceremony was = only_a_title();
  was.agenda = {item("Khai mạc", "Ông A"), item("Báo cáo", "Bà B"), item("Bế mạc", "Ông A")};
  ReloadDesk desk(was);
  desk.press("take=speaker:agenda#2");
  Ceremony is = was;
  is.agenda.insert(is.agenda.begin() + 1, item("Văn nghệ"));
  is.rundown = {row_of(SceneKind::title, ""), row_of(SceneKind::speaker, "agenda#1"), row_of(SceneKind::agenda, "agenda#2"),
                row_of(SceneKind::speaker, "agenda#3"), row_of(SceneKind::speaker, "agenda#4")};
  desk.load(is);
  CHECK(ids(desk.program()) == "title speaker:agenda#1 agenda/1.1 speaker:agenda#2 speaker:agenda#3");
  CHECK(desk.state().live == "speaker:agenda#2");
  REQUIRE(desk.state().items.size() == 1);
  CHECK(desk.state().items[0].row == 2);
  CHECK(revealed(desk.program(), desk.state()).now == 2);
}

TEST_CASE("photos and captions are known by their files and words") {
  Ceremony was = only_a_title();
  Album& album = was.albums.emplace_back();
  album.id = "le-ky";
  album.photos.resize(2);
  album.photos[0].id = "1", album.photos[0].caption = "Toàn cảnh";
  album.photos[1].id = "b", album.photos[1].file = "photos/le-ky/b.jpg";
  Ceremony is = was;
  Photo extra;
  extra.id = "1", extra.caption = "Khai mạc";
  is.albums[0].photos.insert(is.albums[0].photos.begin(), extra);
  is.albums[0].photos[1].id = "2";
  const auto made = again(was, is);
  CHECK(made->ceremony.albums[0].photos[1].id == "1");
  CHECK(made->ceremony.albums[0].photos[0].id == "1-2");
  CHECK(made->ceremony.albums[0].photos[2].id == "b");
}
