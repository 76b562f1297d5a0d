// One cell that holds all there is to say of somebody.
#include "loading/person_text.h"

#include "catch.h"
#include "folder.h"

using namespace bangvang;

namespace {

// "salutation/rank/name/position/unit", or "-" where the cell stays whole.
std::string read(std::string_view cell, bool person = false) {
  const auto found = person_text(cell, person);
  if (!found) return "-";
  return found->salutation + "/" + found->rank + "/" + found->name + "/" + found->position + "/" + found->unit;
}

}  // namespace

TEST_CASE("a form of address tells a person, whose office and place follow") {
  CHECK(read("Ông Nguyễn Văn A, Phó Giám đốc Sở Y tế, tỉnh Nghệ An") == "Ông//Nguyễn Văn A/Phó Giám đốc Sở Y tế/tỉnh Nghệ An");
  CHECK(read("Bà TRẦN THỊ B - Trưởng Ban Thi đua - Khen thưởng") == "Bà//TRẦN THỊ B/Trưởng Ban Thi đua - Khen thưởng/");
  CHECK(read("Đồng chí Lê C; Bí thư Đảng ủy; xã D") == "Đồng chí//Lê C/Bí thư Đảng ủy/xã D");
  CHECK(read("đ/c Lê C, Bí thư") == "đ/c//Lê C/Bí thư/");
  CHECK(read("Thượng tá Lê Văn C, Trưởng Công an huyện") == "/Thượng tá/Lê Văn C/Trưởng Công an huyện/");
  CHECK(read("Đồng chí Thượng tá Lê C, Trưởng Công an") == "Đồng chí/Thượng tá/Lê C/Trưởng Công an/");
  CHECK(read("Ông PGS.TS Lê Văn C – Hiệu trưởng") == "Ông/PGS.TS/Lê Văn C/Hiệu trưởng/");
  CHECK(read("Ông Nguyễn Văn A\nPhó Giám đốc\nSở Y tế") == "Ông//Nguyễn Văn A/Phó Giám đốc/Sở Y tế");
  CHECK(read("Bà H’Mẫu Niê Kdăm, Trưởng thôn") == "Bà//H’Mẫu Niê Kdăm/Trưởng thôn/");
}

TEST_CASE("a place behind the name is where, and no office") {
  CHECK(read("Ông Nguyễn Văn A, xã Quỳnh Đôi, huyện Quỳnh Lưu") == "Ông//Nguyễn Văn A//xã Quỳnh Đôi, huyện Quỳnh Lưu");
  CHECK(read("Bà Trần Thị B, Phóng viên Báo C") == "Bà//Trần Thị B/Phóng viên Báo C/");
  CHECK(read("Bà Trần Thị B, Tổ trưởng tổ dân phố 3") == "Bà//Trần Thị B/Tổ trưởng tổ dân phố 3/");
}

TEST_CASE("a household keeps its name whole") {
  CHECK(read("Hộ ông Nguyễn Văn A, thôn 3, xã B") == "//Hộ ông Nguyễn Văn A//thôn 3, xã B");
  CHECK(read("Hộ gia đình bà Trần Thị B, thôn 4") == "//Hộ gia đình bà Trần Thị B//thôn 4");
}

TEST_CASE("commas of collectives and of places are their own") {
  for (const char* cell : {"Tập thể cán bộ, nhân dân huyện X", "Cán bộ, chiến sĩ Đồn Biên phòng A", "Bà Rịa - Vũng Tàu", "Bà con nhân dân thôn X, xã Y",
                           "Ban Thi đua - Khen thưởng", "Hộ kinh doanh A, thôn B", "Ông Nguyễn Văn A", "Nguyễn Văn A, Phó Giám đốc", "Ông,", "Bà A, Y tá",
                           "Anh em công nhân, Đội 3", ""}) {
    INFO(cell);
    CHECK(read(cell) == "-");
  }
}

TEST_CASE("where the row says a person, a name needs no form of address") {
  CHECK(read("Nguyễn Văn A, Phó Giám đốc", true) == "//Nguyễn Văn A/Phó Giám đốc/");
  CHECK(read("Tập thể cán bộ, nhân dân huyện X", true) == "-");
  CHECK(read("Nguyễn, Văn", true) == "-");
}

