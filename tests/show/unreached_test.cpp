// What a written run sheet leaves out.
#include "show/unreached.h"

#include "catch.h"
#include "ceremonies.h"

using namespace bangvang;
using namespace bangvang::sample;

namespace {

using Lines = std::vector<std::string>;

RundownRow row(SceneKind scene, const std::string& subject) {
  RundownRow made;
  made.show = {scene, subject};
  return made;
}

// Two honours of two people each, and an agenda of three.
Ceremony two_honours() {
  Ceremony made = only_a_title();
  made.honours = {honour("a"), honour("b", HonourLayout::list)};
  for (std::size_t i = 0; i < 2; ++i) static_cast<Place&>(made.honours[i].origin) = {"honours.csv", static_cast<int>(i) + 2, 0};
  add_recipients(made, 0, 2);
  add_recipients(made, 1, 2);
  for (std::size_t i = 0; i < 4; ++i) static_cast<Place&>(made.recipients[i].origin) = {"recipients.csv", static_cast<int>(i) + 2, 0};
  made.agenda = {item("Khai mạc", "Ông A"), item("Báo cáo"), item("Bế mạc", "Bà B")};
  for (int i = 0; i < 3; ++i) {
    made.agenda[static_cast<std::size_t>(i)].id = std::to_string(i + 1);
    static_cast<Place&>(made.agenda[static_cast<std::size_t>(i)].origin) = {"agenda.csv", i + 2, 6};
  }
  return made;
}

Lines found(const Ceremony& ceremony, Language language = Language::english) {
  Lines lines;
  for (const Problem& problem : unreached_problems(compile(ceremony))) lines.push_back(to_text(problem, language));
  return lines;
}

}  // namespace

TEST_CASE("a run sheet that is made reaches everything") { CHECK(found(two_honours()) == Lines{}); }

TEST_CASE("a run sheet that names all items and all honours lacks nothing, however it names them") {
  Ceremony c = two_honours();
  c.rundown = {row(SceneKind::speaker, "*"), row(SceneKind::agenda, "agenda#2"), row(SceneKind::honour, "*")};
  CHECK(found(c) == Lines{});
  c.rundown = {row(SceneKind::speaker, "1"),   row(SceneKind::agenda, "2"), row(SceneKind::speaker, "3"),
               row(SceneKind::recipient, "a"), row(SceneKind::batch, "b")};
  CHECK(found(c) == Lines{});
}

TEST_CASE("items of the agenda that no row names are told together, since their times cannot be kept") {
  Ceremony c = two_honours();
  c.rundown = {row(SceneKind::agenda, ""), row(SceneKind::speaker, "agenda#2"), row(SceneKind::honour, "*")};
  CHECK(found(c) == Lines{"agenda.csv:2: warning: the run sheet lacks the agenda's items 1, 3: their times cannot be kept; add "
                          "to the run sheet a row such as agenda, 1 before what belongs to each"});
  CHECK(found(c, Language::vietnamese) ==
        Lines{"agenda.csv:2: cảnh báo: trình tự không có các mục 1, 3 của chương trình: không theo dõi được giờ của các mục ấy; "
              "thêm vào trình tự một dòng như agenda, 1 trước phần của mỗi mục"});
  c.rundown = {row(SceneKind::honour, "*")};
  CHECK(found(c)[0].find("agenda.csv:2: warning: the run sheet has none of the agenda's items") == 0);
}

TEST_CASE("an honour that no row names, and a laureate who was forgotten, are told") {
  Ceremony c = two_honours();
  c.agenda.clear();
  c.rundown = {row(SceneKind::recipient, "a.r2")};
  CHECK(found(c) == Lines{"honours.csv:3: warning: the run sheet never shows the honour “Danh hiệu b”; add to the run sheet a row "
                          "honour, b",
                          "recipients.csv:2: warning: the run sheet never shows “Người 1”; add to the run sheet a row recipient, "
                          "“a.r1” or honour, a"});
}

TEST_CASE("what a row skips was thought of") {
  Ceremony c = two_honours();
  c.rundown = {row(SceneKind::speaker, "*"), row(SceneKind::agenda, "2"), row(SceneKind::honour, "*")};
  for (RundownRow& one : c.rundown) one.skip = true;
  CHECK(found(c) == Lines{});
}

TEST_CASE("ten thousand people who were forgotten are a hundred warnings") {
  Ceremony c = only_a_title();
  c.honours = {honour("a")};
  add_recipients(c, 0, 10'000);
  c.rundown = {row(SceneKind::recipient, "a.r2")};
  CHECK(found(c).size() == 100);
}
