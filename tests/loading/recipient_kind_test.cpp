// Whether a row is of a person or of a collective, where no column and no heading says so.
#include "catch.h"
#include "folder.h"
#include "loading/organisations.h"

using namespace bangvang;

namespace {

Loaded list(const std::string& rows) { return read_folder({{"honours.csv", "tên,số lượng\nCờ,\n"}, {"recipients.csv", rows}}); }

// "first letter of the kind/salutation/name/position/unit"
Lines recipients(const Loaded& loaded) {
  Lines all;
  for (const Recipient& one : loaded.ceremony.recipients) {
    const char* const kind = one.kind == RecipientKind::person ? "p/" : one.kind == RecipientKind::collective ? "c/" : "h/";
    all.push_back(kind + one.salutation + "/" + one.name + "/" + one.position + "/" + one.unit);
  }
  return all;
}

}  // namespace

TEST_CASE("a column of people and collectives leaves the kind to each row") {
  for (const char* header : {"Họ và tên / Tên tập thể", "\"Họ và tên, tên tập thể\"", "Họ và tên/Tên đơn vị", "\"Tên tập thể, cá nhân\"", "Tập thể/Cá nhân"}) {
    INFO(header);
    const Loaded loaded = list(std::string("STT,") + header + ",Ông,Bà,Chức vụ,Đơn vị\n1,Lê Văn Cường,x,,Chuyên viên,Sở Nội vụ\n2,Hoàng Thị Dung,,x,Chuyên viên,Sở Nội vụ\n"
                               "3,\"Ông Phạm Văn Em, Trưởng phòng, Sở Tài chính\",,,,\n4,Trường THPT A,,,,\n");
    CHECK(said(loaded) == Lines{});
    CHECK(recipients(loaded) == Lines{"p/Ông/Lê Văn Cường/Chuyên viên/Sở Nội vụ", "p/Bà/Hoàng Thị Dung/Chuyên viên/Sở Nội vụ",
                                      "p/Ông/Phạm Văn Em/Trưởng phòng/Sở Tài chính", "c//Trường THPT A//"});
  }
}

TEST_CASE("marks and forms of address tell before what the column is called") {
  CHECK(recipients(list("STT,Tên tập thể,Ông,Bà\n1,Lê Văn Cường,x,\n2,\"Bà Trần Thị B, Y tá, xã C\",,\n3,Bà Rịa Vũng Tàu,,\n4,Lê Văn D,,\n")) ==
        Lines{"p/Ông/Lê Văn Cường//", "p/Bà/Trần Thị B/Y tá/xã C", "c//Bà Rịa Vũng Tàu//", "c//Lê Văn D//"});
  CHECK(recipients(list("STT,Đơn vị\n1,Sở A\n2,\"Ông Lê Văn B, Giám đốc, Sở C\"\n")) == Lines{"c//Sở A//", "p/Ông/Lê Văn B/Giám đốc/Sở C"});
}

TEST_CASE("a name that begins like an organisation is a collective, which is told") {
  const Loaded loaded = list("STT,Họ và tên\n1,Sở Nông nghiệp\n2,TRƯỜNG THPT A\n3,Công ty TNHH B\n4,Uỷ ban nhân dân xã C\n5,Tập thể nữ D\n6,Trương Văn E\n7,Đoàn Thị Phòng\n");
  CHECK(recipients(loaded) == Lines{"c//Sở Nông nghiệp//", "c//TRƯỜNG THPT A//", "c//Công ty TNHH B//", "c//Uỷ ban nhân dân xã C//", "c//Tập thể nữ D//", "p//Trương Văn E//",
                                    "p//Đoàn Thị Phòng//"});
  CHECK(to_text(loaded.readings.at(1), Language::english) == "recipients.csv: recipients, 7 rows (lines 2–8); 5 rows of collectives, by what they are called");
  CHECK(to_text(loaded.readings.at(1), Language::vietnamese) == "recipients.csv: danh sách khen thưởng, 7 dòng (dòng 2–8); 5 dòng là tập thể, theo tên gọi");
}

TEST_CASE("the row's own word for its kind wins over its name") {
  CHECK(recipients(list("Tên,Loại,Học vị\nSở A,cá nhân,\nBan Văn B,,Thượng tá\nBan Văn C,,\n")) == Lines{"p//Sở A//", "p//Ban Văn B//", "c//Ban Văn C//"});
}

TEST_CASE("offices are no organisations, however they begin") {
  for (const char* office : {"Trưởng phòng", "Phóng viên", "Cục trưởng Cục Thuế", "Viện phó", "Tổ trưởng tổ dân phố 3", "Công an viên", "Cán bộ xã", "Phùng Văn A", "Sơn"}) {
    INFO(office);
    CHECK_FALSE(begins_with_place(office));
  }
  for (const char* place : {"Sở Y tế", "SỞ Y TẾ", "xã Viên An", "Tòa án tỉnh", "Toà án tỉnh", "TP. Vinh", "TP Vinh", "Viện Kiểm sát"}) {
    INFO(place);
    CHECK(begins_with_place(place));
  }
}
