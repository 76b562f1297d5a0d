// Making the rundown's rows. Proportional to the steps, so only when the program or an opened cue changes.
#include "panel/rows.h"

#include <fmt/format.h>

#include "inputs/overview.h"

namespace bangvang {
namespace {

bool starts_section(const Program& program, std::size_t i) {
  if (i == 0) return true;
  const Step &before = program.steps[i - 1], &step = program.steps[i];
  return step.section != before.section || step.agenda != before.agenda;
}

}  // namespace

bool Rows::follow(const Program& program) {
  std::string ends;
  if (!program.steps.empty()) ends = fmt::format("{}\n{}", program.steps.front().id, program.steps.back().id);
  const bool same = hash_ == program.hash && edition_ == program.edition;
  if (same && steps_ == program.steps.size() && ends_ == ends) return false;
  steps_ = program.steps.size();
  hash_ = program.hash;
  edition_ = program.edition;
  ends_ = std::move(ends);
  open_.clear();
  make(program);
  return true;
}

void Rows::toggle(const Program& program, int first) {
  if (!open_.erase(first)) open_.insert(first);
  make(program);
}

void Rows::make(const Program& program) {
  rows_.clear();
  beginnings_.clear();
  const std::size_t n = program.steps.size();
  row_of_.assign(n, -1);
  first_of_.assign(n, 0);
  count_of_.assign(n, 1);
  std::size_t section = 0;  // its row
  for (std::size_t i = 0; i < n;) {
    if (starts_section(program, i)) {
      section = rows_.size();
      rows_.push_back({RundownLine::Kind::section, static_cast<int>(i), 0});
    }
    std::size_t end = i + 1;
    while (end < n && !begins_cue(program, static_cast<int>(end))) ++end;
    const int first = static_cast<int>(i), count = static_cast<int>(end - i);
    ++rows_[section].count;
    beginnings_.push_back(first);
    const int cue_row = static_cast<int>(rows_.size());
    rows_.push_back({RundownLine::Kind::cue, first, count});
    const bool open = count > 1 && is_open(first);
    for (std::size_t k = i; k < end; ++k) {
      first_of_[k] = first;
      count_of_[k] = count;
      row_of_[k] = open ? static_cast<int>(rows_.size()) : cue_row;
      if (open) rows_.push_back({RundownLine::Kind::step, static_cast<int>(k), 1});
    }
    i = end;
  }
}

int Rows::row_of(int step) const {
  return step < 0 || step >= static_cast<int>(row_of_.size()) ? -1 : row_of_[static_cast<std::size_t>(step)];
}
int Rows::cue_first(int step) const {
  return step < 0 || step >= static_cast<int>(first_of_.size()) ? -1 : first_of_[static_cast<std::size_t>(step)];
}
int Rows::cue_count(int step) const {
  return step < 0 || step >= static_cast<int>(count_of_.size()) ? 0 : count_of_[static_cast<std::size_t>(step)];
}

}  // namespace bangvang
