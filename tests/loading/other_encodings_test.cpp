// Files that are not UTF-8: read, and said; or refused with what to do.
#include "catch.h"
#include "loading/folder.h"

using namespace bangvang;
using namespace std::string_literals;

namespace {

const std::string tcvn3 = "t\xAAn,vai tr\xDF\nNguy\xD4n V\xA8n An,\nTr\xC7n Th\xDE H\xBBng,\n";

std::vector<std::string> names(const Loaded& loaded) {
  std::vector<std::string> all;
  for (const Member& member : loaded.ceremony.members) all.push_back(member.name);
  return all;
}
const Lines both{"Nguyễn Văn An", "Trần Thị Hằng"};

}  // namespace

TEST_CASE("a table in TCVN3 is read, and that is said in both languages") {
  const Loaded loaded = read_folder({{"members.csv", tcvn3}});
  CHECK(names(loaded) == both);
  CHECK(loaded.rows_left_out == 0);
  CHECK(said(loaded) == Lines{"members.csv: warning: this file is not UTF-8; it is read as TCVN3 (ABC); look at the names, "
                              "then save it as UTF-8 or write encoding = \"tcvn3\" in ceremony.toml"});
  CHECK(said(loaded, Language::vietnamese) ==
        Lines{"members.csv: cảnh báo: tệp này không phải UTF-8; được đọc theo bảng mã TCVN3 (ABC); xem lại tên người, rồi lưu "
              "thành UTF-8 hoặc ghi encoding = \"tcvn3\" trong ceremony.toml"});
}

TEST_CASE("UTF-16 with its mark, as Excel's Unicode text, needs no word") {
  const Loaded loaded = read_folder({{"members.csv", "\xFF\xFEt\0\xEA\0n\0\t\0i\0d\0\r\0\n\0H\0u\0\xBF\x1E\t\0h\0\r\0\n\0"s}});
  CHECK(names(loaded) == Lines{"Huế"});
  CHECK(said(loaded) == Lines{});
}

TEST_CASE("what ceremony.toml says of all files, or of one, is done without a word") {
  const Loaded all = read_folder({{"ceremony.toml", "title = \"Lễ\"\nencoding = \"abc\"\n"}, {"members.csv", tcvn3}});
  CHECK(names(all) == both);
  CHECK(said(all) == Lines{});
  const Loaded one = read_folder({{"ceremony.toml", "title = \"Lễ\"\nencoding = \"vni\"\n[encodings]\nmembers.csv = \"tcvn3\"\n"},
                                  {"members.csv", tcvn3}});
  CHECK(names(one) == both);
  CHECK(said(one) == Lines{});
  const Loaded wrong = read_folder(
      {{"ceremony.toml", "title = \"Lễ\"\n[encodings]\n\"members.csv\" = \"viscii\"\n"}, {"members.csv", "name\nT\xD5n\n"}});
  CHECK(names(wrong) == Lines{"Tạn"});
}

TEST_CASE("a file that is Unicode is read as Unicode, whatever ceremony.toml says") {
  const std::string toml = "title = \"Lễ\"\nencoding = \"tcvn3\"\n";
  CHECK(names(read_folder({{"ceremony.toml", toml}, {"members.csv", "tên\nHuế\n"}})) == Lines{"Huế"});
  CHECK(names(read_folder({{"ceremony.toml", toml}, {"members.csv", "\xFF\xFEt\0\xEA\0n\0\n\0H\0u\0\xBF\x1E"s}})) ==
        Lines{"Huế"});
}

TEST_CASE("a file that was told to be UTF-8 is not guessed at") {
  const Loaded loaded = read_folder({{"ceremony.toml", "title = \"Lễ\"\nencoding = \"utf-8\"\n"}, {"members.csv", tcvn3}});
  CHECK(said(loaded) == Lines{"members.csv:1: error: this line is not UTF-8 text; open the file in its spreadsheet program or "
                              "editor and save as UTF-8"});
  CHECK(loaded.rows_left_out == 2);
  CHECK(names(read_folder({{"ceremony.toml", "title = \"Lễ\"\nencoding = \"utf-8\"\n"}, {"members.csv", "id,name\na,V¨ Ô\n"}})) ==
        Lines{"V¨ Ô"});
}

TEST_CASE("where two encodings make a file alike, both readings of a line are shown, and where to say which") {
  const Loaded loaded = read_folder({{"members.csv", "name\nLan\nT\xD5n Quang\n"}});
  CHECK(said(loaded) == Lines{"members.csv:3: error: the encoding of this file is not clear: this line is “Tến Quang” as TCVN3 "
                              "(ABC), “Tạn Quang” as VISCII; save the file as UTF-8 or write encoding = \"tcvn3\" or \"viscii\" "
                              "in ceremony.toml"});
  CHECK(loaded.rows_left_out == 2);
}

TEST_CASE("letters of a legacy font that were saved as UTF-8 are read as that font shows them, and said") {
  const Loaded loaded = read_folder({{"members.csv", "tªn\nNguyÔn V¨n An\nTrÇn ThÞ H»ng\n"}});
  CHECK(names(loaded) == both);
  CHECK(said(loaded) == Lines{"members.csv: warning: the letters in this file are for fonts of TCVN3 (ABC); they are read so; look "
                              "at the names, then save it as UTF-8 or write encoding = \"tcvn3\" in ceremony.toml"});
  CHECK(said(read_folder({{"ceremony.toml", "title = \"Lễ\"\nencoding = \"tcvn3\"\n"},
                          {"members.csv", "tªn\nNguyÔn V¨n An\n"}})) == Lines{});
}

TEST_CASE("what was encoded as UTF-8 twice is read, and said") {
  const Loaded loaded = read_folder({{"members.csv", "tÃªn\nNguyá»…n VÄƒn An\nTráº§n Thá»‹ Háº±ng\n"}});
  CHECK(names(loaded) == both);
  CHECK(said(loaded) == Lines{"members.csv: warning: this file was encoded as UTF-8 twice; it is read as if it were once; look at "
                              "the names, then save the original as UTF-8"});
}

TEST_CASE("ceremony.toml itself may be in a legacy encoding, too") {
  const Loaded loaded = read_folder({{"ceremony.toml", "title = \"L\xD4 trao gi\xB6i th\xAD\xEBng n\xA8m\"\n"}});
  CHECK(loaded.ceremony.title == "Lễ trao giải thưởng năm");
  CHECK(said(loaded) == Lines{"ceremony.toml: warning: this file is not UTF-8; it is read as TCVN3 (ABC); look at the names, then "
                              "save it as UTF-8"});
}

TEST_CASE("an encoding that nobody knows, and a file that is not there, are told") {
  CHECK(said(read_folder({{"ceremony.toml", "title = \"Lễ\"\nencoding = \"tcvn4\"\n[encodings]\n\"member.csv\" = \"vni\"\n"},
                          {"members.csv", "name\nA\n"}})) ==
        Lines{"ceremony.toml:2:12: error: “encoding” cannot be “tcvn4”; did you mean “tcvn3”?",
              "ceremony.toml:4:16: warning: there is no file “member.csv”; did you mean “members.csv”?"});
}
