// What the open form can say: asked anew only when the show, the page or the draft is another one.
#include <algorithm>
#include <utility>

#include "inputs/desk.h"
#include "show/stage_marks.h"

namespace bangvang {
namespace {

std::optional<Words> refused(const std::variant<RosterChange, Refusal>& answer) {
  const Refusal* const why = std::get_if<Refusal>(&answer);
  return why ? std::optional(why->why) : std::nullopt;
}

void answer_sheet(RosterForm& form, const RosterChange& draft, const Program& program, const ShowState& state) {
  form.would.reset();
  if (draft.kind == ChangeKind::add && draft.honour.empty()) {
    form.why_not = Words{"Chưa chọn danh hiệu", "No honour is chosen yet"};
    return;
  }
  if (draft.kind == ChangeKind::swap && draft.other.empty()) {
    form.why_not = Words{"Chưa chọn người", "Nobody is chosen yet"};
    return;
  }
  auto answer = considered(program, state, draft);
  form.why_not = refused(answer);
  if (auto* complete = std::get_if<RosterChange>(&answer)) form.would = std::move(*complete);
}

// Whether a kind of change is possible at all, whatever would be written. Who may not move may not change places either.
std::optional<Words> never(ChangeKind kind, const FormOption& whom, const Program& program, const ShowState& state) {
  RosterChange probe;
  probe.kind = kind == ChangeKind::swap ? ChangeKind::move : kind;
  probe.honour = whom.honour;
  probe.recipient = whom.id;
  probe.name = "?";
  const auto answer = considered(program, state, probe);
  const Refusal* const why = std::get_if<Refusal>(&answer);
  const bool of_the_words = why && why->kind == RefusalKind::already_so && kind != ChangeKind::absent && kind != ChangeKind::regroup;
  return why && !of_the_words ? std::optional(why->why) : std::nullopt;
}

void answer_kinds(RosterForm& form, const Program& program, const ShowState& state) {
  for (std::size_t i = 0; i < form_kinds.size(); ++i)
    form.kinds_why_not[i] = never(form_kinds[i], form.whom, program, state);
}

void answer_undos(RosterForm& form, const Program& program, const ShowState& state) {
  const auto& changes = state.roster.changes;
  const int count = static_cast<int>(changes.size());
  form.chosen = std::min(form.chosen, count - 1);
  form.undos.clear();
  for (int i = form.first_undo; i < std::min(count, form.first_undo + form_rows); ++i) {
    const int id = changes[static_cast<std::size_t>(count - 1 - i)].id;
    const auto why = refusal_of_undo(program, state, id);
    form.undos.push_back({id, why ? std::optional(why->why) : std::nullopt});
  }
}

// Who was added has a step now; it closes the form by being live.
void find_step(RosterForm& form, const Program& program) {
  form.step.clear();
  if (!form.done || form.done->kind != ChangeKind::add) return;
  const int person = recipient_with(program, honour_with(program, form.done->honour), form.done->recipient);
  const int step = step_of(program, person);
  if (step >= 0) form.step = program.steps[static_cast<std::size_t>(step)].id;
}

void index_people(RosterForm& form, PeopleIndex& index, const Program& program) {
  if (std::exchange(form.indexed, program.edition) != program.edition) index.follow(program);
}

}  // namespace

void follow_form(Desk& desk, PeopleIndex& index, const Program& program, const ShowState& state) {
  RosterForm& form = desk.form;
  if (!form.open) return;
  const bool lists = form.page == FormPage::changes;
  if (lists) form.first_undo = std::clamp(form.first_undo, std::max(0, form.chosen - form_rows + 1), std::max(0, form.chosen));
  FormAsked asked{state.generation, program.edition, form.page, {}, lists ? form.first_undo : 0};
  if (form.page == FormPage::who) {
    index_people(form, index, program);
    fill_people(form.who, index, program, state);
  }
  if (FormSheet* const sheet = form.page == FormPage::late ? &form.late : form.page == FormPage::words ? &form.words : nullptr) {
    if (sheet->kind == ChangeKind::swap) index_people(form, index, program);
    fill_options(*sheet, index, program);
    asked.draft = draft_of(*sheet);
  }
  if (form.asked == asked) return;
  form.asked = asked;
  form.why_not.reset();
  switch (form.page) {
    case FormPage::late:
    case FormPage::words: answer_sheet(form, asked.draft, program, state); break;
    case FormPage::what: answer_kinds(form, program, state); break;
    case FormPage::changes: answer_undos(form, program, state); break;
    case FormPage::done:
      find_step(form, program);
      if (!form.step.empty() && form.step == state.live) put_form_away(desk);
      break;
    case FormPage::who: break;
  }
}

}  // namespace bangvang
