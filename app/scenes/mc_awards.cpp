// What the MC says of honours: the decision, the honour, the group on stage, each recipient, the flowers.
#include <algorithm>

#include <fmt/format.h>

#include "base/folding.h"
#include "scenes/mc_sheet.h"
#include "scenes/sketch.h"
#include "scenes/wording.h"

namespace bangvang {
namespace {

void fact(McSheet& sheet, const std::string& label, const std::string& value) {
  if (!trim(value).empty()) sheet.facts.push_back({label, trim(value)});
}

std::string who_of(const Recipient& r) {
  const std::string position = joined({r.rank, r.position}, ", ");
  return joined({position, said_in(r.unit, position) || said_in(r.unit, r.name) ? "" : r.unit}, ", ");
}

std::string remark_of(const Ceremony& c, const Recipient& r) { return joined(remarks_of(c, r), " · "); }

// The paper as it is read out; the batch's own if it has one.
void paper(McSheet& sheet, const Ceremony& c, const Honour& honour, const Batch* batch) {
  const bool own = batch && !trim(batch->decision).empty();
  const std::string date = own && !batch->date.empty() ? batch->date : honour.date;
  const std::string signer = own && !batch->signer.empty() ? batch->signer : honour.signer;
  fact(sheet, "", decision_line(c, own ? batch->decision : honour.decision, date));
  fact(sheet, wall(c, "Người ký", "Signed by"), signer);
}

void presenter(McSheet& sheet, const Ceremony& c, const Batch* batch) {
  if (batch) fact(sheet, wall(c, "Người trao", "Presented by"), presenters_of(batch->presenters, "\n"));
}

std::string of_stage(const Ceremony& c, const Group& group) {
  if (group.of == 1) return {};
  return fmt::format("{} {}/{}", wall(c, "đợt", "group"), group.number, group.of);
}

// Place of a recipient in the group, from 1; 0 if it is not in it.
int place_in(const Group& group, int recipient) {
  for (std::size_t i = 0; i < group.recipients.size(); ++i)
    if (group.recipients[i] == recipient) return static_cast<int>(i) + 1;
  return 0;
}

}  // namespace

std::string form_of_address(const Recipient& r) { return joined({r.salutation, r.name}, " "); }

std::string presenters_of(const std::vector<Presenter>& presenters, const std::string& separator) {
  std::vector<std::string> people;
  for (const Presenter& one : presenters) people.push_back(joined({one.name, one.position}, ", "));
  return joined(people, separator);
}

McEntry mc_recipient_entry(const Ceremony& c, const Recipient& r, int number) {
  return {number > 0 ? std::to_string(number) : "", form_of_address(r), who_of(r), remark_of(c, r)};
}

McSheet mc_recipient(const Program& program, const Step& step) {
  const Ceremony& c = program.ceremony;
  McSheet sheet;
  const Recipient* r = row_at(c.recipients, step.subject);
  const Honour* honour = r ? row_at(c.honours, r->honour) : nullptr;
  if (!honour) return sheet;
  const Group* group = row_at(program.groups, step.group);
  const Batch* batch = row_at(c.batches, r->batch >= 0 || !group ? r->batch : group->batch);
  const bool nominated = honour->kind == HonourKind::nominated;
  sheet.doing = nominated ? wall(c, "Suy tôn", "Nominated") : wall(c, "Đang trao", "Presenting");
  const int place = group ? place_in(*group, step.subject) : 0;
  if (place > 0 && group->recipients.size() > 1) sheet.doing += fmt::format(" {}/{}", place, group->recipients.size());
  sheet.of = joined({honour->name, group ? of_stage(c, *group) : ""}, ", ");
  sheet.name = form_of_address(*r);
  sheet.say = trim(r->say);
  sheet.who = who_of(*r);
  sheet.remark = remark_of(c, *r);
  sheet.citation = trim(r->citation);
  presenter(sheet, c, batch);
  fact(sheet, wall(c, "Vị trí đứng", "Stands at"), r->stand);
  paper(sheet, c, *honour, batch);
  fact(sheet, wall(c, "Ghi chú", "Note"), r->note);
  return sheet;
}

McSheet mc_batch(const Program& program, const Step& step) {
  const Ceremony& c = program.ceremony;
  McSheet sheet;
  const Group* group = row_at(program.groups, step.subject);
  const Honour* honour = group ? row_at(c.honours, group->honour) : nullptr;
  if (!honour) return sheet;
  const Batch* batch = row_at(c.batches, group->batch);
  sheet.doing = honour->kind == HonourKind::nominated ? wall(c, "Suy tôn", "Nominated")
                                                      : wall(c, "Mời lên sân khấu", "Called on stage");
  sheet.name = honour->name;
  sheet.of = joined({of_stage(c, *group), head_count(c, present_of(c, *group))}, " · ");
  if (step.pages > 1) sheet.of += fmt::format(" · {} {}/{}", wall(c, "trang", "page"), step.page, step.pages);
  const int all = static_cast<int>(group->recipients.size());
  const int to = step.count > 0 ? std::min(all, step.first + step.count) : all;
  for (int i = step.first; i < to; ++i)
    if (const Recipient* r = row_at(c.recipients, group->recipients[static_cast<std::size_t>(i)]); r && !r->absent)
      sheet.list.push_back(mc_recipient_entry(c, *r, i + 1));
  presenter(sheet, c, batch);
  paper(sheet, c, *honour, batch);
  return sheet;
}

McSheet mc_honour(const Program& program, const Step& step) {
  const Ceremony& c = program.ceremony;
  McSheet sheet;
  const Honour* honour = row_at(c.honours, step.subject);
  if (!honour) return sheet;
  const Group* group = row_at(program.groups, step.group);
  const bool reading = step.scene == SceneKind::decision;
  sheet.doing = reading ? wall(c, "Đọc quyết định", "Reading the decision") : conferral(c, *honour);
  sheet.name = honour->name;
  const std::vector<int> all = recipients_of(program, step.subject);
  sheet.who = !all.empty() ? head_count(c, all) : honour->count ? head_count(c, *honour->count) : "";
  const Batch* batch = group ? row_at(c.batches, group->batch) : nullptr;
  paper(sheet, c, *honour, batch);
  fact(sheet, wall(c, "Căn cứ", "On the basis of"), honour->basis);
  if (!batch)
    for (const Batch& one : c.batches)
      if (!batch && one.honour == step.subject) batch = &one;
  presenter(sheet, c, batch);
  return sheet;
}

McSheet mc_flowers(const Program& program, const Step& step) {
  const Ceremony& c = program.ceremony;
  McSheet sheet;
  sheet.doing = wall(c, "Tặng hoa", "Flowers");
  std::string by;
  if (step.part == StepPart::flowers_to_leaders) {
    if (!c.leadership) return sheet;
    by = c.leadership->flowers_by;
    sheet.list.push_back({"", c.leadership->head.unit, c.leadership->head.person, ""});
    for (const Leader& one : c.leadership->deputies) sheet.list.push_back({"", one.unit, one.person, ""});
  } else if (const Group* group = row_at(program.groups, step.subject)) {
    const Honour* honour = row_at(c.honours, group->honour);
    if (!honour) return sheet;
    by = honour->flowers_by;
    sheet.of = joined({honour->name, of_stage(c, *group)}, ", ");
    for (std::size_t i = 0; i < group->recipients.size(); ++i)
      if (const Recipient* r = row_at(c.recipients, group->recipients[i]); r && !r->absent)
        sheet.list.push_back(mc_recipient_entry(c, *r, static_cast<int>(i) + 1));
  }
  const std::vector<Presenter> givers = people_from(by);
  if (givers.size() == 1) sheet.name = givers.front().name, sheet.who = givers.front().position;
  else sheet.name = presenters_of(givers);
  return sheet;
}

}  // namespace bangvang
