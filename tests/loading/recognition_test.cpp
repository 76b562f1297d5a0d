// Which encoding a file has, told from its bytes: short lists of names above all.
#include "loading/recognition.h"

#include "catch.h"

using namespace bangvang;
using namespace std::string_literals;

namespace {

// "likely tcvn3", "alike tcvn3 viscii", "certain utf-8", with " letters" where the bytes are UTF-8.
std::string said(const Recognition& found) {
  static const char* const how[] = {"certain", "likely", "alike", "unknown"};
  std::string text = how[static_cast<int>(found.how)];
  if (found.how != Recognition::How::unknown) text += std::string(" ") + word_of(found.encoding);
  if (found.how == Recognition::How::alike) text += std::string(" ") + word_of(found.other);
  return found.letters ? text + " letters" : text;
}
std::string said(std::string_view bytes) { return said(recognized(bytes)); }

}  // namespace

TEST_CASE("ASCII and UTF-8 are UTF-8, in any language") {
  CHECK(said("") == "certain utf-8");
  CHECK(said("name,unit\nLan,A\n") == "certain utf-8");
  CHECK(said("tên\nNguyễn Văn A\n") == "certain utf-8");
  CHECK(said("\xEF\xBB\xBFtên\nHà\n") == "certain utf-8");
  CHECK(said("Hélène Müller,Société Générale\nJürgen Groß,São Paulo\nJosé Peña,Ålesund\n") == "certain utf-8");
  CHECK(said("© VNA,© TTXVN\n“Hà Nam” – 30 °C, 5 µm\n") == "certain utf-8");
  CHECK(said("李明\nអគុណ\n") == "certain utf-8");
}

TEST_CASE("three names tell each legacy encoding") {
  CHECK(said("1,Nguy\xD4n V\xA8n An\n2,Tr\xC7n Th\xDE H\xBBng\n3,L\xAA \xA7\xF8" "c To\xB5n\n") == "likely tcvn3");
  CHECK(said("1,Nguye\xE3n Va\xEAn An\n2,Tra\xE0n Th\xF2 Ha\xE8ng\n3,Le\xE2 \xD1\xF6\xF9" "c Toa\xF8n\n") == "likely vni");
  CHECK(said("1,Nguy\xEA\xDEn V\xE3n An\n2,Tr\xE2\xCCn Thi\xF2 H\xE3\xCCng\n3,L\xEA \xD0\xFD\xEC" "c Toa\xCCn\n") ==
        "likely windows-1258");
  CHECK(said("1,Nguy\xAEn V\xE5n An\n2,Tr\xA5n Th\xB8 H\xA2ng\n3,L\xEA \xD0\xD1" "c To\xE0n\n") == "likely viscii");
}

TEST_CASE("one name in capitals is enough, with capitals that have no tone in TCVN3") {
  CHECK(said("NGUY\xD4N TH\xDE \xA7\xB5O") == "likely tcvn3");
}

TEST_CASE("UTF-16 is told by its mark, else by its zeros") {
  CHECK(said("\xFF\xFEt\0\xEA\0n\0"s) == "certain utf-16le");
  CHECK(said("\xFE\xFF\0t\0\xEA\0n"s) == "certain utf-16be");
  CHECK(said("t\0\xEA\0n\0\n\0L\0\xEA\0 \0V\0\x03\x01n\0"s) == "likely utf-16le");
  CHECK(said("\0t\0\xEA\0n\0\n\0L\0\xEA\0 \0V\x01\x03\0n"s) == "likely utf-16be");
  CHECK(said("a\0b\xFF"s) == "unknown");
}

TEST_CASE("names of other languages in their own encoding are no Vietnamese") {
  CHECK(said("H\xE9l\xE8ne M\xFCller,Soci\xE9t\xE9 G\xE9n\xE9rale\nJ\xFCrgen Gro\xDF,M\xFCnchen\n") == "unknown");
}

TEST_CASE("a few names of other languages among Vietnamese ones change nothing") {
  CHECK(said("H\xE9l\xE8ne\nNguy\xD4n V\xA8n An\nTr\xC7n Th\xDE H\xBBng\nL\xAA \xA7\xF8" "c To\xB5n\n"
             "Ph\xB9m V\xA8n B\xD7nh\nNg\xAB Th\xDE Hu\xD6\n") == "likely tcvn3");
}

TEST_CASE("a file of two encodings is none") {
  CHECK(said("Nguyễn Văn An\nNguy\xD4n V\xA8n An\n") == "unknown");
}

TEST_CASE("where two encodings make it alike, a person has to say") {
  CHECK(said("T\xD5n Quang") == "alike tcvn3 viscii");  // Tến, Tạn
}

TEST_CASE("legacy letters that were saved as UTF-8 are told, and what was encoded twice") {
  CHECK(said("1,NguyÔn V¨n An\n2,TrÇn ThÞ H»ng\n") == "likely tcvn3 letters");
  CHECK(said("1,Nguyeãn Vaên An\n2,Traàn Thò Haèng\n") == "likely vni letters");
  CHECK(said("1,Nguyá»…n VÄƒn An\n") == "likely utf-8 letters");
}

TEST_CASE("a cell in another encoding than its file is told; one that may stay as it is, is left alone") {
  const auto cell = [](std::string_view text) {
    const auto found = misread(text);
    return found ? said(*found) : "";
  };
  CHECK(cell("NguyÔn V¨n An") == "likely tcvn3 letters");
  CHECK(cell("Nguyá»…n") == "likely utf-8 letters");
  for (const char* const text : {"Nguyễn Văn An", "Hà", "Lê Hà", "TÔ NGÔ", "Hélène Gérard", "Björk", "Müller", "Zoë", "30 °C",
                                 "©", "© A, © B", "m²", "1½", "São Paulo", "“Hà Nam”", "Đắk Lắk", ""}) {
    INFO(text);
    CHECK(cell(text) == "");
  }
}
