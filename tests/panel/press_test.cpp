// Every button is a Request.
#include "sample.h"

using namespace bangvang;
using Requests = std::vector<Request>;

TEST_CASE("The large buttons request what they say") {
  Bench bench;
  CHECK(bench.click("go") == Requests{by_panel(Want::go)});
  CHECK(bench.click("back") == Requests{by_panel(Want::back)});
  CHECK(bench.click("black") == Requests{by_panel(Want::black)});
  CHECK(bench.click("hold") == Requests{by_panel(Want::hold)});
  CHECK(bench.click("freeze") == Requests{by_panel(Want::freeze)});
  CHECK(bench.click("retract") == Requests{by_panel(Want::retract)});
}

TEST_CASE("Black and hold pressed again return to the program") {
  Bench bench;
  bench.state.look = Look::black;
  CHECK(bench.click("black") == Requests{by_panel(Want::program)});
  CHECK(bench.click("hold") == Requests{by_panel(Want::hold)});
  bench.state.look = Look::hold;
  CHECK(bench.click("hold") == Requests{by_panel(Want::program)});
}

TEST_CASE("GO is given when the mouse goes down, once, wherever it comes up") {
  Bench bench;
  bench.draw();
  const Rect go = *bench.panel.where("go");
  const float x = go.x + 5, y = go.y + 5;
  bench.input.pointer = {{Pointer::Kind::press, x, y, 0, 0, bench.view.now.steady_ms + 10}};
  CHECK(bench.draw() == Requests{by_panel(Want::go)});
  CHECK(bench.draw().empty());
  bench.input.pointer = {{Pointer::Kind::release, x - 400, y + 300, 0, 0, bench.view.now.steady_ms + 90}};
  CHECK(bench.draw().empty());
}

TEST_CASE("The right mouse button and moving over GO request nothing") {
  Bench bench;
  bench.draw();
  const Rect go = *bench.panel.where("go");
  bench.input.pointer = {{Pointer::Kind::move, go.x + 9, go.y + 9, 0, 0, 0},
                         {Pointer::Kind::press, go.x + 9, go.y + 9, 1, 0, 0},
                         {Pointer::Kind::release, go.x + 9, go.y + 9, 1, 0, 0},
                         {Pointer::Kind::press, go.x + 9, go.y + 9, 77, 0, 0}};
  CHECK(bench.draw().empty());
}

TEST_CASE("One click on a cue arms its first step, two take it") {
  Bench bench;
  CHECK(bench.click("cue:pledge") == Requests{by_panel(Want::arm, "pledge")});
  CHECK(bench.click("cue:batch:bang-khen.1", 2) ==
        Requests{by_panel(Want::arm, "batch:bang-khen.1"), by_panel(Want::take, "batch:bang-khen.1")});
}

TEST_CASE("A click on the rundown gives it the arrow keys") {
  Bench bench;
  bench.click("cue:pledge");
  CHECK(bench.desk.list_touched_ms >= 0);
  bench.draw();
  CHECK(bench.says("↑ ↓ chọn"));
  bench.click("go");
  CHECK(bench.desk.list_touched_ms < 0);
}

TEST_CASE("A cue that was taken by two clicks leaves the arrow keys to GO") {
  Bench bench;
  bench.click("cue:pledge", 2);
  CHECK(bench.desk.list_touched_ms < 0);
}

TEST_CASE("Steps of the live cue are chips to be armed and taken") {
  Bench bench;
  bench.go_to(12);
  CHECK(bench.click("chip:recipient:bang-khen.so-6") == Requests{by_panel(Want::arm, "recipient:bang-khen.so-6")});
  CHECK(bench.click("chip:recipient:bang-khen.so-6", 2).back() == by_panel(Want::take, "recipient:bang-khen.so-6"));
}

TEST_CASE("A cue of several steps opens and closes, and that arms nothing") {
  Bench bench;
  bench.view.unmasked = true;
  bench.draw();
  CHECK_FALSE(bench.says("Hoàng Văn Đ"));
  CHECK(bench.click("open:batch:bang-khen.1").empty());
  bench.draw();
  CHECK(bench.says("Hoàng Văn Đ"));
  CHECK(bench.click("step:recipient:bang-khen.so-5") == Requests{by_panel(Want::arm, "recipient:bang-khen.so-5")});
  bench.click("open:batch:bang-khen.1");
  bench.draw();
  CHECK_FALSE(bench.panel.where("step:recipient:bang-khen.so-5"));
}

TEST_CASE("A question has its buttons; GO and the rundown close it, do no more, and the panel says so") {
  Bench bench;
  for (const char* place : {"go", "back", "cue:pledge"}) {
    ask(bench.desk, Question::last, bench.view.now);
    CHECK(bench.click(place).empty());
    CHECK_FALSE(bench.desk.asked);
    bench.draw();
    CHECK(bench.says("Đã đóng câu hỏi – bấm lại để chuyển bước"));
  }
  CHECK(bench.click("go") == Requests{by_panel(Want::go)});
  bench.draw();
  CHECK_FALSE(bench.says("Đã đóng câu hỏi"));
  ask(bench.desk, Question::last, bench.view.now);
  CHECK(bench.click("no").empty());
  CHECK_FALSE(bench.desk.asked);
  ask(bench.desk, Question::quit, bench.view.now);
  CHECK(bench.click("yes") == Requests{by_panel(Want::quit)});
  CHECK_FALSE(bench.desk.asked);
}

TEST_CASE("Under black or hold a question says that the hall goes on seeing it") {
  Bench bench;
  ask(bench.desk, Question::first, bench.view.now);
  bench.draw();
  CHECK(bench.says("Hội trường sẽ thấy: "));
  bench.state.look = Look::hold;
  bench.draw();
  CHECK(bench.says("Hội trường vẫn thấy màn chờ, bấm GO mới hiện: "));
  bench.state.look = Look::black;
  bench.draw();
  CHECK(bench.says("Hội trường vẫn thấy màn đen, bấm GO mới hiện: "));
}

TEST_CASE("Black is within reach while a question is open") {
  Bench bench;
  ask(bench.desk, Question::quit, bench.view.now);
  CHECK(bench.click("black") == Requests{by_panel(Want::black)});
  CHECK(bench.click("hold") == Requests{by_panel(Want::hold)});
}

TEST_CASE("The help opens and closes by its buttons") {
  Bench bench;
  bench.click("help");
  CHECK(bench.desk.help);
  bench.draw();
  CHECK(bench.says("Space  →  ↓  PageDown  Enter  Num Enter"));
  CHECK(bench.says("Ctrl+Q"));
  bench.click("close");
  CHECK_FALSE(bench.desk.help);
}

TEST_CASE("On a single screen the panel can be put away") {
  Bench bench;
  bench.draw();
  CHECK_FALSE(bench.panel.where("panel"));
  bench.view.single_screen = true;
  bench.desk.panel_shown = true;
  bench.click("panel");
  CHECK_FALSE(bench.desk.panel_shown);
}

TEST_CASE("A problem opens whole, with its remedy") {
  Bench bench;
  bench.problems = {{Severity::warning, {"recipients.csv", 14, 0}, {"thiếu ảnh", "a photo is missing"},
                     {"chép tệp vào thư mục photos", "copy it"}}};
  bench.draw();
  CHECK_FALSE(bench.says("chép tệp"));
  CHECK(bench.click("problem:0").empty());
  bench.draw();
  CHECK(bench.says("recipients.csv:14: thiếu ảnh\n\nCách xử lý: chép tệp vào thư mục photos"));
  bench.click("close");
  bench.draw();
  CHECK_FALSE(bench.says("chép tệp"));
}
