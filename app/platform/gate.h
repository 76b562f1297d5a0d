// Gate: the one place where a Request becomes a Command: resolve, refuse?, journal, apply. Frame thread only.
#pragma once
#include <memory>
#include <optional>
#include <string>

#include "base/clock.h"
#include "platform/journal_writer.h"
#include "platform/slots.h"
#include "show/content.h"
#include "show/reload.h"

namespace bangvang {

struct Outcome {
  std::optional<Refusal> refusal;
  bool applied = false;
};

class Gate {
 public:
  // `journal` may be null, with the reason: the show goes on without. `next_sequence` continues what the journal holds.
  Gate(Moment, std::unique_ptr<JournalWriter> journal, std::uint64_t next_sequence, const Clock&,
       std::optional<Problem> why_no_journal = std::nullopt);

  Outcome handle(const Request&);
  // Journals and applies a command that nobody asked for by a key: load, renew, end.
  void carry_out(const Command&);
  // Data that wait to be taken, `renewed` from the Program that runs, `than`: from another one they are of no use. Null: none.
  void offer(std::shared_ptr<const Program> data, const std::shared_ptr<const Program>& than);
  const std::shared_ptr<const Program>& offered() const { return offered_; }

  const ShowState& state() const { return moment_.state; }
  const std::shared_ptr<const Program>& program() const { return moment_.program; }
  // The state as the hall's wall follows it: of data that were taken since, it knows nothing but what comes next.
  const ShowState& hall() const { return hall_ ? *hall_ : moment_.state; }
  // What the hall's picture is of while it is of other data; else null.
  const std::shared_ptr<const Program>& kept() const { return moment_.kept; }
  const Contents& contents() const { return contents_; }  // of that state's steps
  // What this picture is drawn from.
  const std::shared_ptr<const Program>& program_of(const Subject&) const;
  bool ended() const { return ended_; }  // by `quit`; the journal also ends with the last step, and goes on if the show does
  // What stands in the way of the journal at the moment.
  std::optional<Problem> journal_problem() const;

 private:
  void follow_hall();
  void follow_contents();

  Moment moment_;
  std::optional<ShowState> hall_;            // while its picture is of other data
  std::uint64_t hall_data_ = 0;              // which data the step that the hall sees is painted from
  Contents contents_;
  std::shared_ptr<const Program> offered_;   // may be null
  std::unique_ptr<JournalWriter> journal_;
  std::uint64_t next_sequence_;
  const Clock& clock_;
  bool ended_ = false;
  std::optional<Problem> why_no_journal_;
};

}  // namespace bangvang
