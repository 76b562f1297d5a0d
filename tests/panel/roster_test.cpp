// The roster's form on the panel: what is said, what is masked, and every button pressed.
#include "inputs/typist.h"
#include "sample.h"

using namespace bangvang;

namespace {

// A panel whose requests are carried out, as the gate does.
struct FormBench : Bench {
  PeopleIndex people;

  FormBench() : Bench(compile(sample::two_honours())) {
    desk.panel_shown = true;
    go_to(program.index_of("recipient:h.r1"));
    draw();
  }
  void look() {
    follow_form(desk, people, program, state);
    draw();
  }
  std::vector<Request> press(const std::string& name) {
    look();
    std::vector<Request> requests = click(name);
    for (const Request& request : requests) {
      const Command command = resolve(program, state, request);
      Moment moment = carry_out({std::make_shared<const Program>(program), state}, command, view.now);
      program = *moment.program;
      state = moment.state;
    }
    look();
    return requests;
  }
  // Whoever is absent already.
  void without(const char* recipient) {
    RosterChange absent;
    absent.id = 1, absent.honour = "h", absent.recipient = recipient;
    state.roster = with({}, absent);
    program = compile(sample::two_honours(), state.roster);
    ++state.generation;
  }
  void type(const char* text) {
    type_text(desk, text);
    look();
  }
};

}  // namespace

TEST_CASE("the button opens the form about whom is live; its tabs open its other pages, and it closes") {
  FormBench bench;
  bench.press("roster");
  CHECK(bench.says("Tìm người, tập thể"));
  CHECK(bench.says("Người 1"));
  CHECK(bench.says("Cờ thi đua – đợt 1/2, số 1"));
  bench.press("form:late");
  CHECK(bench.says("Danh hiệu"));
  bench.press("form:changes");
  CHECK(bench.says("Chưa có thay đổi nào"));
  bench.press("form:who");
  CHECK(bench.says("Tìm người, tập thể"));
  bench.press("form:close");
  CHECK_FALSE(bench.desk.form.open);
}

TEST_CASE("a late laureate by mouse: blanks, an honour, the button, and at once onto the wall") {
  FormBench bench;
  bench.press("roster");
  bench.press("form:late");
  CHECK(bench.says("Chưa ghi tên"));
  CHECK(bench.press("form:do").empty());
  bench.type("Lê Muộn");
  CHECK(bench.says("Vào Cờ thi đua – đợt 2/2"));
  bench.press("blank:2");
  bench.press("option:i");
  bench.press("blank:1");
  bench.type("Sở Y tế");
  CHECK(bench.says("Bằng khen của Thủ tướng"));
  REQUIRE(bench.press("form:do").size() == 1);
  CHECK(bench.says("Đã ghi: Bổ sung – Lê Muộn"));
  CHECK(bench.says("Sẽ được mời sau “"));
  CHECK(bench.says("rồi GO trở lại “"));
  bench.view.now.steady_ms += 100000;
  bench.press("done:take");
  CHECK(bench.state.live == "recipient:i.le-muon-so-y-te");
  CHECK_FALSE(bench.desk.form.open);
}

TEST_CASE("what may follow an addition: the next, its place, undone") {
  FormBench bench;
  for (const char* follows : {"done:arm", "done:leave", "done:undo"}) {
    open_form(bench.desk, FormPage::late, bench.program, bench.state);
    bench.type(follows);
    bench.press("form:do");
    bench.press(follows);
    CHECK_FALSE(bench.desk.form.open);
  }
  CHECK(bench.state.standby == "recipient:h.done-arm");
  CHECK(bench.state.roster.changes.size() == 2);
  CHECK(bench.state.live == "recipient:h.r1");
}

TEST_CASE("every kind of change has its row, its words and its blanks") {
  FormBench bench;
  struct Kind {
    const char* name;
    const char* says;
    std::size_t blanks;
  };
  static constexpr Kind kinds[] = {{"kind:absent", "Không được mời nữa", 0},     {"kind:proxy", "Người nhận thay", 2},
                                   {"kind:correct", "Ô để nguyên thì không đổi", 5}, {"kind:move", "Chuyển đợt, vị trí", 2},
                                   {"kind:swap", "Đổi chỗ với người khác", 1},   {"kind:share", "Cùng nhận", 4},
                                   {"kind:regroup", "Các đợt chưa lên sân khấu", 0}};
  bench.state.announced = {};
  bench.go_to(0);
  bench.without("r1");  // so that there is something to regroup
  for (const Kind& kind : kinds) {
    REQUIRE(open_form_about(bench.desk, bench.program, "recipient:h.r2"));
    bench.press(kind.name);
    INFO(kind.name);
    CHECK(bench.desk.form.page == FormPage::words);
    CHECK(bench.says(kind.says));
    CHECK(bench.desk.form.words.blanks.size() == kind.blanks);
    if (bench.desk.form.words.kind == ChangeKind::swap) CHECK(bench.says("đợt 2/2, số 1"));  // names may all be masked
  }
}

