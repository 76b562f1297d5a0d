// The run sheet: as written in rundown.csv, else made from the agenda and from whatever it does not name.
#include "show/run_sheet.h"

namespace bangvang {
namespace {

// Everything of the scene that no agenda row names.
void add_unnamed(RunSheet& sheet, SceneKind scene, std::size_t rows, void (*add)(RunSheet&, int)) {
  for (int subject = 0; subject < static_cast<int>(rows); ++subject) {
    if (!sheet.mentions.at_all(scene, subject)) add(sheet, subject);
  }
}

void add_unnamed(RunSheet& sheet, SceneKind scene, void (*add)(RunSheet&)) {
  if (!sheet.mentions.at_all(scene, -1)) add(sheet);
}

bool opens(NoticeKind kind) {
  return kind == NoticeKind::anthem || kind == NoticeKind::silence || kind == NoticeKind::performance;
}

void add_unnamed_notices(RunSheet& sheet, bool opening) {
  for (int i = 0; i < static_cast<int>(sheet.ceremony.notices.size()); ++i) {
    const NoticeKind kind = at(sheet.ceremony.notices, i).kind;
    if (kind == NoticeKind::group_photo || opens(kind) != opening) continue;
    if (!sheet.mentions.at_all(SceneKind::notice, i)) add_notice(sheet, i);
  }
}

// The row that is the experience talks: it is followed by those that no row names.
int row_of_talks(const RunSheet& sheet) {
  for (int row = 0; row < static_cast<int>(sheet.ceremony.agenda.size()); ++row) {
    const AgendaItem& item = at(sheet.ceremony.agenda, row);
    if (item.kind == AgendaKind::talk && item.speaker.empty() && item.shows.empty()) return row;
  }
  return -1;
}

int closing_row(const Ceremony& ceremony) {
  const int rows = static_cast<int>(ceremony.agenda.size());
  for (int row = 0; row < rows; ++row) {
    if (at(ceremony.agenda, row).kind == AgendaKind::closing) return row;
  }
  return rows;
}

void add_agenda_row(RunSheet& sheet, int row) {
  const AgendaItem& item = at(sheet.ceremony.agenda, row);
  sheet.list.at_agenda(row);
  if (item.speaker.empty()) add_agenda_item(sheet, row);
  else add_speaker(sheet, row);
  for (const Reference& reference : item.shows) add_reference(sheet, reference);
}

void add_unnamed_talks(RunSheet& sheet) {
  add_unnamed(sheet, SceneKind::talk, sheet.ceremony.talks.size(), add_talk);
}

// A group photo that no group of recipients was there for.
void add_lonely_group_photo(RunSheet& sheet) {
  for (int i = 0; i < static_cast<int>(sheet.ceremony.notices.size()); ++i) {
    const Notice& notice = at(sheet.ceremony.notices, i);
    if (notice.kind != NoticeKind::group_photo || sheet.mentions.at_all(SceneKind::notice, i)) continue;
    if (!sheet.program.by_id.contains("notice:" + notice.id)) add_notice(sheet, i);
  }
}

void add_honour_if_unnamed(RunSheet& sheet, int honour) {
  if (!sheet.mentions.at_all(SceneKind::honour, honour)) add_honour(sheet, honour);
}

void add_the_rest(RunSheet& sheet) {
  const Ceremony& ceremony = sheet.ceremony;
  if (row_of_talks(sheet) < 0) add_unnamed_talks(sheet);
  add_unnamed_notices(sheet, false);
  add_unnamed(sheet, SceneKind::members, add_members);
  add_unnamed(sheet, SceneKind::figures, ceremony.figures.size(), add_figures);
  add_unnamed(sheet, SceneKind::quote, ceremony.quotes.size(), add_quote);
  add_unnamed(sheet, SceneKind::ranking, ceremony.rankings.size(), add_ranking);
  const int honours = static_cast<int>(ceremony.honours.size());
  for (int i = 0; i < honours; ++i) add_honour_if_unnamed(sheet, ceremony.highest_honour_first ? i : honours - 1 - i);
  add_lonely_group_photo(sheet);
  add_unnamed(sheet, SceneKind::leadership, add_leadership);
  add_unnamed(sheet, SceneKind::handover, add_handover);
  add_unnamed(sheet, SceneKind::pledge, add_pledge);
  add_unnamed(sheet, SceneKind::photos, ceremony.albums.size(), add_album);
}

}  // namespace

void add_made_rundown(RunSheet& sheet) {
  for (const AgendaItem& item : sheet.ceremony.agenda) {
    for (const Reference& reference : item.shows) sheet.mentions.add(sheet.names, sheet.grouping, reference);
  }
  add_title(sheet);
  add_unnamed_notices(sheet, true);
  add_unnamed(sheet, SceneKind::delegates, add_delegates);
  add_agenda(sheet);
  const int rows = static_cast<int>(sheet.ceremony.agenda.size());
  const int closing = closing_row(sheet.ceremony), talks = row_of_talks(sheet);
  for (int row = 0; row < rows; ++row) {
    if (row == closing) {
      sheet.list.at_agenda(-1);
      add_the_rest(sheet);
    }
    add_agenda_row(sheet, row);
    if (row == talks) add_unnamed_talks(sheet);
  }
  sheet.list.at_agenda(-1);
  if (closing == rows) add_the_rest(sheet);
  if (sheet.program.steps.size() > 1) add_title(sheet);
}

void add_written_rundown(RunSheet& sheet) {
  for (const RundownRow& row : sheet.ceremony.rundown) sheet.mentions.add(sheet.names, sheet.grouping, row.show);
  for (const RundownRow& row : sheet.ceremony.rundown) {
    sheet.list.begin_row(row);
    const bool agenda = row.show.scene == SceneKind::speaker || row.show.scene == SceneKind::agenda;
    const std::vector<int> item = agenda ? sheet.names.find(row.show) : std::vector<int>{};
    if (!item.empty()) sheet.list.at_agenda(item[0]);
    add_reference(sheet, row.show);
  }
}

}  // namespace bangvang
