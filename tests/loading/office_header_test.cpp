// Headers as offices write them: titles above, two lines, columns that are numbered.
#include "catch.h"
#include "folder.h"

using namespace bangvang;

namespace {

const char* const honours = "mã,danh hiệu\nco,Cờ thi đua của Chính phủ\nbk,Bằng khen của Thủ tướng Chính phủ\n";

// "name/position/unit" of everybody, one a line.
Lines delegates(const Loaded& loaded) {
  Lines all;
  for (const Delegate& one : loaded.ceremony.delegates) all.push_back(one.name + "/" + one.position + "/" + one.unit);
  return all;
}

Lines readings(const Loaded& loaded, Language language = Language::english) {
  Lines all;
  for (const Reading& reading : loaded.readings) all.push_back(to_text(reading, language));
  return all;
}

}  // namespace

TEST_CASE("titles above the header are passed over, and that is told") {
  const Loaded loaded = read_folder({{"delegates.csv",
                                      "ỦY BAN NHÂN DÂN TỈNH,,CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
                                      ",,Độc lập - Tự do - Hạnh phúc\n\n"
                                      "DANH SÁCH ĐẠI BIỂU,,\n"
                                      "\"(Kèm theo Công văn ngày 5/12/2023)\",,\n\n"
                                      "STT,Họ và tên,Chức vụ\n1,A,Chủ tịch\n2,B,Bí thư\n"}});
  CHECK(said(loaded) == Lines{});
  CHECK(delegates(loaded) == Lines{"A/Chủ tịch/", "B/Bí thư/"});
  CHECK(readings(loaded) == Lines{"delegates.csv: delegates, 2 rows (lines 8–9); lines 1–5 passed over (title)"});
  CHECK(readings(loaded, Language::vietnamese) ==
        Lines{"delegates.csv: đại biểu, 2 dòng (dòng 8–9); bỏ qua dòng 1–5 (đầu đề)"});
}

TEST_CASE("a title that is a column's name gives way to the header beneath it") {
  const Loaded loaded = read_folder({{"delegates.csv", "ĐẠI BIỂU,\nTên,Chức vụ\nA,B\n"}});
  CHECK(said(loaded) == Lines{});
  CHECK(delegates(loaded) == Lines{"A/B/"});
}

TEST_CASE("a header in the first row stays it, whatever stands beneath") {
  const Loaded loaded = read_folder({{"delegates.csv", "tên,chức vụ\nA,B\nĐại biểu,khách mời\n"}});
  CHECK(said(loaded) == Lines{});
  CHECK(delegates(loaded) == Lines{"A/B/", "Đại biểu/khách mời/"});
}

TEST_CASE("a header is looked for in thirty rows, and no further") {
  const auto beneath = [](int rows) {
    std::string csv;
    for (int i = 0; i < rows; ++i) csv += "dòng,\n";
    return read_folder({{"delegates.csv", csv + "Tên,Chức vụ\nA,B\n"}});
  };
  CHECK(delegates(beneath(29)) == Lines{"A/B/"});
  CHECK(said(beneath(30)).at(0) == "delegates.csv:1: error: there is no column “name”; name the column in the first line: name, tên");
}

TEST_CASE("headings over several columns, in two lines") {
  const Loaded loaded = read_folder({{"delegates.csv",
                                      "STT,Thông tin cá nhân,,,Vai trò\n,Họ và tên,Chức vụ,Đơn vị,\n"
                                      "1,A,Chủ tịch,Huế,thư ký\n"}});
  CHECK(said(loaded) == Lines{});
  CHECK(delegates(loaded) == Lines{"A/Chủ tịch/Huế"});
  CHECK(loaded.ceremony.delegates[0].role == DelegateRole::secretary);
}

TEST_CASE("headings over several columns, where the names stand in the upper line") {
  const Loaded loaded = read_folder({{"delegates.csv", "TT,Họ và tên,Nơi công tác,,Ghi chú\n,,Chức vụ,Đơn vị,\n1,A,Chủ tịch,Huế,\n"}});
  CHECK(said(loaded) == Lines{"delegates.csv:1:5: warning: unknown column “Ghi chú”, not read; the columns that are read: name, "
                              "position, unit, role"});
  CHECK(delegates(loaded) == Lines{"A/Chủ tịch/Huế"});
}

TEST_CASE("three lines of headings") {
  const Loaded loaded = read_folder({{"delegates.csv",
                                      "TT,Đại biểu dự hội nghị,,\n,Họ và tên,Nơi công tác,\n,,Chức vụ,Cơ quan\n1,A,Chủ tịch,Huế\n"}});
  CHECK(said(loaded) == Lines{});
  CHECK(delegates(loaded) == Lines{"A/Chủ tịch/Huế"});
}

