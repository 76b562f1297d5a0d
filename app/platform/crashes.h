// Crashes: when to start a crashed show again, and with what. Pure.
#pragma once
#include <cstdint>
#include <deque>

namespace bangvang {

struct NextStart {
  int delay_ms = 0;
  bool without_panel = false;
  friend bool operator==(const NextStart&, const NextStart&) = default;
};

class Crashes {
 public:
  // After the third crash within ten seconds the panel stays away: it is most of the program, and the hall needs none of it.
  // A show that goes on crashing is started once a second.
  NextStart next(std::int64_t now_ms);

 private:
  static constexpr std::size_t many = 3;
  static constexpr std::int64_t within_ms = 10'000;
  std::deque<std::int64_t> lately_;  // steady ms, the last `many`
  bool without_panel_ = false;
};

}  // namespace bangvang
