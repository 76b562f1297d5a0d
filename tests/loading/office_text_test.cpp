// Cells and headers that say several things of somebody at once.
#include "loading/office_text.h"

#include "catch.h"
#include "folder.h"

using namespace bangvang;

namespace {

std::string parted(std::string_view cell) {
  const OfficeText read = office_text(cell);
  return read.position + "/" + read.unit;
}

Loaded list(const std::string& rows) { return read_folder({{"honours.csv", "tên,số lượng\nCờ,\n"}, {"recipients.csv", rows}}); }

Lines people(const Loaded& loaded) {
  Lines all;
  for (const Recipient& one : loaded.ceremony.recipients) all.push_back(one.salutation + "/" + one.name + "/" + one.position + "/" + one.unit);
  return all;
}

}  // namespace

TEST_CASE("an office ends where a place begins, or at the comma that no other office follows") {
  CHECK(parted("Phó Giám đốc, Sở Y tế") == "Phó Giám đốc/Sở Y tế");
  CHECK(parted("Phó Giám đốc, Viettel Nghệ An") == "Phó Giám đốc/Viettel Nghệ An");
  CHECK(parted("Phó Giám đốc - Sở Y tế") == "Phó Giám đốc/Sở Y tế");
  CHECK(parted("Phó Giám đốc\nSở Y tế") == "Phó Giám đốc/Sở Y tế");
  CHECK(parted("Giám đốc, Bác sĩ, Bệnh viện X, tỉnh Y") == "Giám đốc, Bác sĩ/Bệnh viện X, tỉnh Y");
  CHECK(parted("Trưởng Ban Thi đua - Khen thưởng") == "Trưởng Ban Thi đua - Khen thưởng/");
}

TEST_CASE("nothing of an office's cell is lost") {
  CHECK(parted("Phó Giám đốc Sở Y tế") == "Phó Giám đốc Sở Y tế/");
  CHECK(parted("Bí thư Đảng ủy, Chủ tịch UBND xã A") == "Bí thư Đảng ủy, Chủ tịch UBND xã A/");
  CHECK(parted("Sở Y tế") == "/Sở Y tế");
  CHECK(parted("Sở Y tế, tỉnh Nghệ An") == "/Sở Y tế, tỉnh Nghệ An");
  CHECK(parted("Sở Y tế, Phó Giám đốc") == "Phó Giám đốc/Sở Y tế");
  CHECK(parted("Giám đốc,") == "Giám đốc,/");
  CHECK(parted("") == "/");
}

TEST_CASE("office and unit stand in one column") {
  for (const char* header : {"\"Chức vụ, đơn vị (công tác)\"", "\"Chức vụ, đơn vị công tác\"", "Chức vụ/Đơn vị", "Chức vụ - Đơn vị công tác", "Chức vụ và nơi công tác",
                             "\"CHỨC DANH, CƠ QUAN\""}) {
    INFO(header);
    const Loaded loaded = list(std::string("TT,Họ và tên,") + header + "\n1,Nguyễn Văn A,\"Phó Giám đốc, Sở Y tế\"\n2,Lê B,Giáo viên Trường C\n3,Lê D,Sở E\n");
    CHECK(said(loaded) == Lines{});
    CHECK(people(loaded) == Lines{"/Nguyễn Văn A/Phó Giám đốc/Sở Y tế", "/Lê B/Giáo viên Trường C/", "/Lê D//Sở E"});
  }
}

TEST_CASE("a column of its own goes before the one of both") {
  CHECK(people(list("Họ tên,Chức vụ,\"Chức vụ, đơn vị\"\nA,Y tá,\"Bác sĩ, Trạm B\"\n")) == Lines{"/A/Y tá/Trạm B"});
}

TEST_CASE("name, office and unit stand in one column") {
  for (const char* header : {"\"Họ tên, chức vụ, đơn vị công tác\"", "\"Họ và tên, chức vụ, đơn vị (công tác)\"", "Họ và tên/Chức vụ/Đơn vị", "\"Họ và tên, chức vụ và nơi công tác\""}) {
    INFO(header);
    const Loaded loaded = list(std::string("TT,") + header + ",Mức thưởng\n1,\"Nguyễn Văn A, Phó Giám đốc, Sở Y tế\",\n2,\"Bà Lê B, Sở C\",\n3,\"Sở D, tỉnh E\",\n4,Lê F,\n");
    CHECK(said(loaded).size() == 1);  // the unknown column
    CHECK(people(loaded) == Lines{"/Nguyễn Văn A/Phó Giám đốc/Sở Y tế", "Bà/Lê B//Sở C", "/Sở D, tỉnh E//", "/Lê F//"});
  }
}

