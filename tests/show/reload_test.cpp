// Taking edited data: what the hall keeps, what follows, what is refused, and what clears it.
#include "catch.h"
#include "reload_desk.h"
#include "show/on_the_wall.h"

using namespace bangvang;
using namespace bangvang::sample;

namespace {

Ceremony retitled(Ceremony ceremony, std::size_t notice) {
  ceremony.notices[notice].title += " mới";
  return ceremony;
}

// n2 is live, and other data call it otherwise.
ReloadDesk kept_at_n2() {
  ReloadDesk desk(notices(4));
  desk.press("GO").load(retitled(notices(4), 1));
  return desk;
}

}  // namespace

TEST_CASE("data that are taken leave the hall's picture as it was, and the rest follows at once") {
  ReloadDesk desk(notices(3));
  desk.press("GO");
  Ceremony fresh = retitled(retitled(notices(3), 1), 2);
  desk.load(fresh);
  CHECK(desk.state().ceremony_hash == "d1");
  CHECK(desk.state().kept_hash == "d0");
  CHECK(desk.state().kept_step == "notice:n2");
  REQUIRE(desk.moment.kept);
  CHECK(desk.moment.kept->ceremony.notices[1].title == "n2");
  CHECK(desk.program().ceremony.notices[2].title == "n3 mới");
  const Moment wall = on_the_halls_wall(desk.moment);
  CHECK(wall.program == desk.moment.kept);
  CHECK(wall.state.live == "notice:n2");
}

TEST_CASE("data that say the same of the hall's step keep no picture") {
  ReloadDesk desk(notices(3));
  desk.press("GO").load(retitled(notices(3), 2));
  CHECK(desk.state().ceremony_hash == "d1");
  CHECK(desk.state().kept_hash == "");
  CHECK_FALSE(desk.moment.kept);
  CHECK(on_the_halls_wall(desk.moment).program == desk.moment.program);
}

TEST_CASE("the kept picture goes once it is applied to the wall, or the hall goes on, or all begins anew, or is taken back") {
  for (const char* const key : {"renew", "GO", "back", "take=notice:n4", "retract"}) {
    INFO(key);
    ReloadDesk desk = kept_at_n2();
    REQUIRE(desk.state().kept_hash == "d0");
    desk.press(key);
    CHECK_FALSE(desk.refused);
    CHECK(desk.state().kept_hash == "");
    CHECK(desk.state().kept_step == "");
    CHECK_FALSE(desk.moment.kept);
  }
  ReloadDesk desk = kept_at_n2();
  desk.send({Want::restart, "", "panel", false});
  CHECK(desk.state().kept_hash == "");
}

TEST_CASE("black, hold, messages and speed keep the hall's picture beneath") {
  ReloadDesk desk = kept_at_n2();
  desk.press("black black hold program arm=notice:n4 faster pause");
  CHECK(desk.state().kept_hash == "d0");
  CHECK(desk.state().live == "notice:n2");
}

TEST_CASE("what was taken under black and never seen is shown as the new data have it") {
  ReloadDesk desk(notices(4));
  desk.press("black").send({Want::take, "notice:n3", "key", false});
  desk.load(retitled(notices(4), 2));
  CHECK(desk.state().live == "notice:n3");
  CHECK(desk.state().kept_hash == "");
}

TEST_CASE("a second load before the first was applied leaves the hall the picture that it has") {
  ReloadDesk desk = kept_at_n2();
  desk.load(retitled(retitled(notices(4), 1), 1));
  CHECK(desk.state().ceremony_hash == "d2");
  CHECK(desk.state().kept_hash == "d0");
  CHECK(desk.moment.kept->ceremony.notices[1].title == "n2");
  desk.load(notices(4));  // and the hall has what the first data said
  CHECK(desk.state().kept_hash == "");
}

TEST_CASE("while the hall keeps a picture of other data its presenting announces nothing; once applied it does") {
  ReloadDesk desk(notices(3));
  desk.send({Want::go, "", "key", false});  // on its way to the wall
  desk.offer(retitled(notices(3), 1)).send({Want::take_data, "d1", "key", false});
  desk.acknowledge();
  CHECK_FALSE(desk.announced("notice:n2"));
  desk.wait(1000);
  desk.press("renew");
  CHECK(desk.announced("notice:n2"));
}

