// Merged cells of workbooks and documents: headers, headings, and cells that hold for several rows.
#include "loading/csv.h"
#include "loading/table.h"

#include "catch.h"
#include "folder.h"

using namespace bangvang;

namespace {

enum : int { name, position, unit, family };
const Columns columns{{{"name", "họ và tên"}}, {{"position", "chức vụ"}}, {{"unit", "đơn vị"}}, {{"family", "họ đệm"}}};

struct Read {
  Report report;
  std::optional<Table> table;

  Read(const std::string& csv, std::vector<Grid::Merge> merges, ListKind kind = ListKind::people) {
    Grid grid = read_csv(csv).grid;
    grid.file = "a.xlsx";
    grid.sheet = "Danh sách";
    grid.merges = std::move(merges);
    table.emplace(std::move(grid), report, columns, "recipients");
    REQUIRE(table->needs({name}, kind));
  }
  std::string row(std::size_t number) const {
    const Row row(*table, number);
    return row.text(name) + "/" + row.text(position) + "/" + row.text(unit);
  }
};

}  // namespace

TEST_CASE("a heading merged over columns heads those, and no more") {
  const Read read("TT,Thông tin,,Đơn vị,,\n,Họ và tên,Chức vụ,,x,y\n1,A,Y tá,Huế,,\n", {{1, 2, 0, 1}, {1, 1, 1, 2}, {1, 2, 3, 1}});
  CHECK(read.table->size() == 1);
  CHECK(read.row(0) == "A/Y tá/Huế");
  CHECK(read.table->others().size() == 2);
}

TEST_CASE("a cell merged downwards makes a second line of the header, whatever stands there") {
  const Read read("TT,Họ và tên,Đơn vị\n,,ghi rõ địa chỉ\n1,A,Huế\n", {{1, 2, 0, 1}, {1, 2, 1, 1}});
  CHECK(read.table->size() == 1);
  CHECK(read.table->title(name) == "Họ và tên");
}

TEST_CASE("a name in two columns beneath one heading is one name") {
  const Read read("TT,Họ và tên,,Đơn vị\n1,Nguyễn Văn,An,Huế\n2,Trần,,Huế\n", {{1, 1, 1, 2}});
  CHECK(read.row(0) == "Nguyễn Văn An//Huế");
  CHECK(read.row(1) == "Trần//Huế");
}

TEST_CASE("a cell merged over rows holds for each of them; a name does not") {
  const Read read("Họ và tên,Chức vụ,Đơn vị\nA,Y tá,Huế\nB,Y tá\nC,Y tá,\nD,,Vinh\n", {{2, 2, 0, 1}, {2, 3, 2, 1}});
  CHECK(read.row(0) == "A/Y tá/Huế");
  CHECK(read.row(1) == "B/Y tá/Huế");
  CHECK(read.row(2) == "C/Y tá/Huế");
  CHECK(read.row(3) == "D//Vinh");
}

TEST_CASE("a row merged across is a heading, even where names stand") {
  const Read read("Họ và tên,Chức vụ\nSở ngành,\nA,Y tá\n", {{2, 1, 0, 2}});
  REQUIRE(read.table->heading(0));
  CHECK(read.table->heading(0)->sure());
  CHECK(to_text(read.table->heading(0)->place) == "a.xlsx:Danh sách!A2");
  CHECK_FALSE(read.table->heading(1));
}

TEST_CASE("merges that make no sense are harmless") {
  const Read read("Họ và tên,Chức vụ\nA,x\nB,y\n",
                  {{-5, 1'000'000, 0, 9}, {1, 1'000'000'000, 0, 1}, {1, 1, 400, 400}, {2, 1'000'000'000, 1, 500}, {3, 9, 77, 1}, {99, 2, 0, 2}});
  CHECK(read.table->size() <= 2);
}
