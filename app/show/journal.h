// Journal: applied commands as text lines `seq wall_ms steady_ms sender crc32 command`; what recovery, minutes and replays read.
#pragma once
#include <functional>
#include <memory>
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
// Ends in '\n'. The CRC is that of the line without it, in eight hexadecimal digits. White space in a sender becomes '_'.
std::string to_text(const JournalLine&);

struct JournalReading {
  std::vector<JournalLine> lines;  // the longest valid prefix
  std::size_t valid_bytes = 0;
  bool torn = false;               // the last line was cut; ignored
  int damaged_line = 0;            // earlier damage: its line from 1, else 0
  bool ended = false;              // the last valid command is `end`
};
JournalReading read_journal(std::string_view bytes);

// How long ago the line was written, by the steady clock where the wall clock agrees with it, else by the wall clock. A
// clock that was set back makes it no younger: the difference counts either way. ms, at least 0.
std::int64_t age_ms(const JournalLine&, ShowTime now);
// A journal that was cut off less long ago than this goes on by itself; an older one asks.
inline constexpr std::int64_t goes_on_within_ms = 30 * 60 * 1000;

// The Program of data that were kept under this hash, its ids and cues those of the running one (`renewed` in reload.h); of
// the first data of a journal, running is null. Null: not to be had.
using DataOf = std::function<std::shared_ptr<const Program>(const std::string& hash, const std::shared_ptr<const Program>& running,
                                                            const Roster&)>;

// The state after these lines, starting from opening_state. A line that names a step the program no longer has changes
// nothing, so what stays live is the nearest step before it that was on the wall and still is there. What is resumed does
// not animate, but its time runs on: entered times are those of the lines where the clocks agree, and at least
// `settled_ms` before `now`.
struct Resumed {
  std::shared_ptr<const Program> program;  // the one given, or of the data loaded last, with the journaled roster
  ShowState state;
  std::shared_ptr<const Program> kept = nullptr;  // as in Moment
  bool moved = false;      // the live step was not found
  bool missing_data = false;  // some data could not be had: the evening went on with those before
};
inline constexpr std::int64_t settled_ms = 10'000;
// `first` goes unless the journal's first data are another's and can be had. Without `data_of` loads change nothing.
Resumed resume(std::shared_ptr<const Program> first, const JournalReading&, ShowTime now, const DataOf& data_of = {});

}  // namespace bangvang
