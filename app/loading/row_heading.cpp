// RowHeading: how headings are numbered.
#include "loading/row_heading.h"

#include "base/folding.h"

namespace bangvang {
namespace {

bool digit(char c) { return c >= '0' && c <= '9'; }
bool begins(std::string_view text, std::string_view with) { return text.substr(0, with.size()) == with; }

// The length of the number at the front of `text`.
std::size_t token_size(std::string_view text) {
  const auto at = [&](std::size_t i) { return i < text.size() ? text[i] : '\0'; };
  std::size_t size = 0;
  if (digit(at(0))) {
    while (digit(at(size)) || (at(size) == '.' && digit(at(size + 1)))) ++size;
    return size;
  }
  while (at(size) == 'I' || at(size) == 'V' || at(size) == 'X') ++size;
  if (size > 0) return size;
  const bool letter = (at(0) >= 'A' && at(0) <= 'H') || (at(0) >= 'a' && at(0) <= 'h');  // beyond that, it is a name's
  return letter ? 1 : 0;
}

Numbering kind_of(std::string_view token) {
  if (token.empty() || token.size() > 8) return Numbering::none;
  if (digit(token[0])) return token.find('.') == std::string_view::npos ? Numbering::digit : Numbering::digits;
  if (token[0] == 'I' || token[0] == 'V' || token[0] == 'X') return Numbering::roman;
  return token[0] < 'a' ? Numbering::letter : Numbering::small;
}

// The mark that ends a number, with the spaces around it: “.”, “)”; “-”, “/” and “:” only beside a space. 0 where none is.
std::size_t mark_size(std::string_view text) {
  const std::size_t start = text.find_first_not_of(' ');
  if (start == std::string_view::npos) return 0;
  std::size_t size = 0;
  bool sure = false;
  for (const std::string_view mark : {".", ")", "-", "/", ":", "–", "—"}) {
    if (!begins(text.substr(start), mark)) continue;
    sure = mark == "." || mark == ")";
    size = mark.size();
  }
  if (size == 0) return 0;
  std::size_t end = start + size;
  const std::size_t after = end;
  while (end < text.size() && std::string_view(" .):-").find(text[end]) != std::string_view::npos) ++end;
  return sure || start > 0 || end > after ? end : 0;
}

}  // namespace

Numbered numbered(std::string_view text) {
  std::string_view rest = text;
  for (const std::string_view word : {"Phần ", "PHẦN ", "phần ", "Mục ", "MỤC "}) {
    if (begins(rest, word)) rest.remove_prefix(word.size());
  }
  const std::size_t token = token_size(rest);
  const std::size_t mark = mark_size(rest.substr(token));
  const Numbering numbering = kind_of(rest.substr(0, token));
  if (numbering == Numbering::none || mark == 0) return {Numbering::none, text};
  return {numbering, rest.substr(token + mark)};
}

Numbering numbering_of(std::string_view cell) {
  const std::size_t token = token_size(cell);
  const bool only = cell.find_first_not_of(".):- ", token) == std::string_view::npos;
  return only ? kind_of(cell.substr(0, token)) : Numbering::none;
}

}  // namespace bangvang
