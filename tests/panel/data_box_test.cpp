// Other data on the panel: what waits, in words that name no winner, and the picture of old data on the wall.
#include "panel/mask.h"
#include "sample.h"

using namespace bangvang;

namespace {

using Kind = Difference::Kind;

struct Waiting : Bench {
  std::vector<Difference> all;

  explicit Waiting(std::vector<Difference> differences) : all(std::move(differences)) { view.waiting = &all; }
};

Difference renamed(int person) {
  const std::string id = "so-" + std::to_string(person);
  return {Kind::changed, "recipient", "bang-khen." + id, "name", "Nguyễn Văn Cũ", "Nguyễn Văn Mới", "", "recipient:bang-khen." + id};
}

}  // namespace

TEST_CASE("Where nothing waits nothing is said of data") {
  Bench bench;
  bench.draw();
  CHECK_FALSE(bench.panel.where("take"));
  CHECK_FALSE(bench.panel.where("apply"));
  CHECK_FALSE(bench.says("Dữ liệu mới"));
}

TEST_CASE("Data that wait say what is different, and are taken by a button") {
  Waiting bench({{Kind::changed, "agenda", "3", "time", "08:30", "09:15", "", "agenda"}});
  bench.draw();
  CHECK(bench.says("Dữ liệu mới chờ"));
  CHECK(bench.says("09:15"));
  CHECK(bench.says("Ctrl+R"));
  CHECK(bench.click("take") == std::vector{by_panel(Want::take_data)});
}

TEST_CASE("Who is not announced yet is not named by what has changed, until Alt is held") {
  Waiting bench({renamed(1)});
  bench.draw();
  CHECK_FALSE(bench.says("Nguyễn Văn Mới"));
  CHECK_FALSE(bench.says("so-1"));
  CHECK(bench.says(masked_words));
  bench.click("difference:0");
  bench.draw();
  CHECK_FALSE(bench.says("Nguyễn Văn Mới"));
  bench.view.unmasked = true;
  bench.draw();
  CHECK(bench.says("Nguyễn Văn Mới"));
}

TEST_CASE("Whose step the hall has seen is named") {
  Waiting bench({renamed(1)});
  bench.go_to(bench.program.index_of("recipient:bang-khen.so-1"));
  bench.draw();
  CHECK(bench.says("Nguyễn Văn Mới"));
}

TEST_CASE("Who comes with the new data has been announced to nobody") {
  Waiting bench({{Kind::added, "recipient", "bang-khen.le-thi-moi", "", "", "Lê Thị Mới", "", "recipient:bang-khen.le-thi-moi"}});
  bench.go_to(static_cast<int>(bench.program.steps.size()) - 1);
  bench.draw();
  CHECK_FALSE(bench.says("Lê Thị Mới"));
  CHECK_FALSE(bench.says("le-thi-moi"));
}

TEST_CASE("What the operator has changed, too, is shown with both texts") {
  Waiting bench({{Kind::conflict, "agenda", "3", "item", "Khai mạc", "Khai mạc muộn", "Khai mạc sớm", "agenda"}});
  bench.draw();
  bench.click("difference:0");
  bench.draw();
  CHECK(bench.says("Khai mạc muộn"));
  CHECK(bench.says("Khai mạc sớm"));
}

TEST_CASE("Differences beyond what is listed are counted") {
  std::vector<Difference> many(most_differences, Difference{Kind::changed, "agenda", "3", "time", "08:30", "09:15", "", ""});
  many.push_back({Kind::more, "", "", "", "", "1234", "", ""});
  Waiting bench(std::move(many));
  bench.draw();
  CHECK(bench.says("200 + 1234"));
}

TEST_CASE("Data that differ in nothing that is seen say so, and can be taken all the same") {
  Waiting bench({});
  bench.draw();
  CHECK(bench.says("Chỉ khác ở những chỗ không hiện trên màn hình"));
  CHECK(bench.click("take") == std::vector{by_panel(Want::take_data)});
}

TEST_CASE("A picture of old data on the wall is said to be one, and the new ones are applied by a button") {
  Bench bench;
  bench.state.kept_hash = "old";
  bench.state.kept_step = bench.state.live;
  bench.draw();
  CHECK(bench.says("Trên tường còn dữ liệu cũ"));
  CHECK(bench.says("DỮ LIỆU CŨ"));
  CHECK(bench.says("giữ hình của dữ liệu cũ"));
  CHECK(bench.click("apply") == std::vector{by_panel(Want::renew)});
}

TEST_CASE("What was opened with Alt held is masked once Alt is let go, and named while it is held again") {
  Waiting bench({renamed(1)});
  bench.view.unmasked = true;
  bench.click("difference:0");
  bench.draw();
  CHECK(bench.says("Nguyễn Văn Mới"));
  bench.view.unmasked = false;
  bench.draw();
  CHECK(bench.panel.where("close"));
  CHECK_FALSE(bench.says("Nguyễn Văn Mới"));
  bench.view.unmasked = true;
  bench.draw();
  CHECK(bench.says("Nguyễn Văn Mới"));
}

TEST_CASE("A problem that was opened with Alt held is masked once Alt is let go") {
  Bench bench;
  bench.problems.push_back({Severity::warning, {"recipients.csv", 4, 0}, {"“Võ Thị E” được ghi hai lần", "“Võ Thị E” is listed twice"}, {}});
  bench.view.unmasked = true;
  bench.click("problem:0");
  bench.view.unmasked = false;
  bench.draw();
  CHECK(bench.panel.where("close"));
  CHECK_FALSE(bench.says("Võ Thị E"));
}

