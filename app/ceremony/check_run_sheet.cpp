// The run sheet: seconds and skipped rows that do other than was meant.
#include <algorithm>

#include "ceremony/findings.h"

namespace bangvang {
namespace {

void check_seconds(const Ceremony& ceremony, const RundownRow& row, Problems& problems) {
  const int seconds = row.seconds.value_or(0);
  const Place line = row_of(row.origin);
  if (seconds > 0 && row.skip)
    warn(problems, line,
         {"dòng này bị bỏ qua, nên số giây không có tác dụng", "this row is skipped, so that its seconds have no effect"},
         {"xóa số giây, hoặc xóa dấu bỏ qua", "clear the seconds, or clear skip"});
  if (seconds == 0 || (row.show.scene != SceneKind::countdown && row.show.scene != SceneKind::notice)) return;
  for (const Notice& notice : ceremony.notices) {
    const bool counted = notice.kind == NoticeKind::pause && notice.seconds.value_or(0) > 0;
    if (notice.id != row.show.subject || !counted || seconds >= *notice.seconds) continue;
    warn(problems, line,
         say("đồng hồ {} đếm {} giây, mà dòng này chuyển tiếp sau {} giây",
             "the countdown {} takes {} seconds, but this row goes on after {}", quoted(notice.id), *notice.seconds,
             seconds),
         {"để số giây bằng nhau", "give both the same seconds"});
  }
}

}  // namespace

void check_run_sheet(const Ceremony& ceremony, Problems& problems) {
  const auto& rows = ceremony.rundown;
  for (const RundownRow& row : rows) check_seconds(ceremony, row, problems);
  if (!rows.empty() && std::all_of(rows.begin(), rows.end(), [](const RundownRow& row) { return row.skip; }))
    warn(problems, row_of(rows[0].origin),
         {"mọi dòng của trình tự đều bị bỏ qua", "every row of the run sheet is skipped"},
         {"xóa dấu bỏ qua ở những dòng cần chiếu", "clear skip in the rows that are to be shown"});
}

}  // namespace bangvang
