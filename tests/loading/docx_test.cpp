// The tables of Word documents, cell by cell.
#include "catch.h"
#include "workbook_bytes.h"

using namespace bangvang;

namespace {
std::string table(const std::string& rows) { return docx_bytes("<w:tbl>" + rows + "</w:tbl>"); }
std::string cell(const std::string& paragraphs, const std::string& about = "") { return "<w:tc><w:tcPr>" + about + "</w:tcPr>" + paragraphs + "</w:tc>"; }
std::string p(const std::string& runs) { return "<w:p>" + runs + "</w:p>"; }
std::string r(const std::string& text, const std::string& about = "") { return "<w:r><w:rPr>" + about + "</w:rPr><w:t>" + text + "</w:t></w:r>"; }
std::string tr(const std::string& cells, const std::string& about = "") { return "<w:tr><w:trPr>" + about + "</w:trPr>" + cells + "</w:tr>"; }
}  // namespace

TEST_CASE("each table of a document is a grid, and text outside of tables stands above the next one") {
  const auto book = read_alone(docx_bytes(p(r("Kèm theo Quyết định")) + word_table({{"Họ và tên", "Đơn vị"}, {"A", "X"}}) + p(r("Nơi nhận")) + word_table({{"B"}})), ',');
  REQUIRE(book);
  CHECK(book->sort == Workbook::Sort::document);
  REQUIRE(book->sheets.size() == 2);
  CHECK(cells_of(book->sheets[0].grid) == Cells{{"Họ và tên", "Đơn vị"}, {"A", "X"}});
  CHECK(book->sheets[1].name == "Bảng 2");
  CHECK(book->sheets[1].grid.rows[0].line == 1);
  CHECK(book->sheets[0].grid.above == std::vector<std::string>{"Kèm theo Quyết định"});
  CHECK(book->sheets[1].grid.above == std::vector<std::string>{"Nơi nhận"});
}

TEST_CASE("the lines above a Word table are read like its cells, without blank ones, and not from within another table") {
  const std::string legacy = "<w:rFonts w:ascii=\".VnTime\" w:hAnsi=\".VnTime\"/>";
  const auto book = read_alone(docx_bytes(p(r("PHỤ LỤC") + "<w:r><w:br/><w:t>e\xCC\x82</w:t></w:r>") + p(r("ẩn", "<w:vanish/>") + "<w:del>" + r("cũ") + "</w:del>") + p("") +
                                             p(r("NguyÔn", legacy)) + "<w:tbl>" + tr(cell(p(r("ngoài")) + word_table({{"trong"}}))) + "</w:tbl>" + p("") + word_table({{"B"}})), ',');
  REQUIRE(book);
  REQUIRE(book->sheets.size() == 3);
  CHECK(book->sheets[0].grid.above == std::vector<std::string>{"PHỤ LỤC", "ê", "Nguyễn"});
  CHECK(book->sheets[1].grid.above.empty());
  CHECK(book->sheets[2].grid.above.empty());
}

TEST_CASE("of a long text before a Word table the end stands above it, after a mark that there was more") {
  std::string text;
  for (int i = 0; i < 2000; ++i) text += p(r("Căn cứ Luật số " + std::to_string(i)));
  const auto book = read_alone(docx_bytes(text + word_table({{"A"}})), ',');
  REQUIRE(book);
  const std::vector<std::string>& above = book->sheets[0].grid.above;
  CHECK(above.front() == "…");
  CHECK(above.back() == "Căn cứ Luật số 1999");
  CHECK(above.size() < 2000);
}

TEST_CASE("a Word cell is its paragraphs with tabs and breaks, its runs joined, composed") {
  CHECK(first_sheet(table(tr(cell(p(r("Nguyễn ") + r("Văn A") + "<w:r><w:tab/><w:t>x</w:t><w:br/><w:t>y</w:t><w:noBreakHyphen/></w:r>") + p(r("e\xCC\x82")))))) ==
        Cells{{"Nguyễn Văn A x\ny-\nê"}});
  CHECK(first_sheet(table(tr(cell("<w:p><w:pPr><w:tabs><w:tab w:val=\"left\" w:pos=\"5\"/></w:tabs></w:pPr>" + r("A") + "</w:p>")))) == Cells{{"A"}});
}

