// RealClock: the machine's steady and wall clocks.
#pragma once
#include "base/clock.h"

namespace bangvang {

class RealClock : public Clock {
 public:
  ShowTime now() const override;  // any thread
};

}  // namespace bangvang
