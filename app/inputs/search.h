// SearchIndex: every step by what it is called, without accents; made once a program, asked at every keystroke.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "show/step.h"

namespace bangvang {

inline constexpr std::size_t most_found = 50;

class SearchIndex {
 public:
  // Makes the index anew if the steps are called otherwise than the last time.
  void follow(const Program&);
  // The steps in which every word of the query stands, best first: whose name begins with the query, then whose name
  // has it, then those with words that begin like the query's, then the rest; each in the order of the show. Accents do
  // not matter: "thua thien hue" finds Thừa Thiên Huế. A query without letters finds nothing.
  std::vector<int> find(std::string_view query) const;

 private:
  std::uint64_t made_of_ = 0;
  std::string text_;                 // folded, a line a step: " nguyen van a| truong thon don vi 03\n"
  std::vector<std::size_t> first_;   // where each step's line begins
  std::vector<std::size_t> names_;   // where its name ends
};

}  // namespace bangvang
