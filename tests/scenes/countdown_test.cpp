// The countdown: the time left, when it changes next, and its end.
#include "catch.h"
#include "fakes/small_show.h"

using namespace bangvang;

namespace {
SmallShow show_with_break(int seconds) {
  SmallShow show;
  Notice notice;
  notice.id = "giai-lao";
  notice.kind = NoticeKind::pause;
  notice.seconds = seconds;
  show.c.notices.push_back(notice);
  return show;
}
std::size_t lit_dots(const Picture& picture) {
  std::size_t lit = 0, all = 0;
  for (const Mark& mark : picture.marks) {
    const Box* box = std::get_if<Box>(&mark);
    if (!box || box->rect.w != box->rect.h || box->radius * 2 != box->rect.w || !box->fill) continue;
    ++all;
    lit += box->border == 0;
  }
  CHECK(all == 60);
  return lit;
}
}  // namespace

TEST_CASE("a countdown starts whole, with every dot lit") {
  const Picture picture = show_with_break(900).draw(SceneKind::countdown);
  CHECK(says(picture, "15:00|phút còn lại"));
  CHECK(lit_dots(picture) == 60);
}

TEST_CASE("a countdown says that it changes the next second, and no earlier") {
  SmallShow show = show_with_break(900);
  CHECK(show.draw(SceneKind::countdown).changes_at == SmallShow::entered_ms + 1000);
  const Picture picture = show.draw(SceneKind::countdown, 1999);
  CHECK(says(picture, "14:59"));
  CHECK(picture.changes_at == SmallShow::entered_ms + 2000);
  CHECK(says(show.draw(SceneKind::countdown, 2000), "14:58"));
}

TEST_CASE("a countdown of more than an hour shows hours, under a minute seconds") {
  CHECK(says(show_with_break(3661).draw(SceneKind::countdown), "1:01:01|giờ còn lại"));
  CHECK(says(show_with_break(900).draw(SceneKind::countdown, 855000), "45|giây còn lại"));
}

TEST_CASE("a countdown keeps its last dot until the end, then calls back and stands still") {
  SmallShow show = show_with_break(900);
  CHECK(lit_dots(show.draw(SceneKind::countdown, 899999)) == 1);
  for (std::int64_t passed : {900000, 90000000}) {
    const Picture picture = show.draw(SceneKind::countdown, passed);
    CHECK(lit_dots(picture) == 0);
    CHECK(says(picture, "trở lại hội trường"));
    CHECK_FALSE(picture.changes_at.has_value());
  }
}

TEST_CASE("a clock that went backwards shows the whole countdown") {
  CHECK(says(show_with_break(900).draw(SceneKind::countdown, -5000), "15:00"));
}
