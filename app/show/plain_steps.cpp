// Scenes that are one step or plain pages: title, agenda, speakers, delegates, members, figures, quotes and the like.
#include "show/agenda_key.h"
#include "show/pages.h"
#include "show/run_sheet.h"

namespace bangvang {
namespace {

constexpr int members_a_page = 12, delegates_a_page = 8, agenda_a_page = 8;

int figures_a_page(Chart chart) { return chart == Chart::big ? 6 : chart == Chart::bars ? 9 : 12; }

Step step_of(SceneKind scene, std::string id, std::string title, int subject = -1) {
  Step step;
  step.id = std::move(id);
  step.scene = scene;
  step.subject = subject;
  step.title = std::move(title);
  return step;
}

// `base`, then base/page-2 …
void add_pages(RunSheet& sheet, const Step& base, int rows, int most) {
  const auto pages = pages_of(rows, most);
  if (pages.empty()) return;
  sheet.list.begin_scene();
  for (std::size_t i = 0; i < pages.size(); ++i) {
    Step step = base;
    step.page = static_cast<int>(i) + 1;
    step.pages = static_cast<int>(pages.size());
    if (step.page > 1) step.id += "/page-" + std::to_string(step.page);
    if (step.pages > 1) step.part = StepPart::page;
    step.first = pages[i].first;
    step.count = pages[i].count;
    step.title += page_suffix(step.page, step.pages);
    sheet.list.add(std::move(step));
  }
}

void add_one(RunSheet& sheet, Step step, std::string_view script = {}) {
  sheet.list.begin_scene();
  sheet.list.add(std::move(step), script);
}

std::string joined(const std::string& a, const std::string& b) {
  return a.empty() || b.empty() ? a + b : a + " – " + b;
}

}  // namespace

std::string page_suffix(int page, int pages) {
  return pages > 1 ? " (" + std::to_string(page) + '/' + std::to_string(pages) + ')' : std::string{};
}

void add_title(RunSheet& sheet) { add_one(sheet, step_of(SceneKind::title, "title", sheet.say("Tiêu đề", "Title"))); }

void add_hold(RunSheet& sheet) { add_one(sheet, step_of(SceneKind::hold, "hold", sheet.say("Màn chờ", "Hold"))); }

void add_agenda(RunSheet& sheet) {
  add_pages(sheet, step_of(SceneKind::agenda, "agenda", sheet.say("Chương trình", "Agenda")),
            static_cast<int>(sheet.ceremony.agenda.size()), agenda_a_page);
}

void add_agenda_item(RunSheet& sheet, int row) {
  const AgendaItem& item = at(sheet.ceremony.agenda, row);
  Step step = step_of(SceneKind::agenda, "agenda/" + agenda_key(sheet.ceremony.agenda, static_cast<std::size_t>(row)), item.item, row);
  step.part = StepPart::item;
  add_one(sheet, std::move(step), item.script);
}

void add_speaker(RunSheet& sheet, int row) {
  const AgendaItem& item = at(sheet.ceremony.agenda, row);
  const std::string key = agenda_key(sheet.ceremony.agenda, static_cast<std::size_t>(row));
  add_one(sheet, step_of(SceneKind::speaker, "speaker:agenda#" + key, joined(item.item, item.speaker), row), item.script);
}

void add_talk(RunSheet& sheet, int talk) {
  const Talk& one = at(sheet.ceremony.talks, talk);
  const std::string& who = one.speaker.empty() ? one.unit : one.speaker;
  add_one(sheet, step_of(SceneKind::talk, "talk:" + one.id, joined(one.title, who), talk));
}

void add_delegates(RunSheet& sheet) {
  add_pages(sheet, step_of(SceneKind::delegates, "delegates", sheet.say("Đại biểu", "Delegates")),
            static_cast<int>(sheet.ceremony.delegates.size()), delegates_a_page);
}

void add_members(RunSheet& sheet) {
  add_pages(sheet, step_of(SceneKind::members, "members", sheet.say("Các đơn vị thành viên", "Members")),
            static_cast<int>(sheet.ceremony.members.size()), members_a_page);
}

void add_figures(RunSheet& sheet, int figures) {
  const Figures& one = at(sheet.ceremony.figures, figures);
  add_pages(sheet, step_of(SceneKind::figures, "figures:" + one.id, one.title, figures),
            static_cast<int>(one.rows.size()), figures_a_page(one.chart));
}

void add_quote(RunSheet& sheet, int quote) {
  const Quote& one = at(sheet.ceremony.quotes, quote);
  const std::string title = one.kicker.empty() ? sheet.say("Trích dẫn", "Quotation") : one.kicker;
  add_one(sheet, step_of(SceneKind::quote, "quote:" + one.id, joined(title, one.by), quote));
}

void add_notice(RunSheet& sheet, int notice) {
  const Notice& one = at(sheet.ceremony.notices, notice);
  const bool counted = one.kind == NoticeKind::pause && one.seconds.value_or(0) > 0;
  const SceneKind scene = counted ? SceneKind::countdown : SceneKind::notice;
  add_one(sheet, step_of(scene, std::string(name_of(scene)) + ':' + one.id, one.title, notice));
}

void add_photo(RunSheet& sheet, int album, int photo) {
  const Album& one = at(sheet.ceremony.albums, album);
  const Photo& shown = at(one.photos, photo);
  Step step = step_of(SceneKind::photos, "photos:" + one.id + '/' + shown.id,
                      shown.caption.empty() ? joined(one.title, shown.id) : shown.caption, album);
  step.part = StepPart::photo;
  step.first = photo;
  step.count = 1;
  step.page = photo + 1;
  step.pages = static_cast<int>(one.photos.size());
  sheet.list.add(std::move(step));
}

void add_album(RunSheet& sheet, int album) {
  sheet.list.begin_scene();
  const int photos = static_cast<int>(at(sheet.ceremony.albums, album).photos.size());
  for (int photo = 0; photo < photos; ++photo) add_photo(sheet, album, photo);
}

void add_handover(RunSheet& sheet) {
  if (!sheet.ceremony.handover) return;
  const std::string what = sheet.ceremony.handover->what;
  add_one(sheet, step_of(SceneKind::handover, "handover",
                         sheet.say("Bàn giao ", "Handover: ") + (what.empty() ? sheet.say("cờ", "flag") : what)));
}

void add_leadership(RunSheet& sheet) {
  if (!sheet.ceremony.leadership) return;
  const std::string& year = sheet.ceremony.leadership->year;
  const std::string title = sheet.say("Cụm trưởng, Cụm phó", "Head and deputy");
  const std::string of_year = year.empty() ? std::string{} : sheet.say(" năm ", " for ") + year;
  add_one(sheet, step_of(SceneKind::leadership, "leadership", title + of_year));
  if (!sheet.mentions.at_all(SceneKind::flowers, -1)) add_leaders_flowers(sheet);
}

void add_leaders_flowers(RunSheet& sheet) {
  if (!sheet.ceremony.leadership || sheet.ceremony.leadership->flowers_by.empty()) return;
  Step step = step_of(SceneKind::flowers, "flowers:leadership",
                      sheet.say("Tặng hoa Cụm trưởng, Cụm phó", "Flowers for head and deputy"));
  step.part = StepPart::flowers_to_leaders;
  add_one(sheet, std::move(step));
}

}  // namespace bangvang
