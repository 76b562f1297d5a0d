// Totals and signatures beneath a list: passed over, and nobody with them.
#include "catch.h"
#include "folder.h"
#include "loading/closing_words.h"

using namespace bangvang;

namespace {

Loaded list(const std::string& rows) {
  return read_folder({{"honours.csv", "mã,danh hiệu,số lượng\nco,Cờ,\nbk,Bằng khen,0\n"}, {"recipients.csv", rows}});
}

std::string names(const Loaded& loaded) {
  std::string all;
  for (const Recipient& one : loaded.ceremony.recipients) all += (all.empty() ? "" : "|") + one.name;
  return all;
}

Lines about(const Loaded& loaded) {
  Lines lines;
  for (const std::string& line : said(loaded)) {
    if (line.rfind("recipients", 0) == 0) lines.push_back(line);
  }
  return lines;
}

const std::string rows = "STT,Họ và tên,Đơn vị,Danh hiệu\n1,Nguyễn Văn A,Sở A,co\n2,Trần Thị B,Sở B,co\n";

}  // namespace

TEST_CASE("totals and the signature block are passed over, and told") {
  const Loaded loaded = list(rows +
                             ",Tổng cộng: 02 người,,\nDanh sách này có 02 cá nhân./.,,,\n"
                             ",,\"Nghệ An, ngày 5 tháng 12 năm 2023\",\n"
                             "NGƯỜI LẬP BIỂU,,TM. ỦY BAN NHÂN DÂN,\n,,KT. CHỦ TỊCH,\n\"(Ký, ghi rõ họ tên)\",,PHÓ CHỦ TỊCH,\n\n"
                             "Lê Văn Ký,,Phạm Thị Duyệt,\nNơi nhận:,,,\n- Như trên;,,,\n- Lưu VT.,,,\n");
  CHECK(about(loaded) == Lines{});
  CHECK(names(loaded) == "Nguyễn Văn A|Trần Thị B");
  CHECK(to_text(loaded.readings.at(1), Language::english) ==
        "recipients.csv: recipients, 2 rows (lines 2–3); lines 4–5 passed over (total); lines 6–14 passed over (signature)");
}

TEST_CASE("a signature beneath a list without numbers is passed over, too") {
  const Loaded loaded = list("Họ và tên,Đơn vị,Danh hiệu\nNguyễn Văn A,Sở A,co\nNGƯỜI LẬP,,THỦ TRƯỞNG ĐƠN VỊ\n(Ký tên),,(Ký tên)\nLê Văn Ký,,Phạm Duyệt\n");
  CHECK(about(loaded) == Lines{});
  CHECK(names(loaded) == "Nguyễn Văn A");
}

TEST_CASE("whoever stands beneath the signature with a number is a recipient") {
  const Loaded loaded = list(rows + ",,TM. ỦY BAN NHÂN DÂN,\n3,Lê Văn C,Sở C,co\n");
  CHECK(about(loaded) == Lines{});
  CHECK(names(loaded) == "Nguyễn Văn A|Trần Thị B|Lê Văn C");
}

TEST_CASE("whoever stands beneath the signature with all a row has is in doubt, and that is an error") {
  const Loaded loaded = list(rows + ",,TM. ỦY BAN NHÂN DÂN,\n,Lê Văn C,Sở C,co\n");
  CHECK(about(loaded) == Lines{"recipients.csv:5: error: the row of “Lê Văn C” stands beneath the signature: whether it belongs to the list is "
                               "not plain; move the row above the signature, or remove it"});
  CHECK(loaded.rows_left_out == 1);
}

TEST_CASE("totals may stand between parts of a list") {
  const Loaded loaded = list("STT,Họ và tên,Đơn vị\nA,CỜ\n1,A,x\n,Cộng: 1,\nB,BẰNG KHEN\n1,B,x\nCộng,1,\n");
  CHECK(about(loaded) == Lines{});
  CHECK(names(loaded) == "A|B");
}

