// Sheets of Excel's kind, cell by cell.
#include "catch.h"
#include "workbook_bytes.h"

using namespace bangvang;

namespace {
std::string row(const std::string& cells) { return "<sheetData><row r=\"1\">" + cells + "</row></sheetData>"; }
std::string one(const std::string& cell) { return xlsx_bytes({{"S", row(cell)}}); }
}  // namespace

TEST_CASE("shared, inline and formulas' texts are read alike, and blank ones left out") {
  const std::string bytes = xlsx_bytes({{"S", row("<c r=\"A1\" t=\"s\"><v>1</v></c><c r=\"B1\" t=\"inlineStr\"><is><t>trong ô</t></is></c>"
                                                  "<c r=\"C1\" t=\"str\"><f>A1&amp;B1</f><v>ghép</v></c><c r=\"D1\" s=\"1\"/>"
                                                  "<c r=\"E1\" t=\"inlineStr\"><is><t> </t></is></c>")}},
                                       "<si><t>không dùng</t></si><si><t>chung</t></si>");
  CHECK(first_sheet(bytes) == Cells{{"chung", "trong ô", "ghép"}});
}

TEST_CASE("runs of rich text are joined, and what is read above the letters is left out") {
  const std::string bytes = xlsx_bytes({{"S", row("<c r=\"A1\" t=\"s\"><v>0</v></c>")}},
                                       "<si><r><rPr><b/></rPr><t>Nguyễn </t></r><r><t xml:space=\"preserve\">Văn A</t></r>"
                                       "<rPh sb=\"0\" eb=\"1\"><t>phiên âm</t></rPh><phoneticPr fontId=\"1\"/></si>");
  CHECK(first_sheet(bytes) == Cells{{"Nguyễn Văn A"}});
}

TEST_CASE("line breaks in a cell stay, in whichever way they are written, and text is composed") {
  CHECK(first_sheet(one("<c r=\"A1\" t=\"inlineStr\"><is><t>a&#10;b_x000D_\nc_x005F_x000D_</t></is></c>")) == Cells{{"a\nb\nc_x000D_"}});
  CHECK(first_sheet(one("<c r=\"A1\" t=\"inlineStr\"><is><t>Nguye\xCC\x82\xCC\x83n</t></is></c>")) == Cells{{"Nguyễn"}});
}

TEST_CASE("cells stand in their columns, also where a program writes no places") {
  CHECK(first_sheet(one("<c r=\"B1\"><v>2</v></c><c r=\"AA1\"><v>27</v></c>"))[0].size() == 27);
  CHECK(first_sheet(xlsx_bytes({{"S", "<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row r=\"5\"><c r=\"B5\"><v>3</v></c></row></sheetData>"}})) ==
        Cells{{"1", "2"}, {"", "3"}});
}

TEST_CASE("rows know their numbers, and blank ones are left out") {
  const auto book = read_alone(xlsx_bytes({{"S", "<sheetData><row r=\"3\"><c r=\"A3\"><v>1</v></c></row><row r=\"4\"/><row r=\"9\"><c r=\"A9\"><v>2</v></c></row></sheetData>"}}), ',');
  REQUIRE(book);
  REQUIRE(book->sheets[0].grid.rows.size() == 2);
  CHECK(book->sheets[0].grid.rows[0].line == 3);
  CHECK(book->sheets[0].grid.rows[1].line == 9);
}

TEST_CASE("numbers are shown by the format of their cell, and text that looks like a number stays") {
  const std::string styles =
      "<numFmts><numFmt numFmtId=\"164\" formatCode=\"#,##0.0&quot; điểm&quot;\"/></numFmts>"
      "<cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs>"
      "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"14\"/><xf numFmtId=\"20\"/><xf numFmtId=\"10\"/></cellXfs>";
  const std::string cells =
      "<c r=\"A1\"><v>8.25</v></c><c r=\"B1\" s=\"1\"><v>26000.25</v></c><c r=\"C1\" s=\"2\"><v>45291</v></c><c r=\"D1\" s=\"3\"><v>0.354166666666667</v></c>"
      "<c r=\"E1\" s=\"4\"><v>0.045</v></c><c r=\"F1\" t=\"inlineStr\"><is><t>001</t></is></c><c r=\"G1\" t=\"b\"><v>1</v></c>"
      "<c r=\"H1\" t=\"d\"><v>2023-12-31T00:00:00</v></c><c r=\"I1\" s=\"99\"><v>1</v></c>";
  CHECK(first_sheet(xlsx_bytes({{"S", row(cells)}}, "", styles)) ==
        Cells{{"8,25", "26000,3 điểm", "31/12/2023", "08:30", "4,50%", "001", "TRUE", "31/12/2023", "1"}});
  CHECK(first_sheet(xlsx_bytes({{"S", row("<c r=\"A1\" s=\"2\"><v>43829</v></c>")}}, "", styles, "<workbookPr date1904=\"1\"/>")) == Cells{{"31/12/2023"}});
}

