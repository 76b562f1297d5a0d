// bind_numbers: which words stay together at the end of a line.
#include <cctype>

#include "scenes/fit.h"
#include "scenes/measured.h"

namespace bangvang {
namespace {
const std::string no_break = "\u00a0";
}

std::string bind_numbers(std::string_view text) {
  std::string bound;
  bool after_word = false;    // the token before can hold a number
  bool loose_number = false;  // the token before is a number that nothing holds
  std::size_t at = 0;
  while (at < text.size()) {
    std::size_t end = at;
    while (end < text.size() && !is_break(text[end])) ++end;
    const std::string_view token = text.substr(at, end - at);
    // "6 tháng" that is held together already counts something: it does not stick to the word before it.
    const bool number =
        !token.empty() && token[0] >= '0' && token[0] <= '9' && token.find(no_break) == std::string_view::npos;
    const bool dash = token == "–" || token == "—" || token == "-" || token == "·";  // never begins a line
    if (!bound.empty() && bound.back() == ' ' && (dash || (number && after_word) || (!number && loose_number))) {
      bound.pop_back();
      bound += no_break;
    }
    bound += token;
    if (!token.empty()) {
      const auto last = static_cast<unsigned char>(token.back());
      const bool closes = std::ispunct(last) && last != '.' && last != '%';
      loose_number = number && !after_word && !closes && last != '.';
      after_word = !number && !closes && last != '.' && (std::isalpha(last) || last >= 0x80) && !dash;
    }
    std::size_t next = end;
    bool line = false;
    while (next < text.size() && is_break(text[next])) line = line || text[next] == '\n', ++next;
    if (next > end && next < text.size()) {
      bound += line ? '\n' : ' ';
      if (line) after_word = loose_number = false;
    }
    at = next > end ? next : end;
  }
  return bound;
}

}  // namespace bangvang
