// Table: the list that a Grid holds beneath its header.
#include "loading/table.h"

#include <algorithm>
#include <utility>

#include "base/folding.h"
#include "base/phrases.h"
#include "loading/header.h"
#include "loading/header_rows.h"
#include "loading/lost_letters.h"
#include "loading/numbers.h"

namespace bangvang {
namespace {

// The name that stands first in Vietnamese.
const std::string& vietnamese(const ColumnNames& column) { return column.names[column.names.size() > 1 ? 1 : 0]; }

}  // namespace

Table::Table(Grid grid, Report& report, const Columns& columns, std::string name)
    : grid_(std::move(grid)), report_(&report), columns_(&columns), name_(std::move(name)), places_(columns.size()) {
  for (const ColumnNames& column : columns) seen_.push_back(seen_by_people(column.names[0]));
}

bool Table::needs(std::initializer_list<int> any_of, ListKind kind, int otherwise) {
  const HeaderNames names(*columns_);
  header_ = find_header(grid_, names, any_of);
  const std::initializer_list<int> instead{otherwise};
  bool by_other = false;
  if (!header_.found && otherwise >= 0) {
    HeaderRows other = find_header(grid_, names, instead);
    if ((by_other = other.found)) header_ = std::move(other);
  }
  name_columns(names);
  beside_ = body_columns(by_other ? instead : any_of);
  if (!header_.found) {
    refuse(any_of);
    return false;
  }
  body_ = rows_beneath(grid_, header_, names, beside_, kind, *report_);
  join_columns();
  fill_merged();
  warn_of_wide_rows();
  tell_reading();
  return true;
}

void Table::name_columns(const HeaderNames& names) {
  for (std::size_t at = 0; at < header_.titles.size(); ++at) {
    const std::string& title = header_.titles[at].text;
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
              quoted(header_.titles[places[0]].text), quoted(title),
              quoted((*columns_)[static_cast<std::size_t>(known)].names[0])),
          {"giữ lại một cột", "keep one of them"});
    }
    places.push_back(at);
  }
}

BodyColumns Table::body_columns(std::initializer_list<int> needed) const {
  BodyColumns columns;
  for (const int column : needed) {
    const auto& places = places_[static_cast<std::size_t>(column)];
    columns.needed.insert(columns.needed.end(), places.begin(), places.end());
  }
  const std::size_t names = columns.needed.empty() ? 0 : *std::min_element(columns.needed.begin(), columns.needed.end());
  for (std::size_t at = 0; at < header_.titles.size(); ++at) {
    const std::string& title = header_.titles[at].text;
    if (title.empty() ? at < names : ignored_header(title)) columns.numbers.push_back(at);  // often it has no title
  }
  return columns;
}

// An unquoted delimiter in a text moves the rest of its row one cell on; where the last cells are empty nothing else
// would tell. Once a file, for a program may also have saved wider rows that are quite all right. A row of one cell, such
// as a heading, has nothing that could stand in a wrong column.
void Table::warn_of_wide_rows() const {
  const std::size_t width = header_.titles.size();
  for (const std::uint32_t i : body_.rows) {
    const Grid::Row& row = grid_.rows[i];
    if (row.count <= width) continue;
    bool blank = true, blank_beyond = true;
    for (std::size_t at = 0; at < row.count; ++at) {
      if (stripped(grid_.cell(row, at)).empty()) continue;
      blank = false;
      if (at >= width) blank_beyond = false;
    }
    if (blank || !blank_beyond || lone_cell(grid_, row, beside_)) continue;
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
  const auto title_row = [&] { return at < header_.titles.size() ? header_.titles[at].row : header_.last; };
  const Grid::Row& in = number < 0 ? grid_.rows[title_row()] : row(static_cast<std::size_t>(number));
  return {grid_.file, in.line, static_cast<int>(at) + 1, grid_.sheet};
}

std::string Table::title(int column) const {
  return has(column) ? header_.titles[places_[static_cast<std::size_t>(column)][0]].text : "";
}

std::optional<std::size_t> Table::at(int column) const {
  if (!has(column)) return std::nullopt;
  return places_[static_cast<std::size_t>(column)][0];
}

void Table::refuse(std::initializer_list<int> any_of) {
  std::vector<std::string> own, names;
  for (const int column : any_of) {
    const ColumnNames& all = (*columns_)[static_cast<std::size_t>(column)];
    own.push_back(vietnamese(all));
    names.push_back(all.names[0]);
    if (all.names.size() > 1) names.push_back(all.names[1]);
  }
  const ColumnNames& first = (*columns_)[static_cast<std::size_t>(*any_of.begin())];
  warn_of_others();
  report_->error({grid_.file, grid_.rows[header_.last].line, 0, grid_.sheet},
                 {fmt::format("không có cột {}", quoted(vietnamese(first))),
                  fmt::format("there is no column {}", quoted(first.names[0]))},
                 {fmt::format("đặt tên cho cột ở dòng đầu: {}", fmt::join(own, " hoặc ")),
                  fmt::format("name the column in the first line: {}", listed(names))});
  report_->leave_out(static_cast<int>(std::max<std::size_t>(grid_.rows.size() - header_.body, 1)));
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
