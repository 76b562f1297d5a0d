// Row: the typed reading of a table's cells.
#include <algorithm>
#include <charconv>

#include "base/folding.h"
#include "base/phrases.h"
#include "loading/table.h"

namespace bangvang {
namespace {

const Choices<bool> flags{{true, {"x", "có", "yes", "true", "1", "✓", "✔"}},
                          {false, {"không", "no", "false", "0", "-", "–"}}};

}  // namespace

Row::Row(const Table& table, std::size_t number) : table_(table), row_(&table.row(number)), number_(number) {
  const std::size_t width = table.header_.titles.size();
  for (std::size_t at = width; at < row_->count; ++at) {
    if (stripped(raw(at)).empty()) continue;
    table.report_->error(
        place(at),
        say("dòng này có {} ô, mà dòng tiêu đề chỉ có {}", "this row has {} cells, the header only {}", row_->count,
            width),
        {"đặt nội dung có dấu phân cách trong dấu ngoặc kép", "put text that holds the delimiter in quotation marks"});
    good_ = false;
    shifted_ = true;
    return;
  }
  check_letters();
}

Row::~Row() {
  if (!good_) table_.report_->leave_out();
}

Place Row::place(std::size_t grid_column) const { return table_.place(static_cast<int>(number_), grid_column); }

Origin Row::origin(int column) const {
  Origin origin;
  origin.file = table_.grid_.file;
  origin.sheet = table_.grid_.sheet;
  origin.line = row_->line;
  if (column >= 0 && table_.has(column)) {
    const auto& places = table_.places_[static_cast<std::size_t>(column)];
    origin.column = static_cast<int>(places[0]) + 1;
  }
  return origin;
}

std::string_view Row::raw_of(int column) const {
  for (const std::size_t at : table_.places_[static_cast<std::size_t>(column)]) {
    if (const std::string_view cell = stripped(raw(at)); !cell.empty()) return cell;
  }
  return {};
}

std::string Row::text(int column) const { return cleaned(column, false); }
std::string Row::paragraphs(int column) const { return cleaned(column, true); }

std::string Row::cleaned(int column, bool keep_breaks) const {
  const std::string_view raw = raw_of(column);
  table_.report_->note_rare_letters(raw, [&] { return origin(column); });
  return clean(raw, keep_breaks);
}

bool Row::one_cell() const {
  const std::vector<std::size_t>& numbers = table_.beside_.numbers;
  std::size_t count = 0;
  for (std::size_t at = 0; at < row_->count && count < 2; ++at)
    count += !stripped(raw(at)).empty() && std::find(numbers.begin(), numbers.end(), at) == numbers.end();
  return count == 1;
}

bool Row::flag(int column) {
  if (empty(column)) return false;
  const std::string said = text(column);
  if (const auto found = flags.find(said)) return *found;
  error(column, say("{} không phải “có” cũng không phải “không”", "{} is neither yes nor no", quoted(said)),
        {"ghi “x” nếu có, để trống nếu không", "write “x” for yes, leave it empty for no"});
  return false;
}

std::optional<int> Row::whole(int column, int least, int most) {
  const std::string_view said = raw_of(column);
  if (said.empty()) return std::nullopt;
  int value = 0;
  const auto [end, failure] = std::from_chars(said.data(), said.data() + said.size(), value);
  const std::string rest = fold(std::string_view(end, static_cast<std::size_t>(said.data() + said.size() - end)));
  static const std::vector<std::string> units{"",        "phut",    "'",     "giay",    "s", "min",
                                              "minutes", "seconds", "nguoi", "tap the", "."};
  const bool unit = std::find(units.begin(), units.end(), rest) != units.end();
  if (failure == std::errc{} && unit && value >= least && value <= most) return value;
  error(column,
        say("{} không phải là số nguyên từ {} đến {}", "{} is not a whole number from {} to {}", quoted(said), least,
            most),
        {"ghi một số, ví dụ 8", "write a number, for example 8"});
  return std::nullopt;
}

void Row::error(int column, Words what, Words remedy) {
  if (shifted_) return;
  table_.report_->error(origin(column), std::move(what), std::move(remedy));
  good_ = false;
}

void Row::error_at(std::size_t grid_column, Words what, Words remedy) {
  if (shifted_) return;
  table_.report_->error(place(grid_column), std::move(what), std::move(remedy));
  good_ = false;
}

void Row::warning(int column, Words what, Words remedy) const {
  if (shifted_) return;
  table_.report_->warning(origin(column), std::move(what), std::move(remedy));
}

void Row::unknown_choice(int column, const std::string& said, const std::vector<std::string>& shown) {
  error(column, say("không hiểu {}", "{} is not understood", quoted(said)),
        table_.report_->suggest(said, shown, say("ghi một trong: {}", "write one of: {}", listed(shown))));
}

}  // namespace bangvang
