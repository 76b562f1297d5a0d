// DocumentTables: the tables of a document that are of use.
#include "loading/document_tables.h"

#include <algorithm>

#include "base/phrases.h"
#include "loading/closing_words.h"
#include "loading/photo_files.h"
#include "loading/row_heading.h"
#include "loading/row_numbers.h"
#include "loading/sheet_findings.h"
#include "loading/table.h"
#include "loading/table_kinds.h"

namespace bangvang {
namespace {

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

std::string chosen(std::vector<std::string> likely, const Grid& grid, const std::optional<SheetMeaning>& named) {
  if (likely.empty() && numbers_names(grid)) likely = {"recipients", "members", "delegates"};
  const auto among = [&](const std::string& table) { return std::find(likely.begin(), likely.end(), table) != likely.end(); };
  if (named && among(named->table)) return named->table;
  if (likely.size() == 1) return likely[0];
  return among("recipients") ? "recipients" : "";
}

// Who signs, and whoever gets copies.
bool signature(const Grid& grid) {
  constexpr std::size_t most = 3;  // rows
  for (std::size_t i = 0; i < std::min(most, grid.rows.size()); ++i) {
    for (std::size_t at = 0; at < grid.rows[i].count; ++at) {
      const std::string_view cell = stripped(grid.cell(grid.rows[i], at));
      if (begins_signature(cell) || says_day(cell) || names_office(cell)) return true;
    }
  }
  return false;
}

// Without their numbers: “A. CỜ THI ĐUA”.
std::vector<std::string> title_of(const std::vector<std::string>& lines) {
  constexpr std::size_t most = 12;
  std::vector<std::string> title;
  for (std::size_t at = lines.size() - std::min(most, lines.size()); at < lines.size(); ++at)
    title.emplace_back(numbered(lines[at]).rest);
  return title;
}

class DocumentTables {
 public:
  DocumentTables(const std::string& file, std::vector<FolderSheet>& all) : file_(file), all_(all), before_(all.size()) {}

  void take(WorkbookSheet sheet) {
    const std::string table = chosen(tables_by_columns(sheet.grid), sheet.grid, named_);
    const bool same = follows_ && (table.empty() || table == all_.back().table);
    if (same && goes_on(all_.back().sheet, sheet)) return join(std::move(sheet));
    above_.insert(above_.end(), sheet.grid.above.begin(), sheet.grid.above.end());
    if (!table.empty()) return add(table, std::move(sheet));
    note_unread(sheet, same && may_go_on(sheet));
    follows_ = false;
  }

  // Those of a document of which nothing else is read are worth a word only together.
  void finish(Report& report) {
    if (all_.size() > before_) {
      WorkbookSheet& first = all_[before_].sheet;
      first.rows_left_out += rows_unread_;
      std::move(unread_.begin(), unread_.end(), std::back_inserter(first.problems));
    } else if (!large_.empty()) {
      report.warning({file_, 0, 0, large_}, {"không nhận ra bảng nào của buổi lễ trong văn bản này", "no table of the ceremony is recognized in this document"},
                     {"đặt tên cột ở dòng đầu của bảng, ví dụ: họ và tên, chức vụ, đơn vị; hoặc chuyển tệp ra khỏi thư mục",
                      "name the columns in the first row of the table, such as name, position, unit; or move the file out of the folder"});
    }
  }

 private:
  void add(const std::string& table, WorkbookSheet sheet) {
    sheet.grid.above = title_of(above_);
    above_.clear();
    all_.push_back({file_, table, stem_of(file_), true, std::move(sheet)});
    tell_font(all_.back().sheet);
    follows_ = true;
  }

  void join(WorkbookSheet sheet) {
    tell_font(sheet);
    WorkbookSheet& before = all_.back().sheet;
    append(before.grid, sheet.grid);
    std::move(sheet.problems.begin(), sheet.problems.end(), std::back_inserter(before.problems));
    before.rows_left_out += sheet.rows_left_out;
  }

  // Once a document.
  void tell_font(WorkbookSheet& sheet) {
    if (!font_told_) tell_legacy_font(sheet);
    font_told_ = font_told_ || !sheet.legacy_font.empty();
  }

  // Where the rows of neither have numbers, nothing tells but that it is no signature.
  bool may_go_on(const WorkbookSheet& sheet) const {
    const WorkbookSheet& before = all_.back().sheet;
    return sheet.grid.above.empty() && sheet.columns == before.columns && row_numbers(before.grid).rows == 0 && !signature(sheet.grid);
  }

  void note_unread(const WorkbookSheet& sheet, bool may_go_on) {
    const RowNumbers numbers = row_numbers(sheet.grid);
    const bool list = numbers.rows > 0 || sheet.numbered || may_go_on;
    if (large_.empty() && (list || (sheet.columns > 2 && sheet.grid.rows.size() > 2))) large_ = sheet.name;
    if (!list) return;
    above_.assign(1, "…");  // what it was headed with is not the next one's
    const Grid::Row& row = sheet.grid.rows[0];
    std::size_t at = 0;
    while (at + 1 < row.count && stripped(sheet.grid.cell(row, at)).empty()) ++at;
    const std::string said = quoted(clean(numbers.rows > 0 ? numbers.text : sheet.grid.cell(row, at)));
    unread_.push_back({Severity::error, {"", numbers.rows > 0 ? numbers.line : row.line, 0, sheet.name},
                       say("không rõ bảng có {} là danh sách gì, nên bảng này không được đọc", "it is not clear what the table of {} is; it is not read", said),
                       {"nếu là phần sau của bảng trên thì nối hai bảng làm một; nếu là danh sách riêng thì đặt tên cột ở dòng đầu, ví dụ: họ và tên, chức vụ, đơn vị; nếu không dùng thì xóa bảng",
                        "if it goes on with the table above, join the two; if it is a list of its own, name the columns in its first row, such as name, position, unit; if it is of no use, "
                        "delete it"}});
    rows_unread_ += static_cast<int>(std::max<std::size_t>(numbers.rows, 1));
  }

  const std::string& file_;
  std::vector<FolderSheet>& all_;
  const std::size_t before_;
  const std::optional<SheetMeaning> named_ = meaning_of_sheet(stem_of(file_));
  std::vector<std::string> above_;  // since the last table that was taken
  bool follows_ = false;            // the table before was taken
  bool font_told_ = false;
  std::string large_;               // the first that may be a list and was not taken
  Problems unread_;
  int rows_unread_ = 0;
};

}  // namespace

void add_document_tables(Workbook book, const std::string& file, Report& report, std::vector<FolderSheet>& all) {
  const auto named = meaning_of_sheet(stem_of(file));
  if (named && named->table == "guide") return;
  DocumentTables tables(file, all);
  for (WorkbookSheet& sheet : book.sheets) {
    if (!sheet.grid.rows.empty()) tables.take(std::move(sheet));
  }
  tables.finish(report);
}

}  // namespace bangvang
