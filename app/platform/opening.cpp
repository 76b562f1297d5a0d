// Opening: reads what the journal holds, and decides.
#include "platform/opening.h"

#include <fmt/format.h>

#include <utility>

#include "platform/journal_file.h"
#include "platform/kept_files.h"
#include "platform/state_folder.h"
#include "show/journal.h"

namespace bangvang {

namespace {

constexpr std::size_t most_journal_bytes = 256u << 20;

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

// A show whose machine lost its power, long ago or just now: the operator must see that this is no new start.
void say_resumed(const Program& program, const Opened& opened, const ShowState& state, const JournalLine& last,
                 ShowTime now, Problems& problems) {
  const std::int64_t minute = (last.wall_ms / 1000 + now.utc_offset_s) / 60, of_day = (minute % 1440 + 1440) % 1440;
  // Who is live under black or behind a frozen hall is not announced yet: the number tells enough.
  const int live = program.index_of(state.live);
  const Step& step = program.steps[static_cast<std::size_t>(live)];
  const std::string& title = state.announced.contains(live) ? step.title : step.cue;
  const std::string time = fmt::format("{:02}:{:02}", of_day / 60, of_day % 60);
  if (opened.asks)
    problems.push_back(warning("",
                               {fmt::format("lần chiếu trước dừng dở lúc {} ở bước “{}”; hội trường đang ở màn chờ", time, title),
                                fmt::format("the last show stopped at {}, at the step “{}”; the hall is on hold", time, title)},
                               {"Y: tiếp tục từ bước đó; N: bắt đầu lại từ đầu", "Y: go on from there; N: begin anew"}));
  else
    problems.push_back(warning("",
                               {fmt::format("đang tiếp tục buổi lễ dở dang (dừng lúc {}) từ bước “{}”", time, title),
                                fmt::format("going on with the show that stopped at {}, at the step “{}”", time, title)},
                               {"muốn bắt đầu lại: kết thúc bằng Ctrl+Q, Y rồi mở lại; khi tổng duyệt hãy dùng --rehearsal",
                                "to begin anew end it with Ctrl+Q, Y, and start again; for rehearsals there is --rehearsal"}));
}

// What is worth a question: more than the first step was shown.
bool under_way(const Program& program, const ShowState& state, ShowTime now) {
  return state.live != opening_state(program, now).live || state.announced.steps().size() > 1;
}

}  // namespace

std::optional<CutOff> cut_off_show(const Disk& disk, const std::string& state_folder, const std::string& folder, bool again, ShowTime now) {
  std::optional<CutOff> found;
  std::int64_t written_ms = 0;
  for (const std::string& name : state_folder.empty() ? std::vector<std::string>{} : disk.list(state_folder)) {
    if (!is_journal_of(name, folder)) continue;
    const auto bytes = disk.read(state_folder + '/' + name, most_journal_bytes);
    const JournalReading read = bytes ? read_journal(*bytes) : JournalReading{};
    if (read.lines.empty() || read.ended || (found && read.lines.back().wall_ms < written_ms)) continue;
    if (!again && age_ms(read.lines.back(), now) > goes_on_within_ms) continue;
    const std::vector<std::string> hashes = hashes_in(read);
    if (hashes.empty()) continue;
    found = CutOff{state_folder + '/' + name, hashes.back()};
    written_ms = read.lines.back().wall_ms;
  }
  return found;
}

Opened open_show(std::shared_ptr<const Program> program, const JournalPlan& plan, const Clock& clock, const DataOf& data_of) {
  const std::string& path = plan.path;
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
  const std::shared_ptr<const Program> given = program;
  ShowState state = opening_state(*program, now);
  std::shared_ptr<const Program> kept_picture;
  std::uint64_t next = 1;
  if (journal) {
    const JournalReading read = read_journal(journal->existing());
    bool goes_on = !plan.fresh && !read.ended && !read.lines.empty();
    Resumed resumed;
    if (goes_on) {
      resumed = resume(program, read, now, data_of);
      const bool old = !plan.again && age_ms(read.lines.back(), now) > goes_on_within_ms;
      opened.asks = old && under_way(*resumed.program, resumed.state, now);
      goes_on = !old || opened.asks;
    }
    auto kept = Result<Done>(Done{});
    if (goes_on && read.damaged_line > 0) kept = journal->copy_damaged();
    if (goes_on && kept) kept = journal->keep(read.valid_bytes);
    if (!goes_on) kept = journal->set_aside();
    if (!kept) opened.problems.push_back(kept.problem());
    if (goes_on) {
      program = std::move(resumed.program);
      state = std::move(resumed.state);
      kept_picture = std::move(resumed.kept);
      next = read.lines.back().sequence + 1;
      opened.resumed = true;
      if (state.live != opening_state(*program, now).live)
        say_resumed(*program, opened, state, read.lines.back(), now, opened.problems);
      if (read.damaged_line > 0) say_damage(path, read, opened.problems);
      if (resumed.moved)
        opened.problems.push_back(warning(
            path, {"bước đang chiếu không còn trong dữ liệu", "the live step is no longer in the data"},
            {"đang chiếu bước gần nhất trước đó: hãy kiểm tra", "the nearest step before it is live: check it"}));
      if (resumed.missing_data)
        opened.problems.push_back(warning(
            path, {"dữ liệu đã nhận trong buổi lễ không còn được lưu", "data that were taken during the show are not kept any more"},
            {"đối chiếu tên và thứ tự với danh sách mới nhất", "compare names and order with the latest list"}));
    }
  }
  const bool other = opened.asks && program->hash != given->hash;  // after long the folder's data are the right ones
  const Command load{Verb::load, program->hash, Look::program, "start"}, hold{Verb::look, "", Look::hold, "start"};
  auto writer = journal ? std::make_unique<JournalWriter>(std::move(journal), plan.patience) : nullptr;
  opened.gate = std::make_unique<Gate>(Moment{std::move(program), std::move(state), std::move(kept_picture)}, std::move(writer), next, clock,
                                       std::move(why_not));
  opened.gate->carry_out(load);  // each start, so that the minutes know of it
  if (opened.asks) opened.gate->carry_out(hold);
  if (other) {
    const auto running = opened.gate->program();
    opened.gate->offer(renewed(running, opened.gate->state().roster, given->data ? *given->data : given->ceremony, given->hash), running);
    opened.gate->carry_out({Verb::load, given->hash, Look::program, "start"});
    if (!opened.gate->state().kept_hash.empty()) opened.gate->carry_out({Verb::renew, "", Look::program, "start"});
  }
  return opened;
}

}  // namespace bangvang
