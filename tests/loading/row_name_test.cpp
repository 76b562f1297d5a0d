// What stands where a name should, and is none.
#include "catch.h"
#include "folder.h"
#include "loading/row_name.h"

using namespace bangvang;

TEST_CASE("marks and words that hold a place open name nobody") {
  for (const char* open : {"?", "???", "-", "–", "…", "...", "x", "xxx", "(chưa có)", "Chưa có", "Không có", "(không có)", "[chưa rõ]", "Bổ sung sau", "N/A", "12"}) {
    INFO(open);
    CHECK(names_nobody(open));
  }
  for (const char* name : {"X", "A", "Khổng Có", "Y Bổ", "Na", "ສົມຊາຍ", "H’Bia", "Trung tâm 115", "Chưa"}) {
    INFO(name);
    CHECK_FALSE(names_nobody(name));
  }
}

TEST_CASE("such a name is an error like an empty one, in every list of names") {
  const Loaded loaded = read_folder({{"honours.csv", "danh hiệu\nCờ\n"},
                                     {"recipients.csv", "họ và tên,danh hiệu\n(chưa có),Cờ\nA,Cờ\n"},
                                     {"members.csv", "tên,vai trò\n???,phó\n"},
                                     {"delegates.csv", "tên,chức vụ\n-,Chủ tịch\n"},
                                     {"rankings/a.csv", "đơn vị,điểm\nA,5\nx,4\n"}});
  Lines names;
  for (const std::string& line : said(loaded)) {
    if (line.find("is no name") != std::string::npos) names.push_back(line);
  }
  const std::string remedy = " is no name; write the name; where it is not known yet, remove the row";
  CHECK(names == Lines{"delegates.csv:2:1: error: “-”" + remedy, "members.csv:2:1: error: “???”" + remedy,
                       "rankings/a.csv:3:1: error: “x”" + remedy, "recipients.csv:2:1: error: “(chưa có)”" + remedy});
  CHECK(loaded.rows_left_out == 4);
}
