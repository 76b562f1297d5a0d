// A show that took other data comes back after a crash with those, and tells of them when it is over.
#include "catch.h"
#include "reload_desk.h"
#include "show/minutes.h"

using namespace bangvang;
using namespace bangvang::sample;

namespace {

// What a crash forgets, or brings into the new clock.
ShowState timeless(ShowState state) {
  state.entered_ms = state.look_entered_ms = state.presented_ms = state.counts_from_ms = 0;
  state.retracted_ms = state.loaded_ms = -1;
  for (ItemStart& item : state.items) item.steady_ms = 0;
  return state;
}

// Corrections, a load, a late one, a second load, and the hall still keeps a picture.
ReloadDesk busy_desk() {
  ReloadDesk desk(with_people({"An", "Bình", "Cường", "Dũng"}));
  desk.press("GO GO GO").change("h", "correct binh Bính").change("h", "absent dung");
  Ceremony fresh = with_people({"An", "Bình", "Yến", "Cường", "Dũng"});
  fresh.recipients[0].name = "Ân";
  fresh.recipients[0].id = "an-2";
  desk.load(fresh).press("take=recipient:h.yen").change("h", "add Phạm D");
  fresh.recipients[2].citation = "Có thành tích xuất sắc";
  desk.load(fresh);
  return desk;
}

}  // namespace

TEST_CASE("after a crash the show has the data that it had, and the hall the picture that it kept") {
  const ReloadDesk desk = busy_desk();
  REQUIRE(desk.state().kept_step == "recipient:h.yen");
  const Resumed back = desk.resumed(with_people({"Nobody"}));
  CHECK_FALSE(back.missing_data);
  CHECK_FALSE(back.moved);
  CHECK(timeless(back.state) == timeless(desk.state()));
  CHECK(back.program->steps == desk.program().steps);
  CHECK(back.program->ceremony == desk.program().ceremony);
  CHECK(back.program->hash == "d2");
  REQUIRE(back.kept);
  CHECK(back.kept->ceremony == desk.moment.kept->ceremony);
}

TEST_CASE("a start in between, with the same data, changes nothing and keeps the picture") {
  ReloadDesk desk = busy_desk();
  desk.moment = carry_out(desk.moment, {Verb::load, "d2", Look::program, "start"}, desk.now, desk.moment.program);
  CHECK(desk.state().kept_hash == "d1");
  CHECK(desk.state().ceremony_hash == "d2");
}

TEST_CASE("a start with other data shows them: a wall that is new has no picture to keep") {
  ReloadDesk desk(notices(3));
  desk.press("GO");
  Ceremony fresh = notices(3);
  fresh.notices[1].title = "khác";
  desk.offer(fresh);
  desk.moment = carry_out(desk.moment, {Verb::load, "d1", Look::program, "start"}, desk.now, desk.waiting);
  CHECK(desk.program().hash == "d1");
  CHECK(desk.state().kept_hash == "");
  CHECK(desk.state().live == "notice:n2");
}

TEST_CASE("data that are not kept any more are passed over, and it is said") {
  ReloadDesk desk = busy_desk();
  desk.kept.erase("d2");
  const Resumed back = desk.resumed(with_people({"Nobody"}));
  CHECK(back.missing_data);
  CHECK(back.program->hash == "d1");
  CHECK(back.state.live == "recipient:h.yen");
  desk.kept.clear();
  const Resumed bare = desk.resumed(notices(2));
  CHECK(bare.missing_data);
  CHECK(bare.program->hash == "what the folder has by now");
  CHECK(bare.state.live == "notice:n1");
}

TEST_CASE("changes of the roster that wait to be compiled come out as if each had been") {
  ReloadDesk desk(one_honour(9, 3));
  desk.press("GO GO").change("h", "absent r9").change("h", "move r5 h.3 1").press("GO").change("h", "add Nguyễn Văn C").press("black GO");
  desk.press("take=recipient:h.nguyen-van-c GO").change("h", "swap r7 r8").press("arm=recipient:h.r8").change("h", "absent r8").change("h", "regroup");
  desk.press("GO GO");
  const Resumed back = desk.resumed(notices(1));
  CHECK(timeless(back.state) == timeless(desk.state()));
  CHECK(back.program->steps == desk.program().steps);
}

