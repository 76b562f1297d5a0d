// warn_of_other_files: a table whose name is nearly right is not silently passed over.
#include <algorithm>

#include "base/folding.h"
#include "base/phrases.h"
#include "loading/loading.h"

namespace bangvang {

void warn_of_other_files(Loading& loading) {
  static const std::vector<std::string> known{"ceremony.toml", "agenda.csv",  "members.csv",    "delegates.csv",
                                              "honours.csv",   "batches.csv", "recipients.csv", "rundown.csv"};
  const std::vector<std::string> names = loading.source.list(".");
  static const std::vector<std::string> workbooks{".xlsx", ".xls", ".ods"};
  for (const std::string& name : names) {
    const std::string folded = fold(name);
    const std::string table_of_it = folded.substr(0, folded.rfind('.')) + ".csv";
    const bool workbook = std::any_of(workbooks.begin(), workbooks.end(), [&](const std::string& ending) {
      return folded.size() > ending.size() && folded.ends_with(ending);
    });
    if (workbook && name[0] != '.' && std::find(known.begin(), known.end(), table_of_it) != known.end() &&
        std::find(names.begin(), names.end(), table_of_it) == names.end()) {
      loading.report.warning({name, 0, 0}, {"tệp này không được đọc", "this file is not read"},
                             say("lưu bảng này thành {} (CSV UTF-8)", "save the table as {} (CSV UTF-8)",
                                 quoted(table_of_it)));
      continue;
    }
    const bool table = folded.size() > 4 && folded.compare(folded.size() - 4, 4, ".csv") == 0;
    const bool toml = folded.size() > 5 && folded.compare(folded.size() - 5, 5, ".toml") == 0;
    if (name[0] == '.' || !(table || toml) || std::find(known.begin(), known.end(), name) != known.end()) continue;
    loading.report.warning(
        {name, 0, 0}, {"tệp này không được đọc", "this file is not read"},
        loading.report.suggest(name, known,
                               say("các bảng được đọc: {}", "the tables that are read: {}", listed(known))));
  }
}

}  // namespace bangvang