TEST_CASE("applying to the wall is refused with words where nothing is kept, at once after the load, in a freeze") {
  ReloadDesk desk(notices(3));
  desk.press("renew");
  CHECK(desk.why() == "The hall's wall shows what the data say");
  desk.press("GO").offer(retitled(notices(3), 1)).send({Want::take_data, "d1", "key", false}).send({Want::renew, "", "key", false});
  CHECK(desk.why() == "The data have only just been taken: wait a moment, then press again to apply them to the wall");
  desk.wait(400);
  desk.press("freeze renew");
  CHECK(desk.why() == "The hall is frozen: let it go (Shift+F), then apply the data");
  desk.press("freeze renew");
  CHECK_FALSE(desk.refused);
  CHECK(desk.state().kept_hash == "");
}

TEST_CASE("taking data is refused with words where none wait") {
  ReloadDesk desk(notices(2));
  desk.send({Want::take_data, "", "key", false});
  CHECK(desk.why() == "No data wait: the show has the newest");
  CHECK(desk.refused->why.vi == "Không có dữ liệu mới đang chờ: dữ liệu đang chiếu là bản mới nhất");
  desk.send({Want::take_data, "d0", "key", false});
  CHECK(desk.refused->kind == RefusalKind::nothing_to_load);
}

TEST_CASE("a load of data that are not the ones at hand changes no step") {
  ReloadDesk desk(notices(3));
  desk.offer(notices(2));
  const Moment after = carry_out(desk.moment, {Verb::load, "other", Look::program, "key"}, desk.now, desk.waiting);
  CHECK(after.program == desk.moment.program);
}

TEST_CASE("where the live step is gone the hall keeps it, GO goes on behind it, and it can still be taken back") {
  ReloadDesk desk(notices(4));
  desk.press("GO GO");
  Ceremony fresh = notices(4);
  fresh.notices.erase(fresh.notices.begin() + 2);
  fresh.rundown.erase(fresh.rundown.begin() + 2);
  ReloadDesk other = desk;
  desk.load(fresh);
  CHECK(desk.state().kept_step == "notice:n3");
  CHECK(desk.state().live == "notice:n2");
  CHECK(desk.state().standby == "notice:n4");
  CHECK(on_the_halls_wall(desk.moment).state.live == "notice:n3");
  desk.press("renew");
  CHECK(desk.why() == "The step on the hall's wall is not in the data any more: go on with GO");
  desk.press("GO");
  CHECK(desk.state().live == "notice:n4");
  CHECK(desk.state().kept_hash == "");

  other.load(fresh).press("retract");
  CHECK(other.state().look == Look::hold);
  CHECK(other.state().kept_hash == "");
  CHECK(other.state().live == "notice:n2");
  CHECK(other.state().standby == "notice:n4");
}

TEST_CASE("where the live step is gone, one that was jumped over is not the one to renew from") {
  ReloadDesk desk(notices(4));
  desk.press("take=notice:n3");  // n2 was never shown
  Ceremony fresh = notices(4);
  fresh.notices.erase(fresh.notices.begin() + 2);
  fresh.rundown.erase(fresh.rundown.begin() + 2);
  desk.load(fresh);
  CHECK(desk.state().live == "notice:n1");
  CHECK(desk.state().standby == "notice:n4");
}

TEST_CASE("a frozen hall keeps its picture, be its step changed or gone, until it is let go") {
  ReloadDesk desk(notices(4));
  desk.press("GO freeze GO");
  Ceremony fresh = notices(4);
  fresh.notices.erase(fresh.notices.begin() + 1);
  fresh.rundown.erase(fresh.rundown.begin() + 1);
  desk.load(fresh);
  CHECK(desk.state().look == Look::freeze);
  CHECK(desk.state().frozen == "notice:n2");
  CHECK(desk.state().kept_step == "notice:n2");
  CHECK(desk.state().live == "notice:n3");
  desk.press("GO");  // behind the picture
  CHECK(desk.state().kept_hash == "d0");
  desk.press("freeze");
  CHECK(desk.state().look == Look::program);
  CHECK(desk.state().kept_hash == "");
  CHECK(desk.announced("notice:n4"));
}

