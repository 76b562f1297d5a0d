// Table: the list that a Grid holds beneath its header, and the typed reading of its rows.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ceremony/ceremony.h"
#include "loading/body_rows.h"
#include "loading/choices.h"
#include "loading/columns.h"
#include "loading/grid.h"
#include "loading/header_rows.h"
#include "loading/report.h"
#include "loading/row_heading.h"

namespace bangvang {

// A column that the table does not know: a criterion of a ranking, a series of figures, or a mistake.
struct OtherColumn {
  std::string title;
  std::size_t at = 0;  // into the grid's row
};

class Table {
 public:
  // `name`: "recipients", "rankings/tong.csv". Report and columns outlive it; the grid has rows.
  Table(Grid, Report&, const Columns&, std::string name);

  // First of all: finds the header, which has any of these columns, and the rows beneath it. Without such a header an
  // error is reported, the whole table counts as left out, and false is returned. `otherwise`: a column that will do
  // where none of them is there.
  bool needs(std::initializer_list<int> any_of, ListKind = ListKind::other, int otherwise = -1);
  bool has(int column) const { return !places_[static_cast<std::size_t>(column)].empty(); }
  // The header of a column as written, "" where it is not there.
  std::string title(int column) const;
  // Every column not known is a warning that names the nearest one.
  void warn_of_others(const std::vector<std::size_t>& but_at = {}) const;
  // A column not known that may be one of numbers: some cell has a number, and no known column is near its name.
  bool may_be_numbers(const OtherColumn&) const;

  // Where a cell stands; the header with `number` −1.
  Place place(int number, std::size_t at) const;
  // Of row `number`, from 0.
  std::string_view cell(std::size_t number, std::size_t at) const { return grid_.cell(row(number), at); }
  // Where a known column stands in the grid, or nothing.
  std::optional<std::size_t> at(int column) const;
  std::size_t size() const { return body_.rows.size(); }
  // Row `number` of a list of people may be none of them: it has one cell, and that may head the rows beneath.
  std::optional<RowHeading> heading(std::size_t number) const;
  // Other rows of the list have numbers, and row `number` has none.
  bool unnumbered(std::size_t number) const;
  // The cells above the header, the first hundred, each on one line; in a workbook its sheet's name last.
  std::vector<std::string> above() const;
  // Of them those that stand as text above a document's table.
  const std::vector<std::string>& text_above() const { return grid_.above; }
  // The list that follows this one in its grid, with a header of its own; nothing is left of this one then.
  std::optional<Table> next_list();
  const std::vector<OtherColumn>& others() const { return others_; }

 private:
  friend class Row;
  const Grid::Row& row(std::size_t number) const { return grid_.rows[body_.rows[number]]; }
  void name_columns(const HeaderNames&);
  BodyColumns body_columns(std::initializer_list<int> needed) const;
  void join_columns();
  void fill_merged();
  bool known(std::size_t at) const;  // a known column that is not needed stands there
  void refuse(std::initializer_list<int> any_of);
  void warn_of_wide_rows() const;
  void tell_reading() const;

  Grid grid_;
  Report* report_;
  const Columns* columns_;                        // outlives the table
  std::string name_;
  HeaderRows header_;
  BodyColumns beside_;
  BodyRows body_;
  std::vector<std::vector<std::size_t>> places_;  // a known column → where it stands; several: the first filled counts
  std::vector<OtherColumn> others_;
  std::vector<bool> seen_;                        // a known column is one whose letters people see
};

// One row. Reading a cell that cannot be understood reports it and makes the row bad.
class Row {
 public:
  Row(const Table&, std::size_t number);  // number from 0
  ~Row();                                 // a bad row counts as left out
  Row(const Row&) = delete;
  Row& operator=(const Row&) = delete;

  bool good() const { return good_; }
  int number() const { return static_cast<int>(number_) + 1; }
  Origin origin(int column = -1) const;
  Place place(std::size_t grid_column) const;

  std::string_view raw(std::size_t grid_column) const { return table_.grid_.cell(*row_, grid_column); }
  std::string_view raw_of(int column) const;
  bool empty(int column) const { return raw_of(column).empty(); }
  bool unnumbered() const { return table_.unnumbered(number_); }
  bool one_cell() const;  // beside its number
  std::string text(int column) const;        // on one line
  std::string paragraphs(int column) const;  // keeps its line breaks
  bool flag(int column);                     // x, có, yes, true, 1
  std::optional<int> whole(int column, int least, int most);
  template <class E>
  E choice(int column, const Choices<E>& choices, E otherwise) {
    const std::string said = text(column);
    if (said.empty()) return otherwise;
    if (const auto found = choices.find(said)) return *found;
    unknown_choice(column, said, choices.shown());
    return otherwise;
  }

  void error(int column, Words what, Words remedy);
  void error_at(std::size_t grid_column, Words what, Words remedy);
  void warning(int column, Words what, Words remedy) const;
  void fail() { good_ = false; }  // the reason has been reported

 private:
  std::string cleaned(int column, bool keep_breaks) const;
  void check_letters();  // of cells that people see; an error where they were lost
  void check_letters(std::size_t grid_column);
  void unknown_choice(int column, const std::string& said, const std::vector<std::string>& shown);

  const Table& table_;
  const Grid::Row* row_;
  std::size_t number_;
  bool good_ = true;
  bool shifted_ = false;  // it has more cells than the header: what its cells say is not worth telling
};

// White space at the ends off, control characters and line breaks to spaces (or breaks kept).
std::string clean(std::string_view cell, bool keep_breaks = false);
// A header or a cell without content: blank.
std::string_view stripped(std::string_view cell);

}  // namespace bangvang
