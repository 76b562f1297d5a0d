// DocumentTables: the tables of a document that are of use.
#include "loading/document_tables.h"

#include <algorithm>

#include "base/phrases.h"
#include "loading/photo_files.h"
#include "loading/table_kinds.h"

namespace bangvang {
namespace {

std::size_t width_of(const Grid& grid) {
  std::size_t width = 0;
  for (const Grid::Row& row : grid.rows) width = std::max(width, row.count);
  return width;
}

// Lines are counted on, as a reader counts them who sees one table.
void append(Grid& to, const Grid& more) {
  const int lines = to.rows.back().line;
  for (const Grid::Row& row : more.rows) {
    to.rows.push_back({lines + row.line, to.cells.size(), row.count});
    for (std::size_t at = 0; at < row.count; ++at) {
      const std::string_view text = more.cell(row, at);
      to.cells.push_back(text.empty() ? text : std::string_view(to.made.emplace_back(text)));
    }
  }
  for (Grid::Merge merge : more.merges) {
    merge.line += lines;
    to.merges.push_back(merge);
  }
}

std::string chosen(const std::vector<std::string>& likely, const std::optional<SheetMeaning>& named) {
  const auto among = [&](const std::string& table) { return std::find(likely.begin(), likely.end(), table) != likely.end(); };
  if (named && among(named->table)) return named->table;
  if (likely.size() == 1) return likely[0];
  return among("recipients") ? "recipients" : "";
}

}  // namespace

void add_document_tables(Workbook book, const std::string& file, Report& report, std::vector<FolderSheet>& all) {
  const auto named = meaning_of_sheet(stem_of(file));
  if (named && named->table == "guide") return;
  const std::size_t before = all.size();
  bool follows = false;  // the table before was taken
  std::string passed;    // the first large one that was not
  for (WorkbookSheet& sheet : book.sheets) {
    if (sheet.grid.rows.empty()) continue;
    const std::string table = chosen(tables_by_columns(sheet.grid), named);
    const std::size_t width = width_of(sheet.grid);
    if (!table.empty()) {
      all.push_back({file, table, stem_of(file), true, std::move(sheet)});
      follows = true;
    } else if (follows && width > 2 && width <= width_of(all.back().sheet.grid)) {
      append(all.back().sheet.grid, sheet.grid);
    } else {
      follows = false;
      if (passed.empty() && width > 2 && sheet.grid.rows.size() > 2) passed = sheet.name;
    }
  }
  if (all.size() > before || passed.empty()) return;
  report.warning({file, 0, 0, passed}, {"không nhận ra bảng nào của buổi lễ trong văn bản này", "no table of the ceremony is recognized in this document"},
                 {"đặt tên cột ở dòng đầu của bảng, ví dụ: họ và tên, chức vụ, đơn vị; hoặc chuyển tệp ra khỏi thư mục",
                  "name the columns in the first row of the table, such as name, position, unit; or move the file out of the folder"});
}

}  // namespace bangvang
