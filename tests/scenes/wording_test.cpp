// Wording: dates, decisions, conferrals and counts as an office writes them.
#include "scenes/wording.h"

#include "catch.h"
#include "scenes/binding.h"

using namespace bangvang;

namespace {
Ceremony in(const std::string& language, const std::string& title = "") {
  Ceremony c;
  c.language = language;
  c.title = title;
  return c;
}
Honour honour(const std::string& name, HonourKind kind) {
  Honour h;
  h.name = name;
  h.kind = kind;
  return h;
}
}  // namespace

TEST_CASE("parts that are empty leave no separator behind") {
  CHECK(joined({"A", "", " ", "B"}, " · ") == "A · B");
  CHECK(joined({"", ""}, ", ").empty());
}

TEST_CASE("an ISO date is written out as official papers do") {
  CHECK(date_words(in("vi"), "2023-03-09") == "ngày 09 tháng 3 năm 2023");
  CHECK(date_words(in("vi"), "01/02/2023") == "ngày 01 tháng 02 năm 2023");
  CHECK(date_words(in("en"), "2023-03-09") == "9 March 2023");
}

TEST_CASE("a date in words stays as it was written") {
  CHECK(date_words(in("vi"), "tháng 3 năm 2023") == "tháng 3 năm 2023");
  CHECK(date_words(in("vi"), "31/31/2023") == "31/31/2023");
}

TEST_CASE("the date goes on in small letters after the place, and begins with a capital alone") {
  Ceremony c = in("vi");
  c.date = "Tháng 3 năm 2023";
  CHECK(place_and_date(c) == "Tháng 3 năm 2023");
  c.place = "Nghệ An";
  CHECK(place_and_date(c) == "Nghệ An, tháng 3 năm 2023");
  c.date = "";
  c.starts = "2000-01-01T08:00:00";
  CHECK(place_and_date(c) == "Nghệ An, ngày 01 tháng 01 năm 2000");
}

TEST_CASE("a decision is its number and its date, and nothing without a number") {
  CHECK(decision_line(in("vi"), "12/QĐ-UBND", "2023-03-09") == "Quyết định số 12/QĐ-UBND ngày 09 tháng 3 năm 2023");
  CHECK(decision_line(in("vi"), "Quyết định 12", "") == "Quyết định 12");
  CHECK(decision_line(in("vi"), "", "2023-03-09").empty());
  CHECK(decision_line(in("en"), "12", "2023-03-09") == "Decision No. 12, 9 March 2023");
}

TEST_CASE("a nomination is never worded as conferred") {
  const Honour nominated = honour("Cờ thi đua", HonourKind::nominated);
  CHECK(conferral(in("vi"), nominated) == "Suy tôn, đề nghị tặng");
  CHECK(conferral(in("vi"), nominated, true) == "Suy tôn, đề nghị truy tặng");
  CHECK(conferral(in("en"), nominated) == "Nominated for");
}

TEST_CASE("a prize is given, an honour is conferred") {
  CHECK(conferral(in("vi"), honour("Giải Nhất", HonourKind::conferred)) == "Trao");
  CHECK(conferral(in("vi"), honour("Bằng khen", HonourKind::conferred)) == "Trao tặng");
  CHECK(conferral(in("vi"), honour("Bằng khen", HonourKind::conferred), true) == "Truy tặng");
}

TEST_CASE("recipients are counted by kind, below ten with a nought") {
  Ceremony c = in("vi");
  for (RecipientKind kind : {RecipientKind::person, RecipientKind::collective, RecipientKind::person}) {
    Recipient r;
    r.kind = kind;
    c.recipients.push_back(r);
  }
  CHECK(unbound(head_count(c, {0, 1, 2})) == "01 tập thể, 02 cá nhân");
  CHECK(head_count(c, 14) == "14 tập thể, cá nhân");
  c.language = "en";
  CHECK(unbound(head_count(c, {0, 1, 2})) == "1 collective, 2 individuals");
}

TEST_CASE("a credit says what it credits once") {
  CHECK(credit_line(in("vi"), "Chu Hiệu - TTXVN") == "Ảnh: Chu Hiệu - TTXVN");
  CHECK(credit_line(in("vi"), "Ảnh: TTXVN") == "Ảnh: TTXVN");
  CHECK(credit_line(in("vi"), "Minh họa") == "Minh họa");
  CHECK(credit_line(in("vi"), "Anh Tuấn") == "Ảnh: Anh Tuấn");
  CHECK(credit_line(in("vi"), " ").empty());
}

TEST_CASE("the gathering is called what its title calls it") {
  CHECK(gathering(in("vi", "Hội nghị tổng kết")) == "Hội nghị");
  CHECK(gathering(in("vi", "Lễ trao giải")) == "Buổi lễ");
  CHECK(gathering(in("vi", "Tuyên dương điển hình")) == "Chương trình");
}

TEST_CASE("people are parted by semicolons, name from position by the first comma") {
  const auto people = people_from("Bà A, Phó Chủ tịch, Trưởng ban; Ông B;");
  REQUIRE(people.size() == 2);
  CHECK(people[0] == Presenter{"Bà A", "Phó Chủ tịch, Trưởng ban"});
  CHECK(people[1] == Presenter{"Ông B", ""});
}

TEST_CASE("what comes next is the next agenda item that says something") {
  Program program;
  for (const char* item : {"Khai mạc", "Giải lao", "", "Trao thưởng"}) {
    AgendaItem row;
    row.item = item;
    program.ceremony.agenda.push_back(row);
  }
  Step step;
  step.agenda = 1;
  CHECK(next_item(program, step) == "Trao thưởng");
  step.agenda = 3;
  CHECK(next_item(program, step).empty());
}
