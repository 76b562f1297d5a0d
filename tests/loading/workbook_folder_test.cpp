// Folders with workbooks and documents: which table is taken from where.
#include "catch.h"
#include "folder.h"
#include "workbook_bytes.h"

using namespace bangvang;

namespace {
const std::vector<std::string> people_columns{"STT", "Họ và tên", "Chức vụ", "Đơn vị"};
const char* const honours = "mã,danh hiệu\nco,Cờ thi đua\n";

std::vector<std::string> names(const Loaded& loaded) {
  std::vector<std::string> all;
  for (const Recipient& recipient : loaded.ceremony.recipients) all.push_back(recipient.name);
  return all;
}
using Names = std::vector<std::string>;

std::string text(const std::string& said) { return "<w:p><w:r><w:t>" + said + "</w:t></w:r></w:p>"; }
}  // namespace

TEST_CASE("a workbook of the whole ceremony has a sheet for every table") {
  const Loaded loaded = read_folder(
      {{"ceremony.xlsx",
        xlsx_bytes({{"Hướng dẫn", sheet_data({{"Điền các bảng sau đây"}})},
                    {"1. Chương trình", sheet_data({{"Giờ", "Nội dung"}, {"08:30", "Khai mạc"}})},
                    {"Đơn vị thành viên", sheet_data({{"Tên"}, {"Nghệ An"}})},
                    {"Đại biểu", sheet_data({people_columns, {"1", "Ông X", "Chủ tịch", "Tỉnh"}})},
                    {"Khen thưởng", sheet_data({{"Mã", "Danh hiệu", "Số quyết định"}, {"co", "Cờ thi đua", "1/QĐ"}})},
                    {"Đợt trao", sheet_data({{"Đợt", "Danh hiệu", "Người trao"}, {"1", "Cờ thi đua", "Ông X, Chủ tịch"}})},
                    {"Tập thể", sheet_data({{"Tên tập thể", "Danh hiệu", "Đợt"}, {"Nghệ An", "Cờ thi đua", "1"}})},
                    {"Cá nhân", sheet_data({{"Họ và tên", "Danh hiệu", "Đợt"}, {"Nguyễn Văn A", "Cờ thi đua", "1"}})},
                    {"Xếp hạng Khối A", sheet_data({{"Đơn vị", "Kinh tế"}, {"Nghệ An", "8,5"}})},
                    {"Chỉ tiêu chung", sheet_data({{"Chỉ tiêu", "Giá trị"}, {"Thu", "26000 tỷ đồng"}})},
                    {"Trình tự chiếu", sheet_data({{"Cảnh"}, {"title"}})},
                    {"Trống", "<sheetData/>"}})}});
  const Ceremony& ceremony = loaded.ceremony;
  CHECK(said(loaded) == Lines{});
  CHECK(ceremony.agenda.size() == 1);
  CHECK(ceremony.members.size() == 1);
  CHECK(ceremony.delegates.size() == 1);
  REQUIRE(ceremony.honours.size() == 1);
  CHECK(ceremony.honours[0].decision == "1/QĐ");
  CHECK(ceremony.batches.size() == 1);
  CHECK(names(loaded) == Names{"Nghệ An", "Nguyễn Văn A"});
  CHECK(ceremony.recipients[0].kind == RecipientKind::collective);
  CHECK(to_text(Place(ceremony.recipients[1].origin)) == "ceremony.xlsx:Cá nhân!A2");
  REQUIRE(ceremony.rankings.size() == 1);
  CHECK(ceremony.rankings[0].id == "khoi-a");
  CHECK(ceremony.rankings[0].title == "Khối A");
  REQUIRE(ceremony.figures.size() == 1);
  CHECK(ceremony.figures[0].id == "chung");
  CHECK(ceremony.rundown.size() == 1);
}

TEST_CASE("a workbook named after a table is that table, whatever its only sheet is called") {
  CHECK(names(read_folder({{"honours.csv", honours}, {"Danh-sach.XLSX", xlsx_bytes({{"Sheet1", sheet_data({people_columns, {"1", "A", "", ""}})}})}})) == Names{"A"});
  CHECK(read_folder({{"dai-bieu.ods", ods_bytes("<table:table table:name=\"Sheet1\"><table:table-row><table:table-cell office:value-type=\"string\"><text:p>Tên</text:p></table:table-cell></table:table-row>"
                                                "<table:table-row><table:table-cell office:value-type=\"string\"><text:p>Ông X</text:p></table:table-cell></table:table-row></table:table>")}})
            .ceremony.delegates.size() == 1);
}