TEST_CASE("words that begin names are no closing") {
  for (const char* name : {"Tổng Công ty Điện lực", "Cộng đồng dân cư thôn Đông", "Tổng cục Thuế", "Công ty TNHH A", "TM.DV Hoàng Long",
                           "Tổng đội Thanh niên", "Người lập thành tích đặc biệt", "Nơi nhận hoa", "(Kỷ niệm 50 năm)", "Thủ trưởng đơn vị A", "Chủ tịch Hội Nông dân xã B", "Danh Sách"}) {
    INFO(name);
    CHECK_FALSE(says_total(name));
    CHECK_FALSE(begins_signature(name));
    CHECK(names(list(std::string("Họ và tên,Danh hiệu\n") + name + ",co\nSở Z,co\n")) == name + std::string("|Sở Z"));
  }
}

TEST_CASE("words of closings, in the forms that offices write") {
  for (const char* total : {"Tổng cộng: 45 người", "TỔNG CỘNG", "Tổng số: 12 tập thể", "Cộng", "Cộng: 5", "Tổng cộng 45", "(Danh sách này có 45 cá nhân)",
                            "Danh sách gồm 12 tập thể", "Ấn định danh sách có 45 người"}) {
    INFO(total);
    CHECK(says_total(total));
  }
  for (const char* mark : {"TM. ỦY BAN NHÂN DÂN", "TM.UBND TỈNH", "T/M BAN TỔ CHỨC", "KT. CHỦ TỊCH", "KT.GIÁM ĐỐC", "TL. BỘ TRƯỞNG", "TUQ. GIÁM ĐỐC",
                           "NGƯỜI LẬP BIỂU", "Người lập", "NGƯỜI LẬP BIỂU (Ký tên)", "Nơi nhận:", "Nơi nhận: - Như trên;", "(Ký tên, đóng dấu)", "(Đã ký)", "THỦ TRƯỞNG ĐƠN VỊ"}) {
    INFO(mark);
    CHECK(begins_signature(mark));
  }
  CHECK(says_day("Nghệ An, ngày 5 tháng 12 năm 2023"));
  CHECK(says_day("Ngày     tháng     năm 2023"));
  CHECK_FALSE(says_day("Kỷ niệm ngày 5 tháng 12 năm 2023, tại hội trường"));
  CHECK_FALSE(says_day("Lễ phát động thi đua tổ chức tại tỉnh nhà, vào ngày 5 tháng 12 năm 2023"));
}

TEST_CASE("a figure may be a total, but it must say of what") {
  const Loaded loaded = read_folder({{"figures/a.csv", "chỉ tiêu,giá trị\nTổng số hộ nghèo,5\nTổng cộng,7\n"}});
  CHECK(said(loaded) == Lines{"figures/a.csv:3:1: warning: “Tổng cộng” is shown as a figure; write of what it is the total, or remove the row"});
  CHECK(loaded.ceremony.figures.at(0).rows.size() == 2);
}

TEST_CASE("beneath numbered figures totals and averages are none, and what parts them is told") {
  const Loaded loaded = read_folder({{"figures/a.csv", "TT,chỉ tiêu,giá trị\nI,KINH TẾ,\n1,Tổng số hộ nghèo,5\n2,Trung bình,6\n,Tổng số xã,9\n,Cộng,20\n,Bình quân:,5\n"}});
  CHECK(said(loaded) == Lines{"figures/a.csv:2:2: warning: this row has nothing but “KINH TẾ”; it is passed over; remove the row, or fill in its cells"});
  REQUIRE(loaded.ceremony.figures.at(0).rows.size() == 3);
  CHECK(loaded.ceremony.figures[0].rows[2].label == "Tổng số xã");
  CHECK(to_text(loaded.readings.at(0), Language::english).find("lines 6–7 passed over (total)") != std::string::npos);
}

