// Tables: which files and sheets of the folder hold each table of the ceremony.
#include "loading/tables.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

#include "base/folding.h"
#include "base/phrases.h"
#include "loading/csv.h"
#include "loading/long_cells.h"
#include "loading/numbers.h"
#include "loading/photo_files.h"
#include "loading/table_kinds.h"

namespace bangvang {
namespace {

constexpr std::size_t largest_table = 32u << 20;  // bytes

bool contains(const std::vector<std::string>& all, const std::string& one) { return std::find(all.begin(), all.end(), one) != all.end(); }

}  // namespace

bool table_name(std::string_view file) {
  return workbook_name(file) || (!file.empty() && file[0] != '.' && fold(file).ends_with(".csv"));
}

Tables::Tables(Source& source, Report& report, const std::string& language)
    : source_(source), report_(report), language_(language) {}

std::vector<FolderSheet>& Tables::sheets() {
  if (!sheets_) sheets_ = sheets_of_folder(source_, report_, decimal_mark_of(language_), seen_);
  return *sheets_;
}

std::vector<Grid> Tables::take(const std::string& table) {
  std::vector<Grid> grids = take_csv(table + ".csv");
  add_named_csvs(table, grids);
  for (FolderSheet& one : sheets()) {
    if (one.table != table || stands_elsewhere(one, grids)) continue;
    Grid grid = grid_of(std::move(one.sheet), one.file, report_);
    if (!grid.rows.empty()) grids.push_back(std::move(grid));
  }
  if (!grids.empty()) homes_[table] = to_text(Place{grids[0].file, 0, 0, grids[0].sheet});
  return grids;
}

void Tables::add_named_csvs(const std::string& table, std::vector<Grid>& grids) {
  const std::string own = table + ".csv";
  const bool twice = !grids.empty();
  for (const std::string& file : source_.list(".")) {
    if (file == own || workbook_name(file) || !table_name(file)) continue;
    const auto meaning = meaning_of_sheet(stem_of(file));
    if (!meaning || meaning->table != table) continue;
    std::vector<Grid> read = take_csv(file);
    const bool by_columns = !read.empty() && contains(tables_by_columns(read[0]), table);
    if (!meaning->plain() && !by_columns) continue;
    seen_.insert(file);
    if (!twice || read.empty()) {
      std::move(read.begin(), read.end(), std::back_inserter(grids));
      continue;
    }
    report_.error({file, 0, 0}, say("bảng này đã có ở {}, nên ở đây không được đọc", "this table stands in {} already, and is not read here", own),
                  {"giữ lại một nơi, xóa hoặc chuyển tệp kia", "keep one of the two, delete or move the other"});
    report_.leave_out(static_cast<int>(read[0].rows.size()));
  }
}

// Lists may stand in several sheets. But one that is there as a CSV and in a workbook is most likely there twice, and an
// annex beside either is where it was copied from.
bool Tables::stands_elsewhere(const FolderSheet& one, const std::vector<Grid>& before) {
  if (before.empty()) return false;
  const Grid& first = before[0];
  const bool csv = first.sheet.empty() && !workbook_name(first.file) && !document_name(first.file);
  const bool other_kind = one.document ? !document_name(first.file) : csv;
  if (!other_kind) return false;
  const Place where{one.file, 0, 0, one.sheet.name};
  const Words what = say("bảng này đã có ở {}, nên ở đây không được đọc", "this table stands in {} already, and is not read here",
                         to_text(Place{first.file, 0, 0, first.sheet}));
  const Words remedy{"giữ lại một nơi, xóa hoặc chuyển tệp kia", "keep one of the two, delete or move the other"};
  if (one.document) {
    report_.warning(where, what, remedy);
  } else {
    report_.error(where, what, remedy);
    report_.leave_out(static_cast<int>(one.sheet.grid.rows.size()));
  }
  return true;
}

std::vector<Tables::Many> Tables::sheets_of(const std::string& table) {
  std::vector<Many> all;
  for (const FolderSheet& one : sheets())
    if (one.table == table) all.push_back({one.file, one.sheet.name, one.name});
  return all;
}

std::vector<Grid> Tables::take_sheet(const Many& many) {
  std::vector<Grid> grids;
  for (FolderSheet& one : sheets()) {
    if (one.file != many.file || one.sheet.name != many.sheet) continue;
    Grid grid = grid_of(std::move(one.sheet), one.file, report_);
    if (!grid.rows.empty()) grids.push_back(std::move(grid));
  }
  return grids;
}

std::vector<Grid> Tables::take_file(const std::string& file) {
  if (!workbook_name(file)) return take_csv(file);
  std::vector<Grid> grids;
  std::optional<Workbook> book = open_workbook(source_, report_, file, decimal_mark_of(language_));
  if (!book) return grids;
  for (WorkbookSheet& sheet : sheets_to_read(std::move(*book), file, report_)) {
    Grid grid = grid_of(std::move(sheet), file, report_);
    if (!grid.rows.empty()) grids.push_back(std::move(grid));
  }
  return grids;
}

std::string Tables::home_of(const std::string& table) const {
  const auto found = homes_.find(table);
  return found == homes_.end() ? table + ".csv" : found->second;
}

std::vector<Grid> Tables::take_csv(const std::string& file) {
  std::optional<std::string> text = source_.text(file, largest_table);
  if (!text) return {};
  Csv csv = read_csv(std::move(*text));
  csv.grid.file = file;
  if (csv.open_quote_line) {
    report_.error({file, csv.open_quote_line, 0},
                  {"dấu ngoặc kép (\") mở ở dòng này không được đóng; phần còn lại của tệp không đọc được",
                   "the quotation mark (\") opened on this line is never closed; the rest of the file cannot be read"},
                  {"thêm dấu ngoặc kép đóng", "add the closing quotation mark"});
    report_.leave_out();
  }
  if (csv.cut_line) {
    report_.error({file, csv.cut_line, 0},
                  {"tệp có hơn 200 000 dòng hoặc quá nhiều ô; từ dòng này trở đi không được đọc",
                   "the file has more than 200,000 rows or too many cells; from this line on it is not read"},
                  {"chia nhỏ danh sách", "make the list smaller"});
    report_.leave_out();
  }
  if (csv.grid.rows.empty()) {
    report_.warning({file, 0, 0}, {"tệp này trống", "this file is empty"},
                    {"điền bảng hoặc xóa tệp", "fill in the table or remove the file"});
    return {};
  }
  leave_out_long_cells(csv.grid, report_);
  std::vector<Grid> grids;
  if (!csv.grid.rows.empty()) grids.push_back(std::move(csv.grid));
  return grids;
}

}  // namespace bangvang
