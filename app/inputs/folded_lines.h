// FoldedLines: names to be found without accents; made once, asked at every keystroke.
#pragma once
#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace bangvang {

inline constexpr std::size_t most_found = 50;

class FoldedLines {
 public:
  void clear();
  // Line by line, numbered from 0: a name, and what else it may be found by.
  void add(std::string_view name, std::string_view beside);
  // The lines in which every word of the query stands, best first: whose name begins with the query, then whose name
  // has it, then those with words that begin like the query's, then the rest; each in the order they were added. Accents
  // do not matter: "thua thien hue" finds Thừa Thiên Huế. A query without letters finds nothing.
  std::vector<int> find(std::string_view query, const std::function<bool(int)>& wanted = {}) const;

 private:
  std::string text_;                 // folded: " nguyen van a| truong thon don vi 03\n"
  std::vector<std::size_t> first_;   // where each line begins
  std::vector<std::size_t> names_;   // where its name ends
};

}  // namespace bangvang
