// NumberFormat: format codes read, and values shown by them.
#include "loading/number_format.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cmath>

#include "loading/table.h"

namespace bangvang {
namespace {

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }
bool mark_of_digit(char c) { return c == '0' || c == '#' || c == '?'; }

std::size_t letter_size(std::string_view text) {
  std::size_t size = 1;
  while (size < text.size() && (static_cast<unsigned char>(text[size]) & 0xC0) == 0x80) ++size;
  return size;
}

// The part of a code up to its first semicolon that is one; it is taken off.
std::string_view take_section(std::string_view& code) {
  std::size_t at = 0;
  for (bool quoted = false, bracket = false; at < code.size(); ++at) {
    const char c = code[at];
    if (c == '"') quoted = !quoted;
    else if (quoted) continue;
    else if (c == '\\') ++at;
    else if (c == '[') bracket = true;
    else if (c == ']') bracket = false;
    else if (c == ';' && !bracket) break;
  }
  const std::string_view section = code.substr(0, at);
  code.remove_prefix(std::min(at + 1, code.size()));
  return section;
}

}  // namespace

NumberFormat::NumberFormat(std::string_view code) {
  constexpr std::size_t longest = 1000;
  code = code.substr(0, longest);
  do sections_.push_back(section_of(take_section(code)));
  while (!code.empty() && sections_.size() < 3);
}

NumberFormat::Section NumberFormat::section_of(std::string_view code) {
  Section section;
  bool point = false, odd = false, any = false, general = false;
  std::string moments;  // its letters in order, one for each run
  const auto literal = [&](std::string_view text) { (any || general ? section.after : section.before) += text; };
  for (std::size_t at = 0; at < code.size();) {
    const char c = code[at], small = lower(c);
    const std::string_view rest = code.substr(at);
    if (c == '"') {
      const std::size_t end = std::min(code.find('"', at + 1), code.size());
      literal(code.substr(at + 1, end - at - 1));
      at = end + 1;
    } else if (c == '\\' || c == '_' || c == '*') {
      const std::size_t size = rest.size() > 1 ? letter_size(rest.substr(1)) : 0;
      if (c == '\\') literal(rest.substr(1, size));
      at += 1 + size;
    } else if (c == '[') {
      const std::size_t end = std::min(code.find(']', at), code.size());
      const std::string_view inside = code.substr(at + 1, end - at - 1);
      const bool letters = !inside.empty() && std::all_of(inside.begin(), inside.end(), [&](char letter) {
        return lower(letter) == lower(inside[0]) && std::string_view("hms").find(lower(letter)) != std::string_view::npos;
      });
      if (letters) moments += lower(inside[0]), section.elapsed = true;
      else if (!inside.empty() && inside[0] == '$') literal(inside.substr(1, inside.find('-') - 1));
      at = end + 1;
    } else if (mark_of_digit(c)) {
      any = true;
      if (point) ++section.most_decimals, section.least_decimals += c == '0';
      else section.whole_digits += c == '0';
      ++at;
    } else if (c == '.' && !point && at + 1 < code.size() && mark_of_digit(code[at + 1])) {
      point = true;
      ++at;
    } else if (c == ',' && any) {
      const std::size_t next = std::min(code.find_first_not_of(',', at), code.size());
      if (next == code.size() || !mark_of_digit(code[next])) section.thousands += static_cast<int>(next - at);
      at = next;
    } else if (c == '%') {
      ++section.hundreds;
      literal("%");
      ++at;
    } else if (std::string_view("ymdhsbg").find(small) != std::string_view::npos && !rest.starts_with("General") &&
               !rest.starts_with("GENERAL")) {
      std::size_t run = 0;
      while (at + run < code.size() && lower(code[at + run]) == small) ++run;
      moments += small == 'd' && run > 2 ? 'w' : small == 'b' ? 'y' : small;
      at += run;
    } else if (rest.substr(0, 5) == "AM/PM" || rest.substr(0, 5) == "am/pm") {
      at += 5;
    } else if (rest.starts_with("General") || rest.starts_with("GENERAL")) {
      general = true;
      at += 7;
    } else {
      odd = odd || small == 'e' || (c == '/' && any);  // powers of ten and fractions
      literal(rest.substr(0, letter_size(rest)));
      at += letter_size(rest);
    }
  }
  // m is minutes next to hours or seconds, else months.
  for (std::size_t i = 0; i < moments.size(); ++i) {
    switch (moments[i]) {
      case 'y': section.year = true; break;
      case 'd': section.day = true; break;
      case 'h': section.hour = true; break;
      case 's': section.second = true; break;
      case 'm':
        if ((i > 0 && moments[i - 1] == 'h') || (i + 1 < moments.size() && moments[i + 1] == 's')) section.minute = true;
        else section.month = true;
        break;
      default: break;
    }
  }
  if (section.elapsed && moments == "m") section.minute = true, section.month = false;
  if (!moments.empty()) section.sort = Sort::moment;
  else if (any && !odd) section.sort = Sort::number;
  else if (!any && !general && code.find('@') == std::string_view::npos && !code.empty()) section.sort = Sort::words;
  if (odd || code.find('@') != std::string_view::npos) section.before.clear(), section.after.clear();
  return section;
}

