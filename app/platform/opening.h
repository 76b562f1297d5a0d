// Opening: how a show begins: anew, where it was cut off, or with the question which of the two.
#pragma once
#include <memory>
#include <string>

#include "platform/gate.h"
#include "show/journal.h"

namespace bangvang {

struct JournalPlan {
  std::string path;        // "" = nowhere to keep one
  bool fresh = false;      // what it holds is set aside, not gone on with: --fresh, and every rehearsal
  bool again = false;      // after a crash a moment ago: goes on without a question, whatever the clocks say
  JournalWriter::Patience patience{};
};

// A show opened: where it stands, and what there is to say about its journal.
struct Opened {
  std::unique_ptr<Gate> gate;    // null: another program shows this ceremony
  bool resumed = false;
  bool asks = false;             // resumed from long ago: on hold, until the operator says whether to go on or begin anew
  Problems problems;             // for the panel; with no gate: the reason, one
};
// A journal that has ended, or that stands at its first step, is not resumed. What goes on by itself goes on with the data
// that it was cut off with, as `data_of` has them; an old show with those that are given, which is journaled.
Opened open_show(std::shared_ptr<const Program>, const JournalPlan&, const Clock&, const DataOf& data_of = {});

// The un-ended journal that a start is to go on with by itself, and what it was cut off with.
struct CutOff {
  std::string journal;           // path
  std::string hash;              // of its data
};
// Among those of the ceremony's folder, whatever it was called then; the one that was written last. `again` as in JournalPlan.
std::optional<CutOff> cut_off_show(const Disk&, const std::string& state_folder, const std::string& folder, bool again, ShowTime now);

}  // namespace bangvang
