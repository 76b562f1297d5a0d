// The search: one long folded text, looked through line by line.
#include "inputs/search.h"

#include <algorithm>
#include <array>
#include <functional>

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

const Recipient* recipient_of(const Program& program, const Step& step) {
  const auto& all = program.ceremony.recipients;
  const bool known = step.scene == SceneKind::recipient && step.subject >= 0 &&
                     static_cast<std::size_t>(step.subject) < all.size();
  return known ? &all[static_cast<std::size_t>(step.subject)] : nullptr;
}

// A number that another program's names are most unlikely to have; never 0.
std::uint64_t names_in(const Program& program) {
  std::uint64_t sum = program.steps.size() + 1;
  const auto add = [&sum](std::string_view text) { sum = sum * 1099511628211u ^ std::hash<std::string_view>{}(text); };
  for (const Step& step : program.steps) {
    add(step.title);
    if (const Recipient* const person = recipient_of(program, step)) add(person->position), add(person->unit);
  }
  return sum | 1;
}

struct Hit {
  int rank, step;
  bool operator<(const Hit& other) const { return rank != other.rank ? rank < other.rank : step < other.step; }
};

}  // namespace

void SearchIndex::follow(const Program& program) {
  const std::uint64_t names = names_in(program);
  if (names == made_of_) return;
  made_of_ = names;
  text_.clear();
  first_.clear();
  names_.clear();
  for (const Step& step : program.steps) {
    first_.push_back(text_.size());
    const Recipient* const person = recipient_of(program, step);
    text_ += line_of(person ? person->name : step.title);
    names_.push_back(text_.size());
    text_ += '|';
    if (person) text_ += line_of(person->position + ' ' + person->unit);
    text_ += line_of(step.cue + ' ' + step.section);
    text_ += '\n';
  }
}

std::vector<int> SearchIndex::find(std::string_view query) const {
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
  for (std::size_t step = 0; step < first_.size(); ++step) {
    const std::size_t end = step + 1 < first_.size() ? first_[step + 1] : text_.size();
    const std::string_view line = std::string_view(text_).substr(first_[step], end - first_[step]);
    const std::string_view name = line.substr(0, names_[step] - first_[step]);
    const auto all_in = [&](std::string_view where, std::size_t skip) {
      return std::all_of(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(count), [&](std::string_view word) {
        return where.find(word.substr(skip)) != std::string_view::npos;
      });
    };
    if (!all_in(line, 1)) continue;
    const int rank = name.starts_with(asked) ? 0 : name.find(asked) != std::string_view::npos ? 1
                     : all_in(name, 0) ? 2 : all_in(line, 0) ? 3 : 4;
    hits.push_back({rank, static_cast<int>(step)});
  }
  const auto kept = hits.begin() + static_cast<std::ptrdiff_t>(std::min(most_found, hits.size()));
  std::partial_sort(hits.begin(), kept, hits.end());
  std::vector<int> found;
  for (auto hit = hits.begin(); hit != kept; ++hit) found.push_back(hit->step);
  return found;
}

}  // namespace bangvang
