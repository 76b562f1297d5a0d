// The panel's text field, its search, its messages and its lock.
#include "sample.h"

using namespace bangvang;

namespace {

void search(Bench& bench, const char* text) {
  SearchIndex index;
  begin_writing(bench.desk, Written::search);
  type_text(bench.desk, text);
  look_up(bench.desk, index, bench.program);
}

}  // namespace

TEST_CASE("the search button opens a field, the message button another") {
  Bench bench;
  bench.desk.panel_shown = true;
  CHECK(bench.click("search").empty());
  REQUIRE(bench.desk.writing);
  CHECK(bench.desk.writing->what == Written::search);
  bench.draw();
  CHECK(bench.panel.where("field"));
  bench.desk.writing.reset();
  bench.click("message");
  REQUIRE(bench.desk.writing);
  CHECK(bench.desk.writing->what == Written::message_mc);
}

TEST_CASE("the text is there with what an input method is composing") {
  Bench bench;
  begin_writing(bench.desk, Written::message_mc);
  type_text(bench.desk, "Xin ch");
  compose_text(bench.desk, "ao");
  bench.draw();
  CHECK(bench.says("Xin chao"));
  CHECK(bench.says("Nhắn người dẫn chương trình"));
}

TEST_CASE("what is found is listed; a click arms it, another takes it") {
  Bench bench;
  search(bench, "hmau");
  CHECK(bench.click("found:recipient:bang-khen.so-3") ==
        std::vector<Request>{by_panel(Want::arm, "recipient:bang-khen.so-3")});
  CHECK(bench.says("Enter: chiếu ngay"));
  CHECK(bench.click("found:recipient:bang-khen.so-3") ==
        std::vector<Request>{by_panel(Want::take, "recipient:bang-khen.so-3")});
  CHECK_FALSE(bench.desk.writing);
}

TEST_CASE("nothing found is said") {
  Bench bench;
  search(bench, "không có ai");
  bench.draw();
  CHECK(bench.says("Không tìm thấy"));
}

TEST_CASE("messages that are up stay in the operator's sight") {
  Bench bench;
  bench.state.mc_message = "Chờ máy quay";
  bench.state.hall_message = "Mời về chỗ";
  bench.draw();
  CHECK(bench.says("Nhắn hội trường: “Mời về chỗ”  ·  Nhắn MC: “Chờ máy quay”"));
  begin_writing(bench.desk, Written::message_hall);
  bench.draw();
  CHECK(bench.says("Đang hiện: “Mời về chỗ”"));
}

TEST_CASE("a locked panel says so and hears no mouse") {
  Bench bench;
  bench.draw();
  lock(bench.desk, true);
  CHECK(bench.click("go").empty());
  CHECK(bench.click("search").empty());
  CHECK_FALSE(bench.desk.writing);
  CHECK(bench.says("BẢNG ĐANG KHÓA – Ctrl+L"));
  lock(bench.desk, false);
  CHECK(bench.click("go") == std::vector<Request>{by_panel(Want::go)});
  CHECK_FALSE(bench.says("BẢNG ĐANG KHÓA"));
}

TEST_CASE("the panel says what is left of the agenda item and how late it is") {
  Bench bench;
  AgendaItem item;
  item.id = "1", item.time = "10:00", item.minutes = 20, item.item = "Khai mạc";
  bench.program.ceremony.agenda = {item};
  for (Step& step : bench.program.steps) step.agenda = 0;
  bench.view.now.wall_ms = 1'772'421'720'000;  // it is 10:22; the item began at 10:06
  bench.state.items = {{0, bench.view.now.steady_ms - 16 * 60'000, bench.view.now.wall_ms - 16 * 60'000}};
  bench.draw();
  CHECK(bench.says("Mục này còn"));
  CHECK(bench.says("4 phút"));
  CHECK(bench.says("Chậm"));
  CHECK(bench.says("6 phút"));
  bench.view.now.steady_ms += 10 * 60'000, bench.view.now.wall_ms += 10 * 60'000;
  bench.draw();
  CHECK(bench.says("Mục này quá"));
  CHECK(bench.says("12 phút"));
}
