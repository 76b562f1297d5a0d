// Pages of the roster's form without a blank: what is to be changed, what has been done, and all of the evening's changes.
#include <fmt/format.h>

#include <algorithm>

#include "panel/roster_box.h"

namespace bangvang {
namespace {

void choose_and_send(Glance& g, int row) {
  g.desk.form.chosen = row;
  for (Request& request : send_form(g.desk, "panel", g.program, g.state, g.view.now)) g.requests.push_back(std::move(request));
}

struct Choice {
  const char* name;
  Phrase text;
};
Choice choice_of(DoneChoice choice) {
  switch (choice) {
    case DoneChoice::take: return {"done:take", say::done_take};
    case DoneChoice::arm: return {"done:arm", say::done_arm};
    case DoneChoice::undo: return {"done:undo", say::undo};
    case DoneChoice::leave: break;
  }
  return {"done:leave", say::done_leave};
}

// Where whoever was added comes, now that there is a step.
std::string place_of_added(const Glance& g) {
  Brush& b = g.brush;
  const int step = g.program.index_of(g.desk.form.step);
  if (step < 0) return "";
  if (person_of(g.program, step) < 0) return fmt::format(fmt::runtime(b.say(say::stands_in)), g.title(step));
  return fmt::format(fmt::runtime(b.say(say::comes_after)), g.name(g.program.before(step)));
}

}  // namespace

void draw_kinds(Glance& g, Rect r) {
  Brush& b = g.brush;
  const RosterForm form = g.desk.form;
  const int person = person_with(g.program, form.whom);
  b.text(Hand::title, hue::ink, r.x, r.y, person_name(g, person), r.w * .56f);
  b.text_right(Hand::body, hue::ink2, r.x + r.w, r.y + b.px(4), person_place(g, person), r.w * .42f);
  const float top = r.y + b.line(Hand::title) + b.px(10), height = std::floor((r.y + r.h - top) / static_cast<float>(form_kinds.size()));
  int pressed = -1;
  for (std::size_t i = 0; i < form_kinds.size(); ++i) {
    const auto& why = form.kinds_why_not[i];
    const Rect box{r.x, top + static_cast<float>(i) * height, r.w, height - b.px(2)};
    const FormRow row{fmt::format("kind:{}", name_of(form_kinds[i])), fmt::format("{}   {}", i + 1, b.say(kind_title(form_kinds[i]))),
                      why ? reason(g, *why, {person}) : std::string{}, static_cast<int>(i) == form.chosen, why.has_value()};
    if (draw_form_row(g, box, row)) pressed = static_cast<int>(i);
  }
  if (pressed >= 0) choose_and_send(g, pressed);
}

void draw_done(Glance& g, Rect r) {
  Brush& b = g.brush;
  const RosterForm form = g.desk.form;
  if (!form.done) return;
  const bool added = form.done->kind == ChangeKind::add;  // the name has been typed here a moment ago
  const std::string what = added ? fmt::format("{} – {}", b.say(say::form_late), form.done->name) : change_title(g, *form.done);
  b.tick(r.x + b.px(10), r.y + b.line(Hand::title) / 2, b.px(8), hue::green);
  b.text(Hand::title, hue::ink, r.x + b.px(30), r.y, fmt::format("{}: {}", b.say(say::has_been_done), what), r.w - b.px(30));
  float y = r.y + b.line(Hand::title) + b.px(8);
  b.text(Hand::bold, hue::green, r.x + b.px(30), y, place_of_added(g), r.w - b.px(30));
  y += b.line(Hand::bold) + b.px(14);
  const std::vector<DoneChoice> choices = done_choices(form, g.program, g.state);
  const float height = b.px(38);
  int pressed = -1;
  for (std::size_t i = 0; i < choices.size(); ++i, y += height) {
    const Choice choice = choice_of(choices[i]);
    const Phrase text = added || choices[i] != DoneChoice::leave ? choice.text : say::close;
    FormRow row{choice.name, fmt::format("{}   {}", i + 1, b.say(text)), "", static_cast<int>(i) == form.chosen};
    const bool between = choices[i] == DoneChoice::take && g.standby >= 0 && form.step != g.state.standby;
    if (between) row.right = fmt::format(fmt::runtime(b.say(say::done_take_then)), g.title(g.standby));
    if (draw_form_row(g, {r.x, y, r.w, height - b.px(3)}, row)) pressed = static_cast<int>(i);
  }
  if (pressed >= 0) choose_and_send(g, pressed);
}

void draw_changes(Glance& g, Rect r) {
  Brush& b = g.brush;
  const RosterForm form = g.desk.form;
  if (form.undos.empty()) b.text(Hand::body, hue::ink2, r.x, r.y, b.say(say::no_changes));
  const float height = std::floor(r.h / form_rows);
  int pressed = -1;
  for (std::size_t i = 0; i < form.undos.size(); ++i) {
    const UndoRow& one = form.undos[i];
    const RosterChange* const change = change_with(g.state.roster, one.id);
    if (!change) continue;  // undone since the form was answered
    const int here = form.first_undo + static_cast<int>(i);
    const float y = r.y + static_cast<float>(i) * height, button = b.px(110);
    const int person = person_with(g.program, {change->recipient, change->honour});
    const FormRow row{fmt::format("change:{}", one.id), change_title(g, *change),
                      one.why_not ? one.why_not->in(b.language) : person_place(g, person), here == form.chosen, one.why_not.has_value()};
    if (draw_form_row(g, {r.x, y, r.w - button - b.px(8), height - b.px(3)}, row)) g.desk.form.chosen = here;
    const Rect place{r.x + r.w - button, y, button, height - b.px(3)};
    const bool can = !one.why_not;
    if (b.button(fmt::format("undo:{}", one.id), place, hue::button, can ? hue::ink : hue::dim, b.say(say::undo), "").pressed) pressed = here;
  }
  if (pressed >= 0) choose_and_send(g, pressed);
}

}  // namespace bangvang
