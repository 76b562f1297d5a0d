// Cells that hold more than anybody could read out.
#include "loading/long_cells.h"

#include "catch.h"
#include "folder.h"
#include "workbook_bytes.h"

using namespace bangvang;

namespace {
std::string letters(std::size_t count) {
  std::string all;
  for (std::size_t i = 0; i < count; ++i) all += "ễ";
  return all;
}
const std::string honours = "tên\nCờ\n";
const std::string told = "error: this cell has 10001 characters; no cell may have more than 10,000; make it shorter, or delete what was pasted into it by mistake";
}  // namespace

TEST_CASE("a cell of more than ten thousand characters is an error at its place, in a CSV, a workbook and a document alike") {
  const std::string name = letters(10'001);
  const Cells people{{"Họ và tên", "Chức vụ", "Đơn vị"}, {"A", "B", "C"}, {"D", name, "E"}};
  const auto about = [&](const std::string& file, const std::string& bytes, const std::string& place) {
    const Loaded loaded = read_folder({{"honours.csv", honours}, {file, bytes}});
    REQUIRE(loaded.ceremony.recipients.size() == 1);
    CHECK(loaded.ceremony.recipients[0].name == "A");
    CHECK(loaded.rows_left_out == 1);
    CHECK(said(loaded) == Lines{place + ": " + told});
  };
  about("recipients.csv", "tên,chức vụ\nA,B\nD," + name + "\n", "recipients.csv:3:2");
  about("recipients.xlsx", xlsx_bytes({{"Danh sách", sheet_data(people)}}), "recipients.xlsx:Danh sách!B3");
  about("phu-luc.docx", docx_bytes(word_table(people)), "phu-luc.docx:Bảng 1!B3");
}

TEST_CASE("a cell of ten thousand characters, counted as letters and not as bytes, is read") {
  const Loaded loaded = read_folder({{"honours.csv", honours}, {"recipients.csv", "tên,thành tích\nA," + letters(10'000) + "\n"}});
  CHECK(loaded.rows_left_out == 0);
  CHECK(loaded.ceremony.recipients.size() == 1);
}

TEST_CASE("a table of nothing but a cell that is too long is an error, and is not called empty besides") {
  const Loaded loaded = read_folder({{"delegates.csv", letters(10'001)}});
  CHECK(said(loaded) == Lines{"delegates.csv:1:1: " + told});
  CHECK(loaded.ceremony.delegates.empty());
}
