// OpenDocument sheets, cell by cell.
#include "catch.h"
#include "workbook_bytes.h"

using namespace bangvang;

namespace {
std::string sheet(const std::string& rows) { return ods_bytes("<table:table table:name=\"S\">" + rows + "</table:table>"); }
std::string one_row(const std::string& cells) { return sheet("<table:table-row>" + cells + "</table:table-row>"); }
std::string text_cell(const std::string& inside) {
  return "<table:table-cell office:value-type=\"string\">" + inside + "</table:table-cell>";
}
}  // namespace

TEST_CASE("an OpenDocument cell is its paragraphs, with the white space that is seen") {
  CHECK(first_sheet(one_row(text_cell("<text:p>Nguyễn  <text:span>Văn</text:span>\n A<text:s text:c=\"2\"/>x<text:tab/>y</text:p><text:p>dòng<text:line-break/>ba</text:p>"))) ==
        Cells{{"Nguyễn Văn A  x y\ndòng\nba"}});
  CHECK(first_sheet(one_row(text_cell("<text:p><text:a>liên kết</text:a></text:p>"))) == Cells{{"liên kết"}});
}

TEST_CASE("notes, pictures and readings above the letters are no part of an OpenDocument cell") {
  CHECK(first_sheet(one_row(text_cell("<office:annotation><text:p>ghi chú</text:p></office:annotation><text:p>A<text:ruby><text:ruby-base>B</text:ruby-base>"
                                      "<text:ruby-text>bê</text:ruby-text></text:ruby></text:p><draw:frame xmlns:draw=\"d\"><text:p>hình</text:p></draw:frame>"))) == Cells{{"AB"}});
  CHECK(first_sheet(sheet("<table:shapes><draw:g xmlns:draw=\"d\"><text:p>hình</text:p></draw:g></table:shapes><table:table-row>" + text_cell("<text:p>A</text:p>") + "</table:table-row>")) ==
        Cells{{"A"}});
}

TEST_CASE("OpenDocument numbers, shares, days, times and truths are what is seen, whatever the locale") {
  CHECK(first_sheet(one_row("<table:table-cell office:value-type=\"float\" office:value=\"26000\"><text:p>26.000</text:p></table:table-cell>"
                            "<table:table-cell office:value-type=\"float\" office:value=\"8.33333333\"><text:p>8,33</text:p></table:table-cell>"
                            "<table:table-cell office:value-type=\"percentage\" office:value=\"0.045\"><text:p>4,5%</text:p></table:table-cell>"
                            "<table:table-cell office:value-type=\"date\" office:date-value=\"2023-12-31\"><text:p>12/31/23</text:p></table:table-cell>"
                            "<table:table-cell office:value-type=\"time\" office:time-value=\"PT08H30M00S\"><text:p>08:30 AM</text:p></table:table-cell>"
                            "<table:table-cell office:value-type=\"boolean\" office:boolean-value=\"true\"><text:p>ĐÚNG</text:p></table:table-cell>"
                            "<table:table-cell office:value-type=\"currency\" office:value=\"5000\"><text:p>5.000 ₫</text:p></table:table-cell>"
                            "<table:table-cell office:value-type=\"string\"><text:p>001</text:p></table:table-cell>")) ==
        Cells{{"26000", "8,33", "4,5%", "31/12/2023", "08:30", "TRUE", "5000 ₫", "001"}});
}

