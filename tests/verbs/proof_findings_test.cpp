// What a proof finds: texts that have no room, empty places, and on which step each problem is seen.
#include "verbs/proof_findings.h"

#include "catch.h"

using namespace bangvang;

namespace {

using Kind = LayoutNote::Kind;

Origin at(const std::string& file, int line) {
  Origin origin;
  origin.file = file, origin.line = line;
  return origin;
}

// One honour, in the layout, and these people in one group.
Ceremony honoured(const std::vector<std::string>& names, HonourLayout layout = HonourLayout::cards) {
  Ceremony c;
  c.title = "Lễ";
  Honour honour;
  honour.id = "bk", honour.name = "Bằng khen", honour.layout = layout;
  c.honours = {honour};
  for (const std::string& name : names) {
    Recipient r;
    r.id = std::to_string(c.recipients.size() + 1), r.honour = 0, r.name = name, r.unit = "Đơn vị " + r.id;
    r.origin = at("recipients.csv", static_cast<int>(c.recipients.size()) + 2);
    c.recipients.push_back(r);
  }
  return c;
}

std::vector<std::string> said(std::vector<ProofFinding> findings, const Program& program) {
  sort_findings(findings);
  std::vector<std::string> lines;
  for (const ProofFinding& finding : findings) lines.push_back(to_text(finding, program, Language::english));
  return lines;
}
using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("the same text that is too small on many steps is one finding, at its row") {
  const Program program = compile(honoured({"An", "Bình", "Chi"}));
  LayoutFindings layout(program);
  const int first = program.index_of("recipient:bk.1");
  for (int step = first; step < first + 3; ++step)
    layout.add(Screen::hall, step, {{Kind::below_smallest, "Đơn\u00a0vị 2"}});
  CHECK(said(layout.all(), program) == Lines{"recipients.csv:3: warning: hall: set smaller than can be read from the "
                                             "last row: “Đơn vị 2”; shorten it, or write a smaller number in the "
                                             "honour's column “group”, so that fewer come at once (step recipient:bk.1 and 2 more)"});
}

TEST_CASE("a text that is cut short is an error in the hall, and a warning for MC and lobby") {
  const Program program = compile(honoured({"An"}));
  LayoutFindings layout(program);
  layout.add(Screen::hall, 0, {{Kind::cut, "x"}});
  layout.add(Screen::mc, 0, {{Kind::cut, "x"}});
  layout.add(Screen::lobby, -1, {{Kind::cut, "y"}});
  const std::vector<ProofFinding> all = layout.all();
  REQUIRE(all.size() == 3);
  CHECK(all[0].problem.severity == Severity::error);
  CHECK(all[1].problem.severity == Severity::warning);
  CHECK(all[2].problem.severity == Severity::warning);
  CHECK(all[2].steps.empty());
}

TEST_CASE("what the lobby has from the hall is told of once") {
  const Program program = compile(honoured({"An"}));
  LayoutFindings layout(program);
  layout.add(Screen::hall, 0, {{Kind::below_smallest, "x"}});
  layout.add(Screen::lobby, -1, {{Kind::below_smallest, "x"}});
  CHECK(layout.all().size() == 1);
}

TEST_CASE("all that one step has no room for on the MC's screen is one finding, that names three") {
  const Program program = compile(honoured({"An"}));
  LayoutFindings layout(program);
  layout.add(Screen::mc, 0, {{Kind::cut, "a"}, {Kind::cut, "b"}, {Kind::cut, "c"}, {Kind::cut, "d"}, {Kind::cut, "e"}});
  layout.add(Screen::mc, 1, {{Kind::cut, "f"}});
  CHECK(said(layout.all(), program) ==
        Lines{"warning: MC's screen: there is no room, it is cut short: “a”, “b”, “c” and 2 more; the data can stay: the script on "
              "paper (bangvang script) has all of it (step " + program.steps[0].id + ")",
              "warning: MC's screen: there is no room, it is cut short: “f”; the data can stay: the script on paper (bangvang script) has "
              "all of it (step " +
                  program.steps[1].id + ")"});
}

TEST_CASE("what has no room in a group is not parted into rows, which would be two laureates") {
  Ceremony c = honoured({"An", "Bình"});
  Batch batch;
  batch.id = "bk.1", batch.honour = 0;
  c.batches = {batch};
  for (Recipient& one : c.recipients) one.batch = 0;
  const Program program = compile(c);
  LayoutFindings layout(program);
  layout.add(Screen::hall, program.index_of("batch:bk.1"), {{Kind::cut, "x"}});
  layout.add(Screen::hall, 0, {{Kind::cut, "y"}});
  const std::vector<ProofFinding> all = layout.all();
  CHECK(all[0].problem.remedy.vi == "viết ngắn lại, hoặc chia người của đợt này thành nhiều đợt");
  CHECK(all[1].problem.remedy.vi == "viết ngắn lại");
}

TEST_CASE("small texts of the MC's screen are told on one line, in words that are true of it") {
  const Program program = compile(honoured({"An"}));
  LayoutFindings layout(program);
  layout.add(Screen::mc, 0, {{Kind::below_smallest, "Kính thưa\nquý vị"}});
  CHECK(layout.all()[0].problem.what.vi == "màn hình người dẫn: chữ nhỏ, khó đọc khi màn hình đặt xa: “Kính thưa quý vị”");
}

TEST_CASE("what stands beneath a name is found in the row of its position and unit") {
  Ceremony c = honoured({"An", "Bình"});
  c.recipients[1].position = "Đội trưởng";
  const Program program = compile(c);
  LayoutFindings layout(program);
  layout.add(Screen::hall, 0, {{Kind::below_smallest, "Kỹ sư, Đội trưởng, Đơn vị 2"}});
  CHECK(layout.all()[0].problem.where.line == 3);
}

TEST_CASE("beyond the most, findings of layout are counted, and none of their errors is lost") {
  const Program program = compile(honoured({"An"}));
  LayoutFindings layout(program);
  for (int i = 0; i < 5; ++i) layout.add(Screen::hall, 0, {{Kind::below_smallest, std::to_string(i)}});
  CHECK(layout.all(3).size() == 4);
  CHECK(layout.all(3).back().problem.what.en == "2 more texts are too small or cut short");
  CHECK(layout.all(3).back().problem.severity == Severity::warning);
  layout.add(Screen::hall, 0, {{Kind::cut, "name"}});
  CHECK(layout.all(3).back().problem.severity == Severity::error);
}

TEST_CASE("a problem of a row is told of with the step that shows the row") {
  const Program program = compile(honoured({"An", "Bình"}));
  const Problem of_row{Severity::warning, {"recipients.csv", 3, 7}, {"x", "x"}, {}},
      of_nothing{Severity::warning, {"delegates.csv", 3}, {"y", "y"}, {}};
  const std::vector<ProofFinding> found = findings_of({of_row, of_nothing}, program);
  REQUIRE(found.size() == 2);
  CHECK(found[0].steps == std::vector{program.index_of("recipient:bk.2")});
  CHECK(found[1].steps.empty());
}

TEST_CASE("a row of a list has no step of its own, and is told of with its page") {
  Ceremony c = honoured({"An", "Bình"}, HonourLayout::list);
  const Program program = compile(c);
  const std::vector<ProofFinding> found =
      findings_of({{Severity::warning, {"recipients.csv", 3}, {"x", "x"}, {}}}, program);
  REQUIRE(found[0].steps.size() == 1);
  CHECK(program.steps[static_cast<std::size_t>(found[0].steps[0])].scene == SceneKind::batch);
}

TEST_CASE("errors come first, then what is of no step, then the order of the show; what is said twice is said once") {
  const Program program = compile(honoured({"An"}));
  const auto finding = [](Severity severity, const char* what, std::vector<int> steps) {
    return ProofFinding{{severity, {}, {what, what}, {}}, std::move(steps)};
  };
  CHECK(said({finding(Severity::warning, "late", {2}), finding(Severity::warning, "early", {1}),
              finding(Severity::warning, "early", {1}), finding(Severity::warning, "whole", {}),
              finding(Severity::error, "error", {2})},
             program) == Lines{"error: error (step " + program.steps[2].id + ")", "warning: whole",
                               "warning: early (step " + program.steps[1].id + ")",
                               "warning: late (step " + program.steps[2].id + ")"});
}

TEST_CASE("a person with nothing beneath the name leaves an empty place; a unit does not") {
  Ceremony c = honoured({"An", "Tập thể"});
  c.recipients[0].unit = c.recipients[1].unit = "";
  c.recipients[1].kind = RecipientKind::collective;
  const Program program = compile(c);
  const Lines lines = said(empty_places(program), program);
  REQUIRE(lines.size() == 1);
  CHECK(lines[0].starts_with("recipients.csv:2: warning: beneath the name “An” there is no position or unit;"));
}

TEST_CASE("a portrait is missing only where others of the honour have one, and its person does not mind") {
  Ceremony c = honoured({"An", "Bình", "Chi"}, HonourLayout::portrait);
  CHECK(empty_places(compile(c)).empty());
  c.recipients[0].photo = "a.jpg";
  c.recipients[2].no_photo = true;
  const Program program = compile(c);
  const Lines lines = said(empty_places(program), program);
  REQUIRE(lines.size() == 1);
  CHECK(lines[0].starts_with("recipients.csv:3: warning: “Bình” has no portrait"));
}

TEST_CASE("a talk with nobody, and a handover without its sides, are empty places") {
  Ceremony c;
  c.title = "Lễ";
  Talk talk;
  talk.id = "t", talk.title = "Kinh nghiệm";
  c.talks = {talk};
  c.handover = Handover{};
  c.handover->from = "Nghệ An";
  CHECK(empty_places(compile(c)).size() == 2);
  c.talks[0].unit = "Hà Tĩnh";
  c.handover->to = "Hà Tĩnh";
  CHECK(empty_places(compile(c)).empty());
}
