// Folding, slugs, composing, and the nearest word.
#include "base/folding.h"

#include "catch.h"

using namespace bangvang;

TEST_CASE("folding drops case, accents and extra spaces") {
  CHECK(fold("  Thừa   Thiên\tHuế ") == "thua thien hue");
  CHECK(fold("ĐẶNG Đình Ưởng") == "dang dinh uong");
  CHECK(fold("Th\u01B0\u0300a") == "thua");                    // ư + combining grave
  CHECK(fold("Tru\u031B\u01A1\u0300ng \u1EB6") == "truong a");
  CHECK(fold("\u00D0\u1ED3ng Nai") == "dong nai");             // Ð, typed for Đ in old lists
  CHECK(fold("a\u00A0b") == "a b");
  CHECK(fold("") == "");
  CHECK(fold(" \u3000 ") == "");
}

TEST_CASE("folding is the same for composed and decomposed text") {
  CHECK(fold("Nguye\u0302\u0303n") == fold("Nguyễn"));
  CHECK(fold("Σίσυφος") == fold("Σι\u0301συφος"));
}

TEST_CASE("folding keeps the vowel signs of other scripts apart") {
  CHECK(fold("ខ្មែរ") != fold("ខ្មារ"));
  CHECK(fold("กิ") != fold("กี"));
}

TEST_CASE("a slug has only a-z, 0-9 and hyphens") {
  CHECK(slug("Thừa Thiên Huế") == "thua-thien-hue");
  CHECK(slug("TP. Hồ Chí Minh (2023)") == "tp-ho-chi-minh-2023");
  CHECK(slug("–––") == "");
  CHECK(slug("ខ្មែរ") == "");
}

TEST_CASE("composing joins marks to their letters and replaces broken bytes") {
  CHECK(nfc("Nguye\u0302\u0303n") == "Nguyễn");
  CHECK(nfc("đã gọn") == "đã gọn");
  CHECK(nfc("a\xFF" "b") == "a\uFFFDb");
  CHECK(nfc("\u1E0A\u0323") == "\u1E0C\u0307");  // marks go to their canonical order
  CHECK(nfc("\u2001") == "\u2003");              // an em quad is an em space
}

TEST_CASE("well-formed UTF-8 is told from the rest") {
  CHECK(valid_utf8("Cờ thi đua 🏆"));
  CHECK_FALSE(valid_utf8("C\xEA"));
  CHECK_FALSE(valid_utf8("\xC0\x80"));
  CHECK_FALSE(valid_utf8("\xED\xA0\x80"));
}

TEST_CASE("upper case keeps Vietnamese marks") {
  CHECK(upper("cờ thi đua của Chính phủ") == "CỜ THI ĐUA CỦA CHÍNH PHỦ");
  CHECK(upper("nguye\u0302\u0303n") == "NGUYỄN");
}

TEST_CASE("trimming takes white space of every kind off both ends") {
  CHECK(trim("\uFEFF \u00A0\tHuế\u3000\r\n") == "Huế");
  CHECK(trim("a b") == "a b");
  CHECK(trim("\u2003") == "");
  CHECK(trim("\x80\x80") == "\x80\x80");
}

TEST_CASE("length counts what a reader counts") {
  CHECK(length("") == 0);
  CHECK(length("Huế") == 3);
  CHECK(length("Hue\u0302\u0301") == 3);
  CHECK(length("👩‍🏫🏆") == 2);
}

TEST_CASE("code points of broken text are replaced") {
  CHECK(code_points("ế\xFFz") == std::vector<char32_t>{0x1EBF, 0xFFFD, U'z'});
}

TEST_CASE("the nearest word forgives accents, case, a slip and a swap") {
  const std::vector<std::string> known{"Cờ thi đua của Chính phủ", "Bằng khen", "photo", "position"};
  CHECK(nearest("co thi dua cua chinh phu", known) == "Cờ thi đua của Chính phủ");
  CHECK(nearest("phtoo", known) == "photo");
  CHECK(nearest("Băng khe", known) == "Bằng khen");
  CHECK(nearest("huân chương", known) == "");
  CHECK(nearest("", known) == "");
  CHECK(nearest("x", {}) == "");
}

TEST_CASE("the nearest of two is the nearer, and the first of equals") {
  CHECK(nearest("abcdef", {"abcdxx", "abcdex"}) == "abcdex");
  CHECK(nearest("abcdef", {"abcdez", "abcdex"}) == "abcdez");
}

TEST_CASE("one name is spelled alike however it is written, and two names are not") {
  for (const char* name : {"Hoà", "HÒA", " hòa ", "Ho\u0300a", "Hoa\u0300"}) CHECK(spelling(name) == spelling("Hòa"));
  CHECK(spelling("Lê  Thị\tThuỷ") == spelling("LÊ THỊ THỦY"));
  CHECK(spelling("H’Bia") == spelling("H'Bia"));
  CHECK(spelling("Lan") != spelling("Lân"));
  CHECK(spelling("Lan") != spelling("Làn"));
  CHECK(spelling("Hoa Hà") != spelling("Hoà Ha"));
  CHECK(spelling("Đức") != spelling("Dức"));
  CHECK(spelling("\xFF").find("\uFFFD") == 0);
  CHECK(spelling("").empty());
}