TEST_CASE("deleted and hidden text is left out, inserted text is read") {
  CHECK(first_sheet(table(tr(cell(p("<w:del><w:r><w:delText>cũ</w:delText><w:t>cũ</w:t></w:r></w:del><w:ins>" + r("mới") + "</w:ins>" + r("ẩn", "<w:vanish/>") +
                                    r("hiện", "<w:vanish w:val=\"0\"/>") + "<w:moveFrom>" + r("dời") + "</w:moveFrom>"))))) == Cells{{"mớihiện"}});
  CHECK(first_sheet(table(tr(cell(p(r("A")))) + tr(cell(p(r("B"))), "<w:del/>") + tr(cell(p(r("C")))))) == Cells{{"A"}, {"C"}});
  CHECK(first_sheet(table(tr(cell("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + r("A") + "</w:p>")))) == Cells{{"A"}});
}

TEST_CASE("text boxes, prompts and second forms of the same thing are left out") {
  CHECK(first_sheet(table(tr(cell(p(r("A") + "<mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>" + p(r("khung")) + "</w:txbxContent></w:drawing></mc:Choice><mc:Fallback>" +
                                    r("khung") + "</mc:Fallback></mc:AlternateContent>"))))) == Cells{{"A"}});
  CHECK(first_sheet(table(tr(cell("<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + p(r("Bấm vào đây")) + "</w:sdtContent></w:sdt>" + p(r("A")))))) == Cells{{"A"}});
}

TEST_CASE("cells over several columns and rows are merges") {
  const auto book = read_alone(table(tr(cell(p(r("STT")), "<w:vMerge w:val=\"restart\"/>") + cell(p(r("Thông tin")), "<w:gridSpan w:val=\"2\"/>")) +
                                        tr(cell(p(""), "<w:vMerge/>") + cell(p(r("Họ và tên"))) + cell(p(r("Đơn vị")))) +
                                        tr(cell(p(r("lệch"))), "<w:gridBefore w:val=\"2\"/>")), ',');
  REQUIRE(book);
  const Grid& grid = book->sheets[0].grid;
  CHECK(cells_of(grid) == Cells{{"STT", "Thông tin"}, {"", "Họ và tên", "Đơn vị"}, {"", "", "lệch"}});
  REQUIRE(grid.merges.size() == 2);
  CHECK(grid.merges[0].lines == 2);
  CHECK(grid.merges[1].column == 1);
  CHECK(grid.merges[1].columns == 2);
}

TEST_CASE("a table within a cell is a table of its own") {
  const auto book = read_alone(table(tr(cell(word_table({{"trong"}}) + p(r("ngoài"))) + cell(p(r("kế"))))), ',');
  REQUIRE(book);
  REQUIRE(book->sheets.size() == 2);
  CHECK(cells_of(book->sheets[0].grid) == Cells{{"ngoài", "kế"}});
  CHECK(cells_of(book->sheets[1].grid) == Cells{{"trong"}});
}

TEST_CASE("Word text in a font of before Unicode is what is seen in it: of the run, of its style, or of the document") {
  const std::string legacy = "<w:rFonts w:ascii=\".VnTime\" w:hAnsi=\".VnTime\"/>";
  CHECK(first_sheet(table(tr(cell(p(r("NguyÔn ", legacy) + r("Văn")))))) == Cells{{"Nguyễn Văn"}});
  const std::string styles = "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:rPr>" + legacy + "</w:rPr></w:style>"
                             "<w:style w:type=\"character\" w:styleId=\"New\"><w:rPr><w:rFonts w:asciiTheme=\"minorHAnsi\"/></w:rPr></w:style>";
  CHECK(first_sheet(docx_bytes("<w:tbl>" + tr(cell(p(r("NguyÔn ") + r("Ô", "<w:rStyle w:val=\"New\"/>")))) + "</w:tbl>", styles)) == Cells{{"Nguyễn Ô"}});
}
