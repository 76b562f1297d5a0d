// What the panel shows, and when it must be drawn again.
#include <algorithm>

#include "sample.h"

using namespace bangvang;

namespace {
int rows_drawn(const Bench& bench) {
  int rows = 0;
  for (const Step& step : bench.program.steps)
    if (bench.panel.where("cue:" + step.id) || bench.panel.where("step:" + step.id)) ++rows;
  return rows;
}
}  // namespace

TEST_CASE("Looks are said beyond doubt") {
  Bench bench;
  bench.draw();
  CHECK(bench.says("TRỰC TIẾP"));
  bench.state.look = Look::black;
  bench.draw();
  CHECK_FALSE(bench.says("TRỰC TIẾP"));
  CHECK(bench.says("ĐEN"));
  CHECK(bench.says("Hiện lại: Tiêu đề hội nghị"));
  bench.state.look = Look::hold;
  bench.draw();
  CHECK(bench.says("MÀN CHỜ"));
}

TEST_CASE("The panel speaks English when asked") {
  Bench bench;
  bench.view.language = english();
  bench.draw();
  CHECK(bench.says("ON AIR"));
  CHECK(bench.says("Show: Chương trình hội nghị"));
  CHECK_FALSE(bench.says("TRỰC TIẾP"));
}

TEST_CASE("The panel says when the clicker does nothing because no window of ours has the focus") {
  Bench bench;
  bench.draw();
  CHECK_FALSE(bench.says("KHÔNG ĐƯỢC NGHE"));
  bench.view.focused = false;
  bench.draw();
  CHECK(bench.says("BÀN PHÍM VÀ BÚT TRÌNH CHIẾU KHÔNG ĐƯỢC NGHE"));
}

TEST_CASE("Alarms, a cut text and a lost output are said, and nothing below moves") {
  Bench bench;
  bench.draw();
  const Rect go = *bench.panel.where("go");
  bench.view.alarms = {{"Không ghi được nhật ký", "The journal cannot be written"}};
  bench.notes = {{LayoutNote::Kind::cut, "Ủy ban nhân dân"}, {LayoutNote::Kind::below_smallest, "nhỏ quá"}};
  bench.view.outputs[0].connected = false;
  bench.draw();
  CHECK(bench.says("Không ghi được nhật ký"));
  CHECK(bench.says("+2"));
  CHECK(bench.panel.where("problem:3"));
  CHECK_FALSE(bench.panel.where("problem:4"));
  CHECK(bench.says("mất kết nối"));
  CHECK(*bench.panel.where("go") == go);
}

TEST_CASE("A refusal is seen for a while, with its reason") {
  Bench bench;
  bench.view.refusal = Refusal{RefusalKind::too_soon, {"Nhấn quá sớm", "Too soon"}};
  bench.view.refused_ms = bench.view.now.steady_ms;
  bench.draw();
  CHECK(bench.says("Nhấn quá sớm"));
  CHECK(bench.panel.next_change_ms() == bench.view.now.steady_ms + 600);
  bench.view.now.steady_ms += 4000;
  bench.draw();
  CHECK_FALSE(bench.says("Nhấn quá sớm"));
}

TEST_CASE("An entry shows what it would jump to") {
  Bench bench;
  bench.desk.entry = Entry{"10", bench.view.now.steady_ms};
  bench.draw();
  CHECK(bench.says("Nhảy tới cảnh 10_\nBế mạc – Võ Văn Hưng"));
  bench.desk.entry->digits = "99";
  bench.draw();
  CHECK(bench.says("không có cảnh này"));
  CHECK(bench.panel.next_change_ms() == bench.view.now.steady_ms + 3000);
}

TEST_CASE("A cue that GO passes over says so") {
  Bench bench;
  bench.program.steps[15].skip = true;
  bench.program.steps[18].skip = true;
  bench.draw();
  CHECK(bench.says("bỏ qua"));
}

TEST_CASE("A question names the step the hall would see") {
  Bench bench;
  bench.program.steps.front().skip = true;
  ask(bench.desk, Question::first, bench.view.now);
  bench.draw();
  CHECK(bench.says("Hội trường sẽ thấy: 2 · Chương trình hội nghị"));
}

TEST_CASE("The question whether to go on says from which step") {
  Bench bench;
  bench.state.look = Look::hold;
  ask_to_go_on(bench.desk, bench.view.now);
  bench.draw();
  CHECK(bench.says("Lần chiếu trước dừng dở: tiếp tục?"));
  CHECK(bench.says("Bắt đầu lại từ: 1 · Tiêu đề hội nghị"));
  const auto requests = bench.click("no");
  REQUIRE(requests.size() == 1);
  CHECK(requests[0].want == Want::restart);
}

TEST_CASE("A rehearsal is marked as one") {
  Bench bench;
  bench.draw();
  CHECK_FALSE(bench.says("TỔNG DUYỆT"));
  bench.view.rehearsal = true;
  bench.draw();
  CHECK(bench.says("TỔNG DUYỆT"));
}

TEST_CASE("An output that has not confirmed the live step is not said to show it") {
  Bench bench;
  bench.view.outputs[0].presented = "agenda";
  bench.draw();
  CHECK(bench.says("chưa xác nhận bước này"));
}

