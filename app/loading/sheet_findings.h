// SheetFindings: what is wrong in the cells of a sheet, told in the words that all kinds of workbooks share.
#pragma once
#include <string>
#include <string_view>

#include "loading/workbook.h"

namespace bangvang {

// Column counts from 0. Each leaves the caller to drop the row.
void tell_error_value(WorkbookSheet&, int line, std::size_t column, std::string_view value);
void tell_no_result(WorkbookSheet&, int line, std::size_t column);
// What the file has as the cell's number is none.
void tell_no_number(WorkbookSheet&, int line, std::size_t column, std::string_view value);
// Its number is not what the cell shows.
void tell_other_number(WorkbookSheet&, int line, std::size_t column, std::string_view value, std::string_view shown);
// The sheet goes on beyond what is read.
void tell_cut(WorkbookSheet&, int line);
// Text of the sheet was read as it is seen in its font, if it was.
void tell_legacy_font(WorkbookSheet&);
// The first of them; they are read all the same. 0: none.
void tell_hidden(WorkbookSheet&, int first_row, std::size_t first_column_from_1);

}  // namespace bangvang
