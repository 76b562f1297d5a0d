// BatchFinder: which batch of an honour a recipient's cell means; where batches.csv has none for it, they are made.
#pragma once
#include <string>
#include <unordered_map>
#include <vector>

#include "loading/loading.h"

namespace bangvang {

class BatchFinder {
 public:
  explicit BatchFinder(Loading&);
  // Index into the batches, or −1: none, or the row is then bad.
  int find(Row&, int column, int honour);

 private:
  Loading& loading_;
  std::unordered_map<std::string, int> by_key_;      // "honour index/folded cell"
  std::unordered_map<std::string, int> by_id_;       // of batches.csv, whatever their honour
  std::vector<std::vector<std::string>> of_honour_;  // the ids written in batches.csv
};

}  // namespace bangvang
