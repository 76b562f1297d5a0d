// ShowTime and Clock: time is an argument everywhere but at the edge.
#pragma once
#include <cstdint>

namespace bangvang {

struct ShowTime {
  std::int64_t steady_ms = 0;     // monotonic, from an arbitrary start; animation and guards use this
  std::int64_t wall_ms = 0;       // since 1970 UTC; shown and journaled, never relied upon
  int utc_offset_s = 0;           // local time = wall + offset
  friend bool operator==(const ShowTime&, const ShowTime&) = default;
};

class Clock {
 public:
  virtual ~Clock() = default;
  virtual ShowTime now() const = 0;
};

}  // namespace bangvang
