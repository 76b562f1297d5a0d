// replay: what a journal tells, once the evening is over.
#include <fmt/format.h>

#include <cstdio>
#include <ctime>

#include "base/phrases.h"
#include "platform/real_disk.h"
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

void warn_of_damage(const std::string& path, const JournalReading& read) {
  Problem problem;
  problem.severity = Severity::warning;
  problem.where.file = path;
  problem.where.line = read.damaged_line;
  problem.what = {"nhật ký bị hỏng từ dòng này", "the journal is damaged from this line on"};
  problem.remedy = say("chỉ dùng được {} dòng trước đó", "only the {} lines before it were used", read.lines.size());
  put_line(stderr, to_text(problem, terminal_language()));
}

}  // namespace

int replay(const ReplayArguments& arguments) {
  if (arguments.journal.empty())
    return refuse({"chưa ghi nhật ký nào", "no journal was named"},
                  {"Ví dụ: bangvang replay TỆP.journal --roster", "For example: bangvang replay FILE.journal --roster"});
  if (!arguments.roster)
    return refuse({"chưa ghi cần xem gì", "nothing was said to print"}, {"Ghi --roster", "Give --roster"});
  const RealDisk disk;
  const auto bytes = disk.read(arguments.journal, most_journal_bytes);
  if (!bytes) return refuse(bytes.problem().what, bytes.problem().remedy);
  const JournalReading read = read_journal(*bytes);
  const bool vietnamese = terminal_language() == Language::vietnamese;
  const int offset = read.lines.empty() ? 0 : utc_offset_at(read.lines.front().wall_ms);
  const std::string table = roster_table(read.lines, vietnamese, offset);
  std::fwrite(table.data(), 1, table.size(), stdout);
  if (read.damaged_line == 0) return 0;
  warn_of_damage(arguments.journal, read);
  return 1;
}

}  // namespace bangvang
