// The worst evenings of other programs' users, as far as they are the fonts': none of them may happen here.
#include "catch.h"
#include "painting/canvas.h"
#include "verbs/font_problems.h"
#include "verbs/texts_of.h"

using namespace bangvang;

TEST_CASE("worst evening 10: missing glyphs in a name (icpctools #1073)") {
  Ceremony ceremony;
  ceremony.title = "Lễ trao giải";
  const std::vector<std::string> names{"ĐẶNG THỊ ẢNH HƯƠNG", "Ẳ Ẵ Ặ Ẩ Ẫ Ậ Ể Ễ Ệ Ổ Ỗ Ộ Ở Ỡ Ợ Ử Ữ Ự Ỷ Ỹ Ỵ", "H’Mẫu Niê Kdăm", "K’Păh Ŏ Ê Đê Rơ Č̆ăm",
                                       "Nguyễn", "Thạch Sô Phép", "Müller-Łukasiewicz Ñandú", "Пётр"};
  for (const std::string& name : names) {
    Recipient& one = ceremony.recipients.emplace_back();
    one.name = name;
    static_cast<Place&>(one.origin) = {"recipients.csv", static_cast<int>(ceremony.recipients.size()) + 1, 0};
  }
  const auto unset = [&] { return unset_characters({BANGVANG_TREE "/assets", ceremony.language, texts_of(ceremony)}); };
  CHECK(font_problems(ceremony, unset()).empty());
  ceremony.recipients.back().name = "Trần \uF0B7 B";  // no font has it: the office hears of it, with the row
  const Problems told = font_problems(ceremony, unset());
  REQUIRE(told.size() == 1);
  CHECK(told[0].where.line == static_cast<int>(names.size()) + 1);
}