TEST_CASE("a heading is joined with the one above it where only both together are known") {
  const Loaded loaded = read_folder({{"rankings/a.csv",
                                      "TT,Đơn vị,Kinh tế,Điểm,,Tổng điểm\n,,,thưởng,trừ,\n1,X,90,2,1,91\n"}});
  CHECK(said(loaded) == Lines{});
  const Ranking& ranking = loaded.ceremony.rankings.at(0);
  REQUIRE(ranking.criteria.size() == 1);
  CHECK(ranking.rows.at(0).bonus == Decimal{2, 0});
  CHECK(ranking.rows.at(0).penalty == Decimal{1, 0});
}

TEST_CASE("points that are both own and appraised beneath each criterion keep the criterion's name") {
  const Loaded loaded = read_folder({{"rankings/a.csv",
                                      "TT,Đơn vị,Kinh tế,,Văn hóa,\n,,Tự chấm,Thẩm định,Tự chấm,Thẩm định\n1,X,10,9,8,7\n"}});
  CHECK(said(loaded) == Lines{});
  const Ranking& ranking = loaded.ceremony.rankings.at(0);
  REQUIRE(ranking.criteria.size() == 2);
  CHECK(ranking.criteria[0].name + "|" + ranking.criteria[1].name == "Kinh tế – Thẩm định|Văn hóa – Thẩm định");
  CHECK(ranking.rows.at(0).scores == std::vector<std::optional<Decimal>>{Decimal{9, 0}, Decimal{7, 0}});
}

TEST_CASE("two columns of one name are told apart by the heading above them") {
  const Loaded loaded = read_folder({{"honours.csv", "tên\nCờ\n"},
                                     {"recipients.csv",
                                      "TT,Người được khen thưởng,,Người nhận thay,\n,Họ tên,Chức vụ,Họ tên,Quan hệ\n"
                                      "1,A,Y tá,B,vợ\n"}});
  CHECK(said(loaded) == Lines{});
  const Recipient& a = loaded.ceremony.recipients.at(0);
  CHECK(a.name + "/" + a.position + "/" + a.received_by + "/" + a.relation == "A/Y tá/B/vợ");
}

TEST_CASE("a row that numbers the columns is passed over") {
  for (const char* numbers : {"(1),(2),(3),(4)", "1,2,3,4", "A,B,1,2", "(1),(2),(3),(4)=(2)+(3)", "[1],[2],[3],[4]"}) {
    INFO(numbers);
    const Loaded loaded =
        read_folder({{"delegates.csv", std::string("TT,Tên,Chức vụ,Đơn vị\n") + numbers + "\n1,A,B,C\n"}});
    CHECK(said(loaded) == Lines{});
    CHECK(delegates(loaded) == Lines{"A/B/C"});
  }
}

TEST_CASE("a header that is there again on the next page is passed over, with the numbers of its columns") {
  const Loaded loaded = read_folder({{"delegates.csv", "TT,Tên,Chức vụ\n(1),(2),(3)\n1,A,B\nTT,Tên,Chức vụ\n(1),(2),(3)\n2,C,D\n"}});
  CHECK(said(loaded) == Lines{});
  CHECK(delegates(loaded) == Lines{"A/B/", "C/D/"});
  CHECK(readings(loaded) == Lines{"delegates.csv: delegates, 2 rows (lines 3–6); lines 4–5 passed over (the header again)"});
}

TEST_CASE("a second list with columns of its own is read by its own") {
  const Loaded loaded = read_folder({{"honours.csv", "tên\nCờ\n"},
                                     {"recipients.csv",
                                      "DANH SÁCH TẬP THỂ,,\nSTT,Tên tập thể,\n1,Sở A,\n,TM. ỦY BAN NHÂN DÂN,\n,Lê Văn Ký,\n"
                                      "DANH SÁCH CÁ NHÂN,,\nTT,Họ và tên,Chức vụ\n1,B,Y tá\n2,C,Y tá\n"}});
  CHECK(said(loaded) == Lines{});
  REQUIRE(loaded.ceremony.recipients.size() == 3);
  CHECK(loaded.ceremony.recipients[0].kind == RecipientKind::collective);
  CHECK(loaded.ceremony.recipients[1].kind == RecipientKind::person);
  CHECK(loaded.ceremony.recipients[2].position == "Y tá");
  CHECK(readings(loaded) == Lines{"honours.csv: honours, 1 row (line 2)",
                                  "recipients.csv: recipients, 1 row (line 3); line 1 passed over (title)",
                                  "recipients.csv: recipients, 2 rows (lines 8–9); lines 4–6 passed over (title)"});
}

