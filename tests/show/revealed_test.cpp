// Revealed: what may go out at each moment of an evening, and its text.
#include <algorithm>

#include "catch.h"
#include "evening.h"
#include "show/revealed.h"

using namespace bangvang;
using namespace bangvang::sample;

namespace {

Revealed out(const Evening& evening) { return revealed(evening.program, evening.state); }

// rich() with things to hide in every corner.
Ceremony secret() {
  Ceremony made = rich();
  made.members[0].role = MemberRole::head;
  made.agenda[2].script = "Xin mời tỉnh Nghệ An";
  for (std::size_t i = 0; i < made.figures[0].rows.size(); ++i) made.figures[0].rows[i].label = "Chỉ tiêu " + std::to_string(i);
  made.recipients[1].photo = "photos/a.jpg";
  made.recipients[1].citation = "Thành tích xuất sắc";
  made.recipients[2].no_lobby = true;
  made.honours[2].count = 14;
  made.leadership->head.unit = "Quảng Trị";
  made.handover->to = "Quảng Trị";
  made.albums[0].photos[0].file = "photos/le-ky/anh-1.jpg";
  made.albums[0].photos[0].caption = "Quảng Trị nhận cờ";
  made.albums[0].photos[1].file = "photos/le-ky/anh-2.jpg";
  made.albums[0].photos[1].caption = "Đơn vị 2 nhận cờ";
  made.albums[0].photos[1].after = "handover";
  return made;
}

const RevealedHonour* honour_in(const Revealed& revealed, const std::string& id) {
  for (const RevealedHonour& one : revealed.honours)
    if (one.id == id) return &one;
  return nullptr;
}

bool shows(const Revealed& revealed, const std::string& scene) {
  return std::find(revealed.scenes.begin(), revealed.scenes.end(), scene) != revealed.scenes.end();
}

// Every step in turn, each acknowledged.
void run_through(Evening& evening) {
  while (!evening.state.standby.empty()) evening.press("GO");
}

}  // namespace

TEST_CASE("at the start there is what was public from the start, and nothing else") {
  const Revealed start = out(Evening(secret()));
  CHECK(start.title == "Lễ trao giải");
  CHECK(start.agenda.size() == 4);
  CHECK(start.members.size() == 2);
  CHECK(start.members[0].role == MemberRole::none);
  CHECK(start.delegates.size() == 9);
  REQUIRE(start.albums.size() == 1);
  REQUIRE(start.albums[0].photos.size() == 1);
  CHECK(start.albums[0].photos[0].caption.empty());
  CHECK((start.figures.empty() && start.rankings.empty() && start.honours.empty() && start.quotes.empty()));
  CHECK((!start.leadership && !start.handover));
  CHECK(start.scenes == std::vector<std::string>{"agenda-now", "members", "photos:le-ky", "clock"});
  CHECK(to_text(start).find("Nghệ An") == std::string::npos);
}

TEST_CASE("at the end there is everything that was announced") {
  Evening evening(secret());
  run_through(evening);
  const Revealed end = out(evening);
  CHECK(end.figures.at(0).rows.size() == 7);
  CHECK(end.rankings.at(0).whole);
  CHECK(end.honours.size() == 3);
  CHECK(end.leadership->head.unit == "Quảng Trị");
  CHECK(end.handover->to == "Quảng Trị");
  CHECK(end.quotes.size() == 1);
  CHECK(end.members[0].role == MemberRole::head);
  CHECK(end.albums[0].photos.size() == 2);
  CHECK(end.albums[0].photos[1].caption == "Đơn vị 2 nhận cờ");
}

TEST_CASE("a ranking goes out once its last place is announced") {
  Evening evening(secret());
  evening.press("take=ranking:tong/others take=ranking:tong/place-3");
  CHECK(out(evening).rankings.empty());
  CHECK_FALSE(shows(out(evening), "ranking:tong"));
  evening.press("take=ranking:tong/place-1");
  REQUIRE(out(evening).rankings.size() == 1);
  CHECK(out(evening).rankings[0].places.size() == 5);
  CHECK(shows(out(evening), "ranking:tong"));
}

