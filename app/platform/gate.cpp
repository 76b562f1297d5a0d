// Gate: journaled before it is applied; a journal that fails never stops the show.
#include "platform/gate.h"

#include <utility>

#include <fmt/format.h>

#include "show/journal.h"

namespace bangvang {

Gate::Gate(std::shared_ptr<const Program> program, ShowState state, std::unique_ptr<JournalFile> journal,
           std::uint64_t next_sequence, const Clock& clock, std::optional<Problem> why_no_journal)
    : program_(std::move(program)),
      state_(std::move(state)),
      journal_(std::move(journal)),
      next_sequence_(next_sequence),
      clock_(clock),
      journal_problem_(std::move(why_no_journal)) {}

Outcome Gate::handle(const Request& request) {
  const Command command = resolve(*program_, state_, request);
  if (auto why = refusal(*program_, state_, request, command, clock_.now())) return {std::move(why), false};
  if (command.verb == Verb::none) return {};
  carry_out(command);
  return {std::nullopt, true};
}

void Gate::carry_out(const Command& command) {
  const ShowTime now = clock_.now();
  if (journal_) {
    auto written = journal_->append(to_text(JournalLine{next_sequence_, now.wall_ms, now.steady_ms, command}));
    journal_problem_ = written ? std::nullopt : std::optional(written.problem());
  }
  ++next_sequence_;
  state_ = apply(*program_, std::move(state_), command, now);
  ended_ = ended_ || command.verb == Verb::end;
}

const std::optional<Problem>& Gate::journal_problem() {
  if (journal_)
    if (auto late = journal_->take_sync_problem()) journal_problem_ = std::move(late);
  return journal_problem_;
}

namespace {

Problem warning(const std::string& path, Words what, Words remedy) {
  return {Severity::warning, {path, 0, 0}, std::move(what), std::move(remedy)};
}

void say_damage(const std::string& path, const JournalReading& read, Problems& problems) {
  problems.push_back(warning(
      path,
      {fmt::format("nhật ký bị hỏng từ dòng {}, chỉ dùng được {} dòng đầu", read.damaged_line, read.lines.size()),
       fmt::format("the journal is damaged from line {}, only the {} lines before were used", read.damaged_line,
                   read.lines.size())},
      {"kiểm tra xem bước đang chiếu có đúng không", "check that the live step is the right one"}));
}

// A rehearsal whose machine lost its power looks like a crash: the operator must see that this is no new start.
void say_resumed(const Program& program, const std::string& live, const JournalLine& last, ShowTime now,
                 Problems& problems) {
  const std::int64_t minute = (last.wall_ms / 1000 + now.utc_offset_s) / 60, of_day = (minute % 1440 + 1440) % 1440;
  const std::string& title = program.steps[static_cast<std::size_t>(program.index_of(live))].title;
  const std::string time = fmt::format("{:02}:{:02}", of_day / 60, of_day % 60);
  problems.push_back(warning("",
                             {fmt::format("đang tiếp tục buổi lễ dở dang (dừng lúc {}) từ bước “{}”", time, title),
                              fmt::format("going on with the show that stopped at {}, at the step “{}”", time, title)},
                             {"nếu đó chỉ là buổi tổng duyệt: kết thúc bằng Ctrl+Q, Y rồi mở lại",
                              "if that was a rehearsal: end it with Ctrl+Q, Y, and start again"}));
}

}  // namespace

Opened open_show(std::shared_ptr<const Program> program, const std::string& path, bool fresh, const Clock& clock) {
  Opened opened;
  std::unique_ptr<JournalFile> journal;
  std::optional<Problem> why_not;
  if (path.empty()) {
    why_not = warning(
        "", {"không có thư mục để ghi nhật ký", "there is no folder for the journal"},
        {"đặt biến HOME hoặc XDG_STATE_HOME; nếu chương trình dừng đột ngột, bước đang chiếu sẽ không được khôi phục",
         "set HOME or XDG_STATE_HOME; after a crash the step cannot be restored"});
  } else {
    auto file = JournalFile::open(path);
    if (auto* refused = std::get_if<JournalFile::Refused>(&file)) {
      why_not = refused->problem;
      if (refused->in_use) {
        opened.problems.push_back(*why_not);
        return opened;
      }
    } else {
      journal = std::move(std::get<std::unique_ptr<JournalFile>>(file));
    }
  }

  const ShowTime now = clock.now();
  ShowState state = opening_state(*program, now);
  std::uint64_t next = 1;
  if (journal) {
    const JournalReading read = read_journal(journal->existing());
    const bool goes_on = !fresh && !read.ended && !read.lines.empty();
    auto kept = Result<Done>(Done{});
    if (goes_on && read.damaged_line > 0) kept = journal->copy_damaged();
    if (goes_on && kept) kept = journal->keep(read.valid_bytes);
    if (!goes_on) kept = journal->set_aside();
    if (!kept) opened.problems.push_back(kept.problem());
    if (goes_on) {
      Resumed resumed = resume(*program, read, now);
      state = std::move(resumed.state);
      next = read.lines.back().sequence + 1;
      opened.resumed = true;
      if (state.live != opening_state(*program, now).live)
        say_resumed(*program, state.live, read.lines.back(), now, opened.problems);
      if (read.damaged_line > 0) say_damage(path, read, opened.problems);
      if (resumed.moved)
        opened.problems.push_back(warning(
            path, {"bước đang chiếu không còn trong dữ liệu", "the live step is no longer in the data"},
            {"đang chiếu bước gần nhất trước đó: hãy kiểm tra", "the nearest step before it is live: check it"}));
    }
  }
  const bool same_data = opened.resumed && state.ceremony_hash == program->hash;
  Command load{Verb::load, program->hash, Look::program, "start"};
  opened.gate = std::make_unique<Gate>(std::move(program), std::move(state), std::move(journal), next, clock,
                                       std::move(why_not));
  if (!same_data) opened.gate->carry_out(load);
  return opened;
}

}  // namespace bangvang
