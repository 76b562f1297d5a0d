// The overview on the panel: every cue with its state, pressed like a row of the rundown.
#include "sample.h"

using namespace bangvang;

TEST_CASE("the overview shows every cue with its state, and its button opens and closes it") {
  Bench bench;
  bench.go_to(4);
  CHECK(bench.click("overview").empty());
  REQUIRE(bench.desk.overview);
  bench.draw();
  for (const char* title : {"Tiêu đề hội nghị", "Sáu đơn vị thành viên", "Bế mạc – Võ Văn Hưng"}) CHECK(bench.says(title));
  CHECK(bench.says("GO · Công bố:"));
  CHECK(bench.panel.where("tile:pledge"));
  bench.click("close");
  CHECK_FALSE(bench.desk.overview);
}

TEST_CASE("one click on a tile arms its cue, two take it") {
  Bench bench;
  open_overview(bench.desk, bench.program, bench.state);
  CHECK(bench.click("tile:pledge") == std::vector<Request>{by_panel(Want::arm, "pledge")});
  CHECK(bench.desk.overview->chosen == "pledge");
  CHECK(bench.desk.list_touched_ms < 0);
  CHECK(bench.click("tile:members", 2).back() == by_panel(Want::take, "members"));
}

TEST_CASE("the overview names no winner who is not announced") {
  Bench bench;
  Step alone = bench.program.steps.back();
  alone.id = "recipient:huan-chuong.x", alone.cue = "99", alone.title = "Lê Thị Mật", alone.scene = SceneKind::recipient;
  add_step(bench.program, alone);
  bench.program.hash += "x";
  open_overview(bench.desk, bench.program, bench.state);
  bench.draw();
  CHECK(bench.panel.where("tile:recipient:huan-chuong.x"));
  CHECK(bench.says("•••"));
  CHECK_FALSE(bench.says("Lê Thị Mật"));
  bench.view.unmasked = true;
  bench.draw();
  CHECK(bench.says("Lê Thị Mật"));
}

TEST_CASE("of ten thousand cues only those in sight are drawn, and the chosen one is brought there") {
  Program program = evening(10);
  for (int i = 0; i < 10'000; ++i) {
    Step step = program.steps.front();
    step.id = "n" + std::to_string(i), step.cue = "n" + std::to_string(i), step.title = "Bước " + std::to_string(i);
    add_step(program, step);
  }
  program.hash = "many";
  Bench bench(program);
  bench.go_to(9000);
  open_overview(bench.desk, bench.program, bench.state);
  bench.draw();
  bench.draw();
  CHECK(bench.panel.where("tile:" + bench.state.live));
  CHECK_FALSE(bench.panel.where("tile:title"));
  int tiles = 0;
  for (const Step& step : bench.program.steps) tiles += bench.panel.where("tile:" + step.id).has_value();
  CHECK(tiles <= 70);
}
