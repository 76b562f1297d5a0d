// Headings within a list, and what they give the rows beneath them.
#include "catch.h"
#include "folder.h"

using namespace bangvang;

namespace {

const char* const honours =
    "mã,danh hiệu,số lượng\nco,Cờ thi đua của Chính phủ,\nbk,Bằng khen của Thủ tướng Chính phủ,\nbkt,Bằng khen của Chủ tịch UBND tỉnh,\n";

Loaded list(const std::string& rows) { return read_folder({{"honours.csv", honours}, {"recipients.csv", rows}}); }

// "id of the honour/first letter of the kind/name"
Lines recipients(const Loaded& loaded) {
  Lines all;
  for (const Recipient& one : loaded.ceremony.recipients) {
    const char kind = one.kind == RecipientKind::person ? 'p' : one.kind == RecipientKind::collective ? 'c' : 'h';
    all.push_back(loaded.ceremony.honours[static_cast<std::size_t>(one.honour)].id + "/" + kind + "/" + one.name);
  }
  return all;
}

// Those about the recipients.
Lines about(const Loaded& loaded) {
  Lines lines;
  for (const std::string& line : said(loaded)) {
    if (line.rfind("recipients", 0) == 0) lines.push_back(line);
  }
  return lines;
}

}  // namespace

TEST_CASE("honours stand above their rows, and kinds within them") {
  const Loaded loaded = list("STT,Họ và tên,Đơn vị\n"
                             "A,CỜ THI ĐUA CỦA CHÍNH PHỦ (2 đơn vị),\nI,TẬP THỂ,\n1,Sở A,\n2,Sở B,\n"
                             "B,BẰNG KHEN CỦA THỦ TƯỚNG CHÍNH PHỦ,\nI,TẬP THỂ,\n1,Sở C,\nII,CÁ NHÂN,\n1,Nguyễn D,Sở D\n");
  CHECK(about(loaded) == Lines{});
  CHECK(recipients(loaded) == Lines{"co/c/Sở A", "co/c/Sở B", "bk/c/Sở C", "bk/p/Nguyễn D"});
  CHECK(to_text(loaded.readings.at(1), Language::english) ==
        "recipients.csv: recipients, 4 rows (lines 2–10); honours and kinds from 5 headings");
}

TEST_CASE("kinds stand above their honours, too") {
  const Loaded loaded = list("STT,Họ và tên,Đơn vị\nI,TẬP THỂ,\n1,Cờ thi đua của Chính phủ,\n1,Sở A,\n2,Bằng khen của Thủ tướng Chính phủ,\n1,Sở C,x\n"
                             "II,CÁ NHÂN,\n1,Bằng khen của Thủ tướng Chính phủ,\n1,Nguyễn D,Sở D\n");
  CHECK(about(loaded) == Lines{});
  CHECK(recipients(loaded) == Lines{"co/c/Sở A", "bk/c/Sở C", "bk/p/Nguyễn D"});
}

TEST_CASE("headings stand in the column of numbers, as merged cells come out of a spreadsheet") {
  const Loaded loaded = list("STT,Họ và tên,Đơn vị\nA. CỜ THI ĐUA CỦA CHÍNH PHỦ,,\nI/ TẬP THỂ,,\n1,Sở A,\n"
                             "BẰNG KHEN CỦA THỦ TƯỚNG CHÍNH PHỦ,,\n1,Sở B,\nII - CÁ NHÂN:,,\n1,Nguyễn C,\n");
  CHECK(about(loaded) == Lines{});
  CHECK(recipients(loaded) == Lines{"co/c/Sở A", "bk/c/Sở B", "bk/p/Nguyễn C"});  // an honour ends the kinds before it
}

TEST_CASE("an honour without a number ends one with a number, and the other way round") {
  const Loaded loaded = list("Họ và tên,Đơn vị\nA. CỜ THI ĐUA CỦA CHÍNH PHỦ,\nCÁ NHÂN,\nB,x\nBẰNG KHEN CỦA THỦ TƯỚNG CHÍNH PHỦ,\nC,x\n"
                             "TẬP THỂ,\nD,x\nB. BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH,\nE,x\n");
  CHECK(about(loaded) == Lines{});
  CHECK(recipients(loaded) == Lines{"co/p/B", "bk/p/C", "bk/c/D", "bkt/p/E"});
}

TEST_CASE("the column of numbers needs no title") {
  const Loaded loaded = list(",Họ và tên,Đơn vị\nA,CỜ THI ĐUA CỦA CHÍNH PHỦ,\nI,TẬP THỂ,\n1,Sở A,\n");
  CHECK(about(loaded) == Lines{});
  CHECK(recipients(loaded) == Lines{"co/c/Sở A"});
}