TEST_CASE("an error or a formula without a result names its cell, and its row is not read") {
  const std::string bytes = xlsx_bytes({{"S", "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"
                                              "<row r=\"2\"><c r=\"A2\"><v>2</v></c><c r=\"C2\" t=\"e\"><f>X</f><v>#REF!</v></c></row>"
                                              "<row r=\"3\"><c r=\"B3\"><f>A1+1</f></c></row>"
                                              "<row r=\"4\"><c r=\"A4\" t=\"str\"><f>\"\"</f><v></v></c><c r=\"B4\"><v>4</v></c></row></sheetData>"}});
  CHECK(first_sheet(bytes) == Cells{{"1"}, {"", "4"}});
  CHECK(told_of_first_sheet(bytes) ==
        std::vector<std::string>{"f:S!C2: error: the formula of this cell gives the error “#REF!”; mend the formula, or type the content itself into the cell",
                                 "f:S!B3: error: the formula of this cell has no result yet; open the file in Excel or LibreOffice and save it"});
}

TEST_CASE("a number of a workbook is read as a whole, or is an error that names its cell") {
  for (const std::string none : {"8,5", "9abc", "NaN", "INF", "0x1F", "1e999", "+-8", "zwölf"}) {
    const std::string bytes = xlsx_bytes({{"S", "<sheetData><row r=\"1\"><c r=\"A1\"><v>7</v></c></row><row r=\"2\"><c r=\"B2\"><v>" + none + "</v></c></row></sheetData>"}});
    CHECK(first_sheet(bytes) == Cells{{"7"}});
    CHECK(told_of_first_sheet(bytes) == std::vector<std::string>{"f:S!B2: error: the file has a number in this cell, but “" + none +
                                                                 "” is none; type the number into the cell anew in Excel or LibreOffice, and save the file"});
  }
  CHECK(first_sheet(one("<c><v> 8.5 </v></c><c><v>+8.5</v></c><c><v>85E-1</v></c><c><v>-8.5</v></c>")) == Cells{{"8,5", "8,5", "8,5", "-8,5"}});
}

TEST_CASE("merged cells are told, and what is hidden beneath them is not read") {
  const auto book = read_alone(xlsx_bytes({{"S", "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>2</v></c></row>"
                                                    "<row r=\"2\"><c r=\"A2\"><v>3</v></c><c r=\"B2\"><v>4</v></c></row></sheetData>"
                                                    "<mergeCells><mergeCell ref=\"A2:B3\"/><mergeCell ref=\"A1:B1\"/><mergeCell ref=\"nonsense\"/></mergeCells>"}}), ',');
  REQUIRE(book);
  const Grid& grid = book->sheets[0].grid;
  CHECK(cells_of(grid) == Cells{{"1", ""}, {"3", ""}});
  REQUIRE(grid.merges.size() == 2);
  CHECK(grid.merges[0].line == 1);
  CHECK(grid.merges[0].columns == 2);
  CHECK(grid.merges[1].line == 2);
  CHECK(grid.merges[1].lines == 2);
}

TEST_CASE("hidden rows and columns are read, and said") {
  const std::string bytes = xlsx_bytes({{"S", "<cols><col min=\"3\" max=\"3\" hidden=\"1\"/></cols><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"
                                              "<row r=\"2\" hidden=\"1\"><c r=\"A2\"><v>2</v></c></row></sheetData>"}});
  CHECK(first_sheet(bytes) == Cells{{"1"}, {"2"}});
  CHECK(told_of_first_sheet(bytes) ==
        std::vector<std::string>{"f:S!2: warning: the sheet has hidden rows, of which this is the first; they are read all the same; unhide them to look, or "
                                 "delete what is not used",
                                 "f:S: warning: the sheet has hidden columns, of which C is the first; they are read all the same; unhide them to look, or "
                                 "delete what is not used"});
}

TEST_CASE("parts with prefixes of their own, as strict programs write them, are read alike") {
  const std::string sheet = "<x:worksheet xmlns:x=\"y\"><x:sheetData><x:row r=\"1\"><x:c r=\"A1\" t=\"inlineStr\"><x:is><x:t>tên</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>";
  CHECK(first_sheet(zipped({{"_rels/.rels", "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\" Target=\"/xl/workbook.xml\"/></Relationships>"},
                            {"xl/workbook.xml", "<x:workbook xmlns:x=\"y\" xmlns:r=\"r\"><x:sheets><x:sheet name=\"S\" r:id=\"b\"/></x:sheets></x:workbook>"},
                            {"xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"b\" Type=\"x/worksheet\" Target=\"../xl/worksheets/a.xml\"/></Relationships>"},
                            {"xl/worksheets/a.xml", sheet}})) == Cells{{"tên"}});
}

