// Report: gathers every problem of a load.
#include "loading/report.h"

#include <utility>

#include "base/folding.h"
#include "base/phrases.h"

namespace bangvang {

void Report::error(Place where, Words what, Words remedy) {
  add({Severity::error, std::move(where), std::move(what), std::move(remedy)});
}

void Report::warning(Place where, Words what, Words remedy) {
  add({Severity::warning, std::move(where), std::move(what), std::move(remedy)});
}

namespace {

// Latin with what Vietnamese adds to it, and the marks of print.
bool common(char32_t c) { return c < 0x250 || (c >= 0x1E00 && c < 0x1F00) || (c >= 0x2000 && c < 0x2040); }

}  // namespace

// By bytes: nearly every cell has none, and 10,000 people have 200,000 cells.
bool Report::has_rare_letter(std::string_view text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if (byte < 0xC9) continue;  // ASCII, what follows a first byte, and letters below U+0240
    const auto next = static_cast<unsigned char>(i + 1 < text.size() ? text[i + 1] : 0);
    if (byte == 0xE1 && (next & 0xFC) == 0xB8) continue;     // U+1E00 … U+1EFF
    if (byte != 0xE2 || next != 0x80) return true;           // but U+2000 … U+203F: quotation marks, dashes
  }
  return false;
}

void Report::note_rare_letters(std::string_view text, const Place& where) {
  constexpr std::size_t most = 10'000;  // a list in another script has a few thousand
  for (const char32_t c : code_points(text)) {
    if (!common(c) && rare_letters_.size() < most) rare_letters_.try_emplace(c, where);
  }
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
