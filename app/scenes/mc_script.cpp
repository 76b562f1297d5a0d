// The MC's script: the steps in the order of the run sheet, said as on the MC's screen, and what a screen has no room for.
#include <fmt/format.h>

#include <set>
#include <utility>

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

void add_block(ScriptPassage& passage, ScriptBlock block) {
  if (!block.lines.empty()) passage.blocks.push_back(std::move(block));
}

bool same(const std::string& a, const std::string& b) { return fold(a) == fold(b); }

class Script {
 public:
  explicit Script(const Program& program) : p_(program), c_(program.ceremony) {
    for (const Step& step : p_.steps)
      if (step.scene == SceneKind::recipient) called_singly_.insert(step.subject);
    for (const RundownRow& row : c_.rundown)
      if (!trim(row.title).empty()) written_titles_.insert(row.title);
    part_.title = wall(c_, "Kịch bản", "Script");
    part_.note = wall(c_, "Số bên lề là số hiệu của bước trên màn hình, giờ là giờ dự kiến. Chữ trên nền xám là lời dẫn, đọc nguyên văn.",
                      "The number in the margin is the step's cue, the time is the one planned. What stands on grey is to be said word for word.");
  }

  ScriptPart write() {
    for (const Step& step : p_.steps) add(step);
    return std::move(part_);
  }

 private:
  void add(const Step& step) {
    const bool fresh = step.agenda >= 0 && step.agenda != item_;
    if (fresh) banner(step);
    if (fresh && step.scene == SceneKind::agenda && step.part == StepPart::item && step.subject == step.agenda) return;
    // The list of who signs stands with the pledge itself, in that order.
    if (step.scene == SceneKind::pledge && step.signed_count > 0 && trim(step.script).empty()) return;
    if (step.scene == SceneKind::photos && another_photo(step)) return;
    if (step.page > 1 && one_list(step) && trim(step.script).empty()) return;
    passage(step);
  }

  // What takes several pages on the wall is one list on paper, with its first page.
  static bool one_list(const Step& step) {
    return step.scene == SceneKind::delegates || step.scene == SceneKind::members || step.scene == SceneKind::figures ||
           step.scene == SceneKind::batch || (step.scene == SceneKind::agenda && step.part != StepPart::item);
  }
  Step whole(Step step) const {
    if (!one_list(step)) return step;
    const Figures* figures = step.scene == SceneKind::figures ? row_at(c_.figures, step.subject) : nullptr;
    step.page = step.pages = 1;
    step.first = 0;
    step.count = static_cast<int>(step.scene == SceneKind::delegates ? c_.delegates.size()
                                  : step.scene == SceneKind::members ? c_.members.size()
                                  : step.scene == SceneKind::agenda  ? c_.agenda.size()
                                  : figures                          ? figures->rows.size()
                                                                     : 0);  // of a group: all
    return step;
  }

  void banner(const Step& step) {
    item_ = step.agenda;
    const AgendaItem* item = row_at(c_.agenda, item_);
    if (!item) return;
    ScriptPassage passage;
    passage.leads = true;
    ScriptBlock block;
    const std::string minutes = item->minutes && *item->minutes > 0 ? fmt::format("{} {}", *item->minutes, wall(c_, "phút", "min")) : "";
    add_line(block, ScriptVoice::banner, joined({item->time, item->item, minutes}, " · "));
    if (step.scene == SceneKind::agenda && step.part == StepPart::item) {  // this step shows no more than the item
      passage.cue = step.cue;
      add_line(block, ScriptVoice::who, joined({item->speaker, item->position, item->unit}, ", "));
      add_line(block, ScriptVoice::spoken, step.script);
    }
    add_block(passage, std::move(block));
    part_.passages.push_back(std::move(passage));
  }

  // Photos of an album that follow each other are one passage.
  bool another_photo(const Step& step) {
    const bool goes_on = album_ == step.subject && !part_.passages.empty() && &step > &p_.steps.front() &&
                         (&step - 1)->scene == SceneKind::photos && trim(step.script).empty();
    album_ = step.subject;
    if (goes_on) photo(part_.passages.back(), step);
    return goes_on;
  }
  void photo(ScriptPassage& passage, const Step& step) const {
    const Album* album = row_at(c_.albums, step.subject);
    const Photo* photo = album ? row_at(album->photos, step.first) : nullptr;
    if (!photo) return;
    ScriptBlock block;
    block.number = std::to_string(step.first + 1);
    add_line(block, ScriptVoice::quiet, photo->caption.empty() ? photo->file : photo->caption);
    add_block(passage, std::move(block));
  }

  void passage(const Step& paged) {
    const Step step = whole(paged);
    const McSheet sheet = mc_sheet(p_, step);
    ScriptPassage passage;
    passage.cue = step.cue;
    head(passage, step, sheet);
    ScriptBlock spoken, citation;
    add_line(spoken, ScriptVoice::spoken, sheet.script);
    add_block(passage, std::move(spoken));
    const bool of_person = step.scene == SceneKind::recipient;
    add_line(citation, ScriptVoice::text, sheet.citation, of_person ? wall(c_, "Thành tích", "Citation") : "");
    add_block(passage, std::move(citation));
    list(passage, step, sheet);
    facts(passage, step, sheet);
    part_.passages.push_back(std::move(passage));
  }

