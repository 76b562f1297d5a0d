// figures/*.csv: results in numbers.
#include "base/folding.h"
#include "base/phrases.h"
#include "loading/closing_words.h"
#include "loading/number_column.h"
#include "loading/numbers.h"
#include "loading/series.h"
#include "loading/table_kinds.h"

namespace bangvang {
namespace {

enum : int { label, qualifier, value, unit, change, previous, target, beside, note };
const Columns& columns() {
  static const Columns all{{{"label", "chỉ tiêu"}},
                           {{"qualifier", "mức"}},
                           {{"value", "giá trị", "số liệu"}},
                           {{"unit", "đơn vị tính", "đvt", "đơn vị"}},
                           {{"change", "tăng giảm", "tăng/giảm", "tăng, giảm"}},
                           {{"previous", "kỳ trước"}},
                           {{"target", "kế hoạch"}},
                           {{"beside", "so sánh", "đối chiếu"}},
                           {{"note", "ghi chú"}}};
  return all;
}
const Choices<Chart>& charts() {
  static const Choices<Chart> all{{Chart::big, {"big"}}, {Chart::bars, {"bars"}}, {Chart::table, {"table"}}};
  return all;
}

// One series: the parts of its cells, and the mark that they decide together.
struct SeriesColumn {
  std::size_t at;
  std::vector<NumberParts> parts;
  char mark = '.';

  SeriesColumn(const Table& table, std::size_t where, std::string_view language, Report& report) : at(where) {
    for (std::size_t i = 0; i < table.size(); ++i) parts.push_back(parts_of(stripped(table.cell(i, at))));
    std::vector<std::string_view> numbers;
    for (const NumberParts& part : parts) numbers.push_back(part.number);
    const ColumnMarks marks = marks_of(numbers, language);
    mark = marks.decimal;
    if (marks.undecided < 0) return;
    const auto row = static_cast<std::size_t>(marks.undecided);
    warn_undecided(report, table.place(marks.undecided, at), numbers[row], mark);
  }
};

std::string shown(const Decimal& number, bool percent, const std::string& language) {
  return show_decimal(number, language) + (percent ? "%" : "");
}

void read_value(Row& row, std::size_t i, const SeriesColumn& series, const std::string& language, Figure& figure) {
  const NumberParts& parts = series.parts[i];
  const auto number = read_number(parts.number, series.mark);
  const std::string said = clean(row.raw(series.at));
  const bool other_unit = !parts.rest.empty() && !figure.unit.empty() && fold(parts.rest) != fold(figure.unit);
  if (!number || other_unit) {
    figure.value_text = said;
    return;
  }
  figure.value = number;
  const bool percent_twice = parts.percent && fold(figure.unit) == "%";
  figure.value_text = shown(*number, parts.percent && !percent_twice, language);
  if (figure.qualifier.empty()) figure.qualifier = parts.qualifier;
  if (figure.unit.empty()) figure.unit = parts.rest;
}

void read_beside(Row& row, std::size_t i, const SeriesColumn& series, const std::string& language, Figure& figure) {
  const NumberParts& parts = series.parts[i];
  const auto number = read_number(parts.number, series.mark);
  const std::string said = clean(row.raw(series.at));
  if (!number || !parts.rest.empty()) {
    figure.beside_text = said;
    return;
  }
  figure.beside = number;
  const bool percent = parts.percent && fold(figure.unit) != "%";
  figure.beside_text = (parts.qualifier.empty() ? "" : parts.qualifier + " ") + shown(*number, percent, language);
}

void read_rows(Loading& loading, const Table& table, std::optional<std::size_t> value_at,
               std::optional<std::size_t> beside_at, Figures& figures) {
  const std::string& language = loading.ceremony.language;
  std::optional<SeriesColumn> values, besides;
  if (value_at) values.emplace(table, *value_at, language, loading.report);
  if (beside_at) besides.emplace(table, *beside_at, language, loading.report);
  for (std::size_t i = 0; i < table.size(); ++i) {
    Row row(table, i);
    Figure figure;
    figure.origin = row.origin();
    figure.label = row.text(label);
    figure.qualifier = row.text(qualifier);
    figure.unit = row.text(unit);
    figure.change = row.text(change);
    figure.previous = row.text(previous);
    figure.target = row.text(target);
    figure.note = row.text(note);
    if (values) read_value(row, i, *values, language, figure);
    if (besides) read_beside(row, i, *besides, language, figure);
    if (figure.label.empty())
      row.error(label, {"thiếu chỉ tiêu", "the label is empty"},
                {"ghi chỉ tiêu hoặc xóa dòng", "write the label or remove the row"});
    else if (names_total(figure.label))
      row.warning(label, say("{} được chiếu như một chỉ tiêu", "{} is shown as a figure", quoted(figure.label)),
                  {"ghi rõ là tổng của gì, hoặc xóa dòng", "write of what it is the total, or remove the row"});
    if (row.good()) figures.rows.push_back(std::move(figure));
  }
}

void read_keys(Loading& loading, TomlReader& keys, Figures& figures) {
  figures.chart = keys.choice("chart", charts(), Chart::big);
  const TomlValue* average = keys.ask("average");
  figures.average = average ? keys.number_in(*average, "average") : std::nullopt;
  if (figures.average) {
    const bool percent = average->text.find('%') != std::string::npos;
    figures.average_text = shown(*figures.average, percent, loading.ceremony.language);
  }
  keys.warn_of_others();
}

}  // namespace

const Columns& figure_columns() { return columns(); }

void read_figures(Loading& loading, TomlReader& top) {
  for (Series& one : series_of(loading, top, "figures", "figures")) {
    std::optional<Table> table = open_series(loading, one, columns());
    if (!table || !table->needs({label}, ListKind::figures)) continue;
    Figures figures;
    figures.origin = one.origin;
    figures.id = one.id;
    figures.title = one.title;
    if (one.keys) read_keys(loading, *one.keys, figures);
    // Where a series has a header of its own ("Năm 2022"), the first such column is the value, the second stands beside.
    auto value_at = table->at(value), beside_at = table->at(beside);
    std::vector<std::size_t> used;
    for (const OtherColumn& other : table->others()) {
      if (!table->may_be_numbers(other)) continue;
      if (!value_at) {
        value_at = other.at;
        figures.value_title = other.title;
      } else if (!beside_at) {
        beside_at = other.at;
        figures.beside_title = other.title;
      } else {
        continue;
      }
      used.push_back(other.at);
    }
    table->warn_of_others(used);
    read_rows(loading, *table, value_at, beside_at, figures);
    loading.ceremony.figures.push_back(std::move(figures));
  }
}

}  // namespace bangvang
