// Times and dates as offices write them.
#include "loading/times.h"

#include <fmt/format.h>

#include <array>
#include <vector>

#include "base/folding.h"

namespace bangvang {
namespace {

bool digit(char c) { return c >= '0' && c <= '9'; }

// Up to `most` digits off the front of `text`; −1: none.
int take_number(std::string_view& text, std::size_t most) {
  std::size_t size = 0;
  int value = 0;
  while (size < most && size < text.size() && digit(text[size])) value = value * 10 + (text[size++] - '0');
  text.remove_prefix(size);
  return size == 0 ? -1 : value;
}

void skip_spaces(std::string_view& text) {
  while (!text.empty() && text[0] == ' ') text.remove_prefix(1);
}

bool take_word(std::string_view& text, std::string_view word) {
  if (text.substr(0, word.size()) != word) return false;
  text.remove_prefix(word.size());
  return true;
}

// Minutes since midnight off the front of folded text, or −1.
int take_time(std::string_view& text) {
  const int hours = take_number(text, 2);
  skip_spaces(text);
  const bool colon = take_word(text, ":");
  if (!colon && !take_word(text, "gio") && !take_word(text, "h") && !take_word(text, "g")) return -1;
  skip_spaces(text);
  int minutes = take_number(text, 2);
  if (minutes < 0 && colon) return -1;
  if (minutes < 0) minutes = 0;
  else if (!colon) {
    skip_spaces(text);
    if (!take_word(text, "phut") && !take_word(text, "'")) take_word(text, "p");
  } else if (text.size() >= 3 && text[0] == ':' && digit(text[1]) && digit(text[2])) {
    text.remove_prefix(3);  // seconds
  }
  if (hours < 0 || hours > 23 || minutes > 59) return -1;
  return hours * 60 + minutes;
}

bool leap(int year) { return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0; }

bool is_day(int year, int month, int day) {
  constexpr std::array<int, 12> days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= days[static_cast<std::size_t>(month - 1)] + (month == 2 && leap(year) ? 1 : 0);
}

}  // namespace

std::optional<TimeSpan> read_time(std::string_view cell) {
  const std::string folded = fold(cell);
  std::string_view rest = folded;
  const int start = take_time(rest);
  if (start < 0) return std::nullopt;
  TimeSpan span{fmt::format("{:02}:{:02}", start / 60, start % 60), 0};
  skip_spaces(rest);
  if (rest.empty()) return span;
  if (!take_word(rest, "-") && !take_word(rest, "–") && !take_word(rest, "—") && !take_word(rest, "den") &&
      !take_word(rest, "to"))
    return std::nullopt;
  skip_spaces(rest);
  const int end = take_time(rest);
  skip_spaces(rest);
  if (end <= start || !rest.empty()) return std::nullopt;
  span.minutes = end - start;
  return span;
}

bool possible_date(std::string_view cell) {
  std::string_view rest = cell;
  std::vector<int> numbers;
  std::vector<std::size_t> widths;
  for (;;) {
    const std::size_t before = rest.size();
    const int number = take_number(rest, 4);
    if (number < 0) return true;
    numbers.push_back(number);
    widths.push_back(before - rest.size());
    if (rest.empty()) break;
    if (rest[0] != '/' && rest[0] != '-' && rest[0] != '.') return true;
    rest.remove_prefix(1);
  }
  if (numbers.size() != 3 || widths[1] > 2) return true;
  if (widths[0] == 4) return is_day(numbers[0], numbers[1], numbers[2]);
  if (widths[2] != 4) return true;
  return is_day(numbers[2], numbers[1], numbers[0]) || is_day(numbers[2], numbers[0], numbers[1]);
}

}  // namespace bangvang
