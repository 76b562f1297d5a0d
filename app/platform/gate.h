// Gate: the one place where a Request becomes a Command: resolve, refuse?, journal, apply. Frame thread only.
#pragma once
#include <memory>
#include <optional>
#include <string>

#include "base/clock.h"
#include "platform/journal_file.h"
#include "show/show_state.h"

namespace bangvang {

struct Outcome {
  std::optional<Refusal> refusal;
  bool applied = false;
};

class Gate {
 public:
  // `journal` may be null, with the reason: the show goes on without. `next_sequence` continues what the journal holds.
  Gate(std::shared_ptr<const Program>, ShowState, std::unique_ptr<JournalFile> journal, std::uint64_t next_sequence,
       const Clock&, std::optional<Problem> why_no_journal = std::nullopt);

  Outcome handle(const Request&);
  // Journals and applies a command that nobody asked for by a key: load, end.
  void carry_out(const Command&);

  const ShowState& state() const { return state_; }
  const std::shared_ptr<const Program>& program() const { return program_; }
  bool ended() const { return ended_; }
  // What stands in the way of the journal at the moment.
  const std::optional<Problem>& journal_problem();

 private:
  std::shared_ptr<const Program> program_;
  ShowState state_;
  std::unique_ptr<JournalFile> journal_;
  std::uint64_t next_sequence_;
  const Clock& clock_;
  bool ended_ = false;
  std::optional<Problem> journal_problem_;
};

// A show opened: where it stands, and what there is to say about its journal.
struct Opened {
  std::unique_ptr<Gate> gate;    // null: another program shows this ceremony
  bool resumed = false;
  Problems problems;             // for the panel; with no gate: the reason, one
};
// The journal at `path` ("" = nowhere to keep one) is resumed unless it has ended or `fresh` is asked for.
Opened open_show(std::shared_ptr<const Program>, const std::string& path, bool fresh, const Clock&);

}  // namespace bangvang
