// BodyRows: rows of the list, headings between them, and what closes it.
#include "loading/body_rows.h"

#include <algorithm>

#include "base/folding.h"
#include "base/phrases.h"
#include "loading/closing_rows.h"
#include "loading/row_heading.h"
#include "loading/table.h"

namespace bangvang {
namespace {

bool among(const std::vector<std::size_t>& columns, std::size_t at) {
  return std::find(columns.begin(), columns.end(), at) != columns.end();
}

bool begins_with_digit(std::string_view cell) { return !cell.empty() && cell[0] >= '0' && cell[0] <= '9'; }

class Walk {
 public:
  Walk(const Grid& grid, const HeaderRows& header, const HeaderNames& names, const BodyColumns& columns, ListKind kind,
       Report& report)
      : grid_(grid), header_(header), names_(names), columns_(columns), kind_(kind), above_(cells_of_header()), report_(report),
        end_(end_of_list()), closing_(grid, columns, kind, header.body, end_) {}

  BodyRows walk() {
    body_.rows.reserve(end_ - header_.body);
    body_.numbered = closing_.any_numbered();
    const std::size_t closing = end_ - std::min(end_, longest_closing);
    bool closed = false;
    for (std::size_t i = header_.body; i < end_; ++i) {
      const Grid::Row& row = grid_.rows[i];
      if (like_header(row)) {
        pass_repeated(i);
        continue;
      }
      if (!closed && i >= closing && i > header_.body) closed = closing_.begins(i, beneath_total(i), body_.rows);
      if (closed && !closing_.numbered(row)) close(i);
      else if (closing_.total(row)) pass(i, BodyRows::Why::total);
      else if (heading(row)) pass_heading(i);
      else body_.rows.push_back(static_cast<std::uint32_t>(i));
    }
    if (end_ < grid_.rows.size()) leave();
    return std::move(body_);
  }

 private:
  static constexpr std::size_t longest_closing = 40;  // rows

  std::string_view cell(const Grid::Row& row, std::size_t at) const { return stripped(grid_.cell(row, at)); }

  std::vector<std::string_view> cells_of_header() const {
    std::vector<std::string_view> cells;
    for (std::size_t at = 0; at < header_.titles.size(); ++at)
      cells.push_back(header_.titles[at].text.empty() ? std::string_view{} : cell(grid_.rows[header_.titles[at].row], at));
    return cells;
  }

  bool two_cells(const Grid::Row& row) const {
    std::size_t count = 0;
    for (std::size_t at = 0; at < row.count && count < 2; ++at) count += !among(columns_.numbers, at) && !cell(row, at).empty();
    return count == 2;
  }

  bool beneath_total(std::size_t i) const {
    return !body_.passed.empty() && body_.passed.back().why == BodyRows::Why::total && last_passed_ + 1 == i;
  }

  // A cell says what the header says above it, or “STT” above numbers: quick signs of a header that is there again.
  bool like_header(const Grid::Row& row) const {
    for (const std::size_t at : columns_.numbers) {
      const std::string_view text = cell(row, at);
      if (!text.empty() && !begins_with_digit(text) && ignored_header(text)) return names_columns(row) || same_header(row);
    }
    for (std::size_t at = 0; at < std::min(row.count, above_.size()); ++at) {
      if (above_[at].empty() || grid_.cell(row, at).size() < above_[at].size()) continue;
      if (cell(row, at) == above_[at]) return names_columns(row) || same_header(row);
    }
    return false;
  }

  // It names a needed column and another one.
  bool names_columns(const Grid::Row& row) const {
    std::size_t known = 0;
    bool needed = false;
    for (std::size_t at = 0; at < row.count; ++at) {
      const std::string text = clean(cell(row, at));
      if (text.empty() || text.size() > 200) continue;
      const bool names = ignored_header(text) || names_.find(text) >= 0;
      known += names;
      needed = needed || (names && among(columns_.needed, at));
    }
    return needed && known > 1;
  }

  bool same_header(const Grid::Row& row) const {
    for (std::size_t i = header_.first; i <= header_.last; ++i) {
      const Grid::Row& above = grid_.rows[i];
      bool same = true;
      for (std::size_t at = 0; same && at < std::max(row.count, above.count); ++at) same = cell(row, at) == cell(above, at);
      if (same && two_cells(row)) return true;
    }
    return false;
  }

  void pass(std::size_t i, BodyRows::Why why) {
    const int line = grid_.rows[i].line;
    const bool goes_on = !body_.passed.empty() && body_.passed.back().why == why && last_passed_ + 1 == i;
    if (goes_on) {
      body_.passed.back().last_line = line;
      ++body_.passed.back().rows;
    } else {
      body_.passed.push_back({why, line, line, 1});
    }
    last_passed_ = i;
  }

  // With the header the numbers of its columns come again.
  void pass_repeated(std::size_t& i) {
    pass(i, BodyRows::Why::repeated_header);
    while (i + 1 < end_ && (same_header(grid_.rows[i + 1]) || numbers_columns(grid_, grid_.rows[i + 1])))
      pass(++i, BodyRows::Why::repeated_header);
  }

