// Changes about somebody, key by key, and their undoing.
#include "catch.h"
#include "typist.h"

using namespace bangvang;
using namespace bangvang::sample;

TEST_CASE("whoever is live is at hand: absent, proxy, correction take few keys") {
  Typist typist(two_honours());
  typist.press("take=recipient:h.r1").keys("R Enter");
  CHECK(typist.desk.form.page == FormPage::what);
  CHECK(typist.desk.form.whom == FormOption{"r1", "h"});
  typist.keys("Digit2").type("Bà Hai").keys("Tab").type("vợ").keys("Enter");
  CHECK(typist.person("r1")->received_by == "Bà Hai");
  CHECK(typist.person("r1")->relation == "vợ");
  CHECK(typist.wall() == "recipient:h.r1");
  typist.keys("Enter R Enter Digit3 Ctrl+Backspace Ctrl+Backspace").type("Nguyễn Văn Á").keys("Enter");
  CHECK(typist.person("r1")->name == "Nguyễn Văn Á");
  CHECK(typist.person("r1")->unit == "Đơn vị 1");
}

TEST_CASE("a correction brings only what has been written anew") {
  Typist typist(two_honours());
  typist.press("take=recipient:h.r1").keys("R Enter Digit3 Tab").type("người một").keys("Enter");
  REQUIRE(typist.asked.size() == 1);
  CHECK(typist.asked[0].change.say == "người một");
  CHECK(typist.asked[0].change.name.empty());
  CHECK(typist.asked[0].change.unit.empty());
}

TEST_CASE("whoever is searched for is found without accents, in any honour, with or without a step") {
  Ceremony ceremony = two_honours();
  ceremony.honours[1].layout = HonourLayout::list;
  Typist typist(ceremony);
  typist.keys("R").type("nguoi 6").keys("Enter Digit1 Enter");
  CHECK(typist.floor(1) == "r5 r7");
}

TEST_CASE("what cannot be done to somebody is refused where it would be chosen, by the gate's own reason") {
  Typist typist(two_honours());
  typist.press("take=recipient:h.r1").keys("R Enter");
  const auto& why_not = typist.desk.form.kinds_why_not;
  REQUIRE(why_not[0]);
  CHECK(why_not[0]->en == "“Người 1” has been announced: only the name and who receives can still be changed");
  CHECK_FALSE(why_not[1]);  // proxy
  CHECK_FALSE(why_not[2]);  // correct
  CHECK(why_not[3]);        // move
  CHECK(why_not[4]);        // swap
  CHECK_FALSE(why_not[5]);  // share
  CHECK(typist.keys("Digit1").asked.empty());
  CHECK(typist.desk.form.page == FormPage::what);
}

TEST_CASE("somebody moves to another group and place") {
  Typist typist(two_honours());
  typist.keys("R").type("nguoi 4").keys("Enter Digit4").type("1").keys("Tab").type("2").keys("Enter");
  CHECK(typist.floor() == "r1 r4 r2 | r3");
}

TEST_CASE("two change places; nobody is offered himself, and only those of the same honour are") {
  Typist typist(two_honours());
  typist.keys("R").type("nguoi 3").keys("Enter Digit5");
  CHECK(typist.desk.form.words.blanks[0].options == std::vector<FormOption>{{"r4", "h"}, {"r1", "h"}, {"r2", "h"}});
  typist.keys("Esc Esc Esc R").type("nguoi 1").keys("Enter Digit5").type("nguoi");
  const FormBlank& blank = typist.desk.form.words.blanks[0];
  CHECK(blank.options == std::vector<FormOption>{{"r2", "h"}, {"r3", "h"}, {"r4", "h"}});
  typist.keys("Down Enter");
  CHECK(typist.floor() == "r3 r2 | r1 r4");
}

TEST_CASE("nobody to swap with is nobody, and the form says so") {
  Typist typist(two_honours());
  typist.keys("R").type("nguoi 1").keys("Enter Digit5").type("khong co");
  CHECK(typist.keys("Enter").asked.empty());
  CHECK(typist.desk.form.why_not->en == "Nobody is chosen yet");
}

TEST_CASE("an honour is shared, and an honour's groups are filled anew") {
  Typist typist(two_honours());
  typist.keys("R").type("nguoi 2").keys("Enter Digit6").type("Chị Hai").keys("Enter Enter");
  CHECK(typist.person("r2")->name == "Người 2 và Chị Hai");
  CHECK(typist.state.roster.changes.back().name == "Chị Hai");
  typist.keys("R").type("nguoi 1").keys("Enter Digit1 Enter Enter");
  CHECK(typist.floor() == "r2 | r3 r4");
  typist.keys("R").type("nguoi 2").keys("Enter Digit7 Enter");
  CHECK(typist.floor() == "r2 r3 | r4");
}

