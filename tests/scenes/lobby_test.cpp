// The lobby: its rotation by the clock, its cards on every shape of screen, and what it says.
#include <set>

#include "catch.h"
#include "fakes/sample_ceremony.h"
#include "scenes/layout.h"
#include "scenes/lobby.h"

using namespace bangvang;

namespace {

constexpr std::int64_t slot = 12'000;

ShowTime at(std::int64_t steady_ms) { return {steady_ms, 1'700'000'000'000 + steady_ms, 7 * 3600}; }

// Everything up to this step has been shown; "": nothing, "all": everything.
Revealed shown_up_to(const Ceremony& ceremony, const std::string& last) {
  const Program program = compile(ceremony);
  ShowState state;
  const int end = last == "all" ? static_cast<int>(program.steps.size()) - 1 : program.index_of(last);
  for (int step = 0; step <= end; ++step) state.announced.insert(step);
  if (end >= 0) state.live = state.shown = program.steps[static_cast<std::size_t>(end)].id;
  return revealed(program, state);
}

Ceremony with_photos(int count) {
  Ceremony c = sample_ceremony();
  c.albums[0].photos.clear();
  for (int i = 0; i < count; ++i) {
    Photo& photo = c.albums[0].photos.emplace_back();
    photo.id = std::to_string(i);
    photo.file = "photos/le-ky/" + std::to_string(i) + ".jpg";
  }
  return c;
}

std::string said(const Picture& picture) {
  std::string all;
  for (const Text& text : texts_of(picture)) all += text.text + "|";
  for (std::size_t bound; (bound = all.find("\u00a0")) != std::string::npos;) all.replace(bound, 2, " ");
  return all;
}

struct Screen {
  Wall wall{Ceremony{}};
  Revealed revealed;
  explicit Screen(Revealed r, int width = 1920, int height = 1080) : revealed(std::move(r)) {
    wall.output.width = width;
    wall.output.height = height;
  }
  Picture picture(std::int64_t steady_ms) const { return public_picture(revealed, wall.output, at(steady_ms), wall.metrics); }
  // The cards of the first round.
  std::vector<LobbyTurn> round() const {
    std::vector<LobbyTurn> turns;
    for (LobbyTurn turn = lobby_turn(revealed, at(0)); turn.round == 0; turn = next_turn(revealed, turn, at(turn.ends_ms)))
      turns.push_back(turn);
    return turns;
  }
};

void check_round(const Revealed& revealed) {
  for (const Size& size : sizes) {
    const Screen lobby(revealed, size.width, size.height);
    for (const LobbyTurn& turn : lobby.round()) {
      const Picture picture = lobby_picture(lobby.revealed, turn, lobby.wall.output, at(turn.begins_ms), lobby.wall.metrics);
      INFO(turn.scene << " " << turn.step << " at " << size.width << "×" << size.height);
      CHECK(spilled(lobby.wall, picture) == "");
      CHECK(overlapping(lobby.wall, picture) == "");
      CHECK(picture.marks.size() >= 5);
    }
  }
}

}  // namespace

TEST_CASE("every card has its time, in the order of the scenes, again and again") {
  const Screen lobby(shown_up_to(sample_ceremony(), ""));
  REQUIRE(lobby.revealed.scenes == std::vector<std::string>{"agenda-now", "members", "clock"});
  for (int i = 0; i < 9; ++i) {
    CHECK(lobby_turn(lobby.revealed, at(i * slot)).scene == lobby.revealed.scenes[static_cast<std::size_t>(i) % 3]);
    CHECK(lobby_turn(lobby.revealed, at(i * slot + slot - 1)) == lobby_turn(lobby.revealed, at(i * slot)));
    CHECK(lobby_turn(lobby.revealed, at(i * slot)).ends_ms == (i + 1) * slot);
  }
}

TEST_CASE("following turn by turn is what the clock says") {
  const Revealed all = shown_up_to(with_photos(20), "all");
  LobbyTurn turn = lobby_turn(all, at(0));
  for (int i = 0; i < 200; ++i) {
    REQUIRE(turn == lobby_turn(all, at(i * slot)));
    turn = next_turn(all, turn, at((i + 1) * slot));
  }
}

TEST_CASE("the same time gives the same picture, and a picture says when it will change") {
  const Screen lobby(shown_up_to(sample_ceremony(), "all"));
  for (std::int64_t ms = 0; ms < 40 * slot; ms += 5000) {
    const Picture picture = lobby.picture(ms);
    REQUIRE(picture.changes_at);
    REQUIRE(*picture.changes_at > ms);
    REQUIRE(to_text(lobby.picture(ms)) == to_text(picture));
    REQUIRE(to_text(lobby.picture(*picture.changes_at - 1)) == to_text(picture));
  }
}

TEST_CASE("a long album does not keep the agenda away, and all of it comes in turn") {
  const Revealed long_album = shown_up_to(with_photos(40), "");
  std::set<std::string> seen;
  const Screen lobby(long_album);
  for (int i = 0; i < 9 * 8; ++i) {
    const LobbyTurn turn = lobby_turn(long_album, at(i * slot));
    if (i % 9 == 0) CHECK(turn.scene == "agenda-now");
    if (turn.scene != "photos:le-ky") continue;
    for (const Mark& mark : lobby.picture(i * slot).marks)
      if (const auto* photo = std::get_if<PhotoMark>(&mark)) seen.insert(photo->file);
  }
  CHECK(seen.size() == 40);
}

