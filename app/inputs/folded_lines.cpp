// The search: one long folded text, looked through line by line.
#include "inputs/folded_lines.h"

#include <algorithm>
#include <array>

#include "base/folding.h"

namespace bangvang {
namespace {

constexpr std::size_t most_query = 200, most_words = 12, most_line = 1000;  // bytes

// Words parted by one space, and one before the first: a word begins where a space is.
std::string line_of(std::string_view text) {
  std::string folded = fold(text), line = " ";
  for (const std::string_view mark : {"’", "‘", "'"})  // H’Mẫu is asked for as hmau
    for (std::size_t at; (at = folded.find(mark)) != std::string::npos;) folded.erase(at, mark.size());
  for (const char letter : folded) {
    const bool part = letter == ' ' || letter == '\n' || letter == '(' || letter == '"' || letter == ',' ||
                      letter == '-' || letter == '.' || letter == ':' || letter == '/';
    if (!part) line += letter;
    else if (line.back() != ' ') line += ' ';
  }
  if (line.size() > most_line) line.resize(most_line);
  return line;
}

struct Hit {
  int rank, line;
  bool operator<(const Hit& other) const { return rank != other.rank ? rank < other.rank : line < other.line; }
};

}  // namespace

void FoldedLines::clear() {
  text_.clear();
  first_.clear();
  names_.clear();
}

void FoldedLines::add(std::string_view name, std::string_view beside) {
  first_.push_back(text_.size());
  text_ += line_of(name);
  names_.push_back(text_.size());
  text_ += '|';
  text_ += line_of(beside);
  text_ += '\n';
}

std::vector<int> FoldedLines::find(std::string_view query, const std::function<bool(int)>& wanted) const {
  std::string asked = line_of(query.substr(0, most_query));
  while (!asked.empty() && asked.back() == ' ') asked.pop_back();
  if (asked.empty()) return {};
  std::array<std::string_view, most_words> words;
  std::size_t count = 0;
  for (std::size_t at = 0; at < asked.size() && count < most_words;) {
    const std::size_t end = std::min(asked.find(' ', at + 1), asked.size());
    words[count++] = std::string_view(asked).substr(at, end - at);  // with the space before it
    at = end;
  }
  std::vector<Hit> hits;
  for (std::size_t i = 0; i < first_.size(); ++i) {
    if (wanted && !wanted(static_cast<int>(i))) continue;
    const std::size_t end = i + 1 < first_.size() ? first_[i + 1] : text_.size();
    const std::string_view line = std::string_view(text_).substr(first_[i], end - first_[i]);
    const std::string_view name = line.substr(0, names_[i] - first_[i]);
    const auto all_in = [&](std::string_view where, std::size_t skip) {
      return std::all_of(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(count), [&](std::string_view word) {
        return where.find(word.substr(skip)) != std::string_view::npos;
      });
    };
    if (!all_in(line, 1)) continue;
    const int rank = name.starts_with(asked) ? 0 : name.find(asked) != std::string_view::npos ? 1
                     : all_in(name, 0) ? 2 : all_in(line, 0) ? 3 : 4;
    hits.push_back({rank, static_cast<int>(i)});
  }
  const auto kept = hits.begin() + static_cast<std::ptrdiff_t>(std::min(most_found, hits.size()));
  std::partial_sort(hits.begin(), kept, hits.end());
  std::vector<int> found;
  for (auto hit = hits.begin(); hit != kept; ++hit) found.push_back(hit->line);
  return found;
}

}  // namespace bangvang