TEST_CASE("rankings, figures and captions may be workbooks in their folders") {
  const Loaded loaded = read_folder({{"ceremony.toml", "title = \"Lễ\"\n[[ranking]]\nid = \"tong\"\ntitle = \"Tổng hợp\"\n"},
                                     {"rankings/tong.xlsx", xlsx_bytes({{"Sheet1", sheet_data({{"Đơn vị", "Kinh tế"}, {"Nghệ An", "8,5"}})}})},
                                     {"figures/thu.xlsx", xlsx_bytes({{"Sheet1", sheet_data({{"Chỉ tiêu", "Giá trị"}, {"Thu", "5"}})}})},
                                     {"photos/le.xlsx", xlsx_bytes({{"Sheet1", sheet_data({{"Tệp", "Chú thích"}, {"a.jpg", "Khai mạc"}})}})},
                                     {"photos/le/a.jpg", ""}});
  CHECK(said(loaded) == Lines{});
  REQUIRE(loaded.ceremony.rankings.size() == 1);
  CHECK(loaded.ceremony.rankings[0].title == "Tổng hợp");
  CHECK(loaded.ceremony.figures.size() == 1);
  REQUIRE(loaded.ceremony.albums.size() == 1);
  CHECK(loaded.ceremony.albums[0].photos[0].caption == "Khai mạc");
}

TEST_CASE("ceremony.toml names a ranking's sheet by its id, its title, or by there being one only") {
  const std::string sheet = sheet_data({{"Đơn vị", "Kinh tế"}, {"Nghệ An", "8,5"}});
  const auto ranking = [&](const char* toml, const char* name) {
    const Loaded loaded = read_folder({{"ceremony.toml", std::string("title = \"Lễ\"\n[[ranking]]\n") + toml}, {"ceremony.xlsx", xlsx_bytes({{name, sheet}})}});
    CHECK(said(loaded) == Lines{});
    return loaded.ceremony.rankings.at(0).id + ": " + loaded.ceremony.rankings.at(0).title;
  };
  CHECK(ranking("id = \"khoi_a\"\ntitle = \"Khối một\"\n", "Xếp hạng Khối A") == "khoi-a: Khối một");
  CHECK(ranking("title = \"Khối A\"\n", "Chấm điểm Khối A") == "khoi-a: Khối A");
  CHECK(ranking("id = \"tong\"\n", "Xếp hạng") == "tong: ");
}

TEST_CASE("an album's sheet of captions belongs to the folder of its name") {
  const Loaded loaded = read_folder({{"ceremony.xlsx", xlsx_bytes({{"Ảnh phong canh", sheet_data({{"Tệp", "Chú thích"}, {"a.jpg", "Bình minh"}})}})},
                                     {"photos/phong-canh/a.jpg", ""}});
  CHECK(said(loaded) == Lines{});
  REQUIRE(loaded.ceremony.albums.size() == 1);
  CHECK(loaded.ceremony.albums[0].id == "phong-canh");
  CHECK(loaded.ceremony.albums[0].photos[0].caption == "Bình minh");
}

TEST_CASE("a table that stands twice is an error that names both, and is not read twice") {
  const std::string book = xlsx_bytes({{"Danh sách", sheet_data({people_columns, {"1", "B", "", ""}})}, {"Đại biểu", sheet_data({{"Tên"}, {"Y"}})}});
  const Loaded loaded = read_folder({{"honours.csv", honours}, {"recipients.csv", "tên\nA\n"}, {"delegates.csv", "tên\nX\n"}, {"ceremony.xlsx", book}});
  CHECK(names(loaded) == Names{"A"});
  CHECK(said(loaded) == Lines{"ceremony.xlsx:Danh sách: error: this table stands in recipients.csv already, and is not read here; keep one of the two, delete or move the other",
                              "ceremony.xlsx:Đại biểu: error: this table stands in delegates.csv already, and is not read here; keep one of the two, delete or move the other"});
  CHECK(said(read_folder({{"ceremony.xlsx", xlsx_bytes({})}, {"Ceremony.ods", "x"}})) ==
        Lines{"Ceremony.ods: error: this is neither a spreadsheet nor a document; open it in a spreadsheet program and save it as .xlsx",
              "ceremony.xlsx: error: this workbook is there already as “Ceremony.ods”; keep one of them"});
}