TEST_CASE("with partial the places announced go out, and not how many stand above them") {
  Ceremony ceremony = secret();
  ceremony.lobby.partial = true;
  Evening evening(ceremony);
  evening.press("take=ranking:tong");
  CHECK(out(evening).rankings.empty());
  evening.press("take=ranking:tong/others");
  const Revealed some = out(evening);
  REQUIRE(some.rankings.size() == 1);
  CHECK_FALSE(some.rankings[0].whole);
  REQUIRE(some.rankings[0].places.size() == 1);
  CHECK(some.rankings[0].places[0].place == 5);
}

TEST_CASE("the totals that are out do not show with how many decimals the winner's is written") {
  Ceremony ceremony = secret();
  ceremony.lobby.partial = true;
  ceremony.rankings[0].rows[1].scores[0] = Decimal{9525, 2};
  Evening evening(ceremony);
  evening.press("take=ranking:tong/others");
  CHECK(to_text(out(evening)).find("total=70 ") != std::string::npos);
  run_through(evening);
  CHECK(to_text(out(evening)).find("total=70.00 ") != std::string::npos);
}

TEST_CASE("an honour's step says what is awarded, not to whom") {
  Evening evening(secret());
  evening.press("take=honour:bang-khen");
  const Revealed known = out(evening);
  REQUIRE(honour_in(known, "bang-khen"));
  CHECK(honour_in(known, "bang-khen")->recipients.empty());
  CHECK(honour_in(known, "bang-khen")->decision.empty());
  CHECK_FALSE(shows(known, "honour:bang-khen"));
}

TEST_CASE("a decision's number goes out once it is read") {
  Evening evening(secret());
  CHECK(honour_in(out(evening.press("take=decision:bang-khen")), "bang-khen")->decision == "01/QĐ-UBND");
}

TEST_CASE("a group on stage gives its names, each one's own step the citation") {
  Ceremony ceremony = secret();
  ceremony.honours[1].layout = HonourLayout::portrait;
  Evening evening(ceremony);
  evening.press("take=batch:bang-khen.dot-1");
  const Revealed group = out(evening);
  REQUIRE(honour_in(group, "bang-khen"));
  REQUIRE(honour_in(group, "bang-khen")->recipients.size() == 1);  // the other is not for the lobby
  CHECK(honour_in(group, "bang-khen")->recipients[0].name == "Người 2");
  CHECK(honour_in(group, "bang-khen")->recipients[0].citation.empty());
  evening.press("take=recipient:bang-khen.r2");
  CHECK(honour_in(out(evening), "bang-khen")->recipients[0].citation == "Thành tích xuất sắc");
}

TEST_CASE("a portrait announces one, not the group") {
  Ceremony ceremony = secret();
  ceremony.honours[1].layout = HonourLayout::portrait;
  Evening evening(ceremony);
  evening.press("take=recipient:bang-khen.r5");
  CHECK(honour_in(out(evening), "bang-khen")->recipients.size() == 1);
}

TEST_CASE("one who joins a group that has been shown is out when called, not when added") {
  Evening evening(secret());
  evening.press("take=batch:bang-khen.dot-1");
  RosterChange late;
  late.kind = ChangeKind::add;
  late.id = 1;
  late.honour = "bang-khen", late.group = "bang-khen.dot-1", late.recipient = "muon", late.name = "Người đến muộn";
  Command add;
  add.verb = Verb::change;
  add.change = late;
  Moment moment = carry_out({evening.shared(), evening.state}, add, evening.now);
  CHECK(to_text(revealed(*moment.program, moment.state)).find("Người đến muộn") == std::string::npos);
  const int called = moment.program->index_of("recipient:bang-khen.muon");
  REQUIRE(called >= 0);
  moment.state.announced.insert(called);
  CHECK(to_text(revealed(*moment.program, moment.state)).find("Người đến muộn") != std::string::npos);
}

TEST_CASE("who is not for the lobby is in nothing, who wants no photo has none") {
  Ceremony ceremony = secret();
  ceremony.recipients[1].no_photo = true;
  Evening evening(ceremony);
  run_through(evening);
  const Revealed end = out(evening);
  CHECK(to_text(end).find("Người 3") == std::string::npos);
  CHECK(to_text(end).find("photos/a.jpg") == std::string::npos);
}

TEST_CASE("how many there are goes out with the honour's step where no names are known") {
  Evening evening(secret());
  CHECK(honour_in(out(evening.press("take=honour:giay-khen")), "giay-khen")->count == 14);
  CHECK(shows(out(evening), "honour:giay-khen"));
}

TEST_CASE("figures go out page by page") {
  Evening evening(secret());
  evening.press("take=figures:kinh-te");
  CHECK(out(evening).figures.at(0).rows.size() == 4);
}

