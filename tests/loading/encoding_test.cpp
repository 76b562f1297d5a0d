// Every letter of the Vietnamese alphabet, and what programs make of them, in each legacy encoding.
#include "loading/encoding.h"

#include "base/folding.h"
#include "catch.h"

using namespace bangvang;

namespace {

const std::string small_ones =
    "a à ả ã á ạ ă ằ ẳ ẵ ắ ặ â ầ ẩ ẫ ấ ậ b c d đ e è ẻ ẽ é ẹ ê ề ể ễ ế ệ g h i ì ỉ ĩ í ị k l m n "
    "o ò ỏ õ ó ọ ô ồ ổ ỗ ố ộ ơ ờ ở ỡ ớ ợ p q r s t u ù ủ ũ ú ụ ư ừ ử ữ ứ ự v x y ỳ ỷ ỹ ý ỵ";

}  // namespace

TEST_CASE("every letter of TCVN3") {
  CHECK(decoded("a \xB5 \xB6 \xB7 \xB8 \xB9 \xA8 \xBB \xBC \xBD \xBE \xC6 \xA9 \xC7 \xC8 \xC9 \xCA \xCB b c d \xAE "
                "e \xCC \xCE \xCF \xD0 \xD1 \xAA \xD2 \xD3 \xD4 \xD5 \xD6 g h i \xD7 \xD8 \xDC \xDD \xDE k l m n "
                "o \xDF \xE1 \xE2 \xE3 \xE4 \xAB \xE5 \xE6 \xE7 \xE8 \xE9 \xAC \xEA \xEB \xEC \xED \xEE p q r s t "
                "u \xEF \xF1 \xF2 \xF3 \xF4 \xAD \xF5 \xF6 \xF7 \xF8 \xF9 v x y \xFA \xFB \xFC \xFD \xFE",
                Encoding::tcvn3) == small_ones);
  CHECK(decoded("\xA1 \xA2 \xA3 \xA4 \xA5 \xA6 \xA7", Encoding::tcvn3) == "Ă Â Ê Ô Ơ Ư Đ");
  // Those that ABC fonts lack, as the standard has them.
  CHECK(decoded("Y\x91N Y\x99N", Encoding::tcvn3) == "Y‘N Y™N");  // no words, so the punctuation of Windows
  CHECK(decoded("H\x80 H\x84 M\xC4 B\xC5 TH\xD9 T\xFF \x13 \x01", Encoding::tcvn3) == "HÀ HẠ MẤ BỀ THỄ TỐ Ỳ Ú");
}

TEST_CASE("every letter of VNI") {
  CHECK(decoded("a a\xF8 a\xFB a\xF5 a\xF9 a\xEF a\xEA a\xE8 a\xFA a\xFC a\xE9 a\xEB a\xE2 a\xE0 a\xE5 a\xE3 a\xE1 a\xE4 "
                "b c d \xF1 e e\xF8 e\xFB e\xF5 e\xF9 e\xEF e\xE2 e\xE0 e\xE5 e\xE3 e\xE1 e\xE4 "
                "g h i \xEC \xE6 \xF3 \xED \xF2 k l m n o o\xF8 o\xFB o\xF5 o\xF9 o\xEF o\xE2 o\xE0 o\xE5 o\xE3 o\xE1 o\xE4 "
                "\xF4 \xF4\xF8 \xF4\xFB \xF4\xF5 \xF4\xF9 \xF4\xEF p q r s t u u\xF8 u\xFB u\xF5 u\xF9 u\xEF "
                "\xF6 \xF6\xF8 \xF6\xFB \xF6\xF5 \xF6\xF9 \xF6\xEF v x y y\xF8 y\xFB y\xF5 y\xF9 \xEE",
                Encoding::vni) == small_ones);
  CHECK(decoded("A A\xD8 A\xDB A\xD5 A\xD9 A\xCF A\xCA A\xC8 A\xDA A\xDC A\xC9 A\xCB A\xC2 A\xC0 A\xC5 A\xC3 A\xC1 A\xC4 "
                "B C D \xD1 E E\xD8 E\xDB E\xD5 E\xD9 E\xCF E\xC2 E\xC0 E\xC5 E\xC3 E\xC1 E\xC4 "
                "G H I \xCC \xC6 \xD3 \xCD \xD2 K L M N O O\xD8 O\xDB O\xD5 O\xD9 O\xCF O\xC2 O\xC0 O\xC5 O\xC3 O\xC1 O\xC4 "
                "\xD4 \xD4\xD8 \xD4\xDB \xD4\xD5 \xD4\xD9 \xD4\xCF P Q R S T U U\xD8 U\xDB U\xD5 U\xD9 U\xCF "
                "\xD6 \xD6\xD8 \xD6\xDB \xD6\xD5 \xD6\xD9 \xD6\xCF V X Y Y\xD8 Y\xDB Y\xD5 Y\xD9 \xCE",
                Encoding::vni) == upper(small_ones));
  CHECK(decoded("NGUYE\xE3N \x93H\xF9\x94", Encoding::vni) == "NGUYỄN “Hù”");  // a small sign on a capital; h bears none
}