TEST_CASE("headings without numbers: honours end honours, kinds end kinds") {
  const Loaded loaded = list("Họ và tên,Đơn vị\nCỜ THI ĐUA CỦA CHÍNH PHỦ,\nTập thể,\nSở A,x\nCá nhân,\nNguyễn B,x\n"
                             "Bằng khen của Thủ tướng Chính phủ,\nNguyễn C,x\n");
  CHECK(about(loaded) == Lines{});
  CHECK(recipients(loaded) == Lines{"co/c/Sở A", "co/p/Nguyễn B", "bk/p/Nguyễn C"});
}

TEST_CASE("what lists write around an honour does not hide it") {
  for (const char* heading : {"DANH SÁCH CÁ NHÂN ĐƯỢC TẶNG CỜ THI ĐUA CỦA CHÍNH PHỦ NĂM 2023", "Cờ thi đua Chính phủ", "CO",
                              "Tặng Cờ thi đua của Chính phủ cho các cá nhân sau", "Cờ thi đua của Chính phủ: 05 cá nhân",
                              "Cờ thi đua của Chính phủ (12 tập thể)"}) {
    INFO(heading);
    const Loaded loaded = list(std::string("STT,Họ và tên,Đơn vị\nA,") + heading + ",\n1,Nguyễn B,x\n");
    CHECK(recipients(loaded) == Lines{"co/p/Nguyễn B"});
  }
}

TEST_CASE("words that only fold like an honour do not name it") {
  const Loaded loaded = read_folder({{"honours.csv", "mã,danh hiệu,số lượng\nco,Cờ,\nbk,Bằng khen,0\n"},
                                     {"recipients.csv", "STT,Họ và tên\nA,BẰNG KHEN\nI,TẬP THỂ CÓ TRONG QUYẾT ĐỊNH\n1,Sở A\n"}});
  CHECK(recipients(loaded) == Lines{});
}

TEST_CASE("an honour that is only nearly, or partly, named is an error: its rows would be given another") {
  for (const char* heading : {"BẰNG KHEN CỦA BỘ TRƯỞNG", "Cờ thi đua của Chính phu, Bằng khen của Thủ tướng Chính phủ",
                              "HUÂN CHƯƠNG LAO ĐỘNG", "Bằng khen của Thủ tướng", "Cờ thi đua cua Chính phủu"}) {
    INFO(heading);
    const Loaded loaded = list(std::string("STT,Họ và tên,Đơn vị\nA,") + "\"" + heading + "\",\n1,Nguyễn B,x\n2,Nguyễn C,x\n");
    CHECK(recipients(loaded) == Lines{});
    CHECK(loaded.rows_left_out == 2);
    CHECK(about(loaded).size() == 1);
  }
  const Loaded loaded = list("STT,Họ và tên\nA,CỜ THI ĐUA CỦA CHÍNH PHỦU\n1,B\n");
  CHECK(about(loaded) == Lines{"recipients.csv:2:2: error: the heading “CỜ THI ĐUA CỦA CHÍNH PHỦU” is no honour of honours.csv, nor “tập "
                               "thể” or “cá nhân”; the rows beneath it are left out; did you mean “Cờ thi đua của Chính phủ”?"});
  CHECK(said(loaded, Language::vietnamese).back() ==
        "recipients.csv:2:2: lỗi: đề mục “CỜ THI ĐUA CỦA CHÍNH PHỦU” không phải danh hiệu trong honours.csv, cũng không phải “tập thể” "
        "hay “cá nhân”; các dòng dưới nó bị bỏ; có phải “Cờ thi đua của Chính phủ” không?");
}

TEST_CASE("a heading that nobody understands harms no row that has an honour of its own") {
  const Loaded loaded = list("STT,Họ và tên,Danh hiệu\nI,SỞ NGÀNH,\n1,Sở A,co\n2,Sở B,bk\n");
  CHECK(about(loaded) == Lines{});
  CHECK(recipients(loaded) == Lines{"co/c/Sở A", "bk/c/Sở B"});
  CHECK(to_text(loaded.readings.at(1), Language::english) ==
        "recipients.csv: recipients, 2 rows (lines 2–4); 2 rows of collectives, by what they are called; a heading that names neither honour nor "
        "kind, passed over: line 2");
}

