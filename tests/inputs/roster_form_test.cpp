// The roster's form, key by key: what it asks the gate for, and what it never does by itself.
#include "catch.h"
#include "typist.h"

using namespace bangvang;
using namespace bangvang::sample;

namespace {

const FormBlank& blank(const FormSheet& sheet, BlankOf what) {
  for (const FormBlank& one : sheet.blanks)
    if (one.what == what) return one;
  FAIL("no such blank");
  return sheet.blanks.front();
}

}  // namespace

TEST_CASE("a late laureate is on the wall within ten seconds: name, unit, honour, Enter") {
  Typist typist(two_honours());
  typist.press("take=recipient:h.r3 GO");
  typist.keys("Shift+R").type("Lê Thị Muộn").keys("Tab").type("Sở Y tế").keys("Enter");
  CHECK(typist.asked.size() == 1);
  CHECK(typist.wall() == "recipient:h.r4");  // not before the second Enter
  CHECK(typist.someone("Lê Thị Muộn").honour == 0);
  CHECK(typist.someone("Lê Thị Muộn").unit == "Sở Y tế");
  typist.keys("Enter");
  CHECK(typist.wall() == "recipient:h.le-thi-muon-so-y-te");
  CHECK_FALSE(typist.desk.form.open);
  CHECK(typist.strokes <= 40);  // four a second is a calm hand
}

TEST_CASE("a late laureate that is left standing by is called in turn") {
  Typist typist(two_honours());
  typist.press("take=recipient:h.r3");
  typist.keys("Shift+R").type("Muộn").keys("Enter Esc");
  CHECK_FALSE(typist.desk.form.open);
  CHECK(typist.wall() == "recipient:h.r3");
  typist.keys("Space Space");
  CHECK(typist.wall() == "recipient:h.muon");
}

TEST_CASE("who is taken at once out of turn makes GO skip nobody") {
  Typist typist(two_honours());
  typist.press("take=batch:h.1");
  typist.keys("Shift+R").type("Muộn").keys("Enter Enter");
  CHECK(typist.wall() == "recipient:h.muon");
  CHECK(typist.state.standby == "recipient:h.r1");
  typist.keys("PageDown");
  CHECK(typist.wall() == "recipient:h.r1");
}

TEST_CASE("who is shown at once before the group was called stands alone: nobody of the group is shown with them") {
  Typist typist(two_honours());
  typist.press("take=batch:h.1");
  typist.keys("Shift+R").type("Muộn").keys("Enter Enter");
  CHECK(typist.wall() == "recipient:h.muon");
  CHECK(typist.floor() == "r1 r2 | r3 r4 | alone muon");
  CHECK(typist.keys("Space Space Space").wall() == "batch:h.2");
  typist.keys("Space Space Space");
  CHECK(typist.wall() != "recipient:h.muon");
}

TEST_CASE("a take that comes too soon is refused and seen, and the form waits for the next Enter") {
  Typist typist(two_honours());
  typist.keys("Shift+R").type("Muộn").keys("Enter");
  typist.state.entered_ms = typist.state.presented_ms = typist.now.steady_ms;
  typist.keys("Enter");
  REQUIRE(typist.refused);
  CHECK(typist.refused->kind == RefusalKind::too_soon);
  CHECK(typist.desk.form.open);
  typist.keys("Enter");
  CHECK(typist.wall() == "recipient:h.muon");
  CHECK_FALSE(typist.desk.form.open);
}

TEST_CASE("the honour is the one that is being conferred, else the next; typing finds another without accents") {
  Typist typist(two_honours());
  typist.press("take=recipient:i.r5").keys("Shift+R");
  CHECK(draft_of(typist.desk.form.late).honour == "i");
  typist.keys("Esc").press("take=title").keys("Shift+R");
  CHECK(draft_of(typist.desk.form.late).honour == "h");
  typist.keys("Tab Tab").type("thu tuong");
  CHECK(draft_of(typist.desk.form.late).honour == "i");
  typist.keys("Ctrl+Backspace Ctrl+Backspace");
  typist.keys("Up");
  CHECK(draft_of(typist.desk.form.late).honour == "h");
  typist.keys("Down Down");
  CHECK(draft_of(typist.desk.form.late).honour == "i");
  typist.type("không có");
  CHECK(typist.desk.form.why_not->vi == "Chưa chọn danh hiệu");
  CHECK(typist.keys("Enter").asked.empty());
}

TEST_CASE("a late laureate may be put in a group, and have a position") {
  Typist typist(two_honours());
  typist.keys("Shift+R").type("Muộn").keys("Tab Tab Tab").type("Giám đốc").keys("Tab").type("1");
  CHECK(draft_of(typist.desk.form.late).group == "h.1");
  typist.keys("Enter");
  CHECK(typist.floor() == "r1 r2 muon | r3 r4");
  CHECK(typist.someone("Muộn").position == "Giám đốc");
}

TEST_CASE("the late one is what the honour's others are, unless chosen otherwise") {
  Ceremony ceremony = two_honours();
  ceremony.recipients[0].kind = RecipientKind::collective;
  Typist typist(ceremony);
  typist.keys("Shift+R").type("Tổ một").keys("Enter Esc");
  CHECK(typist.someone("Tổ một").kind == RecipientKind::collective);
  typist.keys("Shift+R").type("Hộ hai").keys("Shift+Tab Down Enter");
  CHECK(typist.someone("Hộ hai").kind == RecipientKind::household);
}

