// DocumentTables: the tables of a document that are of use, among those that only lay out a page.
#pragma once
#include <string>
#include <vector>

#include "loading/folder_sheets.h"

namespace bangvang {

// A table is told by its columns, or by the document's name; an annex's is of recipients. One without a header that follows a
// table of as many columns goes on where that one ends.
void add_document_tables(Workbook, const std::string& file, Report&, std::vector<FolderSheet>& all);

}  // namespace bangvang