TEST_CASE("a total wins no place in a ranking, nor does an average") {
  for (const char* words : {"Cộng", "Tổng cộng", "Tổng số:", "Trung bình", "Điểm trung bình", "Bình quân chung", "Cao nhất"}) {
    for (const bool numbers : {true, false}) {
      INFO(words << numbers);
      const std::string tt = numbers ? "TT," : "", one = numbers ? "1," : "", two = numbers ? "2," : "", none = numbers ? "," : "";
      const Loaded loaded = read_folder({{"members.csv", "tên\nA\nB\n"},
                                         {"rankings/a.csv", tt + "Đơn vị,Kinh tế,Xã hội,Văn hóa,Tổng điểm\n" + one + "A,5,5,5,15\n" + two + "B,4,4,4,12\n" +
                                                                none + words + ",9,9,9,27\n"}});
      CHECK(said(loaded) == Lines{});
      CHECK(loaded.ceremony.rankings.at(0).rows.size() == 2);
      CHECK(to_text(loaded.readings.at(1), Language::english).find("line 4 passed over (total)") != std::string::npos);
    }
  }
}

TEST_CASE("a numbered total is none of a ranking's units; a numbered unit may be called like an average") {
  const Loaded loaded = read_folder({{"rankings/a.csv", "TT,Đơn vị,Kinh tế\n1,A,5\n2,Trung Bình,4\n3,Tổng cộng,9\n"}});
  CHECK(said(loaded) == Lines{});
  REQUIRE(loaded.ceremony.rankings.at(0).rows.size() == 2);
  CHECK(loaded.ceremony.rankings[0].rows[1].unit == "Trung Bình");
}

TEST_CASE("in a numbered ranking a row without a number is asked about; the most that there is needs none") {
  const Loaded loaded = read_folder({{"rankings/a.csv", "TT,Đơn vị,Kinh tế\n,Điểm tối đa,10\nI,KHỐI A,\n1,A,5\n2,B,4\n,Toàn cụm,9\n"}});
  CHECK(said(loaded) ==
        Lines{"rankings/a.csv:3:2: error: the heading “KHỐI A” stands within a ranking; move each part to a ranking of its own, in another file or "
              "sheet; else remove the row",
              "rankings/a.csv:6:2: error: “Toàn cụm” has no number as others have: whether it is a unit is not plain; number it if it is a unit; "
              "else remove the row"});
}

TEST_CASE("units that are numbered in Roman, each with one whole number, are no headings") {
  const Loaded loaded = read_folder({{"rankings/a.csv", "TT,Đơn vị,Kinh tế\nI,A,5\nII,B,4\n"}});
  CHECK(said(loaded) == Lines{});
  CHECK(loaded.ceremony.rankings.at(0).rows.size() == 2);
}

TEST_CASE("who signs a ranking has no place in it") {
  const Loaded loaded = read_folder({{"rankings/a.csv", "Đơn vị,Kinh tế,Xếp hạng\nA,5,1\nB,4,2\nTRƯỞNG BAN,,\nLê Ký,,\n"}});
  CHECK(said(loaded) == Lines{});
  CHECK(loaded.ceremony.rankings.at(0).rows.size() == 2);
}

TEST_CASE("a unit without a place, where others have one, is an error, unless it says so") {
  const std::string header = "Đơn vị,Kinh tế,Xếp hạng\n";
  const auto of = [&](const std::string& rows) { return said(read_folder({{"rankings/a.csv", header + rows}})); };
  CHECK(of("A,5,1\nB,4,2\nC,3,\n") == Lines{"rankings/a.csv:4:3: error: “C” has no place, where other units have one; write the place, or “-” to have "
                                            "it ranked by its points; remove the row if it is no unit"});
  CHECK(of("A,5,1\nLê Ký,,\nC,3,\nD,2,\n").size() == 1);
  CHECK(of("A,5,1\nB,4,2\nC,3,-\n") == Lines{});
  CHECK(of("A,5,1\nB,4,\nC,3,\n") == Lines{});  // the first alone has been written
}

