// Report: gathers every problem of a load.
#include "loading/report.h"

#include <utility>

#include "base/phrases.h"

namespace bangvang {

void Report::error(Place where, Words what, Words remedy) {
  add({Severity::error, std::move(where), std::move(what), std::move(remedy)});
}

void Report::warning(Place where, Words what, Words remedy) {
  add({Severity::warning, std::move(where), std::move(what), std::move(remedy)});
}

Words Report::suggest(std::string_view word, const std::vector<std::string>& known, Words otherwise) {
  constexpr std::size_t most = 200'000;
  if (comparisons_ > most) return otherwise;
  comparisons_ += known.size() + 1;
  return did_you_mean(word, known, std::move(otherwise));
}

void Report::add(Problem problem) {
  constexpr int most = 1000;  // of one file; nobody reads more, and 200,000 bad rows must not fill the memory
  Count& count = counts_[problem.where.file];
  if (count.kept < most) {
    ++count.kept;
    problems_.push_back(std::move(problem));
    return;
  }
  ++count.more;
  if (problem.severity == Severity::error) count.errors_among_more = true;
}

Problems Report::take() {
  for (const auto& [file, count] : counts_) {
    if (count.more == 0) continue;
    Problem rest;
    rest.severity = count.errors_among_more ? Severity::error : Severity::warning;
    rest.where.file = file;
    rest.what = say("còn {} vấn đề nữa trong tệp này", "{} more problems in this file", count.more);
    rest.remedy = {"sửa những vấn đề dưới đây rồi kiểm tra lại", "mend those below, then check again"};
    problems_.push_back(std::move(rest));
  }
  counts_.clear();
  sort_problems(problems_);
  return std::exchange(problems_, {});
}

}  // namespace bangvang
