// rundown.csv: the scenes in the order in which they are shown.
#include <map>

#include "base/phrases.h"
#include "loading/loading.h"
#include "loading/references.h"
#include "loading/table_kinds.h"

namespace bangvang {
namespace {

enum : int { cue, scene, subject, title, notes, script, seconds, skip };
const Columns& columns() {
  static const Columns all{{{"cue", "số hiệu", "hiệu lệnh"}},
                           {{"scene", "cảnh"}},
                           {{"subject", "đối tượng"}},
                           {{"title", "tiêu đề"}},
                           {{"notes", "ghi chú"}},
                           {{"script", "lời dẫn"}},
                           {{"seconds", "giây"}},
                           {{"skip", "bỏ qua"}}};
  return all;
}

}  // namespace

const Columns& rundown_columns() { return columns(); }

void read_rundown(Loading& loading) {
  std::optional<Table> table = open_table(loading, "rundown", columns());
  if (!table || !table->needs({scene})) return;
  table->warn_of_others();
  std::map<std::string, int> cues;
  for (std::size_t i = 0; i < table->size(); ++i) {
    Row row(*table, i);
    RundownRow read;
    read.origin = row.origin(subject);
    read.cue = row.text(cue);
    if (const auto [first, fresh] = cues.emplace(read.cue, read.origin.line); !read.cue.empty() && !fresh)
      row.error(
          cue,
          say("số hiệu {} đã dùng ở dòng {}", "the cue {} stands on line {} already", quoted(read.cue), first->second),
          {"mỗi dòng một số hiệu riêng", "give every row a cue of its own"});
    if (row.empty(scene))
      row.error(scene, {"thiếu cảnh", "the scene is empty"},
                {"ghi tên cảnh, ví dụ honour", "write a scene, for example honour"});
    const auto show = row.empty(scene) ? std::nullopt
                                       : read_reference(row.text(scene), row.text(subject), row.origin(scene), loading.report);
    if (show) read.show = *show;
    else row.fail();
    read.title = row.text(title);
    read.notes = row.paragraphs(notes);
    read.script = row.paragraphs(script);
    read.seconds = row.whole(seconds, 0, 24 * 3600);
    read.skip = row.flag(skip);
    if (row.good()) loading.ceremony.rundown.push_back(std::move(read));
    else if (show) loading.of_bad_rows.emplace_back(*show, read.origin);
  }
}

}  // namespace bangvang
