// Problem: what is wrong, where, and what to do about it; an error for a person.
#pragma once
#include <string>
#include <vector>

#include "base/words.h"

namespace bangvang {

// Where in the ceremony's files. line and column count from 1; 0 = not known.
struct Place {
  std::string file;  // relative to the ceremony's folder
  int line = 0;
  int column = 0;
  std::string sheet{};  // of a workbook, a document's table; "" for other files
  friend bool operator==(const Place&, const Place&) = default;
};

enum class Severity { error, warning };

struct Problem {
  Severity severity = Severity::error;
  Place where;
  Words what;    // one clause, no full stop
  Words
      remedy;  // what to do, as it goes on after a semicolon: small first letter, no full stop; or "did you mean “x”?"
  friend bool operator==(const Problem&, const Problem&) = default;
};

using Problems = std::vector<Problem>;

bool has_errors(const Problems&);
// Errors and warnings by file, sheet, line, column; stable.
void sort_problems(Problems&);
// `recipients.csv:12:3: error: WHAT; REMEDY`. Line and column left out where 0; the file too where empty.
// In a workbook `ceremony.xlsx:Danh sách!C12: …`, or `ceremony.xlsx:Danh sách!12: …` without a column.
std::string to_text(const Problem&, Language);
std::string to_text(const Place&);
// Column letters as spreadsheet programs have them: 1 → "A", 28 → "AB".
std::string column_letters(int column);

}  // namespace bangvang
