// warn_of_other_files: a table whose name is nearly right is not silently passed over.
#include <algorithm>

#include "base/folding.h"
#include "base/phrases.h"
#include "loading/loading.h"

namespace bangvang {

namespace {

const Words not_read{"tệp này không được đọc", "this file is not read"};

bool ends_in(const std::string& folded, std::string_view ending) { return folded.size() > ending.size() && folded.ends_with(ending); }

// Windows shows “recipients.csv.txt” as “recipients.csv”.
bool text_of_table(const std::string& name) {
  const std::string folded = fold(name);
  return ends_in(folded, ".csv.txt") || ends_in(folded, ".toml.txt");
}

// Excel's and Word's kinds of before 2007, and those without sheets: told only where the name is one of ours.
bool old_kind(const std::string& name) {
  const std::string folded = fold(name);
  const bool ending = ends_in(folded, ".xls") || ends_in(folded, ".xlsb") || ends_in(folded, ".doc") || ends_in(folded, ".odt");
  return ending && (meaning_of_sheet(stem_of(name)) || stem_of(folded) == "ceremony");
}

}  // namespace

void warn_of_other_files(Loading& loading) {
  static const std::vector<std::string> known{"ceremony.toml", "agenda.csv",  "members.csv",    "delegates.csv",
                                              "honours.csv",   "batches.csv", "recipients.csv", "rundown.csv"};
  for (const std::string& name : loading.source.list(".")) {
    if (name[0] == '.' || name[0] == '~' || loading.tables.seen(name)) continue;
    const std::string folded = fold(name);
    if (old_kind(name)) {
      const bool text = ends_in(folded, ".doc") || ends_in(folded, ".odt");
      loading.report.warning({name, 0, 0}, not_read, say("lưu tệp thành {}", "save it as {}", quoted(stem_of(name) + (text ? ".docx" : ".xlsx"))));
    } else if (text_of_table(name)) {
      loading.report.warning({name, 0, 0}, not_read, say("đổi tên tệp thành {}", "rename it {}", quoted(stem_of(name))));
    } else if (const auto meaning = meaning_of_sheet(stem_of(name)); workbook_name(name) && !(meaning && meaning->table == "guide")) {
      loading.report.warning(
          {name, 0, 0}, not_read,
          {"đặt tên tệp là ceremony.xlsx nếu nó có mọi bảng, hoặc theo bảng của nó, ví dụ danh-sach.xlsx; nếu không dùng thì chuyển ra khỏi thư mục",
           "name it ceremony.xlsx if it has all the tables, or after its table, such as recipients.xlsx; else move it out of the folder"});
    } else if ((ends_in(folded, ".csv") || ends_in(folded, ".toml")) && std::find(known.begin(), known.end(), name) == known.end()) {
      loading.report.warning(
          {name, 0, 0}, not_read,
          loading.report.suggest(name, known,
                                 say("các bảng được đọc: {}", "the tables that are read: {}", listed(known))));
    }
  }
}

}  // namespace bangvang
