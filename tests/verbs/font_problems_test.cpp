// Characters that no font has: told with their row, before the evening.
#include "verbs/font_problems.h"

#include "catch.h"
#include "painting/canvas.h"
#include "verbs/texts_of.h"

using namespace bangvang;

namespace {

Problems problems_of(const Ceremony& c) {
  return font_problems(c, unset_characters({BANGVANG_TREE "/assets", c.language, texts_of(c)}));
}

}  // namespace

TEST_CASE("A name with a character that no font has is a warning at its row") {
  Ceremony c;
  c.title = "Lễ trao giải 🏆";
  Recipient someone;
  static_cast<Place&>(someone.origin) = {"recipients.csv", 14, 0};
  someone.name = "Nguyễn \uF0B7 Văn A";  // a bullet of the font Symbol, as word processors leave it
  c.recipients = {someone};
  const Problems found = problems_of(c);
  REQUIRE(found.size() == 1);
  CHECK(to_text(found[0], Language::english) ==
        "recipients.csv:14: warning: no font on this machine has “\uF0B7” (U+F0B7) of “Nguyễn \uF0B7 Văn A”: the wall "
        "leaves it out; type it anew, or install a font that has it");
}

TEST_CASE("The cell is named where it is known, if it is of the row that shows the character") {
  Ceremony c;
  Recipient someone;
  static_cast<Place&>(someone.origin) = {"recipients.csv", 14, 3};
  someone.citation = "Mười năm \uF0B7 tận tụy";
  c.recipients = {someone};
  const std::vector<char32_t> unset{0xF0B7};
  CHECK(to_text(font_problems(c, unset, {{0xF0B7, {"recipients.csv", 14, 7}}})[0].where) == "recipients.csv:14:7");
  CHECK(to_text(font_problems(c, unset, {{0xF0B7, {"recipients.csv", 2, 9}}})[0].where) == "recipients.csv:14:3");  // a note, perhaps
  CHECK(to_text(font_problems(c, unset)[0].where) == "recipients.csv:14:3");
}

TEST_CASE("A character of ceremony.toml, of a ranking, a figure or a caption has its place, too") {
  const std::vector<char32_t> unset{0xF0B7};
  const std::map<char32_t, Place> cell{{0xF0B7, {"ceremony.toml", 1, 9}}};
  Ceremony titled;
  titled.title = "Lễ \uF0B7";
  CHECK(to_text(font_problems(titled, unset, cell)[0].where) == "ceremony.toml:1:9");
  Ceremony ranked;
  ranked.rankings.resize(1);
  ranked.rankings[0].rows.resize(1);
  ranked.rankings[0].rows[0].unit = "Sở \uF0B7";
  static_cast<Place&>(ranked.rankings[0].rows[0].origin) = {"rankings/tong.csv", 4, 0};
  CHECK(to_text(font_problems(ranked, unset, cell)[0].where) == "rankings/tong.csv:4");
}

TEST_CASE("Vietnamese, and what needs no glyph, is no problem") {
  Ceremony c;
  c.title = "Hội nghị tổng kết\u200B phong trào thi đua – H’Mẫu Niê Kdăm\uFEFF";
  CHECK(problems_of(c).empty());
}

TEST_CASE("A whole script without a font is no more than twenty warnings") {
  Ceremony c;
  std::vector<char32_t> unset;
  for (char32_t i = 0; i < 100; ++i) {
    unset.push_back(0xF000 + i);
    c.title += std::string{char(0xef), char(0x80 + (i >> 6)), char(0x80 + (i & 63))};
  }
  CHECK(font_problems(c, unset).size() == 20);
}