TEST_CASE("what is refused is grey and says why") {
  FormBench bench;
  REQUIRE(open_form_about(bench.desk, bench.program, "recipient:h.r1"));
  bench.look();
  CHECK(bench.says("“Người 1” đã được công bố: chỉ còn sửa được tên và người nhận thay"));
  CHECK(bench.press("kind:absent").empty());
  CHECK(bench.desk.form.page == FormPage::what);
}

TEST_CASE("the form names nobody who is not announced while Alt is not held") {
  FormBench bench;
  const auto pages = [&] {
    std::string said;
    open_form(bench.desk, FormPage::who, bench.program, bench.state);
    bench.type("nguoi");
    said += bench.panel.said();
    for (const char* kind : {"kind:absent", "kind:proxy", "kind:correct", "kind:move", "kind:swap", "kind:share"}) {
      open_form_about(bench.desk, bench.program, "recipient:h.r3");
      bench.look();
      said += bench.panel.said();
      bench.press(kind);
      said += bench.panel.said();
      if (bench.panel.where("blank:1")) bench.press("blank:1");
      said += bench.panel.said();
    }
    open_form(bench.desk, FormPage::changes, bench.program, bench.state);
    bench.look();
    return said + bench.panel.said();
  };
  bench.without("r4");
  const StepSet announced = bench.state.announced;
  for (const int step : announced.steps())  // called up with a group they would be known
    if (bench.program.steps[static_cast<std::size_t>(step)].scene == SceneKind::batch) bench.state.announced.erase(step);
  const std::string masked = pages();
  for (int i = 2; i <= 7; ++i) CHECK(masked.find("Người " + std::to_string(i)) == std::string::npos);
  CHECK(masked.find("Người 1") != std::string::npos);
  CHECK(masked.find("Giữ Alt") != std::string::npos);
  bench.view.unmasked = true;
  const std::string seen = pages();
  for (int i = 1; i <= 7; ++i) CHECK(seen.find("Người " + std::to_string(i)) != std::string::npos);
}

TEST_CASE("a refusal about somebody who is absent does not name him either") {
  FormBench bench;
  bench.without("r4");
  bench.desk.form.open = true;
  bench.desk.form.page = FormPage::what;
  bench.desk.form.whom = {"r4", "h"};
  bench.look();
  CHECK(bench.says("“•••” đã được ghi là vắng mặt"));
  CHECK_FALSE(bench.says("Người 4"));
}

TEST_CASE("changes are listed, each with its own button; what cannot be undone says why") {
  FormBench bench;
  open_form_about(bench.desk, bench.program, "recipient:h.r3");
  bench.press("kind:absent");
  bench.press("form:do");
  CHECK(bench.says("Đã ghi: Vắng mặt – •••"));
  bench.press("done:leave");
  open_form(bench.desk, FormPage::late, bench.program, bench.state);
  bench.type("Muộn");
  bench.press("form:do");
  bench.view.now.steady_ms += 100000;
  bench.press("done:take");
  bench.state.announced.insert(bench.program.index_of(bench.state.live));
  bench.press("roster");
  bench.press("form:changes");
  CHECK(bench.says("(2)"));
  CHECK(bench.says("Vắng mặt – •••"));
  CHECK(bench.says("Bổ sung – Muộn"));
  CHECK(bench.says("Không hoàn lại được: đã công bố theo thay đổi này"));
  CHECK(bench.press("undo:3").empty());
  CHECK(bench.press("undo:1").size() == 1);
  CHECK(bench.state.roster.changes.size() == 1);
  bench.press("change:3");
  CHECK(bench.desk.form.chosen == 0);
}

TEST_CASE("a search that has found somebody offers to change this one") {
  FormBench bench;
  SearchIndex index;
  bench.press("search");
  type_text(bench.desk, "nguoi 3");
  look_up(bench.desk, index, bench.program);
  bench.press("about");
  CHECK(bench.desk.form.whom == FormOption{"r3", "h"});
  CHECK(bench.desk.form.page == FormPage::what);
}

TEST_CASE("what is composed is seen in the form's blank, which the input method is pointed to") {
  FormBench bench;
  bench.press("roster");
  bench.press("form:late");
  type_text(bench.desk, "Le");
  compose_text(bench.desk, "e");
  bench.look();
  CHECK(bench.says("Lee"));
  CHECK(bench.panel.where("field")->w > 100);
}

TEST_CASE("a question takes the form's place, and a locked panel has none") {
  FormBench bench;
  bench.press("roster");
  ask(bench.desk, Question::quit, bench.view.now);
  bench.look();
  CHECK_FALSE(bench.panel.where("form:late"));
  bench.desk.asked.reset();
  lock(bench.desk, true);
  CHECK(bench.click("roster").empty());
  CHECK_FALSE(bench.desk.form.open);
}