  // Where another list with columns of its own begins.
  std::size_t end_of_list() const {
    std::size_t i = header_.body;
    while (i < grid_.rows.size() && (!like_header(grid_.rows[i]) || same_header(grid_.rows[i]))) ++i;
    return i;
  }

  // What stands above that list's header and is no row of this one is its title.
  void leave() {
    if (kind_ == ListKind::lists) {
      body_.next_list = body_.rows.empty() ? header_.body : body_.rows.back() + 1;
      const int line = grid_.rows[body_.next_list].line;
      while (!body_.passed.empty() && body_.passed.back().first_line >= line) body_.passed.pop_back();
      return;
    }
    report_.error({grid_.file, grid_.rows[end_].line, 0, grid_.sheet},
                  {"từ dòng này là một danh sách khác, có dòng tiêu đề riêng; danh sách ấy không được đọc",
                   "another list begins on this line, with a header of its own; it is not read"},
                  {"chuyển danh sách ấy sang trang tính hoặc tệp riêng", "move it to a sheet or a file of its own"});
    report_.leave_out(static_cast<int>(grid_.rows.size() - end_ - 1));
  }

  // Beneath a signature: names of those who sign, offices, recipients of copies.
  void close(std::size_t i) {
    const Grid::Row& row = grid_.rows[i];
    if (!closing_.may_be_somebody(row, body_.rows)) return pass(i, BodyRows::Why::signature);
    report_.error({grid_.file, row.line, 0, grid_.sheet},
                  say("dòng có {} nằm dưới phần ký tên, nên không rõ có thuộc danh sách hay không",
                      "the row of {} stands beneath the signature: whether it belongs to the list is not plain", quoted(clean(closing_.name(row)))),
                  {"chuyển dòng lên trên phần ký tên, hoặc xóa", "move the row above the signature, or remove it"});
    report_.leave_out();
  }

  bool heading(const Grid::Row& row) const {
    if (people_list(kind_)) return false;
    const auto lone = lone_cell(grid_, row, columns_);
    if (!lone) return false;
    if (!closing_.name(row).empty()) return kind_ == ListKind::figures && closing_.filled(row, 2) < 2 && heads_figures(row, *lone);
    return lone->across || lone->number || header_.titles.size() <= lone->column || header_.titles[lone->column].text.empty();
  }

  // “I. KINH TẾ”: without a number, or not numbered as figures are.
  bool heads_figures(const Grid::Row& row, const LoneCell& lone) const {
    if (closing_.numbered(row)) return false;
    const std::string text = clean(cell(row, lone.column));
    const bool numbering = numbered(text).numbering != Numbering::none || row_has_numbering(row);
    return closing_.any_numbered() || lone.across || lone.number || numbering || text == upper(text);
  }

  bool row_has_numbering(const Grid::Row& row) const {
    return std::any_of(columns_.numbers.begin(), columns_.numbers.end(), [&](std::size_t at) { return !cell(row, at).empty(); });
  }

  void pass_heading(std::size_t i) {
    const Grid::Row& row = grid_.rows[i];
    const std::size_t column = lone_cell(grid_, row, columns_).value_or(LoneCell{}).column;
    warn_of_heading(report_, {grid_.file, row.line, static_cast<int>(column) + 1, grid_.sheet}, clean(cell(row, column)));
    pass(i, BodyRows::Why::heading);
  }

  const Grid& grid_;
  const HeaderRows& header_;
  const HeaderNames& names_;
  const BodyColumns& columns_;
  const ListKind kind_;
  std::vector<std::string_view> above_;  // the header's cells, one a column
  Report& report_;
  const std::size_t end_;
  const ClosingRows closing_;
  BodyRows body_;
  std::size_t last_passed_ = 0;
};

}  // namespace

BodyRows rows_beneath(const Grid& grid, const HeaderRows& header, const HeaderNames& names, const BodyColumns& columns,
                      ListKind kind, Report& report) {
  if (header.body >= grid.rows.size()) return {};
  return Walk(grid, header, names, columns, kind, report).walk();
}

void warn_of_heading(Report& report, const Place& where, std::string_view text) {
  report.warning(where, say("dòng này chỉ có {}; được bỏ qua", "this row has nothing but {}; it is passed over", quoted(text)),
                 {"xóa dòng nếu không cần, hoặc điền đủ các ô", "remove the row, or fill in its cells"});
}

Words said_passed(const BodyRows::Passed& passed) {
  const auto because = [](BodyRows::Why why) -> Words {
    switch (why) {
      case BodyRows::Why::repeated_header: return {"tiêu đề cột lặp lại", "the header again"};
      case BodyRows::Why::heading: return {"đề mục", "heading"};
      case BodyRows::Why::total: return {"tổng số", "total"};
      case BodyRows::Why::signature: return {"phần ký tên", "signature"};
    }
    return {};
  };
  return said_passed(passed.first_line, passed.last_line, because(passed.why));
}

}  // namespace bangvang
