// XlsxSheet: one sheet of an Excel workbook, cell by cell → Grid.
#pragma once
#include <string>

#include "loading/workbook.h"
#include "loading/xlsx_strings.h"
#include "loading/xlsx_styles.h"

namespace bangvang {

// What the sheets of a workbook have in common.
struct XlsxCommon {
  XlsxStrings strings;
  XlsxStyles styles;
  NumberSetting numbers;
};

// Fills the grid, the problems and rows_left_out of `sheet`; its name is there.
Result<Done> read_xlsx_sheet(Archive&, const std::string& part, const XlsxCommon&, WorkbookSheet& sheet);

}  // namespace bangvang