TEST_CASE("the next heading that is understood ends one that is not") {
  const Loaded loaded = list("STT,Họ và tên\nA,HUÂN CHƯƠNG\n1,B\nB,CỜ THI ĐUA CỦA CHÍNH PHỦ\n1,C\n");
  CHECK(recipients(loaded) == Lines{"co/p/C"});
  CHECK(about(loaded).size() == 1);
}

TEST_CASE("an honour in the row wins over its heading") {
  const Loaded loaded = list("STT,Họ và tên,Danh hiệu,Loại\nA,CỜ THI ĐUA CỦA CHÍNH PHỦ,,\nI,TẬP THỂ,,\n1,Sở A,,\n2,B,bk,cá nhân\n");
  CHECK(about(loaded) == Lines{});
  CHECK(recipients(loaded) == Lines{"co/c/Sở A", "bk/p/B"});
}

TEST_CASE("groups of units within an honour keep it") {
  const Loaded loaded = list("STT,Họ và tên\nA,CỜ THI ĐUA CỦA CHÍNH PHỦ\nI,Khối doanh nghiệp\n1,Công ty A\nII,Khối sở ngành\n1,Sở B\n");
  CHECK(about(loaded) == Lines{});
  CHECK(recipients(loaded) == Lines{"co/c/Công ty A", "co/c/Sở B"});
}

TEST_CASE("a recipient of whom only the name is known is a row, not a heading") {
  const Loaded loaded = read_folder({{"honours.csv", "tên\nGia đình văn hóa\n"},
                                     {"recipients.csv", "STT,Họ và tên,Đơn vị\n1,Nguyễn Văn A,\n2,Gia đình văn hóa xã B,\n3,Tập thể nữ xã C,\n"}});
  CHECK(said(loaded) == Lines{});
  CHECK(loaded.ceremony.recipients.size() == 3);
}

TEST_CASE("a row with nothing but its number is no heading") {
  CHECK(about(list("STT,Họ và tên,Danh hiệu\n1,A,co\n2,,\n")) ==
        Lines{"recipients.csv:3:2: error: the name is empty; write the name or remove the row",
              "recipients.csv:3:3: error: the honour is empty; write the name or the id of an honour in honours.csv"});
}

TEST_CASE("an honour that was left out says so at its heading") {
  const Loaded loaded = read_folder({{"honours.csv", "mã,danh hiệu,ngày ký\nco,Cờ,\nbk,Bằng khen,31/2/2023\n"},
                                     {"recipients.csv", "STT,Họ và tên\nA,CỜ\n1,X\nB,BẰNG KHEN\n1,Y\n"}});
  CHECK(said(loaded).back() == "recipients.csv:4:2: error: the honour “BẰNG KHEN” is left out, for its row has an error; mend honours.csv:3 "
                               "first");
  CHECK(loaded.ceremony.recipients.size() == 1);
}

TEST_CASE("headings of delegates give roles; those of members only part the list, which is told") {
  const Loaded loaded = read_folder({{"delegates.csv", "TT,Họ và tên,Chức vụ\nI,ĐOÀN CHỦ TỊCH,\n1,A,x\nII,THƯ KÝ HỘI NGHỊ,\n1,B,x\nIII,ĐẠI BIỂU,\n1,C,x\n"},
                                     {"members.csv", "TT,Đơn vị,Phong trào\nI,KHỐI SỞ,\n1,Sở A,x\n"}});
  CHECK(said(loaded) == Lines{"members.csv:2:2: warning: this row has nothing but “KHỐI SỞ”; it is passed over; remove the row, or fill in its cells"});
  REQUIRE(loaded.ceremony.delegates.size() == 3);
  CHECK(loaded.ceremony.delegates[0].role == DelegateRole::presidium);
  CHECK(loaded.ceremony.delegates[1].role == DelegateRole::secretary);
  CHECK(loaded.ceremony.delegates[2].role == DelegateRole::guest);
  CHECK(loaded.ceremony.members.size() == 1);
}

TEST_CASE("in other tables a heading in no column of theirs is passed over, with a warning") {
  const Loaded loaded = read_folder({{"agenda.csv", "TT,Nội dung,Giờ\nPHẦN NGHI LỄ,,\n1,Chào cờ,8h\n2,I. Khai mạc,\n"}});
  CHECK(said(loaded) == Lines{"agenda.csv:2:1: warning: this row has nothing but “PHẦN NGHI LỄ”; it is passed over; remove the row, or fill in "
                              "its cells"});
  REQUIRE(loaded.ceremony.agenda.size() == 2);
  CHECK(loaded.ceremony.agenda[1].item == "I. Khai mạc");
}

