// What the panel says of a frozen hall, of steps that go on by themselves, and of their speed.
#include "panel/effect.h"
#include "sample.h"

using namespace bangvang;

namespace {

// The live step goes on by itself 12 s from now.
void time(Bench& bench) {
  bench.go_to(2);
  bench.program.steps[2].seconds = 12;
  bench.state.presented_ms = bench.view.now.steady_ms;
  bench.state.entered_ms = bench.view.now.steady_ms - 100;
}

}  // namespace

TEST_CASE("A frozen hall is named with the step that it keeps, beside the one that is live") {
  Bench bench;
  bench.go_to(4);
  bench.state.look = Look::freeze;
  bench.state.frozen = "members";
  bench.draw();
  CHECK(bench.says("DỪNG HÌNH"));
  CHECK(bench.says("DỪNG HÌNH: 4 · Sáu đơn vị thành viên"));
  CHECK(bench.says("5 · Số liệu năm 2022"));
}

TEST_CASE("GO under black names the frozen step, since that is what it will show") {
  Bench bench;
  bench.go_to(4);
  bench.state.look = Look::black;
  bench.state.frozen = "members";
  CHECK(go_effect(bench.program, bench.state, bench.view.language) == "Hiện lại: Sáu đơn vị thành viên");
}

TEST_CASE("A step that goes on by itself says in how many seconds, and is drawn again each second") {
  Bench bench;
  time(bench);
  bench.draw();
  CHECK(bench.says("Tự chuyển sau 12 giây · P: tạm dừng"));
  CHECK(bench.panel.next_change_ms() == bench.view.now.steady_ms + 1000);
  bench.view.now.steady_ms += 2500;
  bench.draw();
  CHECK(bench.says("Tự chuyển sau 10 giây"));
  CHECK(bench.panel.next_change_ms() == bench.view.now.steady_ms + 500);
}

TEST_CASE("Paused, it says so, and how it goes on") {
  Bench bench;
  time(bench);
  bench.state.paused = true;
  bench.draw();
  CHECK(bench.says("ĐANG TẠM DỪNG tự chuyển · P: chạy tiếp"));
}

TEST_CASE("Another speed than the usual one is said, whether or not anything goes on by itself") {
  Bench bench;
  bench.draw();
  CHECK_FALSE(bench.says("Tốc độ"));
  bench.state.speed = 150;
  bench.draw();
  CHECK(bench.says("Tốc độ 150%"));
}
