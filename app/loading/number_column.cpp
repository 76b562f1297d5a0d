// NumberColumn: one column of numbers.
#include "loading/number_column.h"

#include "base/folding.h"
#include "base/phrases.h"

namespace bangvang {
namespace {

bool dash(std::string_view cell) { return cell.empty() || cell == "-" || cell == "–" || cell == "—"; }

}  // namespace

NumberColumn::NumberColumn(const Table& table, std::size_t at, std::string_view language, Report& report) : at_(at) {
  std::vector<std::string_view> cells;
  cells.reserve(table.size());
  for (std::size_t i = 0; i < table.size(); ++i) cells.push_back(stripped(table.cell(i, at)));
  const ColumnMarks marks = marks_of(cells, language);
  decimal_mark_ = marks.decimal;
  if (marks.undecided < 0) return;
  const auto row = static_cast<std::size_t>(marks.undecided);
  warn_undecided(report, table.place(marks.undecided, at), cells[row], decimal_mark_);
}

void warn_undecided(Report& report, const Place& where, std::string_view cell, char decimal_mark) {
  const auto value = read_number(cell, decimal_mark);
  std::string shown = value ? std::to_string(value->units) : "";
  if (value && value->scale > 0) {
    const auto scale = static_cast<std::size_t>(value->scale);
    if (shown.size() <= scale) shown.insert(0, scale + 1 - shown.size(), '0');
    shown.insert(shown.size() - scale, 1, decimal_mark);
  }
  report.warning(where,
                 say("{} có thể đọc theo hai cách; theo ngôn ngữ của buổi lễ, được đọc là {}",
                     "{} could be read in two ways; by the ceremony's language it is read as {}", quoted(cell), shown),
                 {"ghi số không có dấu phân cách hàng nghìn", "write the number without a mark for thousands"});
}

std::optional<Decimal> NumberColumn::read(Row& row) const {
  const std::string_view cell = stripped(row.raw(at_));
  if (dash(cell)) return std::nullopt;
  const auto value = read_number(cell, decimal_mark_);
  if (!value)
    row.error_at(at_, say("{} không phải là số", "{} is not a number", quoted(cell)),
                 {"ghi một số, hoặc để trống", "write a number, or leave it empty"});
  return value;
}

}  // namespace bangvang