TEST_CASE("what is announced meanwhile joins the round; the card that is on keeps its time") {
  const Revealed before = shown_up_to(sample_ceremony(), ""), after = shown_up_to(sample_ceremony(), "all");
  LobbyTurn turn = lobby_turn(before, at(slot));
  REQUIRE(turn.scene == "members");
  CHECK(next_turn(after, turn, at(slot + 5000)) == turn);
  turn = next_turn(after, turn, at(2 * slot));
  CHECK(turn.scene == "figures:quy-mo");
}

TEST_CASE("what is taken back leaves the lobby at once") {
  const Revealed before = shown_up_to(sample_ceremony(), "all"), after = shown_up_to(sample_ceremony(), "");
  LobbyTurn turn = lobby_turn(before, at(0));
  while (turn.scene != "ranking:tong") turn = next_turn(before, turn, at(turn.ends_ms));
  const LobbyTurn next = next_turn(after, turn, at(turn.begins_ms + 10));
  CHECK(next.scene != "ranking:tong");
  CHECK(next.begins_ms == turn.begins_ms + 10);
}

TEST_CASE("with nothing to show there are the title and the clock") {
  Ceremony empty;
  empty.title = "Lễ trao giải";
  const Screen lobby(shown_up_to(empty, ""));
  CHECK(said(lobby.picture(0)).find("LỄ TRAO GIẢI") != std::string::npos);
  CHECK(said(lobby.picture(slot)).find("05:13") != std::string::npos);
  CHECK_FALSE(Screen(Revealed{}).picture(0).marks.empty());
}

TEST_CASE("the agenda says what is on and what follows, and nothing is on before it begins") {
  CHECK(said(Screen(shown_up_to(sample_ceremony(), "")).picture(0)).find("SẮP DIỄN RA") != std::string::npos);
  const std::string now = said(Screen(shown_up_to(sample_ceremony(), "speaker:agenda#5")).picture(0));
  CHECK(now.find("Đang diễn ra|") != std::string::npos);
  CHECK(now.find("Phát biểu chỉ đạo|Phạm Huy Giang|") != std::string::npos);
  CHECK(now.find("TIẾP THEO|6|Công bố kết quả") != std::string::npos);
}

TEST_CASE("the clock's minute changes on the minute") {
  const Screen lobby(shown_up_to(Ceremony{}, ""));
  Revealed only_clock = lobby.revealed;
  only_clock.scenes = {"clock"};
  only_clock.seconds = 3600;
  const ShowTime now{1000, 1'700'000'000'000 + 59'000, 0};  // 22:14:19
  const Picture picture = public_picture(only_clock, lobby.wall.output, now, lobby.wall.metrics);
  CHECK(said(picture) == "22:14|");
  CHECK(picture.changes_at == 1000 + 41'000);
}

TEST_CASE("a ranking in part begins with no winner's row") {
  Ceremony c = sample_ceremony();
  c.lobby.partial = true;
  c.lobby.scenes = {"announced"};
  const Screen lobby(shown_up_to(c, "ranking:tong/others"));
  const std::string words = said(lobby.picture(0));
  CHECK(words.find("(đang công bố)") != std::string::npos);
  CHECK(words.find("|4|Đơn vị 01|") != std::string::npos);
  CHECK(words.find("|Đơn vị 11|") == std::string::npos);
  float tallest = 0, lowest = 1e9f;
  for (const Mark& mark : lobby.picture(0).marks)
    if (const Box* box = std::get_if<Box>(&mark); box && box->radius > 5 && box->rect.w > 1500) {
      tallest = std::max(tallest, box->rect.h);
      lowest = std::min(lowest, box->rect.h);
    }
  CHECK(tallest == lowest);
}

TEST_CASE("a card is faded in whole, never faster than half a second") {
  const Screen lobby(shown_up_to(sample_ceremony(), "all"));
  const Transition transition = lobby_transition(lobby.revealed, lobby.wall.output);
  REQUIRE(transition.changes.size() == 1);
  CHECK(transition.changes[0].area == Rect{0, 0, 1920, 1080});
  CHECK(transition.total_ms >= 500);
}

TEST_CASE("every card of the lobby stands whole on every shape of screen") {
  check_round(shown_up_to(sample_ceremony(), ""));
  check_round(shown_up_to(sample_ceremony(), "speaker:agenda#5"));
  check_round(shown_up_to(sample_ceremony(), "all"));
}

TEST_CASE("long names stand whole in the lobby too") {
  Ceremony c = sample_ceremony();
  for (std::string* text : {&c.title, &c.organizer, &c.place, &c.date, &c.agenda[4].item, &c.agenda[4].speaker,
                            &c.agenda[4].position, &c.agenda[5].item, &c.agenda[6].item})
    for (int i = 0; i < 9; ++i) *text += " Trung tâm Kiểm soát";
  for (AgendaItem& item : c.agenda) item.time = "08:30 – 09:45";
  check_round(shown_up_to(c, "speaker:agenda#5"));
  check_round(shown_up_to(c, "speaker:agenda#8"));
}
