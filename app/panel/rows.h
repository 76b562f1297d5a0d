// Rows: the rundown as a flat list, made once per program; sections by agenda item, cues, and the steps of opened cues.
#pragma once
#include <cstdint>
#include <set>
#include <string>
#include <vector>

#include "show/step.h"

namespace bangvang {

struct RundownLine {
  enum class Kind { section, cue, step } kind = Kind::cue;
  int first = 0;   // section: the first step in it; cue: its first step; step: itself
  int count = 1;   // section: cues in it; cue: its steps
};

class Rows {
 public:
  // Makes the rows anew if this is another program than the last time. True if it did.
  bool follow(const Program&);
  // Opens or closes the steps of the cue that begins at this step.
  void toggle(const Program&, int first);
  bool is_open(int first) const { return open_.count(first) > 0; }

  const std::vector<RundownLine>& all() const { return rows_; }
  int cues() const { return static_cast<int>(beginnings_.size()); }
  const std::vector<int>& beginnings() const { return beginnings_; }   // first steps of the cues
  int row_of(int step) const;             // its own row if shown, else its cue's; −1 if there is none
  int cue_first(int step) const;          // first step of the cue this step is in; −1 for −1
  int cue_count(int step) const;

 private:
  void make(const Program&);
  std::string hash_, ends_;
  std::uint64_t edition_ = 0;
  std::size_t steps_ = static_cast<std::size_t>(-1);
  std::set<int> open_;                    // first steps of opened cues
  std::vector<RundownLine> rows_;
  std::vector<int> beginnings_;
  std::vector<int> row_of_, first_of_, count_of_;  // by step
};

}  // namespace bangvang