TEST_CASE("a signature that begins with a bare office is passed over") {
  for (const char* office : {"HIỆU TRƯỞNG", "CHỦ TỊCH", "GIÁM ĐỐC", "TRƯỞNG BAN", "TRƯỞNG PHÒNG", "BÍ THƯ", "CHỦ TỊCH HỘI ĐỒNG", "Hiệu trưởng"}) {
    INFO(office);
    const Loaded numbered = list(rows + "," + office + ",,\n,,,\n,Lê Thị Ký,,\n");
    CHECK(about(numbered) == Lines{});
    CHECK(names(numbered) == "Nguyễn Văn A|Trần Thị B");
    const Loaded plain = list(std::string("Họ và tên,Đơn vị,Danh hiệu\nNguyễn Văn A,Sở A,co\n") + office + ",,\nLê Thị Ký,,\n");
    CHECK(about(plain) == Lines{});
    CHECK(names(plain) == "Nguyễn Văn A");
  }
}

TEST_CASE("two offices side by side begin a signature") {
  const Loaded loaded = list(rows + ",KẾ TOÁN,,GIÁM ĐỐC\n,Lê A,,Lê B\n,\n");
  CHECK(names(loaded) == "Nguyễn Văn A|Trần Thị B");
}

TEST_CASE("beneath the list's own closing sentence only those with a number follow") {
  const Loaded loaded = list(rows + ",Danh sách này gồm 02 người./.,,\n,HỘI ĐỒNG THI ĐUA,,\n,Lê Thị Ký,,\n");
  CHECK(about(loaded) == Lines{});
  CHECK(names(loaded) == "Nguyễn Văn A|Trần Thị B");
  CHECK(names(list(rows + ",Cộng: 02,,\n,KHỐI B,,\n3,Lê Văn C,Sở C,co\n")) == "Nguyễn Văn A|Trần Thị B|Lê Văn C");
}

TEST_CASE("an office above numbered rows is no signature") {
  const Loaded loaded = list(rows + ",GIÁM ĐỐC,,\n3,Lê Văn C,Sở C,co\n");
  CHECK(about(loaded) == Lines{"recipients.csv:4:2: error: “GIÁM ĐỐC” is an office, no name; if the signature begins here, remove it from this row on; "
                               "else write the name",
                               "recipients.csv:4:4: error: the honour is empty; write the name or the id of an honour in honours.csv"});
  CHECK(names(loaded) == "Nguyễn Văn A|Trần Thị B|Lê Văn C");
}

TEST_CASE("a name alone and without a number, where others have one, is asked about") {
  const Loaded loaded = list(rows + ",Lê Văn C,,\n");
  CHECK(about(loaded) == Lines{"recipients.csv:4:2: error: this row has nothing but “Lê Văn C”, and no number as others have: whether it belongs to the "
                               "list is not plain; number it if it belongs to the list; else remove the row",
                               "recipients.csv:4:4: error: the honour is empty; write the name or the id of an honour in honours.csv"});
}

TEST_CASE("who signs the list of members is none of them") {
  const Loaded loaded = read_folder({{"members.csv", "tên,vai trò\nA,trưởng\nB,thành viên\nCỤM TRƯỞNG,\nLê Ký,\n"}});
  CHECK(said(loaded) == Lines{});
  CHECK(loaded.ceremony.members.size() == 2);
  const Loaded names_only = read_folder({{"members.csv", "tên\nA\nB\nCỤM TRƯỞNG\n"}});
  CHECK(said(names_only) == Lines{"members.csv:4:1: error: “CỤM TRƯỞNG” is an office, no name; if the signature begins here, remove it from this row on; "
                                  "else write the name"});
}

TEST_CASE("a heading with the delimiters of empty cells behind it has nothing in wrong columns") {
  CHECK(about(list("STT,Họ và tên,Đơn vị\nI,CỜ,,,\n1,A B,x\n")) == Lines{});
  CHECK(about(list("STT,Họ và tên,Đơn vị,Danh hiệu\n1,A, B,co,\n")).size() >= 1);
}
