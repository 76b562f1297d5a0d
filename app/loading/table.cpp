// Table: a Grid beneath its header.
#include "loading/table.h"

#include <algorithm>
#include <utility>

#include "base/folding.h"
#include "base/phrases.h"
#include "loading/header.h"
#include "loading/numbers.h"

namespace bangvang {
namespace {

// The name that stands first in Vietnamese.
const std::string& vietnamese(const ColumnNames& column) { return column.names[column.names.size() > 1 ? 1 : 0]; }

}  // namespace

Table::Table(Grid grid, Report& report, const Columns& columns)
    : grid_(std::move(grid)), report_(&report), columns_(&columns), places_(columns.size()) {
  read_header();
}

void Table::read_header() {
  const HeaderNames names(*columns_);
  const Grid::Row& header = grid_.rows[0];
  std::vector<std::string> titles;
  for (std::size_t at = 0; at < header.count; ++at) {
    const std::string title = clean(grid_.cell(header, at));
    titles.push_back(title);
    if (title.empty() || ignored_header(title)) continue;
    const int known = names.find(title);
    if (known < 0) {
      others_.push_back({title, at});
      continue;
    }
    auto& places = places_[static_cast<std::size_t>(known)];
    if (!places.empty()) {
      report_->warning(
          place(-1, at),
          say("cột {} và cột {} cùng có nghĩa là {}; ô của cột sau chỉ được dùng khi ô của cột trước trống",
              "the columns {} and {} both mean {}; a cell of the second counts only where the first is empty",
              quoted(titles[places[0]]), quoted(title), quoted((*columns_)[static_cast<std::size_t>(known)].names[0])),
          {"giữ lại một cột", "keep one of them"});
    }
    places.push_back(at);
  }
  warn_of_wide_rows();
}

// An unquoted delimiter in a text moves the rest of its row one cell on; where the last cells are empty nothing else
// would tell. Once a file, for a program may also have saved wider rows that are quite all right.
void Table::warn_of_wide_rows() const {
  const std::size_t width = grid_.rows[0].count;
  for (std::size_t i = 1; i < grid_.rows.size(); ++i) {
    const Grid::Row& row = grid_.rows[i];
    if (row.count <= width) continue;
    bool blank = true, blank_beyond = true;
    for (std::size_t at = 0; at < row.count; ++at) {
      if (stripped(grid_.cell(row, at)).empty()) continue;
      blank = false;
      if (at >= width) blank_beyond = false;
    }
    if (blank || !blank_beyond) continue;
    report_->warning({grid_.file, row.line, 0, grid_.sheet},
                     say("dòng này có {} ô, mà dòng tiêu đề chỉ có {}; có thể các ô bị lệch cột",
                         "this row has {} cells, the header only {}; its cells may stand in wrong columns", row.count,
                         width),
                     {"đặt nội dung có dấu phân cách trong dấu ngoặc kép, hoặc xóa dấu phân cách thừa ở cuối dòng",
                      "put text that holds the delimiter in quotation marks, or remove the delimiters at its end"});
    return;
  }
}

Place Table::place(int number, std::size_t at) const {
  return {grid_.file, grid_.rows[static_cast<std::size_t>(number + 1)].line, static_cast<int>(at) + 1, grid_.sheet};
}

std::string Table::title(int column) const {
  return has(column) ? clean(grid_.cell(grid_.rows[0], places_[static_cast<std::size_t>(column)][0])) : "";
}

std::optional<std::size_t> Table::at(int column) const {
  if (!has(column)) return std::nullopt;
  return places_[static_cast<std::size_t>(column)][0];
}

bool Table::needs(std::initializer_list<int> any_of) {
  std::vector<std::string> names;
  for (const int column : any_of) {
    if (has(column)) return true;
    const auto& all = (*columns_)[static_cast<std::size_t>(column)].names;
    names.push_back(all[0]);
    if (all.size() > 1) names.push_back(all[1]);
  }
  const ColumnNames& first = (*columns_)[static_cast<std::size_t>(*any_of.begin())];
  const Words what{fmt::format("không có cột {}", quoted(vietnamese(first))),
                   fmt::format("there is no column {}", quoted(first.names[0]))};
  if (const int line = header_line(any_of)) {
    report_->error({grid_.file, grid_.rows[0].line, 0, grid_.sheet}, what,
                   say("dòng tiêu đề là dòng {}: xóa các dòng ở trên nó",
                       "the header is line {}: remove the lines above it", line));
  } else {
    warn_of_others();
    report_->error({grid_.file, grid_.rows[0].line, 0, grid_.sheet}, what,
                   say("đặt tên cho cột ở dòng đầu: {}", "name the column in the first line: {}", listed(names)));
  }
  report_->leave_out(static_cast<int>(std::max<std::size_t>(size(), 1)));
  return false;
}

// A title and blank lines often stand above the header.
int Table::header_line(std::initializer_list<int> any_of) const {
  constexpr std::size_t farthest = 10;
  const HeaderNames names(*columns_);
  for (std::size_t i = 1; i < grid_.rows.size() && i <= farthest; ++i) {
    int known = 0;
    bool needed = false;
    for (std::size_t at = 0; at < grid_.rows[i].count; ++at) {
      const int column = names.find(clean(grid_.cell(grid_.rows[i], at)));
      known += column >= 0;
      needed = needed || std::find(any_of.begin(), any_of.end(), column) != any_of.end();
    }
    if (needed && known > 1) return grid_.rows[i].line;
  }
  return 0;
}

void Table::warn_of_others(const std::vector<std::size_t>& but_at) const {
  std::vector<std::string> known, english, own;
  for (const ColumnNames& column : *columns_) {
    known.insert(known.end(), column.names.begin(), column.names.end());
    english.push_back(column.names[0]);
    own.push_back(vietnamese(column));
  }
  const Words all{fmt::format("các cột được đọc: {}", listed(own)),
                  fmt::format("the columns that are read: {}", listed(english))};
  for (const OtherColumn& other : others_) {
    if (std::find(but_at.begin(), but_at.end(), other.at) != but_at.end()) continue;
    report_->warning(place(-1, other.at),
                     say("cột lạ {}, không được đọc", "unknown column {}, not read", quoted(other.title)),
                     report_->suggest(other.title, known, all));
  }
}

bool Table::may_be_numbers(const OtherColumn& other) const {
  std::vector<std::string> known;
  for (const ColumnNames& column : *columns_) known.insert(known.end(), column.names.begin(), column.names.end());
  const std::size_t slips = length(other.title) < 10 ? 1 : 2;  // "Điểm thi" is not "điểm trừ", but "điểm trừu" is
  if (!nearest(other.title, known, slips).empty()) return false;
  for (std::size_t i = 0; i < size(); ++i) {
    if (!parts_of(stripped(cell(i, other.at))).number.empty()) return true;
  }
  return false;
}

std::string_view stripped(std::string_view cell) {
  const auto blank = [](char c) { return c == ' ' || (c >= 9 && c <= 13); };
  while (!cell.empty() && blank(cell.front())) cell.remove_prefix(1);
  while (!cell.empty() && blank(cell.back())) cell.remove_suffix(1);
  const bool odd_ends = !cell.empty() && ((cell.front() & 0x80) || (cell.back() & 0x80));
  if (!odd_ends) return cell;
  const std::string plain = trim(cell);  // spaces of other kinds
  if (plain.size() == cell.size()) return cell;
  const std::size_t at = plain.empty() ? cell.size() : cell.find(plain);
  return cell.substr(at, plain.size());
}

std::string clean(std::string_view cell, bool keep_breaks) {
  const std::string_view text = stripped(cell);
  std::string cleaned;
  cleaned.reserve(text.size());
  for (char c : text) {
    const bool control = static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
    if (control && !(c == '\n' && keep_breaks)) c = ' ';
    if (c != ' ' || keep_breaks || cleaned.empty() || cleaned.back() != ' ') cleaned += c;
  }
  return cleaned;
}

}  // namespace bangvang