  void head(ScriptPassage& passage, const Step& step, const McSheet& sheet) const {
    const AgendaItem* item = row_at(c_.agenda, item_);
    const bool said_above = item && same(sheet.of, item->item);
    const bool photos = step.scene == SceneKind::photos;
    const std::string what = photos ? wall(c_, "Ảnh", "Photos") : sheet.doing;
    ScriptBlock block;
    add_line(block, ScriptVoice::doing, joined({what, said_above || photos ? "" : sheet.of}, " · "));
    if (step.skip)
      add_line(block, ScriptVoice::remark, wall(c_, "Bỏ qua, chỉ chiếu khi cần", "Passed over; shown only when asked for"));
    const std::string name = photos ? row_at(c_.albums, step.subject)->title : sheet.name;
    add_line(block, ScriptVoice::name, name);
    if (!trim(sheet.say).empty()) add_line(block, ScriptVoice::say, wall(c_, "Đọc: ", "Say: ") + trim(sheet.say));
    add_line(block, ScriptVoice::who, sheet.who);
    add_line(block, ScriptVoice::remark, sheet.remark);
    if (written_titles_.count(step.title) && !said_in(step.title, joined({what, name, sheet.of}, " ")))
      add_line(block, ScriptVoice::quiet, step.title, wall(c_, "Màn hình", "Screen"));
    add_block(passage, std::move(block));
  }

  void list(ScriptPassage& passage, const Step& step, const McSheet& sheet) const {
    if (step.scene == SceneKind::photos) return photo(passage, step);
    if (step.scene == SceneKind::batch) return people(passage, step);
    if (step.scene == SceneKind::flowers && step.part != StepPart::flowers_to_leaders) {  // they stand there already
      ScriptBlock block;
      if (const Group* group = row_at(p_.groups, step.subject))
        add_line(block, ScriptVoice::quiet, head_count(c_, group->recipients), wall(c_, "Người nhận", "To"));
      return add_block(passage, std::move(block));
    }
    for (const McEntry& entry : sheet.list) {
      ScriptBlock block;
      const bool figure = step.scene == SceneKind::figures;
      block.number = figure ? entry.name : entry.number;
      add_line(block, ScriptVoice::entry, figure ? entry.detail : entry.name);
      if (!figure) add_line(block, ScriptVoice::quiet, entry.detail);
      add_line(block, ScriptVoice::remark, entry.remark);
      add_block(passage, std::move(block));
    }
  }

  // Of those whose turn follows singly only the names.
  void people(ScriptPassage& passage, const Step& step) const {
    const Group* group = row_at(p_.groups, step.subject);
    if (!group) return;
    const int all = static_cast<int>(group->recipients.size());
    const int to = step.count > 0 ? std::min(all, step.first + step.count) : all;
    for (int i = step.first; i < to; ++i) {
      const int at = group->recipients[static_cast<std::size_t>(i)];
      const Recipient* one = row_at(c_.recipients, at);
      if (!one || one->absent) continue;
      const McEntry entry = mc_recipient_entry(c_, *one, i + 1);
      ScriptBlock block;
      block.number = entry.number;
      add_line(block, ScriptVoice::entry, entry.name);
      if (called_singly_.count(at) == 0) {
        if (!trim(one->say).empty()) add_line(block, ScriptVoice::say, wall(c_, "Đọc: ", "Say: ") + trim(one->say));
        add_line(block, ScriptVoice::quiet, entry.detail);
        add_line(block, ScriptVoice::remark, entry.remark);
        add_line(block, ScriptVoice::quiet, one->citation);
      }
      add_block(passage, std::move(block));
    }
  }

  // What was said with the decision is not said again with the honour, its groups and each of its people; who presents, with each group.
  void facts(ScriptPassage& passage, const Step& step, const McSheet& sheet) {
    const int honour = honour_of(step);
    if (honour < 0 || honour != honour_) said_.clear();
    honour_ = honour;
    const std::string presenter = wall(c_, "Người trao", "Presented by");
    ScriptBlock block;
    for (const McFact& fact : sheet.facts) {
      const bool fresh = said_.insert(fact.label + '\n' + fact.value).second;
      if (fresh || step.scene == SceneKind::decision || (step.scene == SceneKind::batch && fact.label == presenter))
        add_line(block, ScriptVoice::fact, fact.value, fact.label);
    }
    add_block(passage, std::move(block));
  }
  int honour_of(const Step& step) const {
    if (step.scene == SceneKind::recipient) return row_at(c_.recipients, step.subject)->honour;
    if (step.scene == SceneKind::batch) return row_at(p_.groups, step.subject)->honour;
    return step.scene == SceneKind::decision || step.scene == SceneKind::honour ? step.subject : -1;
  }

  const Program& p_;
  const Ceremony& c_;
  ScriptPart part_;
  std::set<int> called_singly_;  // recipients who have a step of their own
  std::set<std::string> said_, written_titles_;
  int item_ = -1, album_ = -1, honour_ = -1;
};

}  // namespace

ScriptPart mc_script(const Program& program) { return Script(program).write(); }

}  // namespace bangvang
