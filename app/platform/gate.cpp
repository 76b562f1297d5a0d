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

// Which data a picture is of, as a number.
std::uint64_t number_of(const Program& program) { return std::hash<std::string>{}(program.hash); }

const std::string& seen_by(const ShowState& hall) { return hall.frozen.empty() ? hall.live : hall.frozen; }

}  // namespace

Gate::Gate(Moment moment, std::unique_ptr<JournalWriter> journal, std::uint64_t next_sequence, const Clock& clock,
           std::optional<Problem> why_no_journal)
    : moment_(std::move(moment)),
      hall_data_(number_of(moment_.kept ? *moment_.kept : *moment_.program)),
      journal_(std::move(journal)),
      next_sequence_(next_sequence),
      clock_(clock),
      why_no_journal_(std::move(why_no_journal)) {
  follow_hall();
  follow_contents();
}

Outcome Gate::handle(const Request& asked) {
  Request request = asked;
  if (request.want == Want::take_data) request.subject = offered_ ? offered_->hash : "";
  const Command command = resolve(*program(), state(), request);
  if (auto why = refusal(*program(), state(), request, command, clock_.now())) return {std::move(why), false};
  if (command.verb == Verb::none) return {};
  carry_out(command);
  ended_ = request.want == Want::quit;
  if (closes(*program(), state(), command)) carry_out({Verb::end, "", Look::program, "closing"});
  return {std::nullopt, true};
}

void Gate::carry_out(const Command& command) {
  const ShowTime now = clock_.now();
  if (journal_) journal_->write(to_text(JournalLine{next_sequence_, now.wall_ms, now.steady_ms, command}));
  ++next_sequence_;
  const std::string seen = seen_by(hall());
  const Program* const before = moment_.program.get();
  moment_ = bangvang::carry_out(std::move(moment_), command, now, offered_);
  if (moment_.program.get() != before) offered_.reset();
  follow_hall();
  // Taking data leaves what the hall sees as it is, also where it would look the same; whatever brings another picture is
  // painted from the new ones.
  const bool anew = command.verb == Verb::renew || command.verb == Verb::restart || command.verb == Verb::retract;
  if (!moment_.kept && command.verb != Verb::load && (anew || seen_by(hall()) != seen)) hall_data_ = number_of(*program());
  follow_contents();
}

// A picture of other data is another picture, though the step is called the same.
void Gate::follow_contents() {
  const Program& halls = moment_.kept ? *moment_.kept : *program();
  const ShowState& of = hall();
  const std::uint64_t data = number_of(*program());
  const bool live_seen = of.frozen.empty() || of.frozen == of.live;
  contents_ = contents_of(*program(), of);
  contents_.live = (live_seen ? content_of(halls, of.live) : contents_.live) ^ (live_seen ? hall_data_ : data);
  contents_.frozen = content_of(halls, of.frozen) ^ hall_data_;
  contents_.standby ^= data;
  contents_.previous ^= data;
  contents_.hold = hall_data_;
  const bool renewable = moment_.kept && of.frozen.empty() && of.live == state().live;
  contents_.renewal = renewable ? content_of(*program(), of.live) ^ data : 0;
}

void Gate::follow_hall() {
  hall_.reset();
  if (moment_.kept) hall_ = on_the_halls_wall(moment_).state;
}

void Gate::offer(std::shared_ptr<const Program> data, const std::shared_ptr<const Program>& than) {
  offered_ = than == moment_.program ? std::move(data) : nullptr;
}

const std::shared_ptr<const Program>& Gate::program_of(const Subject& subject) const {
  const bool old = subject.kind == Subject::Kind::hold || (subject.step == state().kept_step && subject.content != contents_.renewal);
  return moment_.kept && old ? moment_.kept : moment_.program;
}

std::optional<Problem> Gate::journal_problem() const { return journal_ ? journal_->problem() : why_no_journal_; }

}  // namespace bangvang
