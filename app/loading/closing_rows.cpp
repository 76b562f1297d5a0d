// ClosingRows: totals and signatures, by their words and by where they stand.
#include "loading/closing_rows.h"

#include <algorithm>

#include "loading/closing_words.h"
#include "loading/table.h"

namespace bangvang {
namespace {

bool begins_with_digit(std::string_view cell) { return !cell.empty() && cell[0] >= '0' && cell[0] <= '9'; }

}  // namespace

ClosingRows::ClosingRows(const Grid& grid, const BodyColumns& columns, ListKind kind, std::size_t first, std::size_t end)
    : grid_(grid), columns_(columns), kind_(kind), end_(end) {
  for (std::size_t i = end; i > first && last_numbered_ < 0; --i) {
    if (numbered(grid.rows[i - 1])) last_numbered_ = static_cast<std::ptrdiff_t>(i) - 1;
  }
}

std::string_view ClosingRows::cell(const Grid::Row& row, std::size_t at) const { return stripped(grid_.cell(row, at)); }

bool ClosingRows::number_column(std::size_t at) const {
  return std::find(columns_.numbers.begin(), columns_.numbers.end(), at) != columns_.numbers.end();
}

bool ClosingRows::numbered(const Grid::Row& row) const {
  return std::any_of(columns_.numbers.begin(), columns_.numbers.end(),
                     [&](std::size_t at) { return begins_with_digit(cell(row, at)); });
}

std::string_view ClosingRows::name(const Grid::Row& row) const {
  for (const std::size_t at : columns_.needed) {
    if (const std::string_view text = cell(row, at); !text.empty()) return text;
  }
  return {};
}

std::size_t ClosingRows::filled(const Grid::Row& row, std::size_t enough) const {
  std::size_t count = 0;
  for (std::size_t at = 0; at < row.count && count < enough; ++at) count += !number_column(at) && !cell(row, at).empty();
  return count;
}

// Among figures a total may be what is to be shown: there only a row without a number, where others have one, is none.
bool ClosingRows::total(const Grid::Row& row) const {
  const bool number = numbered(row);
  if (kind_ == ListKind::other || (number && kind_ != ListKind::ranking)) return false;
  std::string_view first;
  for (std::size_t at = 0; at < row.count && first.empty(); ++at) {
    if (!number_column(at) || !begins_with_digit(cell(row, at))) first = cell(row, at);
  }
  if (first.empty()) return false;
  switch (kind_) {
    case ListKind::figures: return any_numbered() && (names_total(first) || names_average(first));
    case ListKind::ranking: return says_total(first) || (!number && names_average(first));
    default: return says_total(first) && filled(row, 4) < 4;
  }
}

bool ClosingRows::begins(std::size_t i, bool beneath_total, const Rows& rows) const {
  const Grid::Row& row = grid_.rows[i];
  if (numbered(row) || filled(row, 5) > 4) return false;
  if (sure_words(row)) return true;
  if (kind_ == ListKind::other || last_numbered_ > static_cast<std::ptrdiff_t>(i)) return false;
  const std::size_t full = usual(rows);
  if (any_numbered()) return offices(row, false) || (beneath_total && full > 1 && one_text(row) && !total(row));
  if (full < 2 || filled(row) >= full || !offices(row, true)) return false;
  for (std::size_t below = i + 1; below < end_; ++below) {
    if (may_be_somebody(grid_.rows[below], rows)) return false;
  }
  return true;
}

// Where a name would stand, only words of a closing may.
bool ClosingRows::sure_words(const Grid::Row& row) const {
  const std::string_view who = name(row);
  const bool day = says_day(who) && kind_ != ListKind::other && filled(row, 2) == 1;
  if (!who.empty() && !day && !begins_signature(who) && !names_office(who)) return false;
  for (std::size_t at = 0; at < row.count; ++at) {
    if (begins_signature(cell(row, at)) || (says_day(cell(row, at)) && (who.empty() || day))) return true;
  }
  return false;
}

// It has offices and nothing else; `alone`: without a word behind them, or in capitals.
bool ClosingRows::offices(const Grid::Row& row, bool alone) const {
  std::size_t count = 0;
  for (std::size_t at = 0; at < row.count; ++at) {
    const std::string_view text = cell(row, at);
    if (text.empty()) continue;
    if (number_column(at) || !(alone ? office_alone(text) : names_office(text))) return false;
    ++count;
  }
  return count > 0;
}

bool ClosingRows::one_text(const Grid::Row& row) const {
  std::size_t count = 0;
  for (std::size_t at = 0; at < row.count; ++at) {
    if (cell(row, at).empty()) continue;
    if (number_column(at)) return false;
    ++count;
  }
  return count == 1;
}

bool ClosingRows::may_be_somebody(const Grid::Row& row, const Rows& rows) const {
  const std::string_view who = name(row);
  const bool words = begins_signature(who) || says_day(who) || names_office(who) || says_total(who);
  return !who.empty() && !words && filled(row) >= usual(rows);
}

// How many cells rows of the list have; where they are numbered, a name alone is none.
std::size_t ClosingRows::usual(const Rows& rows) const {
  std::vector<std::size_t> counts;
  bool any = false;
  for (std::size_t i = 0; i < std::min<std::size_t>(rows.size(), 100); ++i) {
    const Grid::Row& row = grid_.rows[rows[i]];
    counts.push_back(filled(row));
    any = any || numbered(row);
  }
  std::sort(counts.begin(), counts.end());
  return std::max<std::size_t>(counts.empty() ? 0 : counts[counts.size() / 2], any ? 2 : 1);
}

}  // namespace bangvang