TEST_CASE("a caption goes out with its photo's own step") {
  Evening evening(secret());
  evening.press("take=photos:le-ky/anh-1");
  CHECK(out(evening).albums.at(0).photos.at(0).caption == "Quảng Trị nhận cờ");
  CHECK(out(evening).albums[0].photos.size() == 1);
}

TEST_CASE("a photo that waits for a step goes out with it, caption and all") {
  Evening evening(secret());
  evening.press("take=handover");
  REQUIRE(out(evening).albums.at(0).photos.size() == 2);
  CHECK(out(evening).albums[0].photos[1].caption == "Đơn vị 2 nhận cờ");
}

TEST_CASE("what is taken under black changes nothing in the lobby") {
  Evening evening(secret());
  evening.press("take=speaker:agenda#1");
  const Revealed before = out(evening);
  CHECK(before.now == 0);
  evening.press("black take=ranking:tong/place-1 take=leadership");
  CHECK(out(evening) == before);
  evening.press("program");
  CHECK(out(evening).now == 2);
  CHECK(out(evening).rankings.empty());
}

TEST_CASE("the lobby's scenes are those it has something for") {
  Ceremony ceremony = secret();
  ceremony.lobby.scenes = {"clock", "ranking:tong", "honour:*", "quote:*", "leadership", "announced", "nonsense"};
  Evening evening(ceremony);
  CHECK(out(evening).scenes == std::vector<std::string>{"title", "clock"});
  evening.press("take=handover take=recipient:co-thi-dua.r1");
  CHECK(out(evening).scenes == std::vector<std::string>{"clock", "honour:co-thi-dua", "handover"});
}

TEST_CASE("what is revealed has a text and is read back from it") {
  Ceremony ceremony = secret();
  ceremony.title = "“Lễ” \"trao\" \\ giải\nnăm 2022 \t";
  ceremony.rankings[0].rows[0].penalty = Decimal{-5, 3};
  ceremony.members_count = 7;
  Evening evening(ceremony);
  for (int step = 0; step < 40 && !evening.state.standby.empty(); ++step) {
    evening.press("GO");
    const Revealed now = out(evening);
    const auto read = revealed_from_text(to_text(now));
    REQUIRE(read);
    REQUIRE(*read == now);
    REQUIRE(to_text(*read) == to_text(now));
  }
  CHECK(revealed_from_text(to_text(Revealed{})) == Revealed{});
}

TEST_CASE("a text of what is revealed that is cut or changed anywhere is not read as another") {
  Evening evening(secret());
  evening.press("take=handover take=recipient:co-thi-dua.r1");
  const std::string text = to_text(out(evening));
  for (std::size_t end = 0; end < text.size(); ++end) {
    const auto read = revealed_from_text(text.substr(0, end));
    if (read) REQUIRE(to_text(*read) == text.substr(0, end));  // whole lines: less, but true
    for (const char c : {'"', '\\', '\n', ' ', '9'}) {
      std::string changed = text;
      changed[end] = c;
      const auto other = revealed_from_text(changed);
      if (other) REQUIRE(to_text(*other) == changed);
    }
  }
  for (const char* bad : {"revealed 1\nceremony seconds=1 fade=300 now=-1\n", "revealed 1\nplace place=1 class-rank=0\n",
                          "revealed 1\nceremony seconds=12 fade=300 now=0\n", "revealed 2\n"})
    CHECK_FALSE(revealed_from_text(bad));
}

TEST_CASE("the public trace tells what became public, and what was taken back") {
  Evening evening(secret());
  const Revealed before = out(evening);
  evening.press("take=handover");
  const auto trace = public_trace(before, out(evening));
  const auto has = [&](const std::string& line) { return std::find(trace.begin(), trace.end(), line) != trace.end(); };
  CHECK(has("+ handover what=\"cờ luân lưu\" to=\"Quảng Trị\""));
  CHECK(has("+ photo of=\"le-ky\" file=\"photos/le-ky/anh-2.jpg\" caption=\"Đơn vị 2 nhận cờ\" focus-x=0.5 focus-y=0.5 whole=0"));
  CHECK(public_trace(before, before).empty());
  for (std::string line : public_trace(out(evening), before)) {
    line[0] = line[0] == '+' ? '-' : '+';
    CHECK(has(line));
  }
}
