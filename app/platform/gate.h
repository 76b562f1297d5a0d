// Gate: the one place where a Request becomes a Command: resolve, refuse?, journal, apply. Frame thread only.
#pragma once
#include <memory>
#include <optional>
#include <string>

#include "base/clock.h"
#include "platform/journal_writer.h"
#include "show/content.h"
#include "show/show_state.h"

namespace bangvang {

struct Outcome {
  std::optional<Refusal> refusal;
  bool applied = false;
};

class Gate {
 public:
  // `journal` may be null, with the reason: the show goes on without. `next_sequence` continues what the journal holds.
  Gate(std::shared_ptr<const Program>, ShowState, std::unique_ptr<JournalWriter> journal, std::uint64_t next_sequence,
       const Clock&, std::optional<Problem> why_no_journal = std::nullopt);

  Outcome handle(const Request&);
  // Journals and applies a command that nobody asked for by a key: load, end.
  void carry_out(const Command&);

  const ShowState& state() const { return state_; }
  const std::shared_ptr<const Program>& program() const { return program_; }
  const Contents& contents() const { return contents_; }  // of the state's steps in this program
  bool ended() const { return ended_; }  // by `quit`; the journal also ends with the last step, and goes on if the show does
  // What stands in the way of the journal at the moment.
  std::optional<Problem> journal_problem() const;

 private:
  std::shared_ptr<const Program> program_;
  ShowState state_;
  Contents contents_;
  std::unique_ptr<JournalWriter> journal_;
  std::uint64_t next_sequence_;
  const Clock& clock_;
  bool ended_ = false;
  std::optional<Problem> why_no_journal_;
};

}  // namespace bangvang
