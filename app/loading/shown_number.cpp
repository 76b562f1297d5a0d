// Numbers, days and times of workbooks in plain digits.
#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <vector>

#include "base/decimal.h"
#include "loading/number_format.h"
#include "loading/table.h"

namespace bangvang {
namespace {

bool digit(char c) { return c >= '0' && c <= '9'; }

// What is meant by a binary number: 2.675 is 2.675, not a little less. Fifteen figures are what workbooks go by.
std::string meant(double value) {
  std::string text = fmt::format("{:.15g}", value);
  if (text.find('e') != std::string::npos) text = fmt::format("{:.9f}", value);
  return text;
}

// Half away from zero.
std::string rounded(double value, int decimals) {
  if (const auto exact = parse_decimal(meant(value)); exact && decimals <= 9) {
    const Decimal number = exact->rounded(decimals);
    std::string text = std::to_string(number.abs().units);
    const auto scale = static_cast<std::size_t>(decimals);
    if (text.size() <= scale) text.insert(0, scale + 1 - text.size(), '0');
    if (scale > 0) text.insert(text.size() - scale, 1, '.');
    return (number.units < 0 ? "-" : "") + text;
  }
  return fmt::format("{:.{}f}", value, decimals);
}

std::string with_mark(std::string number, char decimal_mark) {
  const std::size_t point = number.find('.');
  if (point == std::string::npos) return number;
  if (number.size() - point == 4) number += '0';  // three decimals could be thousands
  number[point] = decimal_mark;
  return number;
}

std::string digits_of(std::string_view text) {
  std::string digits;
  std::copy_if(text.begin(), text.end(), std::back_inserter(digits), digit);
  return digits;
}

// "31/12/2023" → 31, 12, 2023
std::vector<int> numbers_of(std::string_view text) {
  std::vector<int> all;
  while ((text = text.substr(std::min(text.find_first_of("0123456789"), text.size()))).size() > 0) {
    int value = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
    all.push_back(failure == std::errc{} ? value : -1);
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
  }
  return all;
}

// "08" off the front of "08H30M", and its letter.
std::optional<int> take_part(std::string_view& text, char letter) {
  int value = 0;
  const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (failure != std::errc{} || end == text.data() + text.size() || *end != letter || value < 0) return std::nullopt;
  text.remove_prefix(static_cast<std::size_t>(end - text.data()) + 1);
  return value;
}

std::optional<int> number_in(std::string_view text, std::size_t at, std::size_t size) {
  if (at + size > text.size()) return std::nullopt;
  const std::string_view part = text.substr(at, size);
  int value = 0;
  std::from_chars(part.data(), part.data() + size, value);
  return std::all_of(part.begin(), part.end(), digit) ? std::optional(value) : std::nullopt;
}

}  // namespace

std::string plain_number(double value, int least_decimals, int most_decimals, char decimal_mark) {
  if (!std::isfinite(value)) return {};
  std::string number = rounded(value, std::min(most_decimals, 15));
  if (number.find('.') != std::string::npos) {
    for (int decimals = std::min(most_decimals, 15); decimals > least_decimals && number.back() == '0'; --decimals) number.pop_back();
    if (number.back() == '.') number.pop_back();
  }
  if (number.find_first_not_of("-0.") == std::string::npos && number[0] == '-') number.erase(0, 1);
  return with_mark(std::move(number), decimal_mark);
}

std::string general_number(double value, char decimal_mark) {
  if (!std::isfinite(value)) return {};
  if (value == std::floor(value) && std::abs(value) < 1e15) return fmt::format("{:.0f}", value == 0 ? 0 : value);
  const double size = std::abs(value);
  const int whole = size >= 1 ? static_cast<int>(std::log10(size)) + 1 : 1;
  return plain_number(value, 0, std::clamp(10 - whole, 0, 9), decimal_mark);
}

std::optional<std::string> day_of_iso(std::string_view said) {
  const auto year = number_in(said, 0, 4), month = number_in(said, 5, 2), day = number_in(said, 8, 2);
  if (!year || !month || !day || said[4] != '-' || said[7] != '-') return std::nullopt;
  std::string text = fmt::format("{:02}/{:02}/{:04}", *day, *month, *year);
  if (said.size() == 10) return text;
  const auto hour = number_in(said, 11, 2), minute = number_in(said, 14, 2);
  if (said[10] != 'T' || !hour || !minute) return std::nullopt;
  if (*hour != 0 || *minute != 0) text += fmt::format(" {:02}:{:02}", *hour, *minute);
  return text;
}

std::string day_as_shown(std::string_view iso, std::string_view shown) {
  const auto whole = day_of_iso(iso);
  if (!whole) return std::string(shown);
  const std::vector<int> numbers = numbers_of(shown);
  if (numbers.size() >= 4) return *whole;  // with its time
  const std::string day = whole->substr(0, 2), month = whole->substr(3, 2), year = whole->substr(6, 4);
  const auto has = [&](const std::string& part) { return std::find(numbers.begin(), numbers.end(), std::stoi(part)) != numbers.end(); };
  if (numbers.size() == 2 && has(year) && has(month)) return month + "/" + year;
  if (numbers.size() == 2 && has(day) && has(month)) return day + "/" + month;
  if (numbers.size() == 1 && has(year)) return year;
  return whole->substr(0, 10);
}

std::optional<std::string> time_of_iso(std::string_view said) {
  if (!said.starts_with("PT")) return std::nullopt;
  said.remove_prefix(2);
  const auto hours = take_part(said, 'H'), minutes = take_part(said, 'M');
  const auto seconds = number_in(said, 0, 2);
  if (!hours || !minutes) return std::nullopt;
  std::string text = fmt::format("{:02}:{:02}", *hours, *minutes);
  if (seconds && *seconds != 0) text += fmt::format(":{:02}", *seconds);
  return text;
}

std::string number_as_shown(double value, std::string_view shown, char decimal_mark) {
  const std::size_t first = shown.find_first_of("0123456789"), last = shown.find_last_of("0123456789");
  const std::string digits = digits_of(shown);
  if (digits.empty() || digits.size() > 20) return general_number(value, decimal_mark);
  std::size_t zeros = 0;  // those in front: "007"
  while (zeros + 1 < digits.size() && digits[zeros] == '0') ++zeros;
  for (int decimals = 0; decimals <= 9; ++decimals) {
    const std::string number = digits_of(rounded(value, decimals));
    const bool same = number == digits;
    const bool padded = decimals == 0 && zeros > 0 && number == digits.substr(zeros);
    if (!same && !padded) continue;
    std::string_view before = stripped(shown.substr(0, first));
    while (!before.empty() && (before.back() == '-' || before.back() == '+' || before.back() == '(')) before.remove_suffix(1);
    std::string_view after = shown.substr(last + 1);
    if (after == ")") after = {};
    const std::string plain = padded ? digits : plain_number(value, decimals, decimals, decimal_mark);
    const std::string sign = padded && value < 0 ? "-" : "";
    return std::string(before) + (before.empty() ? "" : " ") + sign + plain + std::string(after);
  }
  return general_number(value, decimal_mark);
}

}  // namespace bangvang