TEST_CASE("a step that comes into the data behind the live one is the next") {
  ReloadDesk desk(notices(3));
  Ceremony fresh = notices(3);
  fresh.notices.push_back(notice("extra", NoticeKind::message));
  RundownRow row;
  row.show = {SceneKind::notice, "extra"};
  fresh.rundown.insert(fresh.rundown.begin() + 1, row);
  desk.load(fresh);
  CHECK(desk.state().standby == "notice:extra");
  ReloadDesk armed(notices(3));
  armed.press("arm=notice:n3").load(fresh);
  CHECK(armed.state().standby == "notice:n3");
}

TEST_CASE("the state after a load, and the renewal, have a text form") {
  const ReloadDesk desk = kept_at_n2();
  CHECK(show_state_from_text(to_text(desk.state())) == desk.state());
  Command renew;
  renew.verb = Verb::renew;
  CHECK(to_text(renew) == "renew");
  CHECK(command_from_text("renew") == renew);
  CHECK_FALSE(command_from_text("renew x"));
}

namespace {

Ceremony without_notice(Ceremony ceremony, std::size_t at) {
  ceremony.notices.erase(ceremony.notices.begin() + static_cast<std::ptrdiff_t>(at));
  ceremony.rundown.erase(ceremony.rundown.begin() + static_cast<std::ptrdiff_t>(at));
  return ceremony;
}

}  // namespace

TEST_CASE("a row that was deleted and is put back leaves the wall where it was, and the show with it") {
  ReloadDesk desk(notices(5));
  desk.press("GO GO");
  desk.load(without_notice(notices(5), 2));
  REQUIRE(desk.state().live == "notice:n2");
  desk.load(notices(5));
  CHECK(desk.state().live == "notice:n3");
  CHECK(desk.state().standby == "notice:n4");
  CHECK(desk.state().kept_hash == "");
  CHECK(desk.announced("notice:n3"));
}

TEST_CASE("the wall stays also where the row that is put back says something else, until it is applied") {
  ReloadDesk desk(notices(5));
  desk.press("GO GO").load(without_notice(notices(5), 2)).load(retitled(notices(5), 2));
  CHECK(desk.state().live == "notice:n3");
  CHECK(desk.state().kept_step == "notice:n3");
  CHECK(on_the_halls_wall(desk.moment).program->ceremony.notices[2].title == "n3");
  desk.press("renew");
  CHECK_FALSE(desk.refused);
  CHECK(desk.state().kept_hash == "");
}

TEST_CASE("other data that show the wall's picture again let it go, whatever else they say") {
  ReloadDesk desk(notices(5));
  desk.press("GO GO").load(without_notice(notices(5), 2)).load(retitled(notices(5), 4));
  CHECK(desk.state().live == "notice:n3");
  CHECK(desk.state().kept_hash == "");
}

TEST_CASE("data that are as they were but for the wall's step never take the wall to an earlier one") {
  ReloadDesk desk(notices(5));
  desk.press("GO GO").load(without_notice(notices(5), 2)).load(without_notice(without_notice(notices(5), 3), 2));
  desk.load(notices(5));
  CHECK(on_the_halls_wall(desk.moment).state.live == "notice:n3");
}

TEST_CASE("a table that is emptied and filled again: GO goes on behind the one who is on the wall") {
  Ceremony data = with_people({"An", "Bình", "Cường"}, HonourLayout::portrait);
  ReloadDesk desk(data);
  desk.press("take=batch:h.1 GO GO");
  REQUIRE(desk.state().live == "recipient:h.binh");
  Ceremony empty = data;
  empty.recipients.clear();
  desk.load(empty).load(data);
  CHECK(desk.state().live == "recipient:h.binh");
  CHECK(desk.state().standby == "recipient:h.cuong");
}

TEST_CASE("under a frozen wall the live step that was gone comes back, and one that was gone on to stays") {
  ReloadDesk gone(notices(5));
  gone.press("GO GO freeze").load(without_notice(notices(5), 2)).load(notices(5)).press("freeze");
  CHECK(gone.state().live == "notice:n3");
  ReloadDesk on(notices(5));
  on.press("GO GO freeze GO").load(without_notice(notices(5), 2)).load(notices(5));
  CHECK(on.state().live == "notice:n4");
  CHECK(on.state().frozen == "notice:n3");
}
