// Ids: given in the table, else made of the name.
#include "loading/ids.h"

#include <algorithm>

#include "base/folding.h"

namespace bangvang {

std::string Ids::make(std::string_view words, std::string_view otherwise, const Place& where) {
  constexpr std::size_t longest = 80;  // bytes
  std::string base = slug(words).substr(0, longest);
  while (!base.empty() && base.back() == '-') base.pop_back();
  if (base.empty()) base = std::string(otherwise);
  std::string id = base;
  int& last = last_.emplace(base, 1).first->second;
  while (taken_.count(id)) id = base + "-" + std::to_string(++last);
  taken_.emplace(id, where);
  return id;
}

const Place* Ids::taken(const std::string& id) const {
  const auto found = taken_.find(id);
  return found == taken_.end() ? nullptr : &found->second;
}

bool plain_id(std::string_view id) {
  return !id.empty() && std::all_of(id.begin(), id.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
  });
}

}  // namespace bangvang
