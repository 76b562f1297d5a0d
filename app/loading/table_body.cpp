// Table: what becomes of the rows beneath the header: joined and merged cells, headings, and how it was all read.
#include <algorithm>

#include "base/phrases.h"
#include "loading/table.h"

namespace bangvang {

// A heading over two columns that have no names of their own, “Họ và tên” over “Nguyễn Văn” and “An”: one text.
void Table::join_columns() {
  for (const auto& places : places_) {
    for (const std::size_t at : places) {
      const std::size_t end = std::min(at + header_.titles[at].columns, header_.titles.size());
      const auto named = [&](std::size_t other) { return !header_.titles[other].text.empty(); };
      for (std::size_t other = at + 1; other < end && !named(other); ++other) {
        for (std::size_t i = 0; i < size(); ++i) {
          const std::string_view more = stripped(cell(i, other)), text = stripped(cell(i, at));
          if (more.empty() || text.empty()) continue;
          grid_.made.push_back(std::string(text) + " " + std::string(more));
          grid_.cells[row(i).first + at] = grid_.made.back();
        }
      }
    }
  }
}

// A cell merged over several rows says the same of each; but nobody is two people.
void Table::fill_merged() {
  const auto before = [](const Grid::Row& row, int line) { return row.line < line; };
  std::size_t steps = 0;
  for (const Grid::Merge& merge : grid_.merges) {
    if (merge.lines < 2 || !known(merge.column)) continue;
    auto row = std::lower_bound(grid_.rows.begin() + static_cast<std::ptrdiff_t>(std::min(header_.body, grid_.rows.size())),
                                grid_.rows.end(), merge.line, before);
    if (row == grid_.rows.end() || row->line != merge.line) continue;
    const std::string_view text = grid_.cell(*row, merge.column);
    while (++row != grid_.rows.end() && row->line - merge.line < merge.lines) {
      if (++steps > most_cells || grid_.cells.size() > 2 * most_cells) return;
      if (row->count <= merge.column) {  // the cells of other rows follow it
        const std::size_t first = grid_.cells.size();
        for (std::size_t at = 0; at <= merge.column; ++at) grid_.cells.push_back(grid_.cell(*row, at));
        row->first = first;
        row->count = merge.column + 1;
      }
      grid_.cells[row->first + merge.column] = text;
    }
  }
}

bool Table::known(std::size_t at) const {
  const auto holds = [at](const std::vector<std::size_t>& columns) {
    return std::find(columns.begin(), columns.end(), at) != columns.end();
  };
  return !holds(beside_.needed) && std::any_of(places_.begin(), places_.end(), holds);
}

void Table::tell_reading() const {
  Reading reading;
  reading.where = place(-1, 0);
  reading.where.column = 0;
  reading.table = name_;
  reading.rows = static_cast<int>(size());
  if (size() > 0) reading.first_line = row(0).line, reading.last_line = row(size() - 1).line;
  if (header_.first > 0)
    reading.notes.push_back(said_passed(grid_.rows[0].line, grid_.rows[header_.first - 1].line, {"đầu đề", "title"}));
  constexpr std::size_t most = 6;
  for (std::size_t i = 0; i < std::min(body_.passed.size(), most); ++i) reading.notes.push_back(said_passed(body_.passed[i]));
  if (body_.passed.size() > most) {
    const std::size_t more = body_.passed.size() - most;
    reading.notes.push_back(say("bỏ qua {} chỗ nữa", "{} more passed over", more));
  }
  report_->add(std::move(reading));
}

std::optional<RowHeading> Table::heading(std::size_t number) const {
  const Grid::Row& here = row(number);
  const std::optional<LoneCell> lone = lone_cell(grid_, here, beside_);
  if (!lone) return std::nullopt;
  RowHeading heading;
  heading.place = place(static_cast<int>(number), lone->column);
  const std::string text = clean(grid_.cell(here, lone->column));
  const Numbered split = numbered(text);
  heading.numbering = split.numbering;
  heading.text = std::string(split.rest);
  const bool named = std::find(beside_.needed.begin(), beside_.needed.end(), lone->column) != beside_.needed.end();
  const bool untitled = lone->column >= header_.titles.size() || header_.titles[lone->column].text.empty();
  heading.apart = lone->across || lone->number || (!named && untitled);
  for (const std::size_t at : beside_.numbers) {
    const std::string_view number_cell = stripped(grid_.cell(here, at));
    if (at != lone->column && !number_cell.empty()) heading.numbering = numbering_of(number_cell);
  }
  if (heading.text.empty()) return std::nullopt;
  return heading;
}

bool Table::unnumbered(std::size_t number) const {
  const auto digit = [](std::string_view text) { return !text.empty() && text[0] >= '0' && text[0] <= '9'; };
  return body_.numbered && std::none_of(beside_.numbers.begin(), beside_.numbers.end(),
                                        [&](std::size_t at) { return digit(stripped(cell(number, at))); });
}

std::optional<Table> Table::next_list() {
  if (body_.next_list == 0) return std::nullopt;
  Grid rest = std::move(grid_);
  rest.above.clear();
  rest.rows.erase(rest.rows.begin(), rest.rows.begin() + static_cast<std::ptrdiff_t>(body_.next_list));
  body_ = {};
  return Table(std::move(rest), *report_, *columns_, name_);
}

std::vector<std::string> Table::above() const {
  constexpr std::size_t most = 100;
  std::vector<std::string> texts = grid_.above;
  for (std::size_t i = 0; i < header_.first; ++i) {
    for (std::size_t at = 0; at < grid_.rows[i].count && texts.size() < most; ++at) {
      if (std::string text = clean(grid_.cell(grid_.rows[i], at)); !text.empty()) texts.push_back(std::move(text));
    }
  }
  if (!grid_.sheet.empty()) texts.push_back(grid_.sheet);
  return texts;
}

}  // namespace bangvang