std::optional<std::string> NumberFormat::moment(const Section& section, double value, bool from_1904) {
  using namespace std::chrono;
  constexpr double last_day = 2'958'466;  // in the year 10000
  if (!(value >= 0 && value < last_day)) return std::nullopt;
  const std::int64_t all = std::llround(value * 86'400), of_day = all % 86'400;
  const std::int64_t number = all / 86'400;
  // The year 1900 has a 29th of February there, as Lotus had it.
  const sys_days first = from_1904 ? sys_days{1904y / 1 / 1} : number < 60 ? sys_days{1899y / 12 / 31} : sys_days{1899y / 12 / 30};
  const year_month_day date{first + days{number}};
  const int y = static_cast<int>(date.year());
  const unsigned m = static_cast<unsigned>(date.month()), d = static_cast<unsigned>(date.day());
  const bool time = section.hour || section.minute || section.second;
  const bool any_date = section.year || section.month || section.day;
  std::string text;
  if (any_date || !time) {
    const bool whole = !any_date || (section.year && section.month && section.day) || (section.year && section.day);
    if (whole) text = fmt::format("{:02}/{:02}/{:04}", d, m, y);
    else if (section.day && section.month) text = fmt::format("{:02}/{:02}", d, m);
    else if (section.year && section.month) text = fmt::format("{:02}/{:04}", m, y);
    else text = section.year ? fmt::format("{:04}", y) : fmt::format("{:02}", section.month ? m : d);
  }
  if (!time || (any_date && of_day == 0)) return text;
  if (!text.empty()) text += ' ';
  const std::int64_t hours = section.elapsed ? all / 3600 : of_day / 3600, minutes = of_day / 60 % 60, seconds = of_day % 60;
  if (section.hour) {
    text += fmt::format("{:02}:{:02}", hours, minutes);
    if (section.second && seconds != 0) text += fmt::format(":{:02}", seconds);
  } else if (section.elapsed) {
    text += section.minute ? fmt::format("{:02}:{:02}", all / 60, seconds) : std::to_string(all);
  } else {
    text += fmt::format("{:02}:{:02}", minutes, seconds);
  }
  return text;
}

std::string NumberFormat::show(double value, const NumberSetting& setting) const {
  if (sections_.empty()) return general_number(value, setting.decimal_mark);
  const std::size_t which = value < 0 && sections_.size() > 1 ? 1 : value == 0 && sections_.size() > 2 ? 2 : 0;
  const Section& section = sections_[which];
  if (section.sort == Sort::words) return std::string(stripped(section.before + section.after));
  if (section.sort == Sort::moment) {
    const auto shown = moment(section, value, setting.from_1904);
    return shown ? *shown : general_number(value, setting.decimal_mark);
  }
  std::string before = section.before, after = section.after;
  if (which == 1) {  // such a code draws its own minus, or brackets
    std::erase_if(before, [](char c) { return c == '-' || c == '('; });
    std::erase_if(after, [](char c) { return c == ')'; });
  }
  std::string number;
  if (section.sort == Sort::general) {
    number = general_number(value, setting.decimal_mark);
  } else {
    for (int i = 0; i < section.hundreds; ++i) value *= 100;
    for (int i = 0; i < section.thousands; ++i) value /= 1000;
    number = plain_number(value, section.least_decimals, section.most_decimals, setting.decimal_mark);
    const std::size_t sign = number[0] == '-', digits = std::min(number.find(setting.decimal_mark), number.size()) - sign;
    const auto wanted = static_cast<std::size_t>(section.whole_digits);
    if (digits < wanted) number.insert(sign, wanted - digits, '0');
  }
  return std::string(stripped(before + number + after));
}

}  // namespace bangvang