TEST_CASE("cells out of order, or beyond the last column, are a damaged file, not a shifted table") {
  const std::string damaged = "the file is damaged, or was not copied to its end";
  CHECK(refusal_of(one("<c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>2</v></c>")) == damaged);
  CHECK(refusal_of(one("<c r=\"A2\"><v>1</v></c>")) == damaged);
  CHECK(refusal_of(one("<c r=\"ZZZZ1\"><v>1</v></c>")) == damaged);
  CHECK(refusal_of(one("<c r=\"A1x\"><v>1</v></c>")) == damaged);
  CHECK(refusal_of(xlsx_bytes({{"S", "<sheetData><row r=\"2\"/><row r=\"1\"/></sheetData>"}})) == damaged);
}

TEST_CASE("sheets that are charts have no cells, and hidden ones are told from others") {
  const auto book = read_alone(xlsx_bytes({{"A\" state=\"veryHidden", row("")}, {"B", row("")}}), ',');
  REQUIRE(book);
  REQUIRE(book->sheets.size() == 2);
  CHECK(book->sheets[0].hidden);
  CHECK(book->sheets[0].name == "A");
  CHECK(!book->sheets[1].hidden);
}

TEST_CASE("text in a font of before Unicode is what is seen in it, by the cell's font or by each run's own") {
  const std::string styles = "<fonts><font><name val=\"Arial\"/></font><font><name val=\".VnTime\"/></font><font><name val=\".VnTimeH\"/></font></fonts>"
                             "<cellXfs><xf fontId=\"0\"/><xf fontId=\"1\"/><xf fontId=\"2\"/></cellXfs>";
  const std::string strings = "<si><t>NguyÔn V¨n A</t></si><si><r><rPr><rFont val=\".VnTime\"/></rPr><t>NguyÔn </t></r><r><rPr><rFont val=\"Times New Roman\"/></rPr><t>Văn A</t></r></si>";
  CHECK(first_sheet(xlsx_bytes({{"S", row("<c r=\"A1\" s=\"1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"1\" t=\"s\"><v>1</v></c><c r=\"C1\" s=\"2\" t=\"inlineStr\"><is><t>NguyÔn</t></is></c>"
                                          "<c r=\"D1\" s=\"0\" t=\"s\"><v>0</v></c>")}}, strings, styles)) ==
        Cells{{"Nguyễn Văn A", "Nguyễn Văn A", "NGUYỄN", "NguyÔn V¨n A"}});
}

TEST_CASE("text that was read by its font is told once a sheet, and not where the font makes no difference") {
  const std::string styles = "<fonts><font><name val=\".VnTime\"/></font></fonts><cellXfs><xf fontId=\"0\"/></cellXfs>";
  const std::string strings = "<si><t>NguyÔn</t></si><si><r><rPr><rFont val=\"VNI-Times\"/></rPr><t>Nguyeãn</t></r></si><si><t>An</t></si>";
  const auto told = [&](const std::string& cells) { return told_of_first_sheet(xlsx_bytes({{"S", row(cells)}}, strings, styles)); };
  const std::string remedy = "is read as Unicode; look at the names; to be told no more, turn it into Unicode text and save it";
  CHECK(told("<c r=\"A1\" s=\"0\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"0\" t=\"inlineStr\"><is><t>V¨n</t></is></c>") ==
        std::vector<std::string>{"f:S: warning: text that was typed for the font “.VnTime” " + remedy});
  CHECK(told("<c r=\"A1\" t=\"s\"><v>1</v></c>") == std::vector<std::string>{"f:S: warning: text that was typed for the font “VNI-Times” " + remedy});
  CHECK(told("<c r=\"A1\" s=\"0\" t=\"s\"><v>2</v></c><c r=\"B1\" s=\"0\" t=\"inlineStr\"><is><t>Nguyễn</t></is></c><c r=\"C1\" s=\"0\"><v>5</v></c>").empty());
}

TEST_CASE("one long text in very many cells ends at the bound of all text, and is not copied without end") {
  std::string rows = "<sheetData>";
  for (int i = 0; i < 200; ++i) rows += "<row><c t=\"s\"><v>0</v></c></row>";
  const auto book = read_alone(xlsx_bytes({{"S", rows + "</sheetData>"}}, "<si><t>" + std::string(1u << 20, 'a') + "</t></si>"), ',');
  REQUIRE(book);
  CHECK(book->sheets[0].grid.rows.size() == 64);
  REQUIRE(book->sheets[0].problems.size() == 1);
  CHECK(book->sheets[0].problems[0].where.line == 65);
}
