// The list of monitors, and the question before a picture moves.
#include "sample.h"

using namespace bangvang;

namespace {

// A laptop with the panel, a projector with the hall, and a television.
struct ThreeMonitors : Bench {
  ThreeMonitors() {
    view.monitors = {{"eDP-1 · 1366×768", {Role::panel}},
                     {"HDMI-1 · BenQ MW550 · 1920×1080", {Role::hall}},
                     {"DP-1 · LG · 3840×2160", {}}};
    view.roles = {Role::hall, Role::panel};
    desk.monitors = true;
  }
  void hide_hall() {
    view.monitors[1].roles.clear();
    view.outputs[0].asks = true;
  }
};

Errand place(Role role, int monitor) { return {Errand::Kind::place, role, monitor}; }

}  // namespace

TEST_CASE("The outputs' card opens the list of monitors, which says which output is where") {
  ThreeMonitors bench;
  bench.desk.monitors = false;
  bench.click("monitors");
  CHECK(bench.desk.monitors);
  bench.draw();
  for (const char* text : {"HDMI-1", "BenQ MW550 · 1920×1080", "DP-1", "Nhận diện"}) CHECK(bench.says(text));
  bench.click("close");
  CHECK_FALSE(bench.desk.monitors);
}

TEST_CASE("Where there is nothing to choose there is no list") {
  Bench bench;
  bench.draw();
  CHECK_FALSE(bench.panel.where("monitors"));
}

TEST_CASE("An output that moves is asked about first, and moves with yes") {
  ThreeMonitors bench;
  CHECK(bench.click("place:hall:3").empty());
  CHECK_FALSE(bench.desk.errand);
  bench.draw();
  CHECK(bench.says("Đưa “Hội trường” sang màn hình DP-1?"));
  CHECK(bench.click("yes").empty());
  CHECK(bench.desk.errand == place(Role::hall, 2));
}

TEST_CASE("An output that is moved onto the panel's monitor says that the panel can then be read") {
  ThreeMonitors bench;
  bench.click("place:hall:1");
  bench.draw();
  CHECK(bench.says("ai nhìn màn hình ấy cũng đọc được"));
  bench.click("no");
  CHECK_FALSE(bench.desk.errand);
  CHECK_FALSE(bench.desk.asked);
}

TEST_CASE("Where it is already, an output is not put again") {
  ThreeMonitors bench;
  bench.click("place:hall:2");
  CHECK_FALSE(bench.desk.asked);
  CHECK_FALSE(bench.desk.errand);
}

TEST_CASE("A hall that is hidden because nobody knows its monitor is put on one with a single press") {
  ThreeMonitors bench;
  bench.hide_hall();
  bench.draw();
  CHECK(bench.says("Chưa rõ màn hình nào"));
  CHECK(bench.says("Hội trường: chưa rõ màn hình nào, đang giấu hình"));
  bench.click("place:hall:3");
  CHECK(bench.desk.errand == place(Role::hall, 2));
}

TEST_CASE("Identifying is one press") {
  ThreeMonitors bench;
  bench.click("identify");
  CHECK(bench.desk.errand == Errand{Errand::Kind::identify, Role::hall, 0});
}

TEST_CASE("The test card waits until the hall is black or on hold") {
  ThreeMonitors bench;
  bench.click("test_card");
  CHECK_FALSE(bench.desk.errand);
  CHECK(bench.says("Hình thử chỉ hiện khi hội trường đang đen hoặc chờ"));
  bench.state.look = Look::black;
  bench.click("test_card");
  CHECK(bench.desk.errand == Errand{Errand::Kind::test_card, Role::hall, 0});
  bench.view.test_card = true;
  bench.draw();
  CHECK(bench.says("Cất hình thử"));
}

TEST_CASE("A hall that is nowhere has no test card") {
  ThreeMonitors bench;
  bench.hide_hall();
  bench.state.look = Look::hold;
  bench.click("test_card");
  CHECK_FALSE(bench.desk.errand);
}

TEST_CASE("The swap is asked about, and offered only where there are two to swap") {
  ThreeMonitors bench;
  bench.click("swap");
  bench.draw();
  CHECK(bench.says("Đổi chỗ hội trường và bảng điều khiển?"));
  bench.click("yes");
  CHECK(bench.desk.errand == Errand{Errand::Kind::swap, Role::hall, 0});
  ThreeMonitors alone;
  alone.desk.one_screen = true;
  alone.click("swap");
  CHECK_FALSE(alone.desk.asked);
}

TEST_CASE("A locked panel shows no list of monitors") {
  ThreeMonitors bench;
  bench.desk.locked = true;
  bench.draw();
  CHECK_FALSE(bench.panel.where("identify"));
}
