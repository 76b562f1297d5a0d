// The minutes of an evening: how what its journal tells is put on paper.
#include <fstream>
#include <sstream>

#include "catch.h"
#include "told.h"

using namespace bangvang;
using namespace bangvang::sample;

namespace {

std::string file(const std::string& name) {
  std::ifstream stream(std::string(BANGVANG_TREE) + "/tests/journals/" + name, std::ios::binary);
  std::ostringstream text;
  text << stream.rdbuf();
  return text.str();
}

}  // namespace

TEST_CASE("the minutes of a small evening, word for word") {
  RosterDesk desk(small());
  desk.press("take=speaker:agenda#1").wait(7 * 60'000);
  desk.change("h", "absent r2").change("h", "proxy r3 Trần Thị Bích");
  desk.send({Want::tell_hall, "Mời đại biểu Hà Nội ra cổng A", "key", false});
  desk.press("take=honour:h GO GO GO black").wait(4 * 60'000);
  desk.press("program take=speaker:agenda#3 quit");
  CHECK(minutes_of(small(), desk) ==
        "BIÊN BẢN DIỄN BIẾN\n"
        "Lễ trao giải\n"
        "Cụm thi đua mẫu\n"
        "Ngày 15 tháng 11 năm 2023\n"
        "\n"
        "Bắt đầu: 05:13, ngày 15 tháng 11 năm 2023.\n"
        "Kết thúc: 05:24 (11 phút).\n"
        "\n"
        "I. CHƯƠNG TRÌNH\n"
        "05:13  Khai mạc – Trần Văn B (7 phút; kế hoạch 05:10, chậm 3 phút)\n"
        "05:20  Trao tặng (4 phút; kế hoạch 05:20, đúng giờ)\n"
        "05:24  Bế mạc – Lê Thị C (dưới 1 phút)\n"
        "\n"
        "II. DIỄN BIẾN\n"
        "05:13  Lễ trao giải\n"
        "05:13  Khai mạc – Trần Văn B\n"
        "05:20  Thông báo trên màn chiếu: “Mời đại biểu Hà Nội ra cổng A”\n"
        "05:20  Danh hiệu h\n"
        "05:20  Danh hiệu h – danh sách\n"
        "05:20  Màn chiếu tắt (đen) trong 4 phút\n"
        "05:24  Bế mạc – Lê Thị C\n"
        "\n"
        "III. KHEN THƯỞNG\n"
        "Danh hiệu h (Quyết định số 01/QĐ-UBND):\n"
        "05:20  Ông Người 1, Giám đốc, Đơn vị 1\n"
        "05:20  Người 3, Đơn vị 3; người nhận thay: Trần Thị Bích\n"
        "–      Vắng mặt: Người 2\n"
        "\n"
        "(Lập tự động từ nhật ký điều khiển màn chiếu của buổi lễ; giờ là giờ của máy chiếu.)\n");
}

TEST_CASE("an English ceremony has English minutes") {
  Ceremony ceremony = small();
  ceremony.language = "en";
  ceremony.honours[0].kind = HonourKind::nominated;
  RosterDesk desk(ceremony);
  desk.press("take=recipient:h.r1");
  const std::string text = minutes_of(ceremony, desk, {0, true, true, 12, false});
  CHECK(says(text, "MINUTES OF THE EVENING\n"));
  CHECK(says(text, "THIS WAS A REHEARSAL, NOT THE CEREMONY.\n"));
  CHECK(says(text, "Began: 05:13, 15 November 2023.\n"));
  CHECK(says(text, "The end was not journaled; the last line is of 05:13 (after under 1 min).\n"));
  CHECK(says(text, "The journal is damaged from line 12: what came later is not in these minutes.\n"));
  CHECK(says(text, "The data have changed since: names and titles below may differ from those that were shown.\n"));
  CHECK(says(text, "–      Khai mạc (was not held)\n"));
  CHECK(says(text, "Nominated for Danh hiệu h (Quyết định số 01/QĐ-UBND):\n05:13  Ông Người 1, Giám đốc, Đơn vị 1\n"));
}

TEST_CASE("only who was announced is in the minutes") {
  RosterDesk desk(one_honour(9, 3, HonourLayout::portrait));
  desk.press("take=recipient:h.r2 black take=recipient:h.r3 program");
  CHECK(awarded(told(one_honour(9, 3, HonourLayout::portrait), desk.journal)) == "h.r2 h.r3");
  const std::string text = minutes_of(one_honour(9, 3, HonourLayout::portrait), desk);
  CHECK(says(text, "Người 3, Đơn vị 3\n"));
  CHECK_FALSE(says(text, "Người 1"));
  CHECK_FALSE(says(text, "Người 4"));
}

TEST_CASE("a late laureate and a corrected name are told as such; what was undone is not told") {
  const Ceremony ceremony = one_honour(2);
  RosterDesk desk(ceremony);
  desk.change("h", "add Nguyễn Văn Muộn").change("h", "correct r1 Người Một").change("h", "absent r2").undo(3);
  desk.press("GO GO GO GO GO GO");
  const std::string text = minutes_of(ceremony, desk);
  CHECK(says(text, "Nguyễn Văn Muộn; bổ sung trong buổi lễ\n"));
  CHECK(says(text, "Người Một, Đơn vị 1; trong dữ liệu ghi là “Người 1”\n"));
  CHECK(says(text, "  Người 2, Đơn vị 2\n"));
  CHECK_FALSE(says(text, "Vắng mặt"));
}

TEST_CASE("a step that the data lack is named by its id") {
  RosterDesk desk(notices(3));
  desk.press("GO GO");
  const std::string text = minutes_of(notices(1), desk);
  CHECK(says(text, "Bước notice:n2 (không còn trong dữ liệu)\n"));
}

TEST_CASE("places are in the minutes as far as they were announced, and so are leaders and the flag") {
  Ceremony ceremony = rich();
  ceremony.handover->from = "Đơn vị 03";
  ceremony.handover->to = "Đơn vị 05";
  RosterDesk desk(ceremony);
  desk.press("take=ranking:tong/place-3");
  std::string text = minutes_of(ceremony, desk);
  CHECK(says(text, "Xếp hạng:\n    3  "));
  CHECK_FALSE(says(text, "    1  Đơn vị 2"));
  CHECK_FALSE(says(text, "Cụm trưởng"));
  desk.press("take=leadership take=handover take=ranking:tong/place-1");
  text = minutes_of(ceremony, desk);
  CHECK(says(text, "    1  Đơn vị 2; 95\n"));
  CHECK(says(text, "Cụm trưởng, Cụm phó năm 2023:\n"));
  CHECK(says(text, "Bàn giao cờ luân lưu: Đơn vị 03 → Đơn vị 05\n"));
}

TEST_CASE("where the machine's clock is wrong times are counted from the beginning") {
  RosterDesk desk(small());
  desk.journal.clear();
  desk.lines = 0;
  desk.now.wall_ms = 3'600'000;  // 1970
  desk.press("take=speaker:agenda#1").wait(125 * 60'000);
  desk.press("take=honour:h");
  const std::string text = minutes_of(small(), desk);
  CHECK(says(text, "Đồng hồ của máy chạy sai: mọi giờ dưới đây tính từ lúc bắt đầu.\n"));
  CHECK(says(text, "+02:05 Trao tặng (dưới 1 phút; kế hoạch 05:20)\n"));
}

TEST_CASE("an evening far from its plan is not called late") {
  Ceremony ceremony = small();
  ceremony.agenda[0].time = "20:00";
  RosterDesk desk(ceremony);
  desk.press("take=speaker:agenda#1 take=honour:h");
  const std::string text = minutes_of(ceremony, desk);
  CHECK(says(text, "(dưới 1 phút; kế hoạch 20:00)\n"));
  CHECK(says(text, "(dưới 1 phút; kế hoạch 05:20)\n"));
}

TEST_CASE("what would move a printer's head is a space, and nothing spoils the minutes of a journal that names nonsense") {
  Ceremony ceremony = small();
  ceremony.title = "Lễ\x1b[2J\ntrao";
  RosterDesk desk(ceremony);
  journal(desk, Verb::take, "no:such", "key");
  journal(desk, Verb::presented, "no:such", "hall");
  const std::string text = minutes_of(ceremony, desk);
  CHECK(says(text, "Lễ [2J trao\n"));
  CHECK(minutes(told(ceremony, ""), {}).find('\x1b') == std::string::npos);
}

TEST_CASE("the journal of an evening with absences, a proxy and late laureates has its minutes") {
  RosterDesk desk(roster_ceremony());
  desk.journal = file("roster.journal");
  const std::string text = minutes_of(roster_ceremony(), desk);
  INFO(text);
  CHECK(says(text, "Người 2, Đơn vị 2; người nhận thay: Trần Thị Bích (con gái)\n"));
  CHECK(says(text, "bổ sung trong buổi lễ\n"));
  CHECK(says(text, "Vắng mặt: "));
}

TEST_CASE("the journal of an evening with jumps, black and hold has its minutes") {
  RosterDesk desk(rich());
  desk.journal = file("evening.journal");
  const std::string text = minutes_of(rich(), desk, {});
  INFO(text);
  CHECK(says(text, "I. CHƯƠNG TRÌNH\n"));
  CHECK(says(text, "Xếp hạng:\n"));
  CHECK(says(text, "Kết thúc: "));
}

TEST_CASE("what was taken back is told as taken back, and nobody has received it") {
  RosterDesk desk(small());
  desk.press("take=recipient:h.r1 retract");
  const Chronicle all = told(small(), desk.journal);
  CHECK(awarded(all).empty());
  CHECK(says(minutes_of(small(), desk), "Rút lại phần vừa công bố: “"));
}

TEST_CASE("what was taken back and announced again has been received at the later time") {
  RosterDesk desk(small());
  desk.press("take=recipient:h.r1 retract");
  desk.wait(600'000);
  desk.press("take=recipient:h.r1 program");
  const Chronicle all = told(small(), desk.journal);
  REQUIRE(all.awards.size() == 1);
  CHECK(all.awards[0].at.since_ms > 600'000);
}