TEST_CASE("one heading is one heading") {
  const Loaded loaded = list("STT,Họ và tên\nA,CỜ THI ĐUA CỦA CHÍNH PHỦ\n1,Nguyễn B\n");
  CHECK(to_text(loaded.readings.at(1), Language::english) == "recipients.csv: recipients, 1 row (lines 2–3); honours and kinds from 1 heading");
  CHECK(to_text(loaded.readings.at(1), Language::vietnamese) == "recipients.csv: danh sách khen thưởng, 1 dòng (dòng 2–3); danh hiệu, loại theo 1 dòng đề mục");
}

TEST_CASE("an honour that is the beginning of another, or goes on behind one, is asked for") {
  const auto remedy = [](const std::string& said) {
    const Lines lines = about(list("STT,Họ và tên,Danh hiệu\n1,B," + said + "\n"));
    return lines.empty() ? "" : lines[0].substr(lines[0].find(';') + 2);
  };
  CHECK(remedy("Bằng khen của Thủ tướng") == "did you mean “Bằng khen của Thủ tướng Chính phủ”?");
  CHECK(remedy("Bằng khen Thủ tướng") == "did you mean “Bằng khen của Thủ tướng Chính phủ”?");
  CHECK(remedy("Cờ thi đua của Chính phủ năm 2026") == "did you mean “Cờ thi đua của Chính phủ”?");
  CHECK(remedy("Bằng khen của") == "add it to honours.csv, or write an id or a name that stands there");  // two begin so
  CHECK(about(list("STT,Họ và tên\nA,BẰNG KHEN CỦA THỦ TƯỚNG\n1,B\n")).at(0).ends_with("did you mean “Bằng khen của Thủ tướng Chính phủ”?"));
}

TEST_CASE("how many a heading says there are is compared with the rows beneath it") {
  const auto warnings = [](const std::string& heading, const std::string& rows) {
    return about(list("STT,Họ và tên,Đơn vị\nA,\"CỜ THI ĐUA CỦA CHÍNH PHỦ" + heading + "\",\n" + rows));
  };
  const std::string three = "1,Sở A,\n2,Sở B,\n3,Nguyễn C,x\n";
  for (const char* right : {"", " (02 TẬP THỂ, 01 CÁ NHÂN)", ": 3 trường hợp", " (3 tập thể, cá nhân)", " (2 đơn vị và 1 cá nhân)", " NĂM 2023",
                            " (3 trường hợp: 2 tập thể, 1 cá nhân)", " (đợt 2: 2 tập thể, 1 cá nhân)", " NĂM 2023 CÁ NHÂN"}) {
    INFO(right);
    CHECK(warnings(right, three) == Lines{});
  }
  const std::string asks = "; look again at the number in the heading, the rows beneath it, and their kind";
  CHECK(warnings(" (02 TẬP THỂ)", three) ==
        Lines{"recipients.csv:2:2: warning: the heading says 2 collectives, but beneath it there are: 2 collectives, 1 person" + asks});
  CHECK(warnings(" (1.200 cá nhân)", "1,Nguyễn C,x\n") ==
        Lines{"recipients.csv:2:2: warning: the heading says 1200 persons, but beneath it there are: 1 person" + asks});
  CHECK(warnings(" (05 đơn vị)", three + "B,BẰNG KHEN CỦA THỦ TƯỚNG CHÍNH PHỦ (1 cá nhân),\n1,Nguyễn D,x\n") ==
        Lines{"recipients.csv:2:2: warning: the heading says 5, but there are 3 rows beneath it" + asks});
  const Loaded nested = list("STT,Họ và tên,Đơn vị\nA,CỜ THI ĐUA CỦA CHÍNH PHỦ (3 trường hợp),\nI,TẬP THỂ,\n1,Sở A,\nII,CÁ NHÂN: 03 người,\n1,Nguyễn C,x\n");
  CHECK(said(nested, Language::vietnamese).at(2) ==
        "recipients.csv:2:2: cảnh báo: đề mục ghi 3, mà bên dưới có 2 dòng; xem lại số ở đề mục, các dòng bên dưới và cột loại (tập thể, cá nhân)");
  CHECK(about(nested).size() == 2);
}

TEST_CASE("a number in the name of the honour itself counts nobody") {
  const Loaded loaded = read_folder({{"honours.csv", "tên\nTốp 10 cá nhân tiêu biểu\n"}, {"recipients.csv", "STT,Họ và tên\nA,TỐP 10 CÁ NHÂN TIÊU BIỂU\n1,Nguyễn B\n"}});
  CHECK(said(loaded) == Lines{});
}
