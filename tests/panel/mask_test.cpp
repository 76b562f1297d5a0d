// The mask: the crowd that sees the operator's screen reads no winner there before the hall does.
#include "panel/mask.h"

#include "catch.h"
#include "imgui.h"
#include "sample.h"

using namespace bangvang;

namespace {

// Live: the call of the group; the hall has shown all before it. Next: its first recipient.
struct Masked : Bench {
  Masked() {
    go_to(program.index_of("batch:bang-khen.1"));
    draw();
  }
  bool draws(void* texture) const {
    const ImDrawData* data = panel.drawn();
    for (int list = 0; list < data->CmdListsCount; ++list)
      for (const ImDrawCmd& command : data->CmdLists[list]->CmdBuffer)
        if (command.TextureId == texture && command.ElemCount > 0) return true;
    return false;
  }
};

}  // namespace

TEST_CASE("Who is called next stands on the panel only while Alt is held") {
  Masked bench;
  CHECK_FALSE(bench.says("Nguyễn Văn A"));
  CHECK(bench.says("Mời •••"));
  CHECK_FALSE(bench.says("Trưởng thôn"));
  bench.view.unmasked = true;
  bench.draw();
  CHECK(bench.says("Mời Nguyễn Văn A"));
  CHECK(bench.says("Trưởng thôn"));
  bench.view.unmasked = false;
  bench.draw();
  CHECK_FALSE(bench.says("Nguyễn Văn A"));
}

TEST_CASE("The picture of a winner to come is seen only while Alt is held") {
  Masked bench;
  int pixel = 0;
  bench.view.next = {&pixel, 16, 9};
  bench.draw();
  CHECK_FALSE(bench.draws(&pixel));
  CHECK(bench.says("Giữ Alt để xem trước"));
  bench.view.unmasked = true;
  bench.draw();
  CHECK(bench.draws(&pixel));
}

TEST_CASE("Who is on the wall is named, and who has been") {
  Masked bench;
  bench.go_to(bench.program.index_of("recipient:bang-khen.so-2"));
  bench.draw();
  CHECK(bench.says("Trần Thị B"));
  bench.click("open:batch:bang-khen.1");
  bench.draw();
  CHECK(bench.says("Nguyễn Văn A"));
  CHECK_FALSE(bench.says("H’Mẫu Niê Kdăm"));
}

TEST_CASE("Who was taken under black is not named before the hall has seen it") {
  Masked bench;
  bench.state.look = Look::black;
  bench.state.live = "recipient:bang-khen.so-3";
  bench.draw();
  CHECK_FALSE(bench.says("H’Mẫu Niê Kdăm"));
  CHECK(bench.says("Hiện lại: •••"));
  bench.state.look = Look::program;
  bench.draw();
  CHECK_FALSE(bench.says("Đang chiếu: H’Mẫu Niê Kdăm"));
  bench.state.announced.insert(bench.program.index_of("recipient:bang-khen.so-3"));
  bench.draw();
  CHECK(bench.says("H’Mẫu Niê Kdăm"));
}

TEST_CASE("What is typed or asked names no winner") {
  Masked bench;
  Step alone = *bench.program.steps.rbegin();
  alone.id = "recipient:huan-chuong.x", alone.cue = "99", alone.title = "Lê Thị Mật", alone.scene = SceneKind::recipient;
  add_step(bench.program, alone);
  bench.program.hash += "x";
  bench.desk.entry = Entry{"99", bench.view.now.steady_ms};
  bench.draw();
  CHECK(bench.says("•••"));
  CHECK_FALSE(bench.says("Lê Thị Mật"));
}

TEST_CASE("The mask hides pictures of results and no plain scene") {
  Bench bench;
  const auto hidden = [&](const char* id) { return hides_winner(bench.program, bench.state, bench.program.index_of(id)); };
  bench.state.announced = {};
  CHECK(hidden("ranking:tong/place-1"));
  CHECK(hidden("batch:bang-khen.1"));
  CHECK(hidden("recipient:bang-khen.so-1"));
  for (const char* plain : {"title", "agenda", "speaker:agenda#1", "members", "figures:2022", "pledge", "notice:anh"}) CHECK_FALSE(hidden(plain));
  CHECK_FALSE(hides_winner(bench.program, bench.state, -1));
}

TEST_CASE("A mask changes nothing of what is requested") {
  Masked bench;
  CHECK(bench.click("go") == std::vector<Request>{by_panel(Want::go)});
  CHECK(bench.click("next").empty());
}
