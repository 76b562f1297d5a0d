// rankings/*.csv: the scores of each ranking.
#include <algorithm>
#include <charconv>

#include "base/folding.h"
#include "base/phrases.h"
#include "loading/number_column.h"
#include "loading/ranking_columns.h"
#include "loading/ranking_rules.h"
#include "loading/row_name.h"
#include "loading/series.h"
#include "loading/table_kinds.h"

namespace bangvang {
namespace {

enum : int { unit, bonus, penalty, total, place, class_name, nomination };
const Columns& columns() {
  static const Columns all{{{"unit", "đơn vị", "tên đơn vị", "địa phương"}},
                           {{"bonus", "điểm thưởng"}},
                           {{"penalty", "điểm trừ"}},
                           {{"total", "tổng điểm", "tổng cộng"}},
                           {{"place", "xếp hạng", "thứ hạng", "vị thứ"}},
                           {{"class", "xếp loại"}},
                           {{"nomination", "đề nghị", "suy tôn"}}};
  return all;
}

// "1", "2.", "Nhất"
std::optional<int> read_place(Row& row) {
  const std::string said = fold(row.text(place));
  if (said.empty() || said == "-") return std::nullopt;
  const std::vector<std::string> words{"nhat", "nhi", "ba"};
  if (const auto word = std::find(words.begin(), words.end(), said); word != words.end())
    return static_cast<int>(word - words.begin()) + 1;
  int value = 0;
  const auto [end, failure] = std::from_chars(said.data(), said.data() + said.size(), value);
  const bool whole = end == said.data() + said.size() || (end + 1 == said.data() + said.size() && *end == '.');
  if (failure == std::errc{} && whole && value >= 1 && value <= 100'000) return value;
  row.error(place, say("{} không phải là thứ hạng", "{} is not a place", quoted(row.text(place))),
            {"ghi số thứ hạng, ví dụ 1", "write the number of the place, for example 1"});
  return std::nullopt;
}

struct Sheet {
  std::vector<NumberColumn> scores;
  std::vector<std::optional<NumberColumn>> maxima;
  std::optional<NumberColumn> bonus, penalty, total;
  std::size_t rows = 0, placed = 0;  // rows with a place
};

Sheet sheet_of(Loading& loading, const Table& table, const RankingColumns& found) {
  const auto column = [&](std::size_t at) {
    return NumberColumn(table, at, loading.ceremony.language, loading.report);
  };
  const auto known = [&](int which) {
    const auto at = table.at(which);
    return at ? std::optional(column(*at)) : std::nullopt;
  };
  Sheet sheet;
  for (const auto& criterion : found.criteria) {
    sheet.scores.push_back(column(criterion.at));
    sheet.maxima.push_back(criterion.maximum_at < 0
                               ? std::nullopt
                               : std::optional(column(static_cast<std::size_t>(criterion.maximum_at))));
  }
  sheet.bonus = known(bonus);
  sheet.penalty = known(penalty);
  sheet.total = known(total);
  sheet.rows = table.size();
  for (std::size_t i = 0; table.has(place) && i < table.size(); ++i) sheet.placed += !stripped(table.cell(i, *table.at(place))).empty();
  return sheet;
}

void raise(std::optional<Decimal>& maximum, const std::optional<Decimal>& to) {
  if (to && (!maximum || *maximum < *to)) maximum = to;
}

// Where most units have a place written, or this one not even points, it would be ranked by a slip. “-” says that it has none.
void check_place(Row& row, const Sheet& sheet, const RankingRow& read) {
  const bool scored = read.total || std::any_of(read.scores.begin(), read.scores.end(), [](const auto& score) { return score.has_value(); });
  if (sheet.placed == 0 || !row.empty(place) || (scored && 2 * sheet.placed <= sheet.rows)) return;
  row.error(place, say("{} không có thứ hạng, mà đơn vị khác có", "{} has no place, where other units have one", quoted(read.unit)),
            {"ghi thứ hạng, hoặc “-” nếu để máy xếp theo điểm; nếu không phải đơn vị thì xóa dòng",
             "write the place, or “-” to have it ranked by its points; remove the row if it is no unit"});
}

void check_unit(Row& row, const Sheet& sheet, const RankingRow& read) {
  if (read.unit.empty()) {
    row.error(unit, {"thiếu tên đơn vị", "the unit is empty"},
              {"ghi tên đơn vị hoặc xóa dòng", "write the unit or remove the row"});
    return;
  }
  check_name(row, unit, read.unit);
  if (row.good() && row.unnumbered()) {
    row.error(unit,
              say("{} không có số thứ tự như các dòng khác, nên không rõ có phải là một đơn vị hay không",
                  "{} has no number as others have: whether it is a unit is not plain", quoted(read.unit)),
              {"ghi số thứ tự nếu là đơn vị; nếu không, xóa dòng", "number it if it is a unit; else remove the row"});
  }
  if (row.good()) check_place(row, sheet, read);
}

void refuse(Row& row, const std::string& heading) {
  row.error(unit, say("đề mục {} nằm giữa bảng xếp hạng", "the heading {} stands within a ranking", quoted(heading)),
            {"chuyển mỗi phần sang một tệp hoặc trang tính xếp hạng riêng; nếu không, xóa dòng",
             "move each part to a ranking of its own, in another file or sheet; else remove the row"});
}

void read_row(Row& row, const Sheet& sheet, Ranking& ranking) {
  RankingRow read;
  read.origin = row.origin();
  read.unit = row.text(unit);
  const bool maxima = names_maxima(read.unit);
  for (std::size_t i = 0; i < sheet.scores.size(); ++i) {
    read.scores.push_back(sheet.scores[i].read(row));
    if (maxima) raise(ranking.criteria[i].maximum, read.scores.back());
    else if (sheet.maxima[i]) raise(ranking.criteria[i].maximum, sheet.maxima[i]->read(row));
  }
  if (maxima) return;
  if (sheet.bonus) read.bonus = sheet.bonus->read(row);
  if (sheet.penalty) read.penalty = sheet.penalty->read(row);
  if (sheet.total) read.total = sheet.total->read(row);
  read.place = read_place(row);
  read.class_name = row.text(class_name);
  read.nomination = row.text(nomination);
  check_unit(row, sheet, read);
  if (row.good()) ranking.rows.push_back(std::move(read));
}

}  // namespace

const Columns& ranking_columns() { return columns(); }

void read_rankings(Loading& loading, TomlReader& top) {
  for (Series& one : series_of(loading, top, "ranking", "rankings")) {
    std::optional<Table> table = open_series(loading, one, columns());
    Ranking ranking;
    ranking.origin = one.origin;
    ranking.id = one.id;
    ranking.title = one.title;
    const bool usable = table && table->needs({unit}, ListKind::ranking);
    if (usable) {
      const RankingColumns found = criteria_of(*table, loading.report);
      for (const auto& criterion : found.criteria)
        ranking.criteria.push_back({criterion.name, Decimal{1, 0}, std::nullopt});
      const Sheet sheet = sheet_of(loading, *table, found);
      for (std::size_t i = 0; i < table->size(); ++i) {
        Row row(*table, i);
        if (const auto heading = table->heading(i); heading && heading->sure() && row.one_cell()) refuse(row, heading->text);
        else read_row(row, sheet, ranking);
      }
      if (one.keys) read_ranking_rules(*one.keys, ranking);
      loading.ceremony.rankings.push_back(std::move(ranking));
    }
  }
}

}  // namespace bangvang
