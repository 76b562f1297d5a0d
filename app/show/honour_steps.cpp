// Honours: decision, announcement, the groups on stage with their recipients, flowers, group photo.
#include <algorithm>

#include "show/run_sheet.h"

namespace bangvang {
namespace {

const Honour& honour_of(const RunSheet& sheet, const Group& group) { return at(sheet.ceremony.honours, group.honour); }

const Batch* batch_of(const RunSheet& sheet, int group) {
  const int batch = at(sheet.program.groups, group).batch;
  return batch < 0 ? nullptr : &at(sheet.ceremony.batches, batch);
}

bool called_first(const RunSheet& sheet, int group) {
  const Batch* batch = batch_of(sheet, group);
  return batch && batch->call == CallTime::before;
}

bool has_own_decision(const RunSheet& sheet, int group) {
  const Batch* batch = batch_of(sheet, group);
  return batch && !batch->decision.empty() &&
         batch->decision != honour_of(sheet, at(sheet.program.groups, group)).decision;
}

std::string group_title(const RunSheet& sheet, const Group& group) {
  const std::string& honour = honour_of(sheet, group).name;
  if (group.of == 1) return honour + sheet.say(" – danh sách", " – recipients");
  return honour + sheet.say(" – đợt ", " – group ") + std::to_string(group.number) + '/' + std::to_string(group.of);
}

// Everybody who was to come is absent or elsewhere: what there was to show stays in its place, but is passed over.
bool emptied(const Group& group) { return group.recipients.empty() && group.planned > 0; }

void add_decision_step(RunSheet& sheet, int honour, int group, const std::string& id) {
  Step step;
  step.id = "decision:" + id;
  step.scene = SceneKind::decision;
  step.subject = honour;
  step.group = group;
  step.skip = group >= 0 && emptied(at(sheet.program.groups, group));
  step.title = sheet.say("Quyết định – ", "Decision – ") + at(sheet.ceremony.honours, honour).name;
  sheet.list.begin_scene();
  sheet.list.add(std::move(step));
}

void add_call(RunSheet& sheet, int group, std::size_t page) {
  const Group& called = at(sheet.program.groups, group);
  const std::vector<Page>& pages = called.pages;
  const Batch* batch = batch_of(sheet, group);
  Step step;
  step.id = "batch:" + group_id(sheet.ceremony, called);
  step.scene = SceneKind::batch;
  step.subject = group;
  step.first = pages[page].first;
  step.count = pages[page].count;
  step.page = static_cast<int>(page) + 1;
  step.pages = static_cast<int>(pages.size());
  if (step.page > 1) step.id += "/page-" + std::to_string(step.page);
  if (step.pages > 1) step.part = StepPart::page;
  step.skip = step.count == 0;
  step.title = group_title(sheet, called) + page_suffix(step.page, step.pages);
  sheet.list.add(std::move(step), batch && page == 0 ? batch->script : std::string{});
}

void add_recipient_step(RunSheet& sheet, int group, int place, std::size_t page) {
  const Group& stage = at(sheet.program.groups, group);
  const std::vector<Page>& pages = stage.pages;
  const int index = at(stage.recipients, place);
  const Recipient& recipient = at(sheet.ceremony.recipients, index);
  Step step;
  step.id = "recipient:" + honour_of(sheet, stage).id + '.' + recipient.id;
  step.scene = SceneKind::recipient;
  step.subject = index;
  step.group = group;
  step.first = pages[page].first;
  step.count = pages[page].count;
  step.page = static_cast<int>(page) + 1;
  step.pages = static_cast<int>(pages.size());
  step.skip = recipient.absent;
  const bool both = !recipient.name.empty() && !recipient.unit.empty();
  step.title = recipient.name + (both ? " – " : "") + recipient.unit;
  sheet.list.add(std::move(step));
}

// The group photo that follows every group: the first of its kind that the run sheet does not place itself; else −1.
int group_photo(const RunSheet& sheet) {
  for (std::size_t i = 0; i < sheet.ceremony.notices.size(); ++i) {
    if (sheet.ceremony.notices[i].kind != NoticeKind::group_photo) continue;
    return sheet.mentions.at_all(SceneKind::notice, static_cast<int>(i)) ? -1 : static_cast<int>(i);
  }
  return -1;
}

// What is read between the call and the first recipient.
enum class Reading { none, own, honours };

void add_stage(RunSheet& sheet, int group, Reading reading) {
  const Group& stage = at(sheet.program.groups, group);
  const HonourLayout layout = honour_of(sheet, stage).layout;
  const int people = std::max(static_cast<int>(stage.recipients.size()), stage.planned);
  const bool list = layout == HonourLayout::list, cards = layout == HonourLayout::cards;
  const std::vector<Page>& pages = stage.pages;
  // One person is announced by his or her own step; a call would only show the same name twice.
  const bool called = list || people > 1 || reading != Reading::none;
  const auto add_reading = [&] {
    if (reading == Reading::none) return;
    if (reading == Reading::own) add_own_decision(sheet, group);
    else add_decision(sheet, stage.honour);
    reading = Reading::none;
    sheet.list.begin_scene();
  };
  const auto add_people = [&](std::size_t page) {
    for (int i = 0; i < pages[page].count; ++i) add_recipient_step(sheet, group, pages[page].first + i, page);
  };

  sheet.list.begin_scene();
  for (std::size_t page = 0; page < pages.size(); ++page) {
    if (called) add_call(sheet, group, page);
    if (cards) add_reading();
    if (cards) add_people(page);
  }
  if (cards) return;
  add_reading();
  for (std::size_t page = 0; !list && page < pages.size(); ++page) add_people(page);
}

void add_group_after(RunSheet& sheet, int group, Reading reading) {
  const Group& stage = at(sheet.program.groups, group);
  if (!stage.pages.empty()) add_stage(sheet, group, reading);
  if (!sheet.mentions.at_all(SceneKind::flowers, group)) add_flowers(sheet, group);
  const int photo = group_photo(sheet);
  const bool conferred = honour_of(sheet, stage).kind == HonourKind::conferred;
  if (photo < 0 || !conferred || stage.pages.empty()) return;
  sheet.list.at_group(group, emptied(stage));
  add_notice(sheet, photo);
  sheet.list.at_group(-1, false);
}

}  // namespace

void add_decision(RunSheet& sheet, int honour) {
  const Honour& one = at(sheet.ceremony.honours, honour);
  if (!one.decision.empty()) add_decision_step(sheet, honour, -1, one.id);
}

void add_own_decision(RunSheet& sheet, int group) {
  if (!has_own_decision(sheet, group)) return;
  const Group& stage = at(sheet.program.groups, group);
  add_decision_step(sheet, stage.honour, group, group_id(sheet.ceremony, stage));
}

void add_group(RunSheet& sheet, int group) {
  const Group& stage = at(sheet.program.groups, group);
  if (stage.alone) return;  // its step follows another: see late_steps.cpp
  if (stage.late) sheet.list.begin_late(group_id(sheet.ceremony, stage));
  const bool read = has_own_decision(sheet, group) && !sheet.mentions.own_decision(group);
  const bool first = called_first(sheet, group);
  if (read && !first) add_own_decision(sheet, group);
  add_group_after(sheet, group, read && first ? Reading::own : Reading::none);
  sheet.list.end_late();
}

void add_honour(RunSheet& sheet, int honour) {
  const Honour& one = at(sheet.ceremony.honours, honour);
  std::vector<int> groups;
  const GroupRange range = at(sheet.grouping.of_honour, honour);
  for (int group = range.first; group < range.end; ++group) {
    if (!sheet.mentions.at_all(SceneKind::batch, group)) groups.push_back(group);
  }
  const bool read = !one.decision.empty() && !sheet.mentions.at_all(SceneKind::decision, honour);
  const bool read_on_stage = read && !groups.empty() && called_first(sheet, groups[0]) &&
                             !has_own_decision(sheet, groups[0]);
  if (read && !read_on_stage) add_decision(sheet, honour);

  Step step;
  step.id = "honour:" + one.id;
  step.scene = SceneKind::honour;
  step.subject = honour;
  step.title = one.name;
  sheet.list.begin_scene();
  sheet.list.add(std::move(step), one.script);
  for (const int group : groups) {
    if (read_on_stage && group == groups[0]) add_group_after(sheet, group, Reading::honours);
    else add_group(sheet, group);
  }
}

void add_recipient(RunSheet& sheet, int named) {
  const int recipient = at(sheet.grouping.seat_of, named), group = at(sheet.grouping.group_of, recipient);
  if (group < 0 || at(sheet.program.groups, group).alone) return;  // absent, of no honour, or after another step
  const bool elsewhere = group != at(sheet.grouping.home_of, named);
  if (elsewhere && !sheet.mentions.at_all(SceneKind::batch, group)) return;  // called up with that group
  sheet.list.begin_scene();
  add_person(sheet, recipient);
}

void add_person(RunSheet& sheet, int recipient) {
  const int group = at(sheet.grouping.group_of, recipient), place = at(sheet.grouping.place_of, recipient);
  const std::vector<Page>& pages = at(sheet.program.groups, group).pages;
  std::size_t page = 0;
  while (place >= pages[page].first + pages[page].count) ++page;
  add_recipient_step(sheet, group, place, page);
}

void add_flowers(RunSheet& sheet, int group) {
  const Group& stage = at(sheet.program.groups, group);
  const Honour& honour = honour_of(sheet, stage);
  if (honour.flowers_by.empty() || stage.alone) return;
  Step step;
  step.skip = emptied(stage);
  step.id = "flowers:" + (stage.only || (stage.late && stage.number == 1) ? honour.id : group_id(sheet.ceremony, stage));
  step.scene = SceneKind::flowers;
  step.subject = group;
  step.title = sheet.say("Tặng hoa – ", "Flowers – ") + honour.name + page_suffix(stage.number, stage.of);
  sheet.list.begin_scene();
  sheet.list.add(std::move(step));
}

}  // namespace bangvang
