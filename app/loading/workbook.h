// Workbook: a spreadsheet program's file, or a word processor's with its tables, as Grids.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "loading/archive.h"
#include "loading/grid.h"
#include "loading/number_format.h"

namespace bangvang {

struct WorkbookSheet {
  std::string name;        // of a document's table "Bảng 2", counted from the document's beginning
  bool hidden = false;
  Grid grid;               // file is left to who knows it
  std::size_t columns = 0;      // of a document's table; the grid has no empty ones at its end
  bool numbered = false;        // of a document's table: its rows are numbered by the program, which are no texts
  std::string legacy_font;      // the first in which text was not what it seems, see text_in_font
  Problems problems;       // of its cells, likewise; told by whoever uses the sheet
  int rows_left_out = 0;   // for the sake of errors among them
};

struct Workbook {
  enum class Sort { spreadsheet, document };
  Sort sort = Sort::spreadsheet;
  std::vector<WorkbookSheet> sheets;
};

// .xlsx, .xlsm, .ods and .docx, told by what is in them, whatever their names say. `allowance`: of the folder.
Result<Workbook> read_workbook(std::string_view bytes, char decimal_mark, Allowance&);
// One of each.
Result<Workbook> read_xlsx(Archive&, const std::string& main_part, char decimal_mark);
Result<Workbook> read_ods(Archive&, char decimal_mark);
Result<Workbook> read_docx(Archive&, const std::string& main_part);

}  // namespace bangvang
