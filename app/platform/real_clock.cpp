// RealClock: CLOCK_MONOTONIC for what must never jump, CLOCK_REALTIME for what people read.
#include "platform/real_clock.h"

#include <ctime>

namespace bangvang {

namespace {

timespec read(clockid_t id) {
  timespec at{};
  clock_gettime(id, &at);
  return at;
}

std::int64_t milliseconds(const timespec& at) {
  return static_cast<std::int64_t>(at.tv_sec) * 1000 + at.tv_nsec / 1'000'000;
}

}  // namespace

ShowTime RealClock::now() const {
  const timespec wall = read(CLOCK_REALTIME);
  tm local{};
  localtime_r(&wall.tv_sec, &local);
  return {milliseconds(read(CLOCK_MONOTONIC)), milliseconds(wall), static_cast<int>(local.tm_gmtoff)};
}

}  // namespace bangvang
