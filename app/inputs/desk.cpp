// What a pressed key comes to, given what the operator's hands are in the middle of.
#include "inputs/desk.h"

#include <algorithm>
#include <utility>

#include "inputs/key_names.h"
#include "show/on_the_wall.h"

namespace bangvang {
namespace {

constexpr std::size_t max_digits = 12;

using Requests = std::vector<Request>;
Request by_key(Want want, std::string subject = {}) { return {want, std::move(subject), "key", false}; }

bool plain(const Stroke& s) { return !s.ctrl && !s.alt; }
bool is_enter(const Stroke& s) { return plain(s) && (s.key == key::enter || s.key == key::keypad_enter); }
bool is_point(const Stroke& s) { return plain(s) && (s.key == key::period || s.key == key::keypad_period); }
// −1 up, +1 down, 0 neither. The list is upright: → and ←, which some clickers send, stay GO and Back.
int arrow(const Stroke& s) {
  if (!plain(s)) return 0;
  return s.key == key::up ? -1 : s.key == key::down ? 1 : 0;
}

// Yes is Y alone: clickers send every other likely key for GO, Enter too, and whoever holds one reads no question. GO
// and Back close the question and do no more: a question asked by mistake must not leave the clicker dead, and a hand
// that meant "yes" must not reveal the next name. Black and hold are let through.
// The question whether to go on is of what the hall sees at all: until it is answered nothing but the panel itself acts.
std::optional<Requests> answer_to_go_on(Desk& desk, const Stroke& stroke, const Binding* bound, ShowTime now) {
  if (plain(stroke) && (stroke.key == key::y || stroke.key == key::n)) return answer(desk, stroke.key == key::y, "key");
  if (bound && (bound->act == Act::panel || bound->act == Act::full_screen || bound->act == Act::quit)) return std::nullopt;
  close_question(desk, now);
  return Requests{};
}

std::optional<Requests> answer_with(Desk& desk, const Stroke& stroke, const Binding* bound, ShowTime now) {
  if (desk.asked->question == Question::go_on) return answer_to_go_on(desk, stroke, bound, now);
  if (plain(stroke) && stroke.key == key::y) return answer(desk, true, "key");
  const bool no = (plain(stroke) && stroke.key == key::n) || (bound && bound->act == Act::cancel);
  if (no) return answer(desk, false, "key");
  if (!bound) return Requests{};
  switch (bound->act) {
    case Act::panel: case Act::full_screen: case Act::quit: return std::nullopt;
    case Act::black: case Act::hold: case Act::freeze: case Act::retract: case Act::first: case Act::last:
      if (!desk.to_go_on) return std::nullopt;  // these act, or ask their own question instead
      close_question(desk, now);
      return Requests{};
    case Act::jump: case Act::help:
      if (!desk.to_go_on) {
        desk.asked.reset();
        return std::nullopt;
      }
      [[fallthrough]];
    default:
      close_question(desk, now);
      return Requests{};
  }
}

// The entry owns digits, the point, Enter, Backspace and Esc. Erasing the last digit leaves it open, so that one
// Backspace too many does not go back on the wall.
std::optional<Requests> type(Desk& desk, const Stroke& stroke, const Binding* bound, ShowTime now) {
  Entry& entry = *desk.entry;
  std::optional<char> typed = plain(stroke) ? digit_of(stroke.key) : std::nullopt;
  if (is_point(stroke)) typed = '.';
  if (typed) {
    if (entry.digits.size() < max_digits) entry.digits += *typed;
    entry.touched_ms = now.steady_ms;
    return Requests{};
  }
  if (is_enter(stroke)) {
    std::string cue = std::move(entry.digits);
    desk.entry.reset();
    return cue.empty() ? Requests{} : Requests{by_key(Want::take_cue, std::move(cue))};
  }
  if (plain(stroke) && stroke.key == key::backspace) {
    if (!entry.digits.empty()) entry.digits.pop_back();
    entry.touched_ms = now.steady_ms;
    return Requests{};
  }
  if (!bound) return Requests{};
  switch (bound->act) {
    case Act::cancel:
      desk.entry.reset();
      return Requests{};
    case Act::black: case Act::hold: case Act::freeze: case Act::panel: case Act::full_screen: case Act::help:
    case Act::pause:
      return std::nullopt;
    default:
      desk.entry.reset();  // a clicker's GO is GO whatever was half typed
      return std::nullopt;
  }
}

Requests arm_neighbour(Desk& desk, int by, const Program& program, const ShowState& state, ShowTime now) {
  desk.list_touched_ms = now.steady_ms;
  int here = program.index_of(state.standby.empty() ? state.live : state.standby);
  const int last = static_cast<int>(program.steps.size()) - 1;
  const int there = std::clamp(here + by, 0, std::max(0, last));
  if (here < 0 || there == here) return {};
  return {by_key(Want::arm, program.steps[static_cast<std::size_t>(there)].id)};
}

void cancel(Desk& desk) {
  if (desk.help || desk.monitors) {
    desk.help = desk.monitors = false;
    return;
  }
  desk.list_touched_ms = -1;
  desk.find_live = true;
}

// What is typed is seen on the panel only: the hall is not the place for it.
bool on_panel(Desk& desk, ShowTime now) {
  if (!desk.panel_shown) desk.told = Told{Remark::panel_first, now.steady_ms};
  return desk.panel_shown;
}

bool heard_when_locked(Act act) {
  return act == Act::go || act == Act::back || act == Act::black || act == Act::hold || act == Act::retract ||
         act == Act::lock;
}

// What lies over the panel; a number that is being typed does not.
void close_sheets(Desk& desk) {
  desk.writing.reset();
  desk.overview.reset();
  desk.help = false;
  put_form_away(desk);
}

Requests act(Desk& desk, Act what, const Program& program, const ShowState& state, ShowTime now) {
  switch (what) {
    case Act::go:
      desk.list_touched_ms = -1;
      desk.help = false;
      return {by_key(Want::go)};
    case Act::back:
      desk.list_touched_ms = -1;
      desk.help = false;
      return {by_key(Want::back)};
    case Act::black: return {toggle(state, Look::black, "key")};
    case Act::hold: return {toggle(state, Look::hold, "key")};
    case Act::jump:
      put_away(desk);
      desk.entry = Entry{"", now.steady_ms};
      break;
    case Act::first: ask(desk, Question::first, now); break;
    case Act::last: ask(desk, Question::last, now); break;
    case Act::quit: ask(desk, Question::quit, now); break;
    case Act::panel:
      desk.panel_shown = !desk.panel_shown;
      if (!desk.panel_shown) close_sheets(desk);
      break;
    case Act::full_screen: desk.full_screen = !desk.full_screen; break;
    case Act::help:
      if (!desk.panel_shown) desk.told = Told{Remark::keys, now.steady_ms};  // the hall is not the place for a list of keys
      else if (!std::exchange(desk.help, false)) close_sheets(desk), desk.help = true;
      break;
    case Act::cancel: cancel(desk); break;
    case Act::search:
      if (on_panel(desk, now)) begin_writing(desk, Written::search);
      break;
    case Act::message_mc:
      if (on_panel(desk, now)) begin_writing(desk, Written::message_mc);
      break;
    case Act::message_hall:
      if (on_panel(desk, now)) begin_writing(desk, Written::message_hall);
      break;
    case Act::lock: lock(desk, !desk.locked); break;
    case Act::freeze: return {by_key(Want::freeze)};
    case Act::retract:
      desk.help = false;
      return {by_key(Want::retract)};
    case Act::faster: return {by_key(Want::faster)};
    case Act::slower: return {by_key(Want::slower)};
    case Act::usual_speed: return {by_key(Want::usual_speed)};
    case Act::pause: return {by_key(Want::pause)};
    case Act::roster:
    case Act::late:
      if (on_panel(desk, now)) open_form(desk, what == Act::late ? FormPage::late : FormPage::who, program, state);
      break;
    case Act::overview:
      if (on_panel(desk, now)) open_overview(desk, program, state);
      break;
    case Act::take_edit: return {by_key(Want::take_data)};
    case Act::apply_edit:
      if (!renewal_announces(program, state)) return {by_key(Want::renew)};
      ask(desk, Question::renew, now);
      break;
    case Act::swap:
      if (desk.one_screen) desk.told = Told{Remark::one_screen, now.steady_ms};
      else ask(desk, Errand{Errand::Kind::swap, Role::hall, 0}, now);
      break;
  }
  return {};
}

}  // namespace

Request toggle(const ShowState& state, Look look, const std::string& sender) {
  if (state.look == look) return {Want::program, "", sender, false};
  return {look == Look::black ? Want::black : Want::hold, "", sender, false};
}

void put_away(Desk& desk) {
  desk.entry.reset();
  close_sheets(desk);
}

void ask(Desk& desk, Question question, ShowTime now) {
  put_away(desk);
  desk.asked = Asked{question, now.steady_ms};
}

void ask(Desk& desk, Errand errand, ShowTime now) {
  ask(desk, Question::errand, now);
  desk.asked->errand = errand;
}

void lock(Desk& desk, bool locked) {
  desk.locked = locked;
  put_away(desk);
  desk.list_touched_ms = -1;
}

void ask_to_go_on(Desk& desk, ShowTime now) {
  desk.to_go_on = true;
  ask(desk, Question::go_on, now);
}

void close_question(Desk& desk, ShowTime now) {
  const bool stays = desk.asked && desk.asked->question == Question::go_on;
  desk.asked.reset();
  if (desk.to_go_on) ask(desk, Question::go_on, now);
  desk.told = Told{stays ? Remark::answer_first : Remark::question_closed, now.steady_ms};
}

Requests answer(Desk& desk, bool yes, const std::string& sender) {
  if (!desk.asked) return {};
  const Asked asked = *desk.asked;
  const Question question = asked.question;
  desk.asked.reset();
  if (question == Question::go_on) {
    desk.to_go_on = false;
    desk.told.reset();
    return {{yes ? Want::program : Want::restart, "", sender, false}};
  }
  if (desk.to_go_on) desk.asked = Asked{Question::go_on, asked.asked_ms};
  if (yes && question == Question::errand) desk.errand = asked.errand;
  if (!yes || question == Question::errand) return {};
  static constexpr Want wants[] = {Want::first, Want::last, Want::quit, Want::renew};
  return {{wants[static_cast<int>(question)], "", sender, false}};
}

Requests press(Desk& desk, const Keymap& keymap, const Stroke& stroke, const Program& program, const ShowState& state,
               ShowTime now) {
  const Binding* bound = keymap.find(stroke);
  if (stroke.repeat) {
    if (TextField* const field = desk.asked ? nullptr : open_field(desk)) field->edit(stroke);
    return {};
  }
  lapse(desk, now);
  desk.told.reset();
  if (desk.asked)
    if (auto done = answer_with(desk, stroke, bound, now)) return *done;
  if (desk.locked && !(bound && heard_when_locked(bound->act))) {
    desk.told = Told{Remark::locked, now.steady_ms};
    return {};
  }
  if (desk.writing)
    if (auto done = write(desk, stroke, bound, program)) return *done;
  if (desk.form.open)
    if (auto done = write_form(desk, stroke, bound, program, state, now)) return *done;
  if (desk.overview && !desk.entry)
    if (auto done = press_overview(desk, stroke, bound, program, state)) return *done;
  if (desk.entry)
    if (auto done = type(desk, stroke, bound, now)) return *done;

  const bool echo = desk.lapsed_ms >= 0 && is_enter(stroke);
  if (echo) {
    desk.lapsed_ms = -1;
    desk.told = Told{Remark::enter_too_late, now.steady_ms};
    return {};
  }
  if (std::optional<char> digit = plain(stroke) ? digit_of(stroke.key) : std::nullopt) {
    if (*digit == '0') return bound ? act(desk, bound->act, program, state, now) : Requests{};
    desk.entry = Entry{std::string(1, *digit), now.steady_ms};
    return {};
  }
  if (int by = arrow(stroke); by != 0 && desk.list_touched_ms >= 0)
    return arm_neighbour(desk, by, program, state, now);
  return bound ? act(desk, bound->act, program, state, now) : Requests{};
}

}  // namespace bangvang