TEST_CASE("without a name nothing is added, and the form says what is missing") {
  Typist typist(two_honours());
  CHECK(typist.keys("Shift+R Enter").asked.empty());
  CHECK(typist.desk.form.open);
  CHECK(typist.desk.form.why_not->vi == "Chưa ghi tên");
}

TEST_CASE("while the form is open letters are text; a clicker's GO and Back go through, and it stays open") {
  Typist typist(two_honours());
  typist.keys("Shift+R").type("Lê Thị");
  for (const char* name : {"Space", "B", "H", "Period", "Digit1", "G", "Slash", "Home", "End", "Left", "Down", "Up", "N"})
    CHECK(typist.keys(name).asked.empty());
  CHECK(typist.wall() == "title");
  typist.keys("PageDown");
  CHECK(typist.wall() == "honour:h");
  CHECK(typist.desk.form.open);
  typist.keys("End").type(" Hoa");
  CHECK(blank(typist.desk.form.late, BlankOf::name).text.text() == "Lê Thị Hoa");
  typist.keys("PageUp");
  CHECK(typist.wall() == "title");
  typist.keys("Esc Shift+R");
  CHECK(blank(typist.desk.form.late, BlankOf::name).text.text().empty());
}

TEST_CASE("a search, a message, a question, the lock, the help and a hidden panel put the form away with its draft") {
  for (const char* key : {"Ctrl+F", "Ctrl+Q", "Ctrl+L", "F1"}) {
    Typist typist(two_honours());
    typist.keys("Shift+R").type("Lê").keys(key);
    CHECK_FALSE(typist.desk.form.open);
    CHECK(blank(typist.desk.form.late, BlankOf::name).text.text() == "Lê");
  }
}

TEST_CASE("with the panel hidden, locked or asking there is no form") {
  Typist typist(two_honours());
  typist.keys("F1 Shift+R");
  CHECK_FALSE(typist.desk.form.open);
  CHECK(typist.desk.told->remark == Remark::panel_first);
  typist.keys("F1 Ctrl+L R");
  CHECK_FALSE(typist.desk.form.open);
  CHECK(typist.desk.told->remark == Remark::locked);
  typist.keys("Ctrl+L Ctrl+Q R");
  CHECK_FALSE(typist.desk.form.open);
}

TEST_CASE("an input method's Enter is its own, and a held key never confirms") {
  Typist typist(two_honours());
  typist.keys("Shift+R");
  compose_text(typist.desk, "muon");
  CHECK(typist.keys("Enter").asked.empty());
  typist.type("Muộn");
  Stroke held{key::enter};
  held.repeat = true;
  CHECK(press(typist.desk, typist.keymap, held, typist.program, typist.state, typist.now).empty());
  held.key = key::backspace;
  press(typist.desk, typist.keymap, held, typist.program, typist.state, typist.now);
  CHECK(blank(typist.desk.form.late, BlankOf::name).text.text() == "Muộ");
}

TEST_CASE("one Enter too many after the form has closed is not GO") {
  Typist typist(two_honours());
  typist.keys("R Digit1 Enter");
  CHECK(typist.desk.form.page == FormPage::who);  // nobody is at hand before the first honour
  typist.keys("Esc").press("take=recipient:h.r1").keys("R Enter Digit2").type("Bà Hai").keys("Enter Enter");
  CHECK_FALSE(typist.desk.form.open);
  typist.now.steady_ms -= 400;
  typist.keys("Enter");
  CHECK(typist.wall() == "recipient:h.r1");
  CHECK(typist.desk.told->remark == Remark::enter_too_late);
}

TEST_CASE("a list that has no step for the late one says where the name will stand, and only closes") {
  Typist typist(one_honour(3, 8, HonourLayout::list));
  typist.keys("Shift+R").type("Muộn").keys("Enter");
  CHECK(typist.desk.form.step == "batch:h.1");
  CHECK(done_choices(typist.desk.form, typist.program, typist.state) == std::vector{DoneChoice::leave, DoneChoice::undo});
  typist.keys("Enter");
  CHECK(typist.wall() == "title");
  CHECK_FALSE(typist.desk.form.open);
}

TEST_CASE("what has been added can be made the next, or be undone, right there") {
  Typist typist(two_honours());
  typist.press("take=batch:h.1");
  typist.keys("Shift+R").type("Muộn").keys("Enter Digit2");
  CHECK(typist.state.standby == "recipient:h.muon");
  typist.keys("Shift+R").type("Hai").keys("Enter Down Down Down Enter");
  CHECK(typist.floor() == "r1 r2 | r3 r4 | alone muon");
}

TEST_CASE("data are taken by their key while the form is open, and what was typed stays") {
  Typist typist(two_honours());
  typist.keys("Shift+R").type("Trần Thị B").keys("Ctrl+R");
  CHECK(typist.asked == std::vector<Request>{{Want::take_data, "", "key", false}});
  REQUIRE(typist.desk.form.open);
  CHECK(open_blank(typist.desk.form)->text.text() == "Trần Thị B");
}
