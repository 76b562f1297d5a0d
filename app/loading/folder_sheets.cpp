// FolderSheets: which table each sheet of a folder's workbooks and documents holds.
#include "loading/folder_sheets.h"

#include <algorithm>

#include "base/folding.h"
#include "base/phrases.h"
#include "loading/document_tables.h"
#include "loading/long_cells.h"
#include "loading/photo_files.h"
#include "loading/table_kinds.h"

namespace bangvang {
namespace {

constexpr std::size_t largest_workbook = 32u << 20;  // bytes

bool ends_in(std::string_view file, std::initializer_list<std::string_view> endings) {
  if (file.empty() || file[0] == '.' || file[0] == '~') return false;
  const std::string folded = fold(file);
  return std::any_of(endings.begin(), endings.end(), [&](std::string_view ending) { return folded.ends_with(ending); });
}

bool whole_ceremony(const std::string& file) {
  const std::string stem = slug(stem_of(file));
  return stem == "ceremony" || stem == "buoi-le";
}

bool contains(const std::vector<std::string>& all, const std::string& one) { return std::find(all.begin(), all.end(), one) != all.end(); }

// Which table a sheet holds; "" where that is not plain. `file_named`: what its file is named after, `alone`: it is the file's
// only sheet.
std::string table_of(const WorkbookSheet& sheet, const std::optional<SheetMeaning>& named, const std::optional<SheetMeaning>& file_named,
                     bool alone) {
  if (named && named->sure) return named->table;
  const std::vector<std::string> likely = tables_by_columns(sheet.grid);
  if (likely.size() == 1) return likely[0];
  if (named && (likely.empty() || contains(likely, named->table))) return named->table;
  if (!file_named) return {};
  return contains(likely, file_named->table) || (likely.empty() && alone && file_named->plain()) ? file_named->table : "";
}

// What a workbook's file is named after; nothing where it is not to be read. Photos have a folder of their own.
std::optional<SheetMeaning> meaning_of_file(const std::string& file) {
  const auto meaning = meaning_of_sheet(stem_of(file));
  return meaning && meaning->table != "photos" && meaning->table != "guide" ? meaning : std::nullopt;
}

void add_sheets(Workbook book, const std::string& file, Report& report, std::vector<FolderSheet>& all) {
  const std::optional<SheetMeaning> file_named = whole_ceremony(file) ? std::nullopt : meaning_of_file(file);
  std::vector<WorkbookSheet> sheets = sheets_to_read(std::move(book), file, report);
  const bool alone = sheets.size() == 1;
  for (WorkbookSheet& sheet : sheets) {
    const auto named = meaning_of_sheet(sheet.name);
    const std::string table = table_of(sheet, named, file_named, alone);
    if (table.empty()) {
      const std::vector<std::string>& names = sheet_names();
      report.warning({file, 0, 0, sheet.name}, {"không rõ trang tính này là bảng nào, nên không được đọc",
                                                "it is not clear which table this sheet is; it is not read"},
                     report.suggest(sheet.name, names, say("đặt tên trang tính theo bảng: {}; hoặc ẩn nó đi",
                                                           "name the sheet after its table: {}; or hide it", listed(names))));
      continue;
    }
    const std::string name = named && named->table == table && !named->rest.empty() ? named->rest : named ? sheet.name : stem_of(file);
    all.push_back({file, table, name, false, std::move(sheet)});
  }
}

// A workbook that lies there twice, as .xlsx and as .ods, is not read twice.
bool twice(Report& report, const std::string& file, std::vector<std::string>& files) {
  for (const std::string& other : files) {
    if (slug(stem_of(other)) != slug(stem_of(file))) continue;
    report.error({file, 0, 0}, say("bảng tính này đã có ở {}", "this workbook is there already as {}", quoted(other)),
                 {"giữ lại một tệp", "keep one of them"});
    report.leave_out();
    return true;
  }
  files.push_back(file);
  return false;
}

}  // namespace

bool workbook_name(std::string_view file) { return ends_in(file, {".xlsx", ".xlsm", ".ods"}); }
bool document_name(std::string_view file) { return ends_in(file, {".docx"}); }

std::optional<Workbook> open_workbook(Source& source, Report& report, const std::string& file, char decimal_mark) {
  const std::string* bytes = source.bytes(file, largest_workbook);
  if (!bytes) return std::nullopt;
  Result<Workbook> book = read_workbook(*bytes, decimal_mark, source.allowance());
  if (book) return std::move(*book);
  report.error({file, 0, 0}, book.problem().what, book.problem().remedy);
  report.leave_out();
  return std::nullopt;
}

Grid grid_of(WorkbookSheet&& sheet, const std::string& file, Report& report) {
  for (Problem& problem : sheet.problems) {
    problem.where.file = file;
    report.add(std::move(problem));
  }
  report.leave_out(sheet.rows_left_out);
  sheet.grid.file = file;
  leave_out_long_cells(sheet.grid, report);
  return std::move(sheet.grid);
}

std::vector<WorkbookSheet> sheets_to_read(Workbook&& book, const std::string& file, Report& report) {
  std::vector<WorkbookSheet> all;
  for (WorkbookSheet& sheet : book.sheets) {
    const auto named = meaning_of_sheet(sheet.name);
    if ((sheet.grid.rows.empty() && sheet.problems.empty()) || (named && named->table == "guide")) continue;
    if (sheet.hidden) {
      report.warning({file, 0, 0, sheet.name}, {"trang tính này bị ẩn nên không được đọc", "this sheet is hidden, and is not read"},
                     {"bỏ ẩn nếu cần dùng", "unhide it if it is meant to be"});
      continue;
    }
    all.push_back(std::move(sheet));
  }
  return all;
}

std::vector<FolderSheet> sheets_of_folder(Source& source, Report& report, char decimal_mark, std::set<std::string>& seen) {
  std::vector<std::string> files = source.list("."), workbooks;
  std::stable_partition(files.begin(), files.end(), whole_ceremony);
  std::vector<FolderSheet> all;
  for (const std::string& file : files) {
    const bool document = document_name(file);
    if (!document && !(workbook_name(file) && (whole_ceremony(file) || meaning_of_file(file)))) continue;
    seen.insert(file);
    if (!document && twice(report, file, workbooks)) continue;
    std::optional<Workbook> book = open_workbook(source, report, file, decimal_mark);
    if (!book) continue;
    if (book->sort == Workbook::Sort::document) add_document_tables(std::move(*book), file, report, all);
    else add_sheets(std::move(*book), file, report, all);
  }
  return all;
}

}  // namespace bangvang
