// Workbooks and documents made in memory of the parts that a test is about.
#pragma once
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "loading/workbook.h"

namespace bangvang {

using Parts = std::vector<std::pair<std::string, std::string>>;

// A zip file. `password`: its parts are encrypted.
std::string zipped(const Parts&, const std::string& password = "");

// Sheets by their names; of each what stands within <worksheet>, such as <sheetData>.
std::string xlsx_bytes(const Parts& sheets, const std::string& shared_strings = "", const std::string& styles = "",
                       const std::string& workbook_properties = "");
// <sheetData> of rows of inline strings.
std::string sheet_data(const std::vector<std::vector<std::string>>& rows);
std::string ods_bytes(const std::string& tables, const std::string& automatic_styles = "");
std::string docx_bytes(const std::string& body, const std::string& styles = "");
// <w:tbl> of plain cells.
std::string word_table(const std::vector<std::vector<std::string>>& rows);

// One file alone, with a folder's whole allowance.
Result<Workbook> read_alone(std::string_view bytes, char decimal_mark = ',');

// The cells of a grid, row by row.
using Cells = std::vector<std::vector<std::string>>;
Cells cells_of(const Grid&);
// Of the first sheet. The file must be sound.
Cells first_sheet(const std::string& bytes, char decimal_mark = ',');
// What is told of the first sheet's cells.
std::vector<std::string> told_of_first_sheet(const std::string& bytes);
// What is told of a file that is refused; "" if it is not.
std::string refusal_of(const std::string& bytes);

}  // namespace bangvang
