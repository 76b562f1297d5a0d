// Choices: a cell that takes one of a few words, in Vietnamese or English, in any case and without accents.
#pragma once
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/folding.h"

namespace bangvang {

template <class E>
class Choices {
 public:
  Choices(std::initializer_list<std::pair<E, std::vector<std::string>>> all) {
    for (const auto& [value, words] : all) {
      for (const std::string& word : words) {
        folded_.emplace_back(fold(word), value);
        shown_.push_back(word);
      }
    }
  }
  std::optional<E> find(std::string_view said) const {
    const std::string wanted = fold(said);
    for (const auto& [word, value] : folded_) {
      if (word == wanted) return value;
    }
    return std::nullopt;
  }
  const std::vector<std::string>& shown() const { return shown_; }  // every word accepted, as it is best written

 private:
  std::vector<std::pair<std::string, E>> folded_;
  std::vector<std::string> shown_;
};

}  // namespace bangvang