TEST_CASE("Esc goes back a page at a time, and nothing has happened") {
  Typist typist(two_honours());
  typist.press("take=recipient:h.r1").keys("R Enter Digit2").type("Bà").keys("Esc");
  CHECK(typist.desk.form.page == FormPage::what);
  typist.keys("Esc");
  CHECK(typist.desk.form.page == FormPage::who);
  typist.keys("Esc");
  CHECK_FALSE(typist.desk.form.open);
  CHECK(typist.state.roster.changes.empty());
}

TEST_CASE("a change that was put away comes back with what was typed, also after a late laureate") {
  Typist typist(two_honours());
  typist.press("take=recipient:h.r1").keys("R Enter Digit2").type("Bà Hai").keys("PageDown F1 F1");
  CHECK(typist.wall() == "recipient:h.r2");
  typist.keys("Shift+R").type("Muộn").keys("Enter Esc R");
  CHECK(typist.desk.form.page == FormPage::words);
  typist.keys("Enter");
  CHECK(typist.person("r1")->received_by == "Bà Hai");
}

TEST_CASE("where no letters are typed a clicker's GO is GO, by any of its keys") {
  Typist typist(two_honours());
  typist.press("take=recipient:h.r1").keys("R Enter Space");
  CHECK(typist.wall() == "recipient:h.r2");
  CHECK_FALSE(typist.desk.form.open);
  typist.keys("R Enter B");
  CHECK(typist.state.look == Look::black);
  CHECK(typist.desk.form.open);
}

TEST_CASE("changes are undone by their own row, newest first; a second Enter undoes no other") {
  Typist typist(two_honours());
  typist.change("h", "absent r1").change("h", "absent r3");
  typist.look();
  typist.keys("R Tab");
  CHECK(typist.desk.form.page == FormPage::changes);
  CHECK(typist.keys("Enter").asked.empty());
  typist.keys("Down Enter");
  CHECK(typist.floor() == "r2 | r3 r4");
  CHECK(typist.keys("Enter Enter").asked.empty());
  typist.keys("Down Enter");
  CHECK(typist.floor() == "r1 r2 | r3 r4");
  CHECK(typist.desk.form.undos.empty());
}

TEST_CASE("what cannot be undone says why, and is not asked for") {
  Typist typist(two_honours());
  typist.keys("Shift+R").type("Muộn").keys("Enter Enter");
  typist.keys("R Tab Down");
  REQUIRE(typist.desk.form.undos.size() == 1);
  CHECK(typist.desk.form.undos[0].why_not->en == "It cannot be undone: it has been announced");
  CHECK(typist.keys("Enter").asked.empty());
}

TEST_CASE("a long list of changes scrolls, and only those in sight are asked whether they can be undone") {
  Typist typist(one_honour(20, 20));
  for (int i = 1; i <= 12; ++i) typist.change("h", "absent r" + std::to_string(i));
  typist.look();
  typist.keys("R Tab");
  CHECK(typist.desk.form.undos.size() == form_rows);
  for (int i = 0; i < 12; ++i) typist.keys("Down");
  CHECK(typist.desk.form.undos.back().id == 1);
  CHECK(typist.desk.form.undos.size() == form_rows);
  typist.keys("Enter");
  CHECK(typist.state.roster.changes.front().id == 2);
}

TEST_CASE("what a search has found can be changed from there") {
  Typist typist(two_honours());
  typist.keys("Slash").type("nguoi 3").keys("Tab");
  CHECK_FALSE(typist.desk.writing);
  CHECK(typist.desk.form.whom == FormOption{"r3", "h"});
  typist.keys("Digit1 Enter");
  CHECK(typist.floor() == "r1 r2 | r4");
  typist.keys("Enter Slash").type("le trao giai").keys("Tab");
  CHECK(typist.desk.writing);
}

TEST_CASE("a recipient who is gone meanwhile is not mistaken for another") {
  Typist typist(two_honours());
  typist.keys("Shift+R").type("Muộn").keys("Enter Esc R").type("muon").keys("Enter");
  typist.undo(1);
  typist.look();
  typist.keys("Digit1 Enter");
  CHECK(typist.floor() == "r1 r2 | r3 r4");
  CHECK(typist.desk.form.kinds_why_not[0]);
}