TEST_CASE("every letter of VISCII") {
  CHECK(decoded("a \xE0 \xE4 \xE3 \xE1 \xD5 \xE5 \xA2 \xC6 \xC7 \xA1 \xA3 \xE2 \xA5 \xA6 \xE7 \xA4 \xA7 b c d \xF0 "
                "e \xE8 \xEB \xA8 \xE9 \xA9 \xEA \xAB \xAC \xAD \xAA \xAE g h i \xEC \xEF \xEE \xED \xB8 k l m n "
                "o \xF2 \xF6 \xF5 \xF3 \xF7 \xF4 \xB0 \xB1 \xB2 \xAF \xB5 \xBD \xB6 \xB7 \xDE \xBE \xFE p q r s t "
                "u \xF9 \xFC \xFB \xFA \xF8 \xDF \xD7 \xD8 \xE6 \xD1 \xF1 v x y \xCF \xD6 \xDB \xFD \xDC",
                Encoding::viscii) == small_ones);
  CHECK(decoded("A \xC0 \xC4 \xC3 \xC1 \x80 \xC5 \x82 \x02 \x05 \x81 \x83 \xC2 \x85 \x86 \x06 \x84 \x87 B C D \xD0 "
                "E \xC8 \xCB \x88 \xC9 \x89 \xCA \x8B \x8C \x8D \x8A \x8E G H I \xCC \x9B \xCE \xCD \x98 K L M N "
                "O \xD2 \x99 \xA0 \xD3 \x9A \xD4 \x90 \x91 \x92 \x8F \x93 \xB4 \x96 \x97 \xB3 \x95 \x94 P Q R S T "
                "U \xD9 \x9C \x9D \xDA \x9E \xBF \xBB \xBC \xFF \xBA \xB9 V X Y \x9F \x14 \x19 \xDD \x1E",
                Encoding::viscii) == upper(small_ones));
}

TEST_CASE("every letter of Windows-1258, its tones composed, whether they stand by themselves or in the letter") {
  std::string bytes, want;
  const std::string_view vowels[] = {"a", "\xE3", "\xE2", "e", "\xEA", "i", "o", "\xF4", "\xF5", "u", "\xFD", "y",
                                     "A", "\xC3", "\xC2", "E", "\xCA", "I", "O", "\xD4", "\xD5", "U", "\xDD", "Y"};
  for (const std::string_view vowel : vowels) {
    for (const std::string_view tone : {"", "\xCC", "\xD2", "\xDE", "\xEC", "\xF2"}) bytes += std::string(vowel) += tone;
  }
  const std::string tones =
      "aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵ";
  CHECK(decoded(bytes, Encoding::windows1258) == tones + upper(tones));
  CHECK(decoded("\xE0\xE1\xE8\xE9\xED\xF3\xF9\xFA \xF0 \xD0", Encoding::windows1258) == "àáèéíóùú đ Đ");
}

