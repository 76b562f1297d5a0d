// Journal: applied commands as text lines `seq wall_ms steady_ms sender crc32 command`; what recovery, minutes and replays read.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "base/disk.h"
#include "show/show_state.h"

namespace bangvang {

struct JournalLine {
  std::uint64_t sequence = 0;  // from 1, without gaps
  std::int64_t wall_ms = 0, steady_ms = 0;
  Command command;             // with its sender
  friend bool operator==(const JournalLine&, const JournalLine&) = default;
};
std::string to_text(const JournalLine&);  // ends in '\n'

struct JournalReading {
  std::vector<JournalLine> lines;  // the longest valid prefix
  std::size_t valid_bytes = 0;
  bool torn = false;               // the last line was cut; ignored
  int damaged_line = 0;            // earlier damage: its line from 1, else 0
  bool ended = false;              // the last valid command is `end`
};
JournalReading read_journal(std::string_view bytes);

// The state after these lines, starting from opening_state. Step ids that the program no longer has are replaced by
// the nearest one before them that it has. `now` stands for every entered time: what is resumed does not animate.
struct Resumed {
  ShowState state;
  bool moved = false;  // the live step was not found
};
Resumed resume(const Program&, const JournalReading&, ShowTime now);

}  // namespace bangvang
