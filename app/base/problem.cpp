// Problems in order, and as one line of text each.
#include "base/problem.h"

#include <algorithm>
#include <tuple>

#include "base/visible.h"

namespace bangvang {

bool has_errors(const Problems& problems) {
  return std::any_of(problems.begin(), problems.end(), [](const Problem& p) { return p.severity == Severity::error; });
}

void sort_problems(Problems& problems) {
  std::stable_sort(problems.begin(), problems.end(), [](const Problem& a, const Problem& b) {
    return std::tie(a.where.file, a.where.sheet, a.where.line, a.where.column) <
           std::tie(b.where.file, b.where.sheet, b.where.line, b.where.column);
  });
}

std::string column_letters(int column) {
  std::string letters;
  for (; column > 0; column = (column - 1) / 26) letters.insert(letters.begin(), static_cast<char>('A' + (column - 1) % 26));
  return letters;
}

std::string to_text(const Place& place) {
  std::string text = place.file;
  if (!place.sheet.empty()) {
    text += (text.empty() ? "" : ":") + place.sheet;
    if (place.line > 0) text += "!" + column_letters(place.column) + std::to_string(place.line);
    return text;
  }
  for (int number : {place.line, place.column}) {
    if (number <= 0) break;
    if (!text.empty()) text += ':';
    text += std::to_string(number);
  }
  return text;
}

std::string to_text(const Problem& problem, Language language) {
  const bool error = problem.severity == Severity::error;
  const Words kind = error ? Words{"lỗi", "error"} : Words{"cảnh báo", "warning"};
  std::string text = to_text(problem.where);
  if (!text.empty()) text += ": ";
  text += kind.in(language) + ": " + problem.what.in(language);
  if (const std::string& remedy = problem.remedy.in(language); !remedy.empty()) text += "; " + remedy;
  return visible(text);
}

}  // namespace bangvang
