// The bench's hands: key presses that enter SDL's queue as a keyboard's do, and how much memory that takes.
#pragma once

namespace bangvang {

// Any thread.
void press_key(int scancode, int modifiers = 0);  // SDL's numbers
void sleep_ms(int ms);

// Resident, MB: of this process, and of all that it has started.
struct Memory {
  double own = 0, others = 0;
};
Memory memory_now();

}  // namespace bangvang
