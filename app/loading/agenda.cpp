// agenda.csv: the items of the programme, and what follows each of them.
#include "base/phrases.h"
#include "loading/loading.h"
#include "loading/references.h"
#include "loading/table_kinds.h"
#include "loading/times.h"

namespace bangvang {
namespace {

enum : int { time, minutes, item, speaker, position, unit, kind, shows, script };
const Columns& columns() {
  static const Columns all{{{"time", "giờ", "thời gian"}},
                           {{"minutes", "phút", "thời lượng"}},
                           {{"item", "nội dung", "nội dung chương trình", "nội dung công việc"}},
                           {{"speaker", "người trình bày", "người phát biểu"}},
                           {{"position", "chức vụ", "chức danh"}},
                           {{"unit", "đơn vị", "cơ quan"}},
                           {{"kind", "loại"}},
                           {{"shows", "chiếu"}},
                           {{"script", "lời dẫn"}}};
  return all;
}
const Choices<AgendaKind>& kinds() {
  static const Choices<AgendaKind> all{{AgendaKind::opening, {"opening", "khai mạc"}},
                                       {AgendaKind::speech, {"speech", "phát biểu"}},
                                       {AgendaKind::report, {"report", "báo cáo"}},
                                       {AgendaKind::talk, {"talk", "tham luận", "chia sẻ kinh nghiệm"}},
                                       {AgendaKind::notice, {"notice", "thông báo", "khác"}},
                                       {AgendaKind::closing, {"closing", "bế mạc"}}};
  return all;
}

void read_times(Row& row, AgendaItem& read) {
  read.minutes = row.whole(minutes, 0, 24 * 60);
  const std::string said = row.text(time);
  if (said.empty()) return;
  const auto span = read_time(said);
  if (!span) {
    row.error(time, say("{} không phải là giờ", "{} is not a time", quoted(said)),
              {"ghi giờ như 08:30 hoặc 8h30", "write the time as 08:30 or 8h30"});
    return;
  }
  read.time = span->start;
  if (!read.minutes && span->minutes > 0) read.minutes = span->minutes;
}

}  // namespace

const Columns& agenda_columns() { return columns(); }

void read_agenda(Loading& loading) {
  std::optional<Table> table = open_table(loading, "agenda", columns());
  if (!table || !table->needs({item})) return;
  table->warn_of_others();
  for (std::size_t i = 0; i < table->size(); ++i) {
    Row row(*table, i);
    AgendaItem read;
    read.origin = row.origin(shows);
    read.id = std::to_string(row.number());
    read_times(row, read);
    read.item = row.text(item);
    read.speaker = row.text(speaker);
    read.position = row.text(position);
    read.unit = row.text(unit);
    read.kind = row.choice(kind, kinds(), read.speaker.empty() ? AgendaKind::notice : AgendaKind::speech);
    read.script = row.paragraphs(script);
    if (read.item.empty())
      row.error(item, {"thiếu nội dung", "the item is empty"},
                {"ghi nội dung hoặc xóa dòng", "write what happens or remove the row"});
    for (const std::string& word : words_of(row.text(shows))) {
      if (const auto reference = read_reference(word, row.origin(shows), loading.report))
        read.shows.push_back(*reference);
      else row.fail();
    }
    if (row.good()) loading.ceremony.agenda.push_back(std::move(read));
    else for (const Reference& named : read.shows) loading.of_bad_rows.emplace_back(named, read.origin);
  }
}

}  // namespace bangvang
