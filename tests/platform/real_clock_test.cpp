// The real clock: only what holds on every machine.
#include "platform/real_clock.h"

#include <cstdlib>

#include "catch.h"

using namespace bangvang;

TEST_CASE("steady time does not run backwards and wall time is of this century") {
  RealClock clock;
  const ShowTime first = clock.now(), second = clock.now();
  CHECK(second.steady_ms >= first.steady_ms);
  CHECK(first.wall_ms > 946'684'800'000);
  CHECK(std::abs(first.utc_offset_s) <= 14 * 3600);
}
