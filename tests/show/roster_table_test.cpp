// The evening's changes as a table for the office.
#include "show/roster_table.h"

#include "catch.h"
#include "roster_desk.h"

using namespace bangvang;
using namespace bangvang::sample;

namespace {

std::string table(const RosterDesk& desk, bool vietnamese = true) {
  const std::string text = roster_table(read_journal(desk.journal).lines, vietnamese, 7 * 3600);
  REQUIRE(text.starts_with("\xef\xbb\xbf"));
  return text.substr(3);
}

const std::string header = ",honour,id,kind,salutation,name,position,unit,citation,say,received_by,relation\r\n";

}  // namespace

TEST_CASE("an evening without changes is a header") {
  CHECK(table(RosterDesk(one_honour(2))) == "thay đổi,lúc" + header);
  CHECK(table(RosterDesk(one_honour(2)), false) == "change,at" + header);
}

TEST_CASE("each change is a row with what recipients.csv needs") {
  RosterDesk desk(one_honour(6, 3));
  RosterChange late = draft("h", "add Nguyễn Văn Muộn");
  late.unit = "Sở Y tế, Hà Tĩnh";
  late.salutation = "Ông";
  RosterChange proxy = draft("h", "proxy r2 Trần Thị B");
  proxy.relation = "con gái";
  desk.change("h", "absent r1").ask(proxy).ask(late).change("h", "correct r3 Người \"Ba\"");
  desk.change("h", "move r3 h.2 1").change("h", "swap r4 r5").change("h", "share r6 Lê Thị D").change("h", "regroup");
  CHECK(table(desk) ==
        "thay đổi,lúc" + header +
            "vắng mặt,05:13,h,r1,,,Người 1,,,,,,\r\n"
            "nhận thay,05:13,h,r2,,,Người 2,,,,,Trần Thị B,con gái\r\n"
            "bổ sung,05:13,h,nguyen-van-muon-so-y-te-ha-tinh,cá nhân,Ông,Nguyễn Văn Muộn,,\"Sở Y tế, Hà Tĩnh\",,,,\r\n"
            "\"sửa, trước là: Người 3\",05:13,h,r3,,,\"Người \"\"Ba\"\"\",,,,,,\r\n"
            "\"chuyển đến đợt h.2, vị trí 1\",05:13,h,r3,,,\"Người \"\"Ba\"\"\",,,,,,\r\n"
            "đổi chỗ với Người 5,05:13,h,r4,,,Người 4,,,,,,\r\n"
            "đồng nhận với Lê Thị D,05:13,h,r6,,,Người 6,,,,,,\r\n"
            "xếp lại các đợt,05:13,h,,,,,,,,,,\r\n");
}

TEST_CASE("what was undone, and what was before everything began anew, is not in the table") {
  RosterDesk desk(one_honour(3));
  desk.change("h", "absent r1").change("h", "absent r2").undo(1);
  CHECK(table(desk, false) == "change,at" + header + "absent,05:13,h,r2,,,Người 2,,,,,,\r\n");
  desk.send({Want::restart, "", "panel", false});
  CHECK(table(desk, false) == "change,at" + header);
}

TEST_CASE("a name that a spreadsheet program would take for a formula is none") {
  RosterDesk desk(one_honour(2));
  desk.change("h", "correct r1 =1+1");
  CHECK(table(desk).find("r1,,,\" =1+1\",") != std::string::npos);
}