TEST_CASE("a number of an OpenDocument cell that is none, or another than is seen, is an error that names the cell") {
  const auto told = [](const std::string& type, const std::string& value, const std::string& shown) {
    const std::string bytes = one_row("<table:table-cell/><table:table-cell office:value-type=\"" + type + "\" office:value=\"" + value + "\"><text:p>" + shown + "</text:p></table:table-cell>");
    const std::vector<std::string> all = told_of_first_sheet(bytes);
    CHECK(first_sheet(bytes).size() == (all.empty() ? 1u : 0u));
    return all.empty() ? "" : all.at(0).substr(0, all[0].find(';'));
  };
  CHECK(told("float", "8,5", "8,5") == "f:S!B1: error: the file has a number in this cell, but “8,5” is none");
  CHECK(told("float", "nan", "8,5") == "f:S!B1: error: the file has a number in this cell, but “nan” is none");
  CHECK(told("float", "8", "8,5") == "f:S!B1: error: this cell shows “8,5”, but its number in the file is “8”");
  for (const auto& [value, shown] : std::vector<std::pair<std::string, std::string>>{{"85", "8,5"}, {"8.5", "85"}, {"9.1", "9,2"}, {"27", "26.000"}, {"8.5", "9,5 điểm"}})
    CHECK(told("float", value, shown).find("this cell shows") != std::string::npos);
  CHECK(told("percentage", "0.45", "0,45%").find("this cell shows") != std::string::npos);
  for (const auto& [value, shown] : std::vector<std::pair<std::string, std::string>>{
           {"26000", "26.000"}, {"26000", "26,000.00"}, {"26000", "26\xC2\xA0" "000"}, {"1234567.891", "1.234.567,9"}, {"0.333333333333333", "0,333333333333333"}, {"2.675", "2,68"},
           {"8.125", "8,125"}, {"-8.5", "(8,5)"}, {"912345678", "0912 345 678"}, {"912345678", "0912-345-678"}, {"7", "007"}, {"26", "26 m2"}, {"8", "Lần 2: 8 điểm"},
           {"8.5", "8 1/2"}, {"26000", "2,60E+04"}, {"8.5", "###"}, {"1", "Đạt"}, {"8.5", ""}, {"0", "-"}, {"8", "8 2023"}})
    CHECK(told("float", value, shown) == "");
  CHECK(told("percentage", "0.0456", "4,6%") == "");
  CHECK(told("currency", "5000", "5.000,00 ₫") == "");
}

TEST_CASE("repeated cells and rows are repeated where they have something, and free where they are blank") {
  CHECK(first_sheet(sheet("<table:table-row><table:table-cell table:number-columns-repeated=\"2\" office:value-type=\"string\"><text:p>a</text:p></table:table-cell>"
                          "<table:table-cell table:number-columns-repeated=\"16000\"/></table:table-row>"
                          "<table:table-row table:number-rows-repeated=\"3\"><table:table-cell/>" + text_cell("<text:p>b</text:p>") + "</table:table-row>"
                          "<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>")) ==
        Cells{{"a", "a"}, {"", "b"}, {"", "b"}, {"", "b"}});
}

TEST_CASE("a bomb of repetitions ends at the bounds of every table") {
  const auto book = read_alone(sheet("<table:table-row table:number-rows-repeated=\"1000000\"><table:table-cell table:number-columns-repeated=\"16000\" "
                                        "office:value-type=\"string\"><text:p>a</text:p></table:table-cell></table:table-row>"), ',');
  REQUIRE(book);
  CHECK(book->sheets[0].grid.cells.size() <= most_cells + most_columns);
  REQUIRE(book->sheets[0].problems.size() == 1);
  CHECK(book->sheets[0].problems[0].what.en.find("more than 200,000 rows, or too much in its cells") != std::string::npos);
}

TEST_CASE("rows beneath repeated ones know their numbers; merges are told and covered cells are blank") {
  const auto book = read_alone(
      sheet("<table:table-row table:number-rows-repeated=\"4\"><table:table-cell/></table:table-row>"
            "<table:table-row><table:table-cell table:number-columns-spanned=\"2\" table:number-rows-spanned=\"2\" office:value-type=\"string\"><text:p>a</text:p></table:table-cell>"
            "<table:covered-table-cell office:value-type=\"string\"><text:p>ẩn</text:p></table:covered-table-cell>" + text_cell("<text:p>c</text:p>") + "</table:table-row>"), ',');
  REQUIRE(book);
  const Grid& grid = book->sheets[0].grid;
  CHECK(cells_of(grid) == Cells{{"a", "", "c"}});
  CHECK(grid.rows[0].line == 5);
  REQUIRE(grid.merges.size() == 1);
  CHECK(grid.merges[0].line == 5);
  CHECK(grid.merges[0].lines == 2);
  CHECK(grid.merges[0].columns == 2);
}