TEST_CASE("sheets that nobody knows, and hidden ones, are told; a nearly right name is suggested") {
  const std::string other = sheet_data({{"Xe", "Biển số"}, {"1", "37A"}});
  const Loaded loaded = read_folder({{"ceremony.xlsx", xlsx_bytes({{"Chuơng trìng", other}, {"Đại biểu\" state=\"hidden", other}})}});
  CHECK(said(loaded) == Lines{"ceremony.xlsx:Chuơng trìng: warning: it is not clear which table this sheet is; it is not read; did you mean “Chương trình”?",
                              "ceremony.xlsx:Đại biểu: warning: this sheet is hidden, and is not read; unhide it if it is meant to be"});
}

TEST_CASE("a sheet of no telling name is known by its columns where they are plain") {
  const Loaded loaded = read_folder({{"honours.csv", honours}, {"ceremony.xlsx", xlsx_bytes({{"Sheet1", sheet_data({{"STT", "Họ và tên", "Thành tích"}, {"1", "A", "Tốt"}})},
                                                                                             {"Sheet2", sheet_data({{"Giờ", "Nội dung", "Người trình bày"}, {"8h", "Khai mạc", ""}})}})}});
  CHECK(names(loaded) == Names{"A"});
  CHECK(loaded.ceremony.agenda.size() == 1);
}

