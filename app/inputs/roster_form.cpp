// What keys and clicks come to while the roster's form is open.
#include "inputs/roster_form.h"

#include <algorithm>
#include <utility>

#include "inputs/desk.h"
#include "inputs/key_names.h"
#include "show/stage_marks.h"

namespace bangvang {
namespace {

using Requests = std::vector<Request>;

FormSheet* open_sheet(RosterForm& form) {
  return form.page == FormPage::late ? &form.late : form.page == FormPage::words ? &form.words : nullptr;
}

void turn_to(RosterForm& form, FormPage page, int chosen = 0) {
  form.page = page;
  form.chosen = chosen;
  form.first_undo = 0;
  form.asked.reset();
}

// What has been carried out is not to be found again when the form is opened the next time.
void close(Desk& desk) {
  RosterForm& form = desk.form;
  if (form.page == FormPage::late) form.late = {};
  if (form.page == FormPage::who || form.page == FormPage::what) form.words = {};
  form.open = false;
  turn_to(form, FormPage::who);
}

void step_back(Desk& desk) {
  RosterForm& form = desk.form;
  if (form.page == FormPage::words) form.words = {}, turn_to(form, FormPage::what);
  else if (form.page == FormPage::what) turn_to(form, FormPage::who);
  else close(desk);
}

Requests carry_out(RosterForm& form, FormSheet& sheet, const std::string& sender, const Program& program, const ShowState& state) {
  const RosterChange draft = draft_of(sheet);
  const bool nobody = draft.honour.empty() || (draft.kind == ChangeKind::swap && draft.other.empty());
  auto answer = considered(program, state, draft);
  if (nobody || std::holds_alternative<Refusal>(answer)) return {};  // the form says why
  form.done = std::get<RosterChange>(std::move(answer));
  form.step.clear();
  sheet = {};
  turn_to(form, FormPage::done);
  Request request{Want::change, "", sender, false};
  request.change = draft;
  return {request};
}

Requests undo(int id, const std::string& sender) {
  Request request{Want::undo_change, "", sender, false};
  request.change.id = id;
  return {request};
}

Requests joined(Requests first, const Requests& then) {
  first.insert(first.end(), then.begin(), then.end());
  return first;
}

// Who is taken out of turn makes GO skip nobody: the step that stood by stands by again.
Requests take_between(const std::string& step, const std::string& sender, const Program& program, const ShowState& state,
                      ShowTime now) {
  Requests requests{{Want::take, step, sender, false}};
  const Command command = resolve(program, state, requests.front());
  const bool refused = refusal(program, state, requests.front(), command, now).has_value();
  if (!refused && !state.standby.empty() && state.standby != step) requests.push_back({Want::arm, state.standby, sender, false});
  return requests;
}

// The step of one among cards shows the whole group: one that was not called yet must not be shown by its latest member.
bool calls_up_a_group(const Program& program, const ShowState& state, const std::string& id) {
  const int index = program.index_of(id);
  if (index < 0) return false;
  const Step& step = program.steps[static_cast<std::size_t>(index)];
  if (step.scene != SceneKind::recipient || step.group < 0) return false;
  const Group& group = program.groups[static_cast<std::size_t>(step.group)];
  const bool portrait = program.ceremony.honours[static_cast<std::size_t>(group.honour)].layout == HonourLayout::portrait;
  return !portrait && !group.alone && group.recipients.size() > 1 && !StageMarks(program, state).touched(step.group);
}

// So who came late stands alone instead: added anew, that way, before what is asked for.
Requests alone_first(const RosterForm& form, const std::string& sender, const Program& program, const ShowState& state) {
  if (!form.done || !calls_up_a_group(program, state, form.step)) return {};
  Request anew{Want::change, "", sender, false};
  anew.change = *form.done;
  anew.change.id = 0;
  anew.change.recipient.clear();
  anew.change.after = state.standby.empty() ? state.live : state.standby;
  Requests requests = undo(form.done->id, sender);
  requests.push_back(std::move(anew));
  return requests;
}

Requests finish(Desk& desk, const std::string& sender, const Program& program, const ShowState& state, ShowTime now) {
  RosterForm& form = desk.form;
  const std::vector<DoneChoice> choices = done_choices(form, program, state);
  const std::string step = form.step;
  switch (choices[static_cast<std::size_t>(std::clamp<int>(form.chosen, 0, static_cast<int>(choices.size()) - 1))]) {
    case DoneChoice::take:
      if (sender == "key") desk.lapsed_ms = now.steady_ms;  // one Enter too many is not GO
      return joined(alone_first(form, sender, program, state), take_between(step, sender, program, state, now));  // it closes once it is live
    case DoneChoice::arm: {
      Requests first = alone_first(form, sender, program, state);
      close(desk);
      return joined(std::move(first), {{Want::arm, step, sender, false}});
    }
    case DoneChoice::undo: {
      const int id = form.done ? form.done->id : 0;
      close(desk);
      return undo(id, sender);
    }
    case DoneChoice::leave: break;
  }
  close(desk);
  if (sender == "key") desk.lapsed_ms = now.steady_ms;  // one Enter too many is not GO
  return {};
}

int rows_of(const RosterForm& form, const Program& program, const ShowState& state) {
  switch (form.page) {
    case FormPage::what: return static_cast<int>(form_kinds.size());
    case FormPage::done: return static_cast<int>(done_choices(form, program, state).size());
    case FormPage::changes: return static_cast<int>(state.roster.changes.size());
    default: return 0;
  }
}

// Pages without a blank leave to the show every key that they have no use for.
std::optional<Requests> press_row(Desk& desk, const Stroke& stroke, const Program& program, const ShowState& state, ShowTime now) {
  RosterForm& form = desk.form;
  if (stroke.alt || stroke.ctrl) return std::nullopt;
  const int rows = rows_of(form, program, state);
  const bool list = form.page == FormPage::changes;
  if (const auto digit = digit_of(stroke.key)) {
    const int row = *digit - '1';
    if (list || row < 0 || row >= rows) return Requests{};
    form.chosen = row;
    return send_form(desk, "key", program, state, now);
  }
  const bool up = stroke.key == key::up, down = stroke.key == key::down, tab = stroke.key == key::tab;
  if (!up && !down && !tab && stroke.key != key::backspace) return std::nullopt;
  if (up || down) form.chosen = std::clamp(form.chosen + (up ? -1 : 1), list ? -1 : 0, std::max(0, rows - 1));
  if (tab && list) open_form(desk, FormPage::who, program, state);
  return Requests{};
}

void edit(Desk& desk, const Stroke& stroke, const Program& program, const ShowState& state) {
  RosterForm& form = desk.form;
  FormBlank& blank = *open_blank(form);
  const bool choice = is_choice(blank.what);
  if (stroke.key == key::tab && form.page == FormPage::who) {
    open_form(desk, FormPage::changes, program, state);
  } else if (stroke.key == key::tab) {
    FormSheet& sheet = *open_sheet(form);
    const int count = static_cast<int>(sheet.blanks.size());
    sheet.at = (sheet.at + (stroke.shift ? count - 1 : 1)) % count;
  } else if (choice && (stroke.key == key::up || stroke.key == key::down)) {
    choose(blank, stroke.key == key::up ? -1 : +1);
  } else {
    blank.text.edit(stroke);
  }
}

}  // namespace

FormBlank* open_blank(RosterForm& form) {
  if (!form.open) return nullptr;
  if (form.page == FormPage::who) return &form.who;
  FormSheet* const sheet = open_sheet(form);
  if (!sheet || sheet->blanks.empty()) return nullptr;
  return &sheet->blanks[static_cast<std::size_t>(sheet->at)];
}

void open_form(Desk& desk, FormPage page, const Program& program, const ShowState& state) {
  put_away(desk);
  RosterForm& form = desk.form;
  form.open = true;
  form.indexed.reset();
  if (page == FormPage::late && !written_on(form.late)) form.late = sheet_for_late(program, state);
  if (page == FormPage::who && written_on(form.words)) page = FormPage::words;
  if (page == FormPage::who) form.who = {BlankOf::recipient};
  turn_to(form, page, page == FormPage::changes ? -1 : 0);
}

bool open_form_about(Desk& desk, const Program& program, const std::string& step) {
  const int person = person_of(program, program.index_of(step));
  if (person < 0) return false;
  const Recipient& whom = program.ceremony.recipients[static_cast<std::size_t>(person)];
  put_away(desk);
  desk.form.open = true;
  desk.form.whom = {whom.id, program.ceremony.honours[static_cast<std::size_t>(whom.honour)].id};
  turn_to(desk.form, FormPage::what);
  return true;
}

void put_form_away(Desk& desk) {
  if (FormBlank* const blank = open_blank(desk.form)) blank->text.compose("");
  desk.form.open = false;
}

std::vector<DoneChoice> done_choices(const RosterForm& form, const Program& program, const ShowState& state) {
  const bool own_step = person_of(program, program.index_of(form.step)) >= 0;
  if (!own_step) return {DoneChoice::leave, DoneChoice::undo};
  if (form.step == state.standby) return {DoneChoice::take, DoneChoice::leave, DoneChoice::undo};
  return {DoneChoice::take, DoneChoice::arm, DoneChoice::leave, DoneChoice::undo};
}

Requests send_form(Desk& desk, const std::string& sender, const Program& program, const ShowState& state, ShowTime now) {
  RosterForm& form = desk.form;
  if (!form.open) return {};
  switch (form.page) {
    case FormPage::late:
    case FormPage::words: return carry_out(form, *open_sheet(form), sender, program, state);
    case FormPage::who:
      if (form.who.choice == FormOption{}) break;
      form.whom = form.who.choice;
      turn_to(form, FormPage::what);
      break;
    case FormPage::what: {
      const auto row = static_cast<std::size_t>(form.chosen);
      if (form.kinds_why_not[row]) break;
      form.words = sheet_for(form_kinds[row], form.whom, program);
      turn_to(form, FormPage::words);
      break;
    }
    case FormPage::done: return finish(desk, sender, program, state, now);
    case FormPage::changes: {
      const int row = form.chosen - form.first_undo;
      if (form.chosen < 0 || row < 0 || row >= static_cast<int>(form.undos.size())) break;
      const UndoRow& undone = form.undos[static_cast<std::size_t>(row)];
      if (undone.why_not) break;
      form.chosen = -1;  // a second Enter does not undo the next one
      return undo(undone.id, sender);
    }
  }
  return {};
}

std::optional<Requests> write_form(Desk& desk, const Stroke& stroke, const Binding* bound, const Program& program,
                                   const ShowState& state, ShowTime now) {
  RosterForm& form = desk.form;
  FormBlank* const blank = open_blank(form);
  if (bound && types_nothing(stroke)) {
    switch (bound->act) {
      case Act::go: case Act::back:  // another hand's: the form stays open, else the rest of the text were keys of the show
      case Act::black: case Act::hold: case Act::panel: case Act::full_screen: case Act::quit: case Act::lock:
      case Act::search: case Act::take_edit: case Act::apply_edit: return std::nullopt;
      default: return Requests{};
    }
  }
  if (blank && !blank->text.composing().empty()) return Requests{};  // the input method's own keys
  if (stroke.key == key::escape) {
    step_back(desk);
    return Requests{};
  }
  if (stroke.key == key::enter || stroke.key == key::keypad_enter) return send_form(desk, "key", program, state, now);
  if (blank) {
    edit(desk, stroke, program, state);
    return Requests{};
  }
  if (auto mine = press_row(desk, stroke, program, state, now)) return mine;
  if (bound && (bound->act == Act::go || bound->act == Act::back)) put_form_away(desk);
  return std::nullopt;
}

}  // namespace bangvang
