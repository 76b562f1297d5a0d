// CSV as spreadsheet programs write it.
#include "loading/csv.h"

#include "catch.h"

using namespace bangvang;

namespace {
std::vector<std::vector<std::string>> cells_of(const Csv& csv) {
  const Grid& grid = csv.grid;
  std::vector<std::vector<std::string>> all;
  for (const Grid::Row& row : grid.rows) {
    all.emplace_back();
    for (std::size_t i = 0; i < row.count; ++i) all.back().emplace_back(grid.cell(row, i));
  }
  return all;
}
using Cells = std::vector<std::vector<std::string>>;
}  // namespace

TEST_CASE("what the first rows have in common tells the delimiter: comma, semicolon, tab or |") {
  CHECK(cells_of(read_csv("a,b\n1,2;3\n")) == Cells{{"a", "b"}, {"1", "2;3"}});
  CHECK(cells_of(read_csv("a;b\n1;2,3\n")) == Cells{{"a", "b"}, {"1", "2,3"}});
  CHECK(cells_of(read_csv("a\tb\n1\t2,3\n")) == Cells{{"a", "b"}, {"1", "2,3"}});
  CHECK(cells_of(read_csv("a|b\n1|2,3\n")) == Cells{{"a", "b"}, {"1", "2,3"}});
  CHECK(cells_of(read_csv("\"a;b;c\",d\n1,2\n")) == Cells{{"a;b;c", "d"}, {"1", "2"}});
  CHECK(cells_of(read_csv("a\n1\n")) == Cells{{"a"}, {"1"}});
}

TEST_CASE("a title with commas above the header does not make commas the delimiter") {
  CHECK(cells_of(read_csv("Danh sách, kèm Quyết định, số 1\nTên;Đơn vị\nA;Sở Y tế\nB;Sở Nội vụ\n")) ==
        Cells{{"Danh sách, kèm Quyết định, số 1"}, {"Tên", "Đơn vị"}, {"A", "Sở Y tế"}, {"B", "Sở Nội vụ"}});
}

TEST_CASE("a delimiter within quotation marks decides nothing, though the rows have many") {
  const Csv csv = read_csv("tên;thành tích\nA;\"x, y, z\"\nB;\"u, v, w\"\nC;\"a, b, c\"\n");
  CHECK(csv.delimiter == ';');
  CHECK(csv.grid.cell(csv.grid.rows[3], 1) == "a, b, c");
}

TEST_CASE("numbers with a decimal comma do not make the comma the delimiter") {
  const Csv csv = read_csv("đơn vị;điểm\nA;1,5\nB;2,5\nC;3,5\n");
  CHECK(csv.delimiter == ';');
}

TEST_CASE("Excel's first line sep= tells the delimiter and is no row") {
  const Csv csv = read_csv("sep=;\r\na,b;c\r\n1,2;3\r\n");
  CHECK(cells_of(csv) == Cells{{"a,b", "c"}, {"1,2", "3"}});
  CHECK(csv.grid.rows[0].line == 2);
  CHECK(cells_of(read_csv("SEP=:\na:b\n")) == Cells{{"a", "b"}});
  CHECK(cells_of(read_csv("sep=")) == Cells{{"sep="}});
  CHECK(cells_of(read_csv("sep=a\n1\n")) == Cells{{"sep=a"}, {"1"}});
  CHECK(read_csv("sep=;").grid.rows.empty());
}

TEST_CASE("a row may have fewer cells than the header") {
  const Csv csv = read_csv("a,b,c\n1\n2,3\n");
  REQUIRE(csv.grid.rows.size() == 3);
  CHECK(csv.grid.cell(csv.grid.rows[1], 2).empty());
}

TEST_CASE("quoted cells hold delimiters, line breaks and doubled quotation marks") {
  CHECK(cells_of(read_csv("a,b\n\"x, y\",\"1\n2\"\n\"say \"\"hi\"\"\",z")) ==
        Cells{{"a", "b"}, {"x, y", "1\n2"}, {"say \"hi\"", "z"}});
  CHECK(cells_of(read_csv("a,b\n \"x\" ,y\n")) == Cells{{"a", "b"}, {"x ", "y"}});
  CHECK(cells_of(read_csv("a,b\n\"Sao đỏ\" 9A,y\n")) == Cells{{"a", "b"}, {"Sao đỏ 9A", "y"}});
  CHECK(cells_of(read_csv("a,b\nĐội \"Sao đỏ\",y\n")) == Cells{{"a", "b"}, {"Đội \"Sao đỏ\"", "y"}});
}

TEST_CASE("lines are counted through every kind of line break, blank rows left out") {
  const Csv csv = read_csv("a,b\r\n\r\n\"x\r\ny\",1\r,,\n2,3");
  REQUIRE(csv.grid.rows.size() == 3);
  CHECK(csv.grid.rows[0].line == 1);
  CHECK(csv.grid.rows[1].line == 3);
  CHECK(csv.grid.rows[2].line == 6);
  CHECK(csv.grid.cell(csv.grid.rows[1], 0) == "x\ny");
  CHECK(csv.grid.cell(csv.grid.rows[2], 9).empty());
}

TEST_CASE("a quotation mark that is never closed is found where it was opened") {
  const Csv csv = read_csv("a,b\n1,2\n3,\"4\n5,6\n");
  CHECK(csv.open_quote_line == 3);
  CHECK(cells_of(csv) == Cells{{"a", "b"}, {"1", "2"}});
}

TEST_CASE("an empty file has no rows") {
  CHECK(read_csv("").grid.rows.empty());
  CHECK(read_csv("\n\n , \n").grid.rows.empty());
}

TEST_CASE("rows and columns are bounded") {
  std::string many = "a\n";
  for (int i = 0; i < 200'002; ++i) many += "1\n";
  const Csv csv = read_csv(many);
  CHECK(csv.grid.rows.size() == 200'001);
  CHECK(csv.cut_line == 200'002);
  const Csv wide = read_csv(std::string(100'000, ','));
  CHECK(wide.grid.cells.size() <= 500);
}
