// Numbers as offices write them.
#include "loading/numbers.h"

#include <algorithm>
#include <array>

#include "base/folding.h"

namespace bangvang {
namespace {

bool digit(char c) { return c >= '0' && c <= '9'; }

// Signs and spaces of other kinds to their ASCII forms; white space and % at the end off.
std::string plain(std::string_view cell) {
  std::string text;
  for (const char32_t c : code_points(trim(cell))) {
    if (c == 0x2212 || c == 0x2013) text += '-';
    else if (c == 0xA0 || c == 0x2009 || c == 0x202F || c == 0x2007) text += ' ';
    else text += c < 0x80 ? static_cast<char>(c) : '?';
  }
  while (!text.empty() && (text.back() == '%' || text.back() == ' ')) text.pop_back();
  return text;
}

// The decimal mark that this number shows by itself; ' ' = it has no mark; '?' = it could be either.
char own_mark(std::string_view number) {
  const std::size_t point = number.rfind('.'), comma = number.rfind(',');
  if (point == std::string_view::npos && comma == std::string_view::npos) return ' ';
  if (point != std::string_view::npos && comma != std::string_view::npos) return point > comma ? '.' : ',';
  const char mark = point != std::string_view::npos ? '.' : ',';
  const char other = mark == '.' ? ',' : '.';
  if (number.find(mark) != number.rfind(mark)) return other;
  const std::size_t at = number.find(mark);
  std::size_t before = 0, after = 0;
  for (std::size_t i = at; i > 0 && digit(number[i - 1]); --i) ++before;
  for (std::size_t i = at + 1; i < number.size() && digit(number[i]); ++i) ++after;
  if (after != 3 || before == 0 || before > 3 || number[at - before] == '0') return mark;
  return '?';
}

bool grouped_in_threes(std::string_view whole, char group) {
  std::size_t run = 0, groups = 0;
  for (const char c : whole) {
    if (c == group) {
      if (groups == 0 ? run == 0 || run > 3 : run != 3) return false;
      ++groups;
      run = 0;
    } else {
      ++run;
    }
  }
  return groups == 0 || run == 3;
}

}  // namespace

char decimal_mark_of(std::string_view language) {
  static const std::array<std::string_view, 8> with_points{"en", "zh", "ja", "ko", "th", "my", "ms", "hi"};
  return std::find(with_points.begin(), with_points.end(), language.substr(0, 2)) != with_points.end() ? '.' : ',';
}

ColumnMarks marks_of(const std::vector<std::string_view>& cells, std::string_view language) {
  bool point = false, comma = false;
  int either = -1;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const char mark = own_mark(plain(cells[i]));
    point = point || mark == '.';
    comma = comma || mark == ',';
    if (mark == '?' && either < 0) either = static_cast<int>(i);
  }
  if (point != comma) return {point ? '.' : ',', -1};
  return {decimal_mark_of(language), either};
}

std::optional<Decimal> read_number(std::string_view cell, char decimal_mark) {
  const std::string text = plain(cell);
  if (text.size() > 40) return std::nullopt;
  std::string_view number = text;
  std::string read;
  if (!number.empty() && (number[0] == '-' || number[0] == '+')) {
    if (number[0] == '-') read = "-";
    number.remove_prefix(1);
  }
  const char own = own_mark(number);
  const char mark = own == '?' || own == ' ' ? decimal_mark : own;
  const std::size_t end = std::min(number.find(mark), number.size());
  const std::string_view whole = number.substr(0, end);
  const bool has_decimals = end < number.size();
  const std::string_view decimals = has_decimals ? number.substr(end + 1) : std::string_view{};
  const char group = whole.find(' ') != std::string_view::npos ? ' ' : mark == '.' ? ',' : '.';
  if (!grouped_in_threes(whole, group)) return std::nullopt;
  for (const char c : whole) {
    if (c == group) continue;
    if (!digit(c)) return std::nullopt;
    read += c;
  }
  if (whole.empty()) read += '0';
  if (has_decimals ? decimals.empty() || !std::all_of(decimals.begin(), decimals.end(), digit) : whole.empty())
    return std::nullopt;
  if (has_decimals) read += '.' + std::string(decimals);
  return parse_decimal(read);
}

}  // namespace bangvang
