// Reading: how one table was read, for whoever prepared it to compare with what was meant.
#pragma once
#include <string>
#include <vector>

#include "base/problem.h"

namespace bangvang {

struct Reading {
  Place where;                      // of the header
  std::string table;                // "recipients", "rankings/tong.csv"
  int rows = 0;                     // of the list
  int first_line = 0, last_line = 0;
  std::vector<Words> notes;         // what was not plain: rows passed over, honours from headings …
};

// `danh-sach.xlsx:Danh sách: recipients, 40 rows (lines 6–45); lines 1–4 passed over (title)`
std::string to_text(const Reading&, Language);
// It is worth telling: there was more to understand than a header and the rows beneath it.
bool remarkable(const Reading&);

// “dòng 6–45”, “line 6”
Words said_lines(int first, int last);
// “bỏ qua dòng 1–4 (tiêu đề)”
Words said_passed(int first_line, int last_line, const Words& why);

}  // namespace bangvang