TEST_CASE("an annex is a list of recipients by its columns; the table of letterheads above it is none") {
  const Loaded loaded = read_folder({{"honours.csv", honours},
                                     {"QD 123.docx", docx_bytes(word_table({{"UBND TỈNH", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"}, {"Số: 123", "Nghệ An"}}) +
                                                                word_table({people_columns, {"1", "A", "Giáo viên", "Trường X"}}) + word_table({{"2", "B", "Y sĩ", "Trạm Y"}}) +
                                                                word_table({{"Nơi nhận", "CHỦ TỊCH"}}))}});
  CHECK(names(loaded) == Names{"A", "B"});
  CHECK(to_text(Place(loaded.ceremony.recipients[1].origin)) == "QD 123.docx:Bảng 2!B3");
}

TEST_CASE("a Word table of other columns is no part of the list above it: its title is heard, and who signs is nobody of either") {
  const Loaded loaded = read_folder({{"honours.csv", "mã,danh hiệu\nco,Cờ thi đua của Chính phủ\nbk,Bằng khen của Chủ tịch UBND tỉnh\n"},
                                     {"x.docx", docx_bytes(word_table({{"TT", "Tên tập thể", "Đơn vị"}, {"A. CỜ THI ĐUA CỦA CHÍNH PHỦ"}, {"1", "Sở Y tế", "tỉnh"}, {"2", "Sở Nội vụ", "tỉnh"}}) +
                                                           text("B. BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH") +
                                                           word_table({{"TT", "Họ và tên", "Mức thưởng"}, {"1", "Ông Nguyễn Văn Cường, Phó Giám đốc Sở Y tế", "1.000.000"}}) + text("") +
                                                           word_table({{"CHỦ TỊCH CÔNG ĐOÀN", "HIỆU TRƯỞNG", "TRƯỞNG PHÒNG"}, {"Lê A", "Lê B", "Lê C"}}))}});
  CHECK(names(loaded) == Names{"Sở Y tế", "Sở Nội vụ", "Nguyễn Văn Cường"});
  REQUIRE(loaded.ceremony.recipients.size() == 3);
  CHECK(loaded.ceremony.recipients[2].honour == 1);
}

TEST_CASE("a Word table goes on with the one before only where no text stands between, and its columns and numbers go on") {
  const auto read = [](const std::string& between, const std::vector<std::string>& row) {
    return read_folder({{"honours.csv", honours}, {"phu-luc.docx", docx_bytes(word_table({people_columns, {"1", "A", "Giáo viên", "Trường X"}}) + between + word_table({row}))}});
  };
  const std::vector<std::string> second{"2", "B", "Y sĩ", "Trạm Y"};
  CHECK(names(read(text(""), second)) == Names{"A", "B"});
  const auto refused = [](const Loaded& loaded, const std::string& name) {
    const Lines lines = said(loaded);
    return names(loaded) == Names{"A"} && loaded.rows_left_out == 1 &&
           std::find(lines.begin(), lines.end(),
                     "phu-luc.docx:Bảng 2!1: error: it is not clear what the table of “" + name + "” is; it is not read; if it goes on with the table above, join the two; if it is a list of its own, "
                     "name the columns in its first row, such as name, position, unit; if it is of no use, delete it") != lines.end();
  };
  CHECK(refused(read(text("II. GIẤY KHEN"), second), "B"));
  CHECK(refused(read("", {"2", "B", "Y sĩ"}), "B"));
  CHECK(refused(read("", {"1", "B", "Y sĩ", "Trạm Y"}), "B"));
  CHECK(refused(read("", {"7", "B", "Y sĩ", "Trạm Y"}), "B"));
}

TEST_CASE("a Word table that goes on beneath a heading of its own may number anew") {
  const Loaded loaded = read_folder({{"honours.csv", honours},
                                     {"phu-luc.docx", docx_bytes(word_table({people_columns, {"", "I. CÁ NHÂN"}, {"1", "A", "Giáo viên", "Trường X"}}) +
                                                                 word_table({{"", "II. TẬP THỂ"}, {"1", "Sở Y", "", "tỉnh"}}))}});
  CHECK(names(loaded) == Names{"A", "Sở Y"});
  CHECK(loaded.ceremony.recipients.back().kind == RecipientKind::collective);
}

TEST_CASE("of every Word table of numbered rows that is not read an error tells, however many others are read") {
  const std::string list = word_table({people_columns, {"1", "A", "", "X"}});
  const Loaded loaded = read_folder({{"honours.csv", honours},
                                     {"x.docx", docx_bytes(word_table({{"TT", "Người được khen"}, {"1", "Z"}}) + text("B") + list + text("C") +
                                                           word_table({{"TT", "Người được khen"}, {"", "C. BẰNG KHEN"}, {"1", "Nguyễn Văn Dũng"}, {"2", "Nguyễn Văn Em"}}))}});
  CHECK(names(loaded) == Names{"A"});
  CHECK(loaded.rows_left_out == 3);
  const Lines lines = said(loaded);
  REQUIRE(lines.size() == 2);
  CHECK(lines[0].starts_with("x.docx:Bảng 1!2: error: it is not clear what the table of “Z” is"));
  CHECK(lines[1].starts_with("x.docx:Bảng 3!3: error: it is not clear what the table of “Nguyễn Văn Dũng” is"));
}

TEST_CASE("behind a Word table that is not read no honour goes on from before it, and a title of its own is heard") {
  const auto honour_of_last = [](const std::string& title) {
    const Loaded loaded = read_folder({{"honours.csv", "mã,danh hiệu\nco,Cờ thi đua của Chính phủ\nbk,Bằng khen của Thủ tướng Chính phủ\n"},
                                       {"x.docx", docx_bytes(text("A. CỜ THI ĐUA CỦA CHÍNH PHỦ") + word_table({people_columns, {"1", "A", "", "X"}}) + text("B. CỜ THI ĐUA CỦA CHÍNH PHỦ") +
                                                             word_table({{"TT", "Người được khen"}, {"1", "Z"}}) + text(title) + word_table({people_columns, {"1", "C", "", "X"}}))}});
    return names(loaded) == Names{"A", "C"} ? loaded.ceremony.recipients[1].honour : -1;
  };
  CHECK(honour_of_last("II. CÁ NHÂN") == -1);
  CHECK(honour_of_last("C. BẰNG KHEN CỦA THỦ TƯỚNG CHÍNH PHỦ") == 1);
}

TEST_CASE("rows that Word numbers by itself are numbered rows") {
  const std::string numbered = "<w:tbl><w:tr><w:tc><w:p><w:pPr><w:numPr><w:numId w:val=\"3\"/></w:numPr></w:pPr></w:p></w:tc><w:tc><w:p><w:r><w:t>B</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";
  const Loaded loaded = read_folder({{"honours.csv", honours}, {"x.docx", docx_bytes(word_table({people_columns, {"", "A", "", "X"}}) + text("B") + numbered)}});
  REQUIRE(!said(loaded).empty());
  CHECK(said(loaded)[0].starts_with("x.docx:Bảng 2!1: error: it is not clear what the table of “B” is"));
}

TEST_CASE("a Word list of numbers and names alone is a list") {
  const Loaded loaded = read_folder({{"honours.csv", honours}, {"x.docx", docx_bytes(word_table({{"TT", "Họ và tên"}, {"", "C. CỜ THI ĐUA"}, {"1", "Nguyễn Văn Dũng"}}))}});
  CHECK(names(loaded) == Names{"Nguyễn Văn Dũng"});
  CHECK(said(loaded) == Lines{});
}

TEST_CASE("the text right above a Word table is its title: it names the honour, the kind and the decision") {
  const Loaded loaded = read_folder({{"honours.csv", "mã,danh hiệu\nco,Cờ thi đua của Chính phủ\nbk,Bằng khen của Thủ tướng Chính phủ\n"},
                                     {"x.docx", docx_bytes(text("PHỤ LỤC") + text("DANH SÁCH TẬP THỂ ĐƯỢC TẶNG") + text("CỜ THI ĐUA CỦA CHÍNH PHỦ") + text("(Kèm theo Quyết định số 12/QĐ-TTg ngày 05/11/2026)") +
                                                           word_table({{"TT", "Tên", "Đơn vị"}, {"1", "Sở Y tế", "tỉnh"}}) + text("II. BẰNG KHEN CỦA THỦ TƯỚNG CHÍNH PHỦ") +
                                                           word_table({{"TT", "Họ và tên", "Đơn vị"}, {"1", "A", "X"}}))}});
  CHECK(said(loaded) == Lines{});
  REQUIRE(loaded.ceremony.recipients.size() == 2);
  CHECK(loaded.ceremony.recipients[0].honour == 0);
  CHECK(loaded.ceremony.recipients[0].kind == RecipientKind::collective);
  CHECK(loaded.ceremony.recipients[1].honour == 1);
  CHECK(std::any_of(loaded.readings.begin(), loaded.readings.end(),
                    [](const Reading& reading) { return to_text(reading, Language::english).ends_with("; the title says “Quyết định số 12/QĐ-TTg ngày 05/11/2026”"); }));
}

TEST_CASE("where the text between two Word tables names but a kind the honour goes on; where it names what nobody knows it does not") {
  const auto read = [](const std::string& between) {
    return read_folder({{"honours.csv", "mã,danh hiệu\nco,Cờ thi đua của Chính phủ\nbk,Bằng khen của Thủ tướng Chính phủ\n"},
                        {"x.docx", docx_bytes(text("A. CỜ THI ĐUA CỦA CHÍNH PHỦ") + text("I. Tập thể") + word_table({{"TT", "Tên", "Đơn vị"}, {"1", "Sở Y tế", "tỉnh"}}) + between +
                                              word_table({{"TT", "Họ và tên", "Đơn vị"}, {"1", "A", "X"}}))}});
  };
  const Loaded divided = read(text("II. Cá nhân (01 người)"));
  REQUIRE(divided.ceremony.recipients.size() == 2);
  CHECK(divided.ceremony.recipients[1].honour == 0);
  CHECK(divided.ceremony.recipients[1].kind == RecipientKind::person);
  const Loaded unknown = read(text("B. GIẤY KHEN CỦA AI ĐÓ") + text("I. Cá nhân"));
  CHECK(names(unknown) == Names{"Sở Y tế"});
  CHECK(unknown.rows_left_out == 1);
}

TEST_CASE("text of a Word document that was read by its font is told once, of the first table that is read") {
  std::string legacy = word_table({people_columns, {"1", "NguyÔn", "", ""}}) + text("II. CÁ NHÂN") + word_table({people_columns, {"1", "V¨n", "", ""}});
  for (const std::string_view name : {"NguyÔn", "V¨n"}) legacy.replace(legacy.find("<w:r><w:t>" + std::string(name)), 5, "<w:r><w:rPr><w:rFonts w:ascii=\".VnTime\"/></w:rPr>");
  const Loaded loaded = read_folder({{"honours.csv", honours}, {"x.docx", docx_bytes(legacy)}});
  CHECK(names(loaded) == Names{"Nguyễn", "Văn"});
  CHECK(said(loaded) == Lines{"x.docx:Bảng 1: warning: text that was typed for the font “.VnTime” is read as Unicode; look at the names; to be told no more, turn it into Unicode text and save it"});
}

TEST_CASE("an annex beside a list is not read a second time") {
  const Loaded loaded = read_folder({{"honours.csv", honours}, {"recipients.csv", "tên\nA\n"}, {"phu-luc.docx", docx_bytes(word_table({people_columns, {"1", "A", "", ""}}))}});
  CHECK(names(loaded) == Names{"A"});
  CHECK(said(loaded) == Lines{"phu-luc.docx:Bảng 1: warning: this table stands in recipients.csv already, and is not read here; keep one of the two, delete or move the other"});
}

TEST_CASE("a document without any table of ours is told only where it has a list in it") {
  CHECK(said(read_folder({{"giay-moi.docx", docx_bytes(word_table({{"UBND TỈNH", "CỘNG HÒA"}}))}})) == Lines{});
  CHECK(said(read_folder({{"phu-luc.docx", docx_bytes(word_table({{"Xe", "Biển", "Lái"}, {"1", "2", "3"}, {"4", "5", "6"}}))}})).at(0).starts_with(
      "phu-luc.docx:Bảng 1: warning: no table of the ceremony is recognized in this document"));
}

TEST_CASE("files of workbooks that are not read are told; lock files are not") {
  CHECK(said(read_folder({{"ceremony.xls", "x"}, {"bia.xls", "x"}, {"sao luu.xlsx", "x"}, {"~$ceremony.xlsx", "x"}, {".~lock.ceremony.ods#", "x"}})) ==
        Lines{"ceremony.xls: warning: this file is not read; save it as “ceremony.xlsx”",
              "sao luu.xlsx: warning: this file is not read; name it ceremony.xlsx if it has all the tables, or after its table, such as recipients.xlsx; else move it out of the "
              "folder"});
}

TEST_CASE("a formula's error tells its cell in the workbook, and its row is left out") {
  const Loaded loaded = read_folder({{"honours.csv", honours},
                                     {"recipients.xlsx", xlsx_bytes({{"Danh sách", "<sheetData><row r=\"1\"><c t=\"str\"><v>Họ và tên</v></c></row><row r=\"2\"><c t=\"e\"><v>#N/A</v></c></row>"
                                                                                   "<row r=\"3\"><c t=\"str\"><v>A</v></c></row></sheetData>"}})}});
  CHECK(names(loaded) == Names{"A"});
  CHECK(loaded.rows_left_out == 1);
  CHECK(said(loaded).at(0).starts_with("recipients.xlsx:Danh sách!A2: error: the formula of this cell gives the error “#N/A”"));
}

TEST_CASE("what is kept beside the journal has the workbook, and is read again from there") {
  const Loaded loaded = read_folder({{"honours.csv", honours}, {"ceremony.xlsx", xlsx_bytes({{"Danh sách", sheet_data({people_columns, {"1", "A", "", ""}})}})}});
  REQUIRE(loaded.files.count("ceremony.xlsx") == 1);
  const Loaded again = read_folder(loaded.files);
  CHECK(names(again) == Names{"A"});
  CHECK(again.sha256 == loaded.sha256);
}

TEST_CASE("a workbook whose name only begins like a table's is read if its columns are that table's") {
  const std::string cars = xlsx_bytes({{"Sheet1", sheet_data({{"Xe", "Biển số"}, {"1", "37A"}})}});
  CHECK(said(read_folder({{"danh-sach-xe.xlsx", cars}, {"huong-dan.xlsx", cars}})).at(0).starts_with("danh-sach-xe.xlsx:Sheet1: warning: it is not clear which table this sheet is"));
  CHECK(names(read_folder({{"honours.csv", honours}, {"danh-sach-huyen.xlsx", xlsx_bytes({{"Sheet1", sheet_data({people_columns, {"1", "A", "", ""}})}})}})) == Names{"A"});
}