TEST_CASE("a cell of all that cannot be taken apart is told") {
  const Loaded loaded = list("TT,\"Họ tên, chức vụ, đơn vị\"\n1,\"nguyễn văn a, Y tá, xã B\"\n");
  CHECK(said(loaded) == Lines{"recipients.csv:2:2: warning: “nguyễn văn a, Y tá, xã B” cannot be taken apart into name, position and unit; all of it is read as the name; write "
                              "it like “Nguyễn Văn A, Phó Giám đốc, Sở Y tế”, or give each a column of its own"});
  CHECK(people(loaded) == Lines{"/nguyễn văn a, Y tá, xã B//"});
}

TEST_CASE("a name with its unit has no office") {
  CHECK(people(list("TT,\"Họ tên, đơn vị công tác\"\n1,\"Nguyễn Văn A, Viettel Nghệ An\"\n2,\"Lê Thị B, Giám đốc, Sở C\"\n")) ==
        Lines{"/Nguyễn Văn A//Viettel Nghệ An", "/Lê Thị B/Giám đốc/Sở C"});
}

TEST_CASE("an office's other words for columns are known") {
  const Loaded loaded = read_folder({{"honours.csv", "tên\nCờ\n"}, {"recipients.csv", "Họ và tên,Cơ quan\nA,Huế\n"}, {"agenda.csv", "Thời gian,Nội dung chương trình\n08:00,Chào cờ\n"}});
  CHECK(said(loaded) == Lines{});
  CHECK(loaded.ceremony.recipients.at(0).unit == "Huế");
  CHECK(loaded.ceremony.agenda.at(0).item == "Chào cờ");
}

TEST_CASE("a missing column is asked for in the reader's own language") {
  const Loaded loaded = list("Người,Ghi\nA,B\n");
  CHECK(said(loaded, Language::vietnamese).at(1).ends_with("lỗi: không có cột “họ và tên”; đặt tên cho cột ở dòng đầu: họ và tên hoặc họ và tên đệm hoặc ông hoặc bà"));
}

TEST_CASE("a CSV that is called after a table is that table") {
  const Loaded loaded = read_folder({{"honours.csv", "tên\nCờ\n"}, {"danh-sach-ca-nhan.csv", "Họ và tên,Đơn vị\nA,X\n"}, {"danh-sach-tap-the.csv", "Tên tập thể\nB\n"},
                                     {"Đại biểu.csv", "Tên\nC\n"}, {"danh-sach-xe.csv", "biển số,loại xe\n1,2\n"}});
  CHECK(people(loaded) == Lines{"/A//X", "/B//"});
  CHECK(loaded.ceremony.delegates.size() == 1);
  CHECK(said(loaded) == Lines{"danh-sach-xe.csv: warning: this file is not read; the tables that are read: ceremony.toml, agenda.csv, members.csv, delegates.csv, honours.csv, "
                              "batches.csv, recipients.csv, rundown.csv"});
}

TEST_CASE("a list that is there under both its names is read once, and the other is an error") {
  const Loaded loaded = read_folder({{"honours.csv", "tên\nCờ\n"}, {"recipients.csv", "tên\nA\n"}, {"danh-sach.csv", "tên\nA\nB\n"}});
  CHECK(people(loaded) == Lines{"/A//"});
  CHECK(said(loaded) == Lines{"danh-sach.csv: error: this table stands in recipients.csv already, and is not read here; keep one of the two, delete or move the other"});
  CHECK(loaded.rows_left_out == 3);
}

TEST_CASE("a table whose ending is hidden behind .txt is told") {
  const Loaded loaded = read_folder({{"honours.csv", "tên,số lượng\nCờ,1\n"}, {"recipients.csv.txt", "tên\nA\n"}, {"ghi chú.txt", "x"}});
  CHECK(said(loaded) == Lines{"recipients.csv.txt: warning: this file is not read; rename it “recipients.csv”"});
}