TEST_CASE("the minutes tell of data that were taken, and honour whom the hall has seen whatever came beside him") {
  ReloadDesk desk(with_people({"An", "Bình"}));
  desk.press("take=batch:h.1 take=title").load(with_people({"An", "Bình", "Yến"}));
  Ceremony fresh = with_people({"An", "Bình", "Yến"});
  fresh.title = "Đại hội";
  desk.load(fresh).press("renew");
  REQUIRE_FALSE(desk.announced("batch:h.1"));
  const auto data_of = [&desk](const std::string& hash, const auto& running, const Roster& roster) {
    if (running) return renewed(running, roster, desk.kept.at(hash), hash);
    auto made = std::make_shared<Program>(compile(desk.kept.at(hash)));
    made->hash = hash;
    return std::shared_ptr<const Program>(std::move(made));
  };
  const Chronicle told = chronicle(std::make_shared<const Program>(compile(only_a_title())), read_journal(desk.journal), data_of);
  CHECK_FALSE(told.missing_data);
  std::string events;
  for (const ChronicleEvent& event : told.events) {
    if (event.kind == EventKind::data_taken) events += "taken ";
    if (event.kind == EventKind::brought_up) events += "applied ";
  }
  CHECK(events == "taken taken applied ");
  REQUIRE(told.awards.size() == 2);
  CHECK(told.awards[0].recipient == "an");
  const std::string text = minutes(told, {});
  CHECK(text.find("Dữ liệu của buổi lễ được thay bằng bản mới") != std::string::npos);
  CHECK(text.find("Hình trên màn chiếu được cập nhật theo dữ liệu mới") != std::string::npos);
  CHECK(text.find("Yến") == std::string::npos);
}

namespace {

std::string minutes_of_reload(const ReloadDesk& desk) {
  const auto data_of = [&desk](const std::string& hash, const auto& running, const Roster& roster) {
    if (running) return renewed(running, roster, desk.kept.at(hash), hash);
    auto made = std::make_shared<Program>(compile(desk.kept.at(hash)));
    made->hash = hash;
    return std::shared_ptr<const Program>(std::move(made));
  };
  return minutes(chronicle(std::make_shared<const Program>(compile(only_a_title())), read_journal(desk.journal), data_of), {});
}

bool in(const std::string& text, const std::string& words) { return text.find(words) != std::string::npos; }

}  // namespace

TEST_CASE("who was presented stays in the minutes, with a note, though the data have nobody of the name any more") {
  Ceremony data = with_people({"An", "Bình", "Cường"}, HonourLayout::portrait);
  ReloadDesk desk(data);
  desk.press("take=batch:h.1 GO GO GO");
  data.recipients.erase(data.recipients.begin() + 1);
  desk.load(data).press("GO");
  const std::string text = minutes_of_reload(desk);
  CHECK(in(text, "Bình, Sở Bình; sau đó không còn trong dữ liệu"));
  CHECK(in(text, "An, Sở An\n"));
}

TEST_CASE("whose honour went from the data stays in the minutes under its name") {
  Ceremony data = with_people({"An", "Bình"}, HonourLayout::portrait);
  ReloadDesk desk(data);
  desk.press("take=batch:h.1 GO GO");
  data.recipients.clear();
  data.honours.clear();
  desk.load(data);
  CHECK(in(minutes_of_reload(desk), desk.kept.at("d0").honours[0].name + ":"));
  CHECK(in(minutes_of_reload(desk), "Bình, Sở Bình; sau đó không còn trong dữ liệu"));
}

TEST_CASE("the minutes say what the wall said of one whose name was corrected afterwards") {
  Ceremony data = with_people({"An", "Bình", "Cường"}, HonourLayout::portrait);
  ReloadDesk desk(data);
  desk.press("take=batch:h.1 GO GO GO");
  data.recipients[1].name = "Bính";
  desk.load(data).press("GO");
  CHECK(in(minutes_of_reload(desk), "Bính, Sở Bình; khi công bố ghi là “Bình”"));
}

TEST_CASE("a list that is shown anew because somebody came to it keeps the time of those who were read out") {
  Ceremony data = with_people({"An", "Bình"}, HonourLayout::list);
  ReloadDesk desk(data);
  desk.press("take=batch:h.1 take=title").wait(600'000);
  desk.load(with_people({"An", "Bình", "Yến"}, HonourLayout::list)).press("take=batch:h.1");
  const std::string text = minutes_of_reload(desk);
  const auto line_of = [&text](const std::string& name) { return text.substr(text.rfind('\n', text.find(name)) + 1, 5); };
  CHECK(line_of("An, Sở An") != line_of("Yến, Sở Yến"));
}