TEST_CASE("Each output says what it shows: the MC the step under black, too, the lobby its card") {
  Bench bench;
  bench.state.look = Look::black;
  PanelOutput& mc = bench.view.outputs.emplace_back(PanelOutput{{"MC", "MC"}, "HDMI-2", 1280, 800, true, bench.state.live, true});
  mc.follows = PanelOutput::Follows::step;
  PanelOutput& lobby = bench.view.outputs.emplace_back(PanelOutput{{"Sảnh", "Lobby"}, "DP-1", 1080, 1920, true, "", true});
  lobby.follows = PanelOutput::Follows::nothing;
  bench.draw();
  CHECK(bench.says("Hội trường · HDMI-1\n1920×1080\nĐEN\nMC · HDMI-2\n1280×800\nđang hiện: 1 · Tiêu đề"));
  CHECK(bench.says("Sảnh · DP-1\n1080×1920\nchưa đổi hình"));
  bench.view.outputs[2].card = "agenda-now";
  bench.draw();
  CHECK(bench.says("Sảnh · DP-1\n1080×1920\nđang hiện: Chương trình lúc này"));
  bench.view.outputs[2].card = "agenda";
  bench.draw();
  CHECK(bench.says("1080×1920\nđang hiện: 2 · Chương trình"));
  bench.view.outputs[2].in_time = false;
  bench.draw();
  CHECK(bench.says("1080×1920\nchưa đổi hình"));
}

TEST_CASE("The clock shows minutes, and the panel need not be drawn before the next") {
  Bench bench;
  bench.draw();
  CHECK(bench.says("10:22"));
  CHECK(bench.panel.next_change_ms() == bench.view.now.steady_ms + 60000);
  bench.view.now.wall_ms += 12345;
  bench.draw();
  CHECK(bench.panel.next_change_ms() == bench.view.now.steady_ms + 60000 - 12345);
}

TEST_CASE("Ten thousand recipients cost no more rows than fit") {
  Bench bench(evening(10000));
  bench.go_to(5000);
  bench.click("open:batch:bang-khen.1");
  bench.draw();
  CHECK(rows_drawn(bench) > 10);
  CHECK(rows_drawn(bench) < 40);
  CHECK(bench.panel.said().size() < 6000);
}

TEST_CASE("The rundown follows the live step, and Esc brings it back") {
  Bench bench(evening(200));
  bench.click("open:batch:bang-khen.1");
  bench.go_to(150);
  bench.draw();
  bench.draw();
  CHECK(bench.panel.where("step:" + bench.state.live));
  const Rect list = *bench.panel.where("rundown");
  for (int i = 0; i < 40; ++i)
    bench.input.pointer.push_back({Pointer::Kind::wheel, list.x + 50, list.y + 50, 0, 5, bench.view.now.steady_ms});
  bench.draw();
  bench.draw();
  CHECK_FALSE(bench.panel.where("step:" + bench.state.live));
  bench.desk.find_live = true;
  bench.draw();
  bench.draw();
  CHECK(bench.panel.where("step:" + bench.state.live));
  CHECK_FALSE(bench.desk.find_live);
}

TEST_CASE("Every window size has its GO within the window") {
  Bench bench;
  bench.go_to(12);
  for (auto [w, h] : {std::pair{1024, 600}, {1280, 800}, {1920, 1080}, {3840, 2160}, {800, 1280}, {640, 480}}) {
    bench.input.width = w;
    bench.input.height = h;
    bench.draw();
    const Rect go = *bench.panel.where("go");
    INFO(w << "×" << h);
    CHECK(go.x + go.w <= static_cast<float>(w));
    CHECK(go.y + go.h <= static_cast<float>(h));
    CHECK(go.h >= 60);
  }
  for (auto [w, h] : {std::pair{200, 100}, {1, 1}, {0, 0}, {-5, 7}, {10000, 40}}) {
    bench.input.width = w;
    bench.input.height = h;
    bench.draw();
  }
}

TEST_CASE("A program without steps is said to be empty") {
  Bench bench;
  bench.program = Program{};
  bench.state = ShowState{};
  bench.draw();
  CHECK(bench.says("Chương trình chưa có bước nào"));
  bench.desk.help = true;
  ask(bench.desk, Question::first, bench.view.now);
  bench.draw();
}

TEST_CASE("A step that the program does not have is no harm") {
  Bench bench;
  bench.state.live = "gone";
  bench.state.standby = "also gone";
  bench.view.outputs[0].presented = "gone";
  bench.draw();
  CHECK(bench.panel.where("go"));
}

TEST_CASE("Long names and long notes stay within the panel") {
  Bench bench;
  std::string name;
  for (int i = 0; i < 300; ++i) name += "Nguyễn ";
  for (Step& step : bench.program.steps) step.title = step.notes = step.script = name;
  bench.program.hash = "long";
  bench.go_to(12);
  bench.draw();
  CHECK(bench.panel.where("go")->h < 130);
}

TEST_CASE("Letters are set once per size and program, and fit a texture of 1024²") {
  Bench bench;
  for (Step& step : bench.program.steps) step.title += " សួស្តី 表彰 🏆 สวัสดี";
  const FontPixels* letters = bench.panel.prepare(bench.input, bench.program);
  REQUIRE(letters);
  CHECK(letters->width <= 1024);
  CHECK(letters->height <= 1024);
  CHECK_FALSE(bench.panel.prepare(bench.input, bench.program));
  bench.input.width = 3840;
  bench.input.height = 2160;
  letters = bench.panel.prepare(bench.input, bench.program);
  REQUIRE(letters);
  CHECK(letters->height <= 1024);
  bench.panel.use_letters(&bench);
  bench.draw();
}

TEST_CASE("Without any font file the panel still draws") {
  Bench bench;
  bench.disk.no_fonts = true;
  bench.draw();
  CHECK(bench.click("go").size() == 1);
}

TEST_CASE("A second panel beside another one leaves no file of settings behind") {
  {
    Bench first, second;
    first.draw();
    second.draw();
  }
  CHECK_FALSE(std::ifstream("imgui.ini"));
}
