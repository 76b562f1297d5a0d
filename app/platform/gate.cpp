// Gate: journaled before it is applied; a journal that fails never stops the show.
#include "platform/gate.h"

#include <utility>

#include <fmt/format.h>

#include "show/journal.h"

namespace bangvang {

namespace {

// The hall has the closing step: whatever happens to the machine now, this evening is not to be gone on with.
bool closes(const Program& program, const ShowState& state, const Command& command) {
  const int last = program.before(static_cast<int>(program.steps.size()));
  return command.verb == Verb::presented && state.look == Look::program && program.index_of(command.step) == last && last > 0;
}

}  // namespace

Gate::Gate(std::shared_ptr<const Program> program, ShowState state, std::unique_ptr<JournalWriter> journal,
           std::uint64_t next_sequence, const Clock& clock, std::optional<Problem> why_no_journal)
    : program_(std::move(program)),
      state_(std::move(state)),
      contents_(contents_of(*program_, state_)),
      journal_(std::move(journal)),
      next_sequence_(next_sequence),
      clock_(clock),
      why_no_journal_(std::move(why_no_journal)) {}

Outcome Gate::handle(const Request& request) {
  const Command command = resolve(*program_, state_, request);
  if (auto why = refusal(*program_, state_, request, command, clock_.now())) return {std::move(why), false};
  if (command.verb == Verb::none) return {};
  carry_out(command);
  ended_ = request.want == Want::quit;
  if (closes(*program_, state_, command)) carry_out({Verb::end, "", Look::program, "closing"});
  return {std::nullopt, true};
}

void Gate::carry_out(const Command& command) {
  const ShowTime now = clock_.now();
  if (journal_) journal_->write(to_text(JournalLine{next_sequence_, now.wall_ms, now.steady_ms, command}));
  ++next_sequence_;
  Moment moment = bangvang::carry_out({std::move(program_), std::move(state_)}, command, now);
  program_ = std::move(moment.program);
  state_ = std::move(moment.state);
  contents_ = contents_of(*program_, state_);
}

std::optional<Problem> Gate::journal_problem() const { return journal_ ? journal_->problem() : why_no_journal_; }

}  // namespace bangvang
