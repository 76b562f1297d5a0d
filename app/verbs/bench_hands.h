// The bench's hands: key presses that enter SDL's queue as a keyboard's do, and how much memory that takes.
#pragma once

namespace bangvang {

// Any thread.
void press_key(int scancode);
void sleep_ms(int ms);

// Of this process and of those it has started, MB. peak: the most each of them has ever had, added up.
struct Memory {
  double now = 0, peak = 0;
};
Memory memory_of_all();

}  // namespace bangvang
