// ShowState's parts: the names of looks, and the set of announced steps.
#include "show/show_state.h"

#include <array>
#include <bit>

namespace bangvang {
namespace {
constexpr std::array<std::string_view, 4> looks{"program", "black", "hold", "freeze"};
}

std::string_view name_of(Look look) { return looks[static_cast<std::size_t>(look)]; }

std::optional<Look> look_named(std::string_view name) {
  for (std::size_t i = 0; i < looks.size(); ++i) {
    if (looks[i] == name) return static_cast<Look>(i);
  }
  return {};
}

bool StepSet::contains(int step) const {
  const auto word = static_cast<std::size_t>(step) / 64;
  return step >= 0 && word < bits_.size() && (bits_[word] >> (step % 64) & 1) != 0;
}

void StepSet::insert(int step) {
  if (step < 0) return;
  const auto word = static_cast<std::size_t>(step) / 64;
  if (word >= bits_.size()) bits_.resize(word + 1);
  bits_[word] |= std::uint64_t{1} << (step % 64);
}

void StepSet::erase(int step) {
  if (!contains(step)) return;
  bits_[static_cast<std::size_t>(step) / 64] &= ~(std::uint64_t{1} << (step % 64));
  while (!bits_.empty() && bits_.back() == 0) bits_.pop_back();
}

std::vector<int> StepSet::steps() const {
  std::vector<int> all;
  for (std::size_t word = 0; word < bits_.size(); ++word) {
    for (std::uint64_t rest = bits_[word]; rest != 0; rest &= rest - 1) {
      all.push_back(static_cast<int>(word) * 64 + std::countr_zero(rest));
    }
  }
  return all;
}

}  // namespace bangvang
