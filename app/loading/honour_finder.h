// HonourFinder: which honour a cell means, by id or by name.
#pragma once
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "loading/loading.h"

namespace bangvang {

// “có phải … không?”: of one name the other may be the beginning, or they are nearly alike.
Words suggest_honour(Report&, std::string_view said, const std::vector<std::string>& known, Words otherwise);

class HonourFinder {
 public:
  explicit HonourFinder(Loading&);
  // Index into the honours, or −1: the row is then bad. An empty cell means the only honour there is.
  int find(Row&, int column);

 private:
  Loading& loading_;
  std::unordered_map<std::string, int> by_text_;  // folded id or name
  std::unordered_map<std::string, int> by_cell_;  // the cell as written: lists repeat it thousands of times
  std::vector<std::string> known_;                // ids and names
  std::unordered_map<std::string, Words> remedies_;
};

}  // namespace bangvang
