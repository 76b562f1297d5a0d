// new: a ceremony to begin with, in a folder of its own. It never writes over anything; where it fails nothing stays.
#include "base/phrases.h"
#include "loading/starter.h"
#include "platform/fresh_folder.h"
#include "verbs/starter_workbook.h"
#include "verbs/terminal.h"
#include "verbs/verbs.h"

namespace bangvang {
namespace {

Result<Done> write_tables(FreshFolder& folder, bool workbook) {
  if (workbook) {
    const auto path = folder.reserve("ceremony.xlsx");
    return path ? write_starter_workbook(*path, starter_tables()) : Result<Done>(path.problem());
  }
  for (const StarterTable& table : starter_tables())
    if (auto written = folder.write(table.file, starter_csv(table)); !written) return written;
  return Done{};
}

Result<Done> write_all(FreshFolder& folder, bool workbook) {
  if (auto written = folder.write("ceremony.toml", starter_toml()); !written) return written;
  if (auto written = folder.write("photos/HUONG-DAN.txt", starter_photos_text()); !written) return written;
  return write_tables(folder, workbook);
}

// Without the place: the path is what was typed.
int refuse_folder(const Problem& problem) {
  return refuse({problem.where.file + ": " + problem.what.vi, problem.where.file + ": " + problem.what.en}, problem.remedy);
}

}  // namespace

int new_ceremony(const NewArguments& arguments) {
  if (arguments.folder.empty())
    return refuse({"chưa ghi tạo ở thư mục nào", "no folder was named"},
                  {"Ví dụ: bangvang new le-cua-toi", "For example: bangvang new my-ceremony"});
  auto folder = FreshFolder::at(arguments.folder);
  if (!folder) return refuse_folder(folder.problem());
  if (const auto written = write_all(*folder, arguments.xlsx); !written) {
    refuse_folder(written.problem());
    return 1;
  }
  folder->keep();
  const Words tables = arguments.xlsx ? Words{"ceremony.xlsx", "ceremony.xlsx"} : Words{"các tệp .csv", "the .csv files"};
  put_line(stdout, say("Đã tạo một buổi lễ ví dụ trong {}.\nSửa ceremony.toml và {} thành của mình, rồi: bangvang check {}",
                       "There is an example of a ceremony in {} now.\nMake ceremony.toml and {} your own, then: bangvang check {}",
                       arguments.folder, tables.in(terminal_language()), arguments.folder)
                       .in(terminal_language()));
  return 0;
}

}  // namespace bangvang
