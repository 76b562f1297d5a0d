// Result<T>: a value, or the Problem that stood in its way. Library exceptions stop at the border and become one.
#pragma once
#include <utility>
#include <variant>

#include "base/problem.h"

namespace bangvang {

template <class T>
class [[nodiscard]] Result {
 public:
  Result(T value) : held_(std::move(value)) {}
  Result(Problem problem) : held_(std::move(problem)) {}

  explicit operator bool() const { return std::holds_alternative<T>(held_); }
  T& operator*() { return std::get<T>(held_); }
  const T& operator*() const { return std::get<T>(held_); }
  T* operator->() { return &std::get<T>(held_); }
  const T* operator->() const { return &std::get<T>(held_); }
  const Problem& problem() const { return std::get<Problem>(held_); }

 private:
  std::variant<T, Problem> held_;
};

struct Done {};  // Result<Done>: nothing to return but success

}  // namespace bangvang
