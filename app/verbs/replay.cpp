// replay: what a journal tells, once the evening is over.
#include <fmt/format.h>

#include <cstdio>
#include <ctime>

#include "base/phrases.h"
#include "platform/kept_files.h"
#include "platform/real_disk.h"
#include "platform/state_folder.h"
#include "show/minutes.h"
#include "show/roster_table.h"
#include "verbs/terminal.h"
#include "verbs/verbs.h"

namespace bangvang {

namespace {

constexpr std::size_t most_journal_bytes = 256u << 20;

// Seconds that local time was ahead of UTC at that moment, on this machine.
int utc_offset_at(std::int64_t wall_ms) {
  const std::time_t seconds = static_cast<std::time_t>(wall_ms / 1000);
  std::tm local{};
  return localtime_r(&seconds, &local) ? static_cast<int>(local.tm_gmtoff) : 0;
}

void warn(const std::string& path, int line, Words what, Words remedy) {
  const Problem problem{Severity::warning, {path, line, 0}, std::move(what), std::move(remedy)};
  put_line(stderr, to_text(problem, terminal_language()));
}

void warn_of_damage(const std::string& path, const JournalReading& read) {
  warn(path, read.damaged_line, {"nhật ký bị hỏng từ dòng này", "the journal is damaged from this line on"},
       say("chỉ dùng được {} dòng trước đó", "only the {} lines before it were used", read.lines.size()));
}

std::shared_ptr<const Program> compiled(Loaded loaded) {
  Program program = compile(std::move(loaded.ceremony));
  program.hash = loaded.sha256;
  return std::make_shared<const Program>(std::move(program));
}

// What the evening began with, if it can be had: the folder named, else what was kept beside the journal. Null: said on
// stderr, with the exit code.
std::shared_ptr<const Program> data_at_hand(const Disk& disk, const KeptFiles& kept, const ReplayArguments& arguments,
                                            const std::vector<std::string>& hashes, int& exit_code) {
  if (!arguments.ceremony.empty()) {
    if ((exit_code = refuse_unless_ceremony(arguments.ceremony)) != 0) return {};
    Loaded loaded = load(disk, arguments.ceremony);
    if (loaded.readable) return compiled(std::move(loaded));
    print_problems(loaded.problems);
    exit_code = 1;
    return {};
  }
  for (const std::string& hash : hashes)
    if (auto loaded = kept.find(hash)) return compiled(std::move(*loaded));
  exit_code = refuse({"bên cạnh nhật ký không có dữ liệu của buổi lễ", "the ceremony's data do not lie beside the journal"},
                     {"Ghi thêm thư mục buổi lễ: bangvang replay NHẬT-KÝ --minutes THƯ-MỤC",
                      "Name the ceremony's folder, too: bangvang replay JOURNAL --minutes FOLDER"});
  return {};
}

int print_minutes(RealDisk& disk, const ReplayArguments& arguments, const JournalReading& read) {
  int exit_code = 0;
  const KeptFiles kept(disk, arguments.journal);
  const std::vector<std::string> hashes = hashes_in(read);
  const auto first = data_at_hand(disk, kept, arguments, hashes, exit_code);
  if (!first) return exit_code;
  const Chronicle told = chronicle(first, read, data_from(kept, first));
  MinutesNotes notes;
  notes.utc_offset_s = read.lines.empty() ? 0 : utc_offset_at(read.lines.front().wall_ms);
  notes.rehearsal = of_rehearsal(arguments.journal);
  notes.other_data = told.missing_data || (!hashes.empty() && told.last.program->hash != hashes.back());
  notes.damaged_line = read.damaged_line;
  notes.ended = read.ended;
  const std::string text = minutes(told, notes);
  std::fwrite(text.data(), 1, text.size(), stdout);
  if (notes.other_data)
    warn(arguments.ceremony, 0, {"dữ liệu không còn như trong buổi lễ", "the data are not those of that evening any more"},
         {"hãy đối chiếu tên và tiêu đề trong biên bản", "compare names and titles in the minutes"});
  return 0;
}

int print_roster(const JournalReading& read) {
  const int offset = read.lines.empty() ? 0 : utc_offset_at(read.lines.front().wall_ms);
  const std::string table = roster_table(read.lines, terminal_language() == Language::vietnamese, offset);
  std::fwrite(table.data(), 1, table.size(), stdout);
  return 0;
}

}  // namespace

int replay(const ReplayArguments& arguments) {
  if (arguments.journal.empty())
    return refuse({"chưa ghi nhật ký nào", "no journal was named"},
                  {"Ví dụ: bangvang replay TỆP.journal --minutes", "For example: bangvang replay FILE.journal --minutes"});
  if (arguments.roster == arguments.minutes)
    return refuse(arguments.roster ? Words{"--roster không đi cùng --minutes", "--roster does not go with --minutes"}
                                   : Words{"chưa ghi cần xem gì", "nothing was said to print"},
                  {"Ghi --minutes hoặc --roster", "Give --minutes or --roster"});
  if (arguments.roster && !arguments.ceremony.empty())
    return refuse(say("“{}” là thừa", "“{}” is one too many", arguments.ceremony),
                  {"--roster chỉ cần nhật ký", "--roster needs the journal alone"});
  RealDisk disk;
  const auto bytes = disk.read(arguments.journal, most_journal_bytes);
  if (!bytes) {
    const Words& why = bytes.problem().what;
    return refuse({arguments.journal + ": " + why.vi, arguments.journal + ": " + why.en}, bytes.problem().remedy);
  }
  const JournalReading read = read_journal(*bytes);
  if (read.lines.empty())
    return refuse(say("“{}” không phải là nhật ký của một buổi lễ", "“{}” is not the journal of an evening", arguments.journal),
                  {"Nhật ký có đuôi .journal, trong ~/.local/state/bangvang/", "Journals end in .journal and lie in ~/.local/state/bangvang/"});
  if (const int failed = arguments.minutes ? print_minutes(disk, arguments, read) : print_roster(read)) return failed;
  if (read.damaged_line == 0) return 0;
  warn_of_damage(arguments.journal, read);
  return 1;
}

}  // namespace bangvang
