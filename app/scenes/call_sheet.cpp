// The call sheet for backstage: each group in the order in which it stands on stage, a box to tick for each who is there.
#include <fmt/format.h>

#include <vector>

#include "base/folding.h"
#include "scenes/mc_sheet.h"
#include "scenes/script_document.h"
#include "scenes/sketch.h"
#include "scenes/wording.h"

namespace bangvang {
namespace {

void add_line(ScriptBlock& block, ScriptVoice voice, const std::string& text, const std::string& label = "") {
  if (!trim(text).empty()) block.lines.push_back({voice, trim(text), label});
}

int group_of(const Step& step) {
  if (step.scene == SceneKind::batch) return step.subject;
  return step.scene == SceneKind::recipient ? step.group : -1;
}

class CallSheet {
 public:
  explicit CallSheet(const Program& program) : p_(program), c_(program.ceremony), first_step_(program.groups.size(), nullptr) {}

  ScriptPart write() {
    ScriptPart part;
    part.title = wall(c_, "Danh sách gọi lên sân khấu", "Call sheet for backstage");
    part.note = wall(c_, "Số là thứ tự đứng trên sân khấu. Đánh dấu vào ô khi người nhận đã có mặt.",
                     "The number is the place in the row on stage. Tick the box once the recipient is there.");
    part.small = true;
    std::vector<int> order;
    for (const Step& step : p_.steps) {
      const int group = group_of(step);
      if (group < 0 || first_step_[static_cast<std::size_t>(group)]) continue;
      first_step_[static_cast<std::size_t>(group)] = &step;
      order.push_back(group);
    }
    for (std::size_t i = 0; i < p_.groups.size(); ++i)
      if (!first_step_[i]) order.push_back(static_cast<int>(i));
    std::vector<bool> named(c_.honours.size(), false);
    for (const int group : order) {
      named[static_cast<std::size_t>(p_.groups[static_cast<std::size_t>(group)].honour)] = true;
      part.passages.push_back(of_group(group));
    }
    for (std::size_t i = 0; i < c_.honours.size(); ++i)
      if (!named[i]) part.passages.push_back(without_names(c_.honours[i]));
    return part;
  }

 private:
  ScriptPassage of_group(int index) const {
    const Group& group = p_.groups[static_cast<std::size_t>(index)];
    const Honour& honour = c_.honours[static_cast<std::size_t>(group.honour)];
    const Batch* batch = row_at(c_.batches, group.batch);
    ScriptPassage passage;
    if (const Step* step = first_step_[static_cast<std::size_t>(index)]) {
      passage.cue = step->cue;
      if (const AgendaItem* item = row_at(c_.agenda, step->agenda)) passage.time = item->time;
    }
    ScriptBlock head;
    add_line(head, ScriptVoice::heading, honour.name);
    const std::string turn = group.of > 1 ? fmt::format("{} {}/{}", wall(c_, "đợt", "group"), group.number, group.of) : "";
    add_line(head, ScriptVoice::who, joined({conferral(c_, honour), turn, how_many(honour, group)}, " · "));
    if (group.recipients.empty()) add_line(head, ScriptVoice::quiet, no_names());
    if (batch) add_line(head, ScriptVoice::fact, presenters_of(batch->presenters, "\n"), wall(c_, "Người trao", "Presented by"));
    const bool own = batch && !trim(batch->decision).empty();
    add_line(head, ScriptVoice::fact,
             decision_line(c_, own ? batch->decision : honour.decision, own && !batch->date.empty() ? batch->date : honour.date),
             wall(c_, "Văn bản", "Paper"));
    if (batch && batch->call == CallTime::before)
      add_line(head, ScriptVoice::remark, wall(c_, "Lên sân khấu trước khi đọc quyết định", "On stage before the decision is read"));
    add_line(head, ScriptVoice::fact, presenters_of(people_from(honour.flowers_by), "\n"), wall(c_, "Tặng hoa", "Flowers by"));
    passage.blocks.push_back(std::move(head));
    for (std::size_t i = 0; i < group.recipients.size(); ++i)
      if (const Recipient* one = row_at(c_.recipients, group.recipients[i])) passage.blocks.push_back(person(*one, static_cast<int>(i) + 1));
    return passage;
  }

  ScriptBlock person(const Recipient& one, int place) const {
    const McEntry entry = mc_recipient_entry(c_, one, place);
    ScriptBlock block;
    block.number = entry.number;
    block.tick = true;
    block.beside = trim(one.stand);
    add_line(block, ScriptVoice::entry, entry.name);
    add_line(block, ScriptVoice::quiet, entry.detail);
    if (!trim(one.say).empty()) add_line(block, ScriptVoice::quiet, wall(c_, "Đọc: ", "Say: ") + trim(one.say));
    add_line(block, ScriptVoice::remark, entry.remark);
    if (one.absent) add_line(block, ScriptVoice::remark, wall(c_, "Vắng mặt", "Absent"));
    if (one.no_photo) add_line(block, ScriptVoice::remark, wall(c_, "Không chụp, không chiếu ảnh", "No photo"));
    add_line(block, ScriptVoice::quiet, one.note);
    return block;
  }

  std::string how_many(const Honour& honour, const Group& group) const {
    if (!group.recipients.empty()) return head_count(c_, group.recipients);
    return honour.count ? head_count(c_, *honour.count) : "";
  }
  std::string no_names() const { return wall(c_, "Dữ liệu không ghi tên người nhận.", "The data name no recipients."); }

  ScriptPassage without_names(const Honour& honour) const {
    ScriptPassage passage;
    ScriptBlock head;
    add_line(head, ScriptVoice::heading, honour.name);
    add_line(head, ScriptVoice::who, joined({conferral(c_, honour), honour.count ? head_count(c_, *honour.count) : ""}, " · "));
    add_line(head, ScriptVoice::quiet, no_names());
    passage.blocks.push_back(std::move(head));
    return passage;
  }

  const Program& p_;
  const Ceremony& c_;
  std::vector<const Step*> first_step_;  // one a group
};

}  // namespace

ScriptPart call_sheet(const Program& program) { return CallSheet(program).write(); }

}  // namespace bangvang
