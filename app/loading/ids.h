// Ids: given in the table, else made of the name; unique within one list.
#pragma once
#include <string>
#include <string_view>
#include <unordered_map>

#include "ceremony/ceremony.h"

namespace bangvang {

class Ids {
 public:
  // The slug of `words`, else `otherwise`; "-2", "-3" … where it is taken.
  std::string make(std::string_view words, std::string_view otherwise, const Place& where);
  // Where `id` is taken, or null.
  const Place* taken(const std::string& id) const;
  void take(const std::string& id, const Place& where) { taken_.emplace(id, where); }

 private:
  std::unordered_map<std::string, Place> taken_;
  std::unordered_map<std::string, int> last_;  // the last number tried after an id
};

// Letters, digits, '-', '_' of ASCII only: what can stand in a step's id.
bool plain_id(std::string_view);

}  // namespace bangvang