TEST_CASE("The picture of old data that the hall has seen is on the panel, too, though its step is to be announced anew") {
  Bench bench;
  const int live = bench.program.index_of("recipient:bang-khen.so-8");
  bench.go_to(live);
  bench.state.kept_hash = "old";
  bench.state.kept_step = bench.state.live;
  bench.state.announced.erase(live);
  bench.draw();
  CHECK(bench.says("Giữ Alt để xem trước"));  // nobody knows that the hall has seen it
  bench.state.shown = bench.state.live;
  bench.draw();
  CHECK_FALSE(bench.says("Giữ Alt để xem trước"));
}

TEST_CASE("What would be announced by being applied to the wall is asked about, in the panel's button as in the key") {
  Bench bench;
  const int live = bench.program.index_of("recipient:bang-khen.so-8");
  bench.go_to(live);
  bench.state.kept_hash = "old";
  bench.state.kept_step = bench.state.live;
  bench.state.announced.erase(live);
  CHECK(bench.click("apply").empty());
  REQUIRE(bench.desk.asked == Asked{Question::renew, bench.view.now.steady_ms - 1000});
  bench.draw();
  CHECK(bench.says("Áp dữ liệu mới lên tường?"));
  CHECK(bench.says("chưa công bố"));
  CHECK(bench.click("yes") == std::vector{by_panel(Want::renew)});
  CHECK_FALSE(bench.desk.asked);
}

TEST_CASE("A frozen hall is named as its picture has it, not as the new data do") {
  Bench bench;
  const int step = bench.program.index_of("recipient:bang-khen.so-3");
  bench.go_to(step);
  const Program old = bench.program;
  bench.program.steps[static_cast<std::size_t>(step)].title = "H’Mẫu Niê Sửa";
  bench.state.frozen = bench.state.live;
  bench.state.look = Look::freeze;
  bench.go_to(step + 1);
  bench.state.kept_hash = "old";
  bench.state.kept_step = bench.state.frozen;
  bench.view.kept = &old;
  bench.input.width = 1920, bench.input.height = 1080;
  bench.draw();
  CHECK(bench.says("DỪNG HÌNH: 7 · H’Mẫu Niê Kdăm"));
  CHECK_FALSE(bench.says("DỪNG HÌNH: 7 · H’Mẫu Niê Sửa"));
}

TEST_CASE("An error stands above warnings, and above what is small on the wall") {
  Bench bench;
  bench.problems.push_back({Severity::warning, {}, {"cảnh báo một", "warning one"}, {}});
  bench.problems.push_back({Severity::error, {"agenda.csv", 4, 0}, {"thiếu cột", "a column is missing"}, {}});
  bench.problems.push_back({Severity::warning, {}, {"cảnh báo hai", "warning two"}, {}});
  bench.notes.push_back({LayoutNote::Kind::below_smallest, "Chữ nhỏ"});
  bench.draw();
  const std::string& said = bench.panel.said();
  const std::size_t error = said.find("thiếu cột"), note = said.find("Chữ nhỏ"), one = said.find("cảnh báo một"), two = said.find("cảnh báo hai");
  REQUIRE(error != std::string::npos);
  REQUIRE(two != std::string::npos);
  CHECK(error < note);
  CHECK(note < one);
  CHECK(one < two);
}

TEST_CASE("While a question is open new data wait: the press closes the question and does no more") {
  Waiting bench({});
  ask(bench.desk, Question::quit, bench.view.now);
  CHECK(bench.click("take").empty());
  CHECK_FALSE(bench.desk.asked);
}

TEST_CASE("In the smallest window there is room for both buttons, and for what is wrong") {
  Waiting bench(std::vector<Difference>(30, Difference{Kind::changed, "agenda", "3", "time", "08:30", "09:15", "", ""}));
  bench.state.kept_hash = "old";
  bench.state.kept_step = bench.state.live;
  bench.input.width = 640, bench.input.height = 400;
  bench.draw();
  const auto take = bench.panel.where("take"), apply = bench.panel.where("apply"), outputs = bench.panel.where("search");
  REQUIRE((take && apply && outputs));
  CHECK(take->y + take->h <= apply->y);
  CHECK(apply->y + apply->h <= outputs->y);
}

TEST_CASE("Where the live step went from the data the panel says what the hall sees, and offers nothing that would be refused") {
  Bench bench;
  bench.go_to(bench.program.index_of("recipient:bang-khen.so-1"));
  const Program kept = bench.program;
  bench.view.kept = &kept;
  bench.state.kept_hash = "old";
  bench.state.kept_step = "recipient:bang-khen.so-1";
  bench.state.live = bench.state.previous = "batch:bang-khen.1";
  bench.program.by_id.erase("recipient:bang-khen.so-1");
  const Recipient& gone = kept.ceremony.recipients.at(static_cast<std::size_t>(kept.steps[static_cast<std::size_t>(kept.index_of(bench.state.kept_step))].subject));
  bench.draw();
  CHECK(bench.says(gone.name));
  CHECK(bench.says("DỮ LIỆU CŨ"));
  CHECK_FALSE(bench.panel.where("apply"));
}