TEST_CASE("an error value in OpenDocument names its cell, and its row is not read") {
  const std::string bytes = sheet("<table:table-row>" + text_cell("<text:p>a</text:p>") + "</table:table-row><table:table-row><table:table-cell/>"
                                  "<table:table-cell table:formula=\"of:=1/0\" office:value-type=\"string\" office:string-value=\"\" calcext:value-type=\"error\"><text:p>#DIV/0!</text:p></table:table-cell>"
                                  "</table:table-row>");
  CHECK(first_sheet(bytes) == Cells{{"a"}});
  REQUIRE(told_of_first_sheet(bytes).size() == 1);
  CHECK(told_of_first_sheet(bytes)[0].starts_with("f:S!B2: error: the formula of this cell gives the error “#DIV/0!”"));
}

TEST_CASE("an OpenDocument sheet may be hidden, and so may its rows") {
  const auto book = read_alone(
      ods_bytes("<table:table table:name=\"S\" table:style-name=\"ta1\"><table:table-row table:visibility=\"filter\">" + text_cell("<text:p>a</text:p>") + "</table:table-row></table:table>",
                "<office:automatic-styles><style:style style:name=\"ta1\" style:family=\"table\"><style:table-properties table:display=\"false\"/></style:style></office:automatic-styles>"), ',');
  REQUIRE(book);
  CHECK(book->sheets[0].hidden);
  REQUIRE(book->sheets[0].problems.size() == 1);
  CHECK(book->sheets[0].problems[0].where.line == 1);
}

TEST_CASE("OpenDocument files that are no spreadsheets, or have a password, are refused") {
  CHECK(refusal_of(zipped({{"content.xml", "<office:document-content xmlns:office=\"o\"><office:body><office:text/></office:body></office:document-content>"}})) ==
        "this OpenDocument file is no spreadsheet");
  CHECK(refusal_of(zipped({{"content.xml", "encrypted"},
                           {"META-INF/manifest.xml", "<manifest:manifest xmlns:manifest=\"m\"><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>"}})) ==
        "the file is protected by a password");
}

TEST_CASE("OpenDocument text in a font of before Unicode is what is seen in it: of the cell, of its column, or of a span") {
  const std::string styles =
      "<office:font-face-decls><style:font-face style:name=\"F1\" svg:font-family=\"'.VnTime'\"/></office:font-face-decls>"
      "<office:automatic-styles><style:style style:name=\"ce1\" style:family=\"table-cell\"><style:text-properties style:font-name=\"F1\"/></style:style>"
      "<style:style style:name=\"ce2\" style:family=\"table-cell\" style:parent-style-name=\"ce1\"/>"
      "<style:style style:name=\"T1\" style:family=\"text\"><style:text-properties style:font-name=\"F1\"/></style:style></office:automatic-styles>";
  const std::string rows = "<table:table-column table:default-cell-style-name=\"ce1\"/><table:table-column/><table:table-row>" + text_cell("<text:p>NguyÔn</text:p>") +
                           text_cell("<text:p><text:span text:style-name=\"T1\">V¨n</text:span> Ăn</text:p>") +
                           "<table:table-cell table:style-name=\"ce2\" office:value-type=\"string\"><text:p>NguyÔn</text:p></table:table-cell>" + text_cell("<text:p>NguyÔn</text:p>") + "</table:table-row>";
  CHECK(first_sheet(ods_bytes("<table:table table:name=\"S\">" + rows + "</table:table>", styles)) == Cells{{"Nguyễn", "Văn Ăn", "Nguyễn", "NguyÔn"}});
  CHECK(told_of_first_sheet(ods_bytes("<table:table table:name=\"S\">" + rows + "</table:table>", styles)) ==
        std::vector<std::string>{"f:S: warning: text that was typed for the font “.VnTime” is read as Unicode; look at the names; to be told no more, turn it into Unicode text and save it"});
}
