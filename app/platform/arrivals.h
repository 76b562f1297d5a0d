// Arrivals: when keys arrived, to the microsecond; SDL's own stamps are whole milliseconds.
#pragma once

namespace bangvang {

double precise_ms();  // steady; any thread

// Notes from now on when the last key press entered SDL's queue, on whichever thread that was.
void watch_arrivals();
double last_key_arrival();  // as precise_ms(); −1 before the first

}  // namespace bangvang
