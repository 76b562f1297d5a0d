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

TEST_CASE("figures and rankings keep their totals") {
  const Loaded loaded = read_folder({{"figures/a.csv", "chỉ tiêu,giá trị\nTổng số hộ nghèo,5\nTổng cộng,7\n"}});
  CHECK(said(loaded) == Lines{});
  CHECK(loaded.ceremony.figures.at(0).rows.size() == 2);
}