TEST_CASE("UTF-16 in both orders, with its pairs") {
  using namespace std::string_literals;
  CHECK(decoded("\xFF\xFEH\0\xE0\0\xC5\x1E\x3C\xD8\xC6\xDF"s, Encoding::utf16le) == "Hàễ🏆");
  CHECK(decoded("\xFE\xFF\0H\0\xE0\x1E\xC5\xD8\x3C\xDF\xC6"s, Encoding::utf16be) == "Hàễ🏆");
  CHECK(decoded("\x3C\xD8H\0\xC6\xDF\x3C\xD8h"s, Encoding::utf16le) == "�H��");
}

TEST_CASE("capitals of TCVN3, which have no tones there, become capitals where a word can be nothing else") {
  const auto tcvn3 = [](std::string_view bytes) { return decoded(bytes, Encoding::tcvn3); };
  CHECK(tcvn3("NGUY\xD4N TH\xDE H\xB5,H\xB5 N\xE9i") == "NGUYỄN THỊ HÀ,Hà Nội");
  CHECK(tcvn3("L\xA3 V\xA1N T\xF3") == "LÊ VĂN TÚ");
  CHECK(tcvn3("T\xAB H\xB5") == "Tô Hà");
  CHECK(tcvn3("\xE8 \xADu, T\xD8nh") == "ố ưu, Tỉnh");
  CHECK(tcvn3("UBND H\xB5 N\xE9i") == "UBND Hà Nội");
}

TEST_CASE("punctuation of Windows among the letters of TCVN3") {
  CHECK(decoded("\x93L\xB5m theo l\xEAi B\xB8" "c\x94 \x96 \x85", Encoding::tcvn3) == "“Làm theo lời Bác” – …");
}

TEST_CASE("a font tells its encoding, and whether its small letters are capitals") {
  REQUIRE(encoding_of_font(".VnTimeH"));
  CHECK(encoding_of_font(".VnTimeH")->encoding == Encoding::tcvn3);
  CHECK(encoding_of_font(".VnTimeH")->capitals);
  CHECK(encoding_of_font(".VnArial NarrowH")->capitals);
  CHECK_FALSE(encoding_of_font(".VnTime")->capitals);
  CHECK(encoding_of_font("VNI-Times")->encoding == Encoding::vni);
  CHECK_FALSE(encoding_of_font("Times New Roman"));
  CHECK_FALSE(encoding_of_font(""));
}

TEST_CASE("letters that stand for legacy bytes are read as their font shows them") {
  CHECK(decoded_letters("NguyÔn V¨n An", *encoding_of_font(".VnTime")) == "Nguyễn Văn An");
  CHECK(decoded_letters("NguyÔn V¨n An", *encoding_of_font(".VnTimeH")) == "NGUYỄN VĂN AN");
  CHECK(decoded_letters("Nguyeãn Vaên Ñöùc, “Höông”", *encoding_of_font("VNI-Times")) == "Nguyễn Văn Đức, “Hương”");
}

TEST_CASE("text in a legacy font that is Unicode already stays as it is") {
  CHECK(decoded_letters("Nguyễn Văn An", *encoding_of_font(".VnTime")) == "Nguyễn Văn An");
  CHECK(decoded_letters("Đà Nẵng", *encoding_of_font("VNI-Times")) == "Đà Nẵng");
}

TEST_CASE("an encoding is named as people name it") {
  CHECK(encodings().find("ABC") == Encoding::tcvn3);
  CHECK(encodings().find("TCVN3 (ABC)") == Encoding::tcvn3);
  CHECK(encodings().find("Windows-1258") == Encoding::windows1258);
  CHECK_FALSE(encodings().find("latin1"));
  for (const Encoding one : {Encoding::utf8, Encoding::utf16le, Encoding::utf16be, Encoding::windows1258, Encoding::tcvn3,
                             Encoding::vni, Encoding::viscii}) {
    CHECK(encodings().find(word_of(one)) == one);
  }
}
