// SearchIndex: every step by what it is called; made once a program, asked at every keystroke.
#pragma once
#include <cstdint>
#include <string_view>
#include <vector>

#include "inputs/folded_lines.h"
#include "show/step.h"

namespace bangvang {

class SearchIndex {
 public:
  // Makes the index anew if the steps are called otherwise than the last time.
  void follow(const Program&);
  // As FoldedLines::find, in the order of the show.
  std::vector<int> find(std::string_view query) const { return lines_.find(query); }

 private:
  std::uint64_t made_of_ = 0;
  FoldedLines lines_;
};

}  // namespace bangvang