TEST_CASE("what has a column of its own is not taken from the name's cell") {
  const Loaded loaded = read_folder({{"honours.csv", "tên\nCờ\n"},
                                     {"recipients.csv",
                                      "tên,chức vụ,đơn vị\n\"Ông Nguyễn Văn A, Y tá, xã B\",,\n\"Ông Nguyễn Văn C, Y tá\",,Trạm D\n"
                                      "\"Ông Nguyễn Văn E, xã F\",Y tá,\n\"Ông Nguyễn Văn G, H\",Y tá,xã I\n"}});
  Lines all;
  for (const Recipient& one : loaded.ceremony.recipients) all.push_back(one.salutation + "/" + one.name + "/" + one.position + "/" + one.unit);
  CHECK(said(loaded) == Lines{});
  CHECK(all == Lines{"Ông/Nguyễn Văn A/Y tá/xã B", "Ông/Nguyễn Văn C/Y tá/Trạm D", "Ông/Nguyễn Văn E/Y tá/xã F", "/Ông Nguyễn Văn G, H/Y tá/xã I"});
}

TEST_CASE("a collective is never cut, whatever it begins with") {
  const Loaded loaded = read_folder({{"honours.csv", "tên\nCờ\n"},
                                     {"recipients.csv", "tên,loại\n\"Bà Nà Hills, Đà Nẵng\",tập thể\n\"Hộ ông Lê Văn D, thôn 3\",\n"}});
  REQUIRE(loaded.ceremony.recipients.size() == 2);
  CHECK(loaded.ceremony.recipients[0].name == "Bà Nà Hills, Đà Nẵng");
  CHECK(loaded.ceremony.recipients[1].kind == RecipientKind::household);
}

TEST_CASE("“Ông” and “Bà” as columns hold the name, or a mark beside it") {
  const auto read = [](const std::string& rows) {
    Lines all;
    const Loaded loaded = read_folder({{"honours.csv", "tên,số lượng\nCờ,\n"}, {"recipients.csv", rows}});
    for (const Recipient& one : loaded.ceremony.recipients) all.push_back(one.salutation + "/" + one.name);
    for (const std::string& line : said(loaded)) {
      if (line.rfind("recipients", 0) == 0) all.push_back(line);
    }
    return all;
  };
  CHECK(read("Ông,Bà\nNguyễn Văn A,\n,Trần Thị B\n") == Lines{"Ông/Nguyễn Văn A", "Bà/Trần Thị B"});
  CHECK(read("Họ và tên,Ông,Bà\nA,x,\nB,,X\nC,,\n") == Lines{"Ông/A", "Bà/B", "/C"});
  CHECK(read("TT,Họ và tên,,Đơn vị\n,Ông,Bà,\n1,Nguyễn Văn A,,Huế\n2,,Trần Thị B,Huế\n") == Lines{"Ông/Nguyễn Văn A", "Bà/Trần Thị B"});
  CHECK(read("Ông (Bà),Tên\nBà,A\nông,B\n") == Lines{"Bà/A", "ông/B"});
  CHECK(read("Ông/Bà,Tên\nBà,A\n") == Lines{"Bà/A"});
  CHECK(read("Họ và tên,Ông,Bà\nA,x,x\nB,Lê C,\n") ==
        Lines{"recipients.csv:2:3: error: both columns, “Ông” and “Bà”, are filled in; leave one of them empty",
              "recipients.csv:3:2: error: this column says “Lê C”, but the row has a name already; write “x”, or keep the name in one column"});
}

TEST_CASE("family name and given name are joined in the order of speech, wherever their columns stand") {
  const Loaded loaded = read_folder({{"honours.csv", "tên\nCờ\n"}, {"recipients.csv", "Tên,Họ và tên đệm\nAn,NGUYỄN VĂN\n"}});
  CHECK(loaded.ceremony.recipients.at(0).name == "NGUYỄN VĂN An");
}
