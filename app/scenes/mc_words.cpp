// What the MC says of titles, the agenda, figures, quotations, photos and notices; and of a ranking.
#include <algorithm>

#include <fmt/format.h>

#include "base/folding.h"
#include "scenes/mc_sheet.h"
#include "scenes/notice_words.h"
#include "scenes/sketch.h"
#include "scenes/wording.h"

namespace bangvang {
namespace {

void title(McSheet& sheet, const Ceremony& c) {
  sheet.doing = wall(c, "Tiêu đề", "Title");
  sheet.of = c.organizer;
  sheet.name = c.title;
  sheet.who = c.subtitle;
  if (const std::string where = place_and_date(c); !where.empty())
    sheet.facts.push_back({wall(c, "Nơi và ngày", "Place and date"), where});
}

void agenda(McSheet& sheet, const Ceremony& c, const Step& step) {
  sheet.doing = wall(c, "Chương trình", "Agenda");
  if (const AgendaItem* item = step.part == StepPart::item ? row_at(c.agenda, step.subject) : nullptr) {
    sheet.doing += fmt::format(" {}/{}", step.subject + 1, c.agenda.size());
    sheet.name = item->item;
    sheet.who = joined({item->speaker, item->position, item->unit}, ", ");
    return;
  }
  if (step.pages > 1) sheet.of = fmt::format("{} {}/{}", wall(c, "trang", "page"), step.page, step.pages);
  for (int i = step.first; i < step.first + step.count; ++i)
    if (const AgendaItem* item = row_at(c.agenda, i))
      sheet.list.push_back({item->time.empty() ? std::to_string(i + 1) : item->time, item->item, item->speaker, ""});
}

void figures(McSheet& sheet, const Ceremony& c, const Step& step) {
  sheet.doing = wall(c, "Số liệu", "Figures");
  const Figures* table = row_at(c.figures, step.subject);
  if (!table) return;
  sheet.name = table->title;
  for (int i = step.first; i < step.first + step.count; ++i)
    if (const Figure* one = row_at(table->rows, i))
      sheet.list.push_back({"", joined({one->qualifier, one->value_text, one->unit}, " "), one->label, ""});
}

void photos(McSheet& sheet, const Ceremony& c, const Step& step) {
  sheet.doing = wall(c, "Ảnh", "Photos");
  const Album* album = row_at(c.albums, step.subject);
  const Photo* photo = album ? row_at(album->photos, step.first) : nullptr;
  if (!photo) return;
  if (step.pages > 1) sheet.doing += fmt::format(" {}/{}", step.page, step.pages);
  sheet.of = album->title;
  sheet.name = trim(photo->caption).empty() ? album->title : photo->caption;
}

void notice(McSheet& sheet, const Ceremony& c, const Step& step) {
  sheet.doing = step.scene == SceneKind::countdown ? wall(c, "Giải lao", "Break") : wall(c, "Thông báo", "Notice");
  const Notice* one = row_at(c.notices, step.subject);
  if (!one) return;
  sheet.name = notice_title(c, *one);
  sheet.citation = notice_text(c, *one);
}

}  // namespace

// Who is called now, each place with its units; of a table that is hidden whole, only what it is.
McSheet mc_ranking(const Program& program, const Step& step) {
  const Ceremony& c = program.ceremony;
  McSheet sheet;
  const Ranking* ranking = row_at(c.rankings, step.subject);
  const auto* standings = row_at(program.standings, step.subject);
  if (!ranking || !standings) return sheet;
  const int end = step.first + step.count, shown = std::max(step.first, step.revealed_from);
  const bool all_at_once = step.fresh_to <= step.revealed_from && step.revealed_from == 0;
  const int fresh = all_at_once ? end : std::min(end, step.fresh_to);
  sheet.doing = shown < fresh ? wall(c, "Công bố kết quả", "Announcing the results")
                              : wall(c, "Sắp công bố kết quả", "Results to come");
  sheet.of = ranking->title;
  for (int i = fresh - 1; i >= shown; --i) {  // as they are called: the last place first
    const Standing& one = (*standings)[static_cast<std::size_t>(i)];
    const std::string place = one.place > 0 ? fmt::format("{} {}", wall(c, "Hạng", "Place"), one.place) : "";
    const RankingRow& row = ranking->rows[static_cast<std::size_t>(one.row)];
    std::string score;
    if (one.total) score = show_decimal(*one.total, c.language);
    if (!score.empty()) score += wall(c, " điểm", " points");
    sheet.list.push_back({place, row.unit, joined({score, one.class_name}, " · "),
                          one.tied ? wall(c, "đồng hạng", "tied") : ""});
  }
  if (all_at_once) std::reverse(sheet.list.begin(), sheet.list.end());
  if (sheet.list.empty()) sheet.name = ranking->title, sheet.of.clear();
  return sheet;
}

McSheet mc_words(const Program& program, const Step& step) {
  const Ceremony& c = program.ceremony;
  McSheet sheet;
  switch (step.scene) {
    case SceneKind::title: title(sheet, c); break;
    case SceneKind::agenda: agenda(sheet, c, step); break;
    case SceneKind::figures: figures(sheet, c, step); break;
    case SceneKind::photos: photos(sheet, c, step); break;
    case SceneKind::notice: case SceneKind::countdown: notice(sheet, c, step); break;
    case SceneKind::quote:
      sheet.doing = wall(c, "Trích dẫn", "Quotation");
      if (const Quote* quote = row_at(c.quotes, step.subject)) sheet.name = quote->text, sheet.who = quote->by;
      break;
    default:
      sheet.doing = wall(c, "Màn chờ", "Hold screen");
      sheet.name = c.title;
      break;
  }
  return sheet;
}

}  // namespace bangvang
