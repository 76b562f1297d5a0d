// Whether the number of a cell in its file is the one that people see in it.
#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include "loading/number_format.h"
#include "loading/table.h"

namespace bangvang {
namespace {

bool digit(char c) { return c >= '0' && c <= '9'; }

// What may stand between the digits of one number: marks, and the spaces and apostrophes that only group.
std::size_t separator_at(std::string_view text, std::size_t at) {
  static constexpr std::array<std::string_view, 7> all{".", ",", " ", "'", "\xC2\xA0", "\xE2\x80\xAF", "\xE2\x80\x89"};
  for (const std::string_view one : all)
    if (text.substr(at).starts_with(one)) return one.size();
  return 0;
}

// A number as it is seen. `after_mark`: digits behind its last mark, or −1.
struct Seen {
  std::string digits;
  int after_mark = -1;
};

bool three_digits(std::string_view text) {
  return text.size() >= 3 && std::all_of(text.begin(), text.begin() + 3, digit) && (text.size() == 3 || !digit(text[3]));
}

// "1.234,5" off the front of a text that begins with a digit.
Seen take_number(std::string_view& text) {
  Seen seen;
  std::size_t at = 0;
  while (at < text.size()) {
    const std::size_t gap = digit(text[at]) ? 0 : separator_at(text, at);
    const bool mark = gap > 0 && (text[at] == '.' || text[at] == ',');
    if (mark ? at + 1 < text.size() && digit(text[at + 1]) : gap > 0 && three_digits(text.substr(at + gap))) {
      if (mark) seen.after_mark = 0;
      at += gap;
    } else if (!digit(text[at])) {
      break;
    }
    seen.digits += text[at++];
    if (seen.after_mark >= 0) ++seen.after_mark;
  }
  text.remove_prefix(at);
  return seen;
}

bool rounds_to(double value, const std::string& digits, int decimals) {
  double number = 0;
  const auto [end, failure] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  const double step = std::pow(10.0, -decimals);
  return failure == std::errc{} && std::abs(std::abs(value) - number * step) <= 0.501 * step + std::abs(value) * 1e-13;
}

bool is_seen(double value, const Seen& seen) {
  if (seen.after_mark > 0 && rounds_to(value, seen.digits, seen.after_mark)) return true;
  return (seen.after_mark < 0 || seen.after_mark == 3) && rounds_to(value, seen.digits, 0);
}

}  // namespace

std::optional<double> number_in_file(std::string_view text) {
  text = stripped(text);
  if (text.starts_with('+') && !text.starts_with("+-")) text.remove_prefix(1);
  double number = 0;
  const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (failure != std::errc{} || end != text.data() + text.size() || !std::isfinite(number)) return std::nullopt;
  return number;
}

bool shows_number(double value, std::string_view shown) {
  std::string all;  // "0912-345-678" is one number
  bool marks = false;
  for (std::string_view rest = shown; !rest.empty();) {
    if (!digit(rest[0])) {
      rest.remove_prefix(1);
      continue;
    }
    const Seen seen = take_number(rest);
    if (is_seen(value, seen) || rest.starts_with('/') || rest.starts_with("E+") || rest.starts_with("E-")) return true;
    marks = marks || seen.after_mark >= 0;
    all += seen.digits;
  }
  return all.empty() || (!marks && rounds_to(value, all, 0));
}

}  // namespace bangvang
