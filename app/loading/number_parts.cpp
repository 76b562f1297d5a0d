// "trên 26.000 tỷ đồng": the words before a number, the number, and what follows it.
#include <array>

#include "base/folding.h"
#include "loading/numbers.h"

namespace bangvang {
namespace {

constexpr std::array<std::string_view, 19> qualifiers{
    "trên", "gần",  "khoảng", "từ",   "tăng", "giảm", "hơn",  "dưới",  "đạt",     "ước đạt",
    "over", "nearly", "about", "from", "up",   "down", "more than", "less than", "at least"};

bool digit(char c) { return c >= '0' && c <= '9'; }

// How much of `text` from `at` on is one number, with its marks and groups.
std::size_t number_length(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size()) {
    if (digit(text[end])) {
      ++end;
      continue;
    }
    const bool mark = text[end] == '.' || text[end] == ',';
    const bool space = text[end] == ' ';
    const std::size_t wide = text.compare(end, 2, "\u00A0") == 0 ? 2 : text.compare(end, 3, "\u202F") == 0 ? 3 : 1;
    const std::size_t next = end + wide;
    const auto digit_at = [&](std::size_t i) { return i < text.size() && digit(text[i]); };
    const bool group = digit_at(next) && digit_at(next + 1) && digit_at(next + 2) && !digit_at(next + 3);
    if ((mark && digit_at(next)) || ((space || wide > 1) && group)) end = next;
    else break;
  }
  return end - at;
}

}  // namespace

NumberParts parts_of(std::string_view cell) {
  NumberParts parts;
  const std::string text = trim(cell);
  std::size_t at = text.find_first_of("0123456789");
  if (at == std::string::npos) return {"", "", text, false};
  const std::string before = trim(std::string_view(text).substr(0, at));
  const bool sign = before == "-" || before == "+" || before == "−";
  if (!before.empty() && !sign) {
    bool known = false;
    for (const std::string_view word : qualifiers) known = known || fold(word) == fold(before);
    if (!known) return {"", "", text, false};
    parts.qualifier = before;
  }
  const std::size_t size = number_length(text, at);
  parts.number = (sign ? before : "") + text.substr(at, size);
  std::string rest = trim(std::string_view(text).substr(at + size));
  if (!rest.empty() && rest[0] == '%') {
    parts.percent = true;
    rest = trim(std::string_view(rest).substr(1));
  }
  if (fold(rest) == "tro len" || fold(rest) == "or more") {
    parts.qualifier = parts.qualifier.empty() ? rest : parts.qualifier + " … " + rest;
    rest.clear();
  }
  parts.rest = rest;
  return parts;
}

}  // namespace bangvang
