// What keys come to while a text is being typed. Letters do not come as keys but as text.
#include "inputs/writing.h"

#include <algorithm>
#include <utility>

#include "inputs/desk.h"
#include "inputs/key_names.h"

namespace bangvang {
namespace {

using Requests = std::vector<Request>;

bool is_enter(Key k) { return k == key::enter || k == key::keypad_enter; }

void choose(Writing& writing, int by) {
  const int last = static_cast<int>(writing.found.size()) - 1;
  writing.chosen = std::clamp(writing.chosen + by, 0, std::max(0, last));
  writing.armed = false;
}

}  // namespace

bool types_nothing(const Stroke& stroke) {
  return stroke.key == key::page_down || stroke.key == key::page_up || (stroke.key >= 58 && stroke.key <= 69) || stroke.ctrl;
}

void begin_writing(Desk& desk, Written what) {
  put_away(desk);
  desk.list_touched_ms = -1;
  desk.writing = Writing{what};
}

TextField* open_field(Desk& desk) {
  if (desk.writing) return &desk.writing->field;
  FormBlank* const blank = open_blank(desk.form);
  return blank ? &blank->text : nullptr;
}

void type_text(Desk& desk, std::string_view typed) {
  if (TextField* const field = open_field(desk)) field->insert(typed);
  if (desk.writing) desk.writing->armed = false;
}

void compose_text(Desk& desk, std::string_view composing) {
  if (TextField* const field = open_field(desk)) field->compose(composing);
  if (!composing.empty()) desk.held_stroke.reset();  // it was the method's after all
}

bool hold_stroke(Desk& desk, const Keymap& keymap, const Stroke& stroke) {
  desk.held_stroke.reset();
  const TextField* const field = open_field(desk);
  const bool composing = field && !field->composing().empty();
  if (!composing || desk.asked || stroke.repeat || (types_nothing(stroke) && keymap.find(stroke))) return false;
  desk.held_stroke = stroke;
  return true;
}

std::optional<Stroke> let_go_of_stroke(Desk& desk) { return std::exchange(desk.held_stroke, std::nullopt); }

void look_up(Desk& desk, SearchIndex& index, const Program& program) {
  if (!desk.writing || desk.writing->what != Written::search) return;
  Writing& writing = *desk.writing;
  const bool same = std::exchange(writing.edition, program.edition) == program.edition;
  if (!same) index.follow(program);
  const std::string text = writing.field.shown();  // a word is looked for before the input method is done with it
  if (same && text == writing.looked_for) return;
  writing.looked_for = text;
  writing.found.clear();
  for (const int step : index.find(writing.looked_for))
    writing.found.push_back(program.steps[static_cast<std::size_t>(step)].id);
  writing.chosen = 0;
  writing.armed = false;
}

Requests send_written(Desk& desk, const std::string& sender) {
  if (!desk.writing) return {};
  Writing& writing = *desk.writing;
  if (writing.what != Written::search) {
    const Want to = writing.what == Written::message_mc ? Want::tell_mc : Want::tell_hall;
    const Request request{to, writing.field.text(), sender, false};
    desk.writing.reset();
    return {request};
  }
  if (writing.found.empty()) return {};
  const std::string step = writing.found[static_cast<std::size_t>(writing.chosen)];
  if (!std::exchange(writing.armed, true)) return {{Want::arm, step, sender, false}};
  desk.writing.reset();
  return {{Want::take, step, sender, false}};
}

std::optional<Requests> write(Desk& desk, const Stroke& stroke, const Binding* bound, const Program& program) {
  Writing& writing = *desk.writing;
  const bool composing = !writing.field.composing().empty();
  if (bound && types_nothing(stroke)) {
    switch (bound->act) {
      case Act::go: case Act::back:  // another hand's: the field stays open, else the rest of the text were keys of the show
      case Act::black: case Act::hold: case Act::panel: case Act::full_screen: case Act::quit: case Act::lock:
      case Act::search: case Act::take_edit: case Act::apply_edit: return std::nullopt;
      default: return Requests{};
    }
  }
  if (composing) return Requests{};  // the input method's own keys, should they come through
  if (stroke.key == key::escape) {
    desk.writing.reset();
    return Requests{};
  }
  if (is_enter(stroke.key)) return send_written(desk, "key");
  const bool searching = writing.what == Written::search;
  if (searching && stroke.key == key::up) choose(writing, -1);
  else if (searching && stroke.key == key::down) choose(writing, +1);
  else if (searching && stroke.key == key::tab && !writing.found.empty())
    open_form_about(desk, program, writing.found[static_cast<std::size_t>(writing.chosen)]);
  else if (!searching && stroke.key == key::tab)
    writing.what = writing.what == Written::message_mc ? Written::message_hall : Written::message_mc;
  else if (writing.field.edit(stroke)) writing.armed = false;
  return Requests{};
}

}  // namespace bangvang