TEST_CASE("a heading before a second list holds for it") {
  const Loaded loaded = read_folder({{"honours.csv", honours},
                                     {"recipients.csv",
                                      "STT,Tên tập thể,Đơn vị\nA,CỜ THI ĐUA CỦA CHÍNH PHỦ,\n1,Sở A,x\nB,BẰNG KHEN CỦA THỦ TƯỚNG CHÍNH PHỦ,\n"
                                      "STT,Họ và tên,Chức vụ\n1,B,Y tá\n"}});
  REQUIRE(loaded.ceremony.recipients.size() == 2);
  CHECK(loaded.ceremony.recipients[0].honour == 0);
  CHECK(loaded.ceremony.recipients[1].honour == 1);
}

TEST_CASE("where only one list may stand, a second is an error") {
  const Loaded loaded = read_folder({{"delegates.csv", "TT,Tên,Chức vụ\n1,A,B\nTT,Đại biểu,Đơn vị\n1,C,D\n2,E,F\n"}});
  CHECK(said(loaded) == Lines{"delegates.csv:3: error: another list begins on this line, with a header of its own; it is not read; "
                              "move it to a sheet or a file of its own"});
  CHECK(delegates(loaded) == Lines{"A/B/"});
  CHECK(loaded.rows_left_out == 2);
}

TEST_CASE("the rows of a title may be wider than the list") {
  const Loaded loaded = read_folder({{"delegates.csv", "TỈNH,,,,CỘNG HÒA\nTên,Chức vụ,,\nA,B,,\n"}});
  CHECK(said(loaded) == Lines{});
  CHECK(delegates(loaded) == Lines{"A/B/"});
}

TEST_CASE("what a title says of honour and decision is told, and used where no row and no heading says it") {
  const Loaded named = read_folder({{"honours.csv", honours},
                                    {"recipients.csv",
                                     "DANH SÁCH TẬP THỂ,,\n\"ĐƯỢC TẶNG CỜ THI ĐUA CỦA CHÍNH PHỦ NĂM 2023\",,\n"
                                     "\"(Kèm theo Quyết định số 123/QĐ-TTg ngày 5 tháng 12 năm 2023 của Thủ tướng)\",,\n"
                                     "STT,Tên tập thể,Ghi chú\n1,Sở A,\n"}});
  REQUIRE(named.ceremony.recipients.size() == 1);
  CHECK(named.ceremony.recipients[0].honour == 0);
  CHECK(named.ceremony.recipients[0].kind == RecipientKind::collective);
  CHECK(readings(named).at(1) ==
        "recipients.csv: recipients, 1 row (line 5); lines 1–3 passed over (title); the title names the honour “Cờ thi đua của Chính "
        "phủ”; the title says “Quyết định số 123/QĐ-TTg ngày 5 tháng 12 năm 2023 của Thủ tư…”");
}

TEST_CASE("a title that names two honours, or a column of honours with an empty cell, gives none") {
  const Loaded two = read_folder({{"honours.csv", honours},
                                  {"recipients.csv", "CỜ THI ĐUA CỦA CHÍNH PHỦ,\nBẰNG KHEN CỦA THỦ TƯỚNG CHÍNH PHỦ,\nSTT,Họ và tên\n1,A\n"}});
  CHECK(two.ceremony.recipients.empty());
  const Loaded column = read_folder({{"honours.csv", honours},
                                     {"recipients.csv", "DANH SÁCH CỜ THI ĐUA CỦA CHÍNH PHỦ,,\nSTT,Họ và tên,Danh hiệu\n1,A,\n2,B,bk\n"}});
  CHECK(column.ceremony.recipients.size() == 1);
  CHECK(said(column).at(1) == "recipients.csv:3:3: error: the honour is empty; write the name or the id of an honour in honours.csv");
}

TEST_CASE("a list of units only is one of collectives") {
  for (const char* header : {"STT,Đơn vị,Thành tích", "TT,Tên đơn vị,Thành tích"}) {
    const Loaded loaded = read_folder({{"honours.csv", "tên\nCờ\n"}, {"recipients.csv", std::string("DANH SÁCH,,\n") + header + "\n1,Sở A,tốt\n"}});
    CHECK(said(loaded) == Lines{});
    REQUIRE(loaded.ceremony.recipients.size() == 1);
    const Recipient& only = loaded.ceremony.recipients[0];
    CHECK(only.name + "/" + only.unit + "/" + only.citation == "Sở A//tốt");
    CHECK(only.kind == RecipientKind::collective);
  }
}

TEST_CASE("a long title costs in proportion") {  // each pair of lines was once joined with those that joining had made
  std::string title;
  for (int i = 0; i < 28; ++i) title += std::string(400, 'a') + ",\n";
  const Loaded loaded = read_folder({{"honours.csv", "tên\nCờ\n"}, {"recipients.csv", title + "STT,Họ và tên\n1,A\n"}});
  CHECK(said(loaded) == Lines{});
  CHECK(loaded.ceremony.recipients.size() == 1);
}
