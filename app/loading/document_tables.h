// DocumentTables: the tables of a document that are of use, among those that only lay out a page.
#pragma once
#include <string>
#include <vector>

#include "loading/folder_sheets.h"

namespace bangvang {

// A table is told by its columns, or by the document's name; an annex's is of recipients. The lines of text above it are its
// title. One that goes on where another ends (goes_on) belongs to it; any other that has numbered rows and is not known is an
// error of the tables that are read, told along with theirs.
void add_document_tables(Workbook, const std::string& file, Report&, std::vector<FolderSheet>& all);

}  // namespace bangvang
