// Problems: their order and their text.
#include "base/problem.h"

#include "catch.h"

using namespace bangvang;

namespace {
Problem at(const char* file, int line, int column, const char* what) {
  return {Severity::error, {file, line, column}, {what, what}, {}};
}
}  // namespace

TEST_CASE("a problem is one line: place, kind, what, remedy") {
  const Problem p{Severity::error, {"recipients.csv", 12, 3}, {"thiếu tên", "the name is empty"},
                  {"ghi họ và tên", "write the name"}};
  CHECK(to_text(p, Language::english) == "recipients.csv:12:3: error: the name is empty; write the name");
  CHECK(to_text(p, Language::vietnamese) == "recipients.csv:12:3: lỗi: thiếu tên; ghi họ và tên");
}

TEST_CASE("a problem leaves out the column, line and file that are not known, and an empty remedy") {
  Problem p{Severity::warning, {"ceremony.toml", 4, 0}, {"lạ", "odd"}, {}};
  CHECK(to_text(p, Language::english) == "ceremony.toml:4: warning: odd");
  p.where = {"ceremony.toml", 0, 0};
  CHECK(to_text(p, Language::english) == "ceremony.toml: warning: odd");
  p.where = {};
  CHECK(to_text(p, Language::vietnamese) == "cảnh báo: lạ");
}

TEST_CASE("a place in a workbook is its file, its sheet and the cell as the spreadsheet program calls it") {
  CHECK(to_text(Place{"ceremony.xlsx", 12, 3, "Danh sách"}) == "ceremony.xlsx:Danh sách!C12");
  CHECK(to_text(Place{"ceremony.xlsx", 12, 28, "Danh sách"}) == "ceremony.xlsx:Danh sách!AB12");
  CHECK(to_text(Place{"ceremony.xlsx", 12, 0, "Danh sách"}) == "ceremony.xlsx:Danh sách!12");
  CHECK(to_text(Place{"ceremony.xlsx", 0, 0, "Danh sách"}) == "ceremony.xlsx:Danh sách");
}

TEST_CASE("problems are sorted by file, line and column, and keep their order otherwise") {
  Problems problems{at("b", 1, 0, "1"), at("a", 10, 2, "2"), at("a", 9, 5, "3"), at("a", 10, 2, "4"),
                    at("", 0, 0, "5")};
  sort_problems(problems);
  std::string order;
  for (const Problem& p : problems) order += p.what.en;
  CHECK(order == "53241");
}

TEST_CASE("only errors count as errors") {
  Problems problems{{Severity::warning, {}, {}, {}}};
  CHECK_FALSE(has_errors(problems));
  problems.push_back(at("a", 1, 1, "x"));
  CHECK(has_errors(problems));
}
