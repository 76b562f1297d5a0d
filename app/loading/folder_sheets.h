// FolderSheets: the sheets and document tables at the top of a ceremony's folder, each with the table that it holds.
#pragma once
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "loading/report.h"
#include "loading/sheet_names.h"
#include "loading/source.h"
#include "loading/workbook.h"

namespace bangvang {

// ".xlsx", ".xlsm" or ".ods", in any case. Lock and hidden files of office programs are none.
bool workbook_name(std::string_view file);
bool document_name(std::string_view file);

struct FolderSheet {
  std::string file;
  std::string table;        // "recipients"
  std::string name;         // of a ranking, a set of figures, an album: what follows in the sheet's name
  bool document = false;    // a table of a document
  WorkbookSheet sheet;
};

// Reads a file of the folder. Nothing: it cannot be used, and that is reported.
std::optional<Workbook> open_workbook(Source&, Report&, const std::string& file, char decimal_mark);
// Puts in what is known of the file only now, and reports what is wrong in the sheet's cells.
Grid grid_of(WorkbookSheet&&, const std::string& file, Report&);
// Sheets worth reading: those with something in them that are neither hidden, which is reported, nor a guide.
std::vector<WorkbookSheet> sheets_to_read(Workbook&&, const std::string& file, Report&);

// All of them: ceremony.xlsx first, then files by name, sheets in their order. `seen`: the files that were read, or reported.
std::vector<FolderSheet> sheets_of_folder(Source&, Report&, char decimal_mark, std::set<std::string>& seen);

}  // namespace bangvang
