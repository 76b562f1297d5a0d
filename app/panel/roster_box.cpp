// The roster's form: who is added, found, and in which words. Low, so that previews and GO stay in sight.
#include "panel/roster_box.h"

#include <fmt/format.h>

#include <algorithm>

#include "panel/field.h"

namespace bangvang {
namespace {

constexpr float row = 36;  // px at 1280

void turn(Glance& g, FormPage page) { open_form(g.desk, page, g.program, g.state); }

void send(Glance& g) {
  g.desk.told.reset();
  for (Request& request : send_form(g.desk, "panel", g.program, g.state, g.view.now)) g.requests.push_back(std::move(request));
}

void draw_tabs(Glance& g, Rect r) {
  Brush& b = g.brush;
  const FormPage page = g.desk.form.page;
  const bool about = page == FormPage::who || page == FormPage::what || page == FormPage::words;
  const auto tab = [&](const char* name, float at, Phrase phrase, const std::string& beside, bool here) {
    const Rect box{r.x + at, r.y, b.px(190), r.h};
    const std::string caption = beside.empty() ? b.say(phrase) : fmt::format("{}  {}", b.say(phrase), beside);
    const Hit hit = b.hit(name, box);
    b.fill(box, here ? hue::card : hit.hovered ? hue::hover : hue::head);
    if (here) b.fill({box.x, box.y, box.w, b.px(3)}, hue::amber);
    b.text_centred(here ? Hand::bold : Hand::body, here ? hue::ink : hue::ink2, box, caption);
    return hit.pressed;
  };
  b.fill(r, hue::head);
  const bool late = tab("form:late", 0, say::form_late, labels(*g.view.keymap, Act::late, 1), page == FormPage::late);
  const bool who = tab("form:who", b.px(190), say::form_who, labels(*g.view.keymap, Act::roster, 1), about);
  const std::size_t count = g.state.roster.changes.size();
  const bool changes = tab("form:changes", b.px(380), say::form_changes, count ? fmt::format("({})", count) : "",
                           page == FormPage::changes);
  const bool close = b.button("form:close", {r.x + r.w - b.px(96), r.y, b.px(96), r.h}, hue::button, hue::ink, b.say(say::close), "").pressed;
  if (close) put_form_away(g.desk);
  else if (late) turn(g, FormPage::late);
  else if (who) turn(g, FormPage::who);
  else if (changes) turn(g, FormPage::changes);
}

// What may be chosen in a blank. True: one was pressed, and is chosen.
bool draw_options(Glance& g, const FormSheet& sheet, FormBlank& blank, Rect r, bool wide) {
  Brush& b = g.brush;
  const auto& options = blank.options;
  const int count = static_cast<int>(options.size());
  if (count == 0) {
    b.text(Hand::body, hue::amber, r.x + b.px(12), r.y + b.px(8), b.say(say::nothing_found));
    return false;
  }
  const float height = b.px(30);
  const int fit = std::clamp(static_cast<int>(r.h / height), 1, form_rows);
  const int chosen = static_cast<int>(std::find(options.begin(), options.end(), blank.choice) - options.begin());
  const int first = std::clamp(chosen - fit / 2, 0, std::max(0, count - fit));
  int pressed = -1;
  for (int i = first; i < std::min(count, first + fit); ++i) {
    const FormOption& option = options[static_cast<std::size_t>(i)];
    const Rect box{r.x, r.y + static_cast<float>(i - first) * height, r.w, height - b.px(2)};
    FormRow one{fmt::format("option:{}", option.id), option_title(g, sheet, blank.what, option), "", i == chosen};
    if (blank.what == BlankOf::recipient) {
      const int person = person_with(g.program, option);
      one.right = wide ? person_place(g, person) : person_seat(g, person);
    }
    if (draw_form_row(g, box, one)) pressed = i;
  }
  if (pressed < 0) return false;
  blank.choice = options[static_cast<std::size_t>(pressed)];
  blank.touched = true;
  return true;
}

// A text that stands in the blank from the beginning is masked like any other name; what was typed is the operator's own act.
std::string instead_of(const Glance& g, const FormSheet& sheet, const FormBlank& blank, bool active) {
  if (is_choice(blank.what)) {
    const bool typing = active && !blank.text.text().empty();
    return typing || blank.options.empty() ? std::string{} : option_title(g, sheet, blank.what, blank.choice);
  }
  const bool from_data = !blank.before.empty() && blank.text.text() == blank.before;
  if (!from_data || g.view.unmasked) return "";
  return hides_person(g.program, g.state, person_with(g.program, sheet.whom)) ? masked_words : "";
}

void draw_blanks(Glance& g, FormSheet& sheet, Rect r) {
  Brush& b = g.brush;
  const float label = b.px(120), field = std::floor(r.w * .56f) - label, height = b.px(row);
  float y = r.y;
  for (std::size_t i = 0; i < sheet.blanks.size(); ++i, y += height) {
    const FormBlank& blank = sheet.blanks[i];
    const bool active = static_cast<int>(i) == sheet.at;
    const Rect box{r.x + label, y, field, height - b.px(5)};
    b.text(active ? Hand::bold : Hand::body, active ? hue::ink : hue::ink2, r.x, y + (box.h - b.line(Hand::body)) / 2,
           b.say(blank_title(sheet, blank.what)), label - b.px(8));
    draw_field(b, blank.text, box, Hand::bold, active, instead_of(g, sheet, blank, active));
    if (b.hit(fmt::format("blank:{}", i), box).pressed) sheet.at = static_cast<int>(i);
  }
}

const FormSheet& sheet_of(const RosterForm& form) { return form.page == FormPage::late ? form.late : form.words; }

// What the change does.
void draw_outcome(Glance& g, Rect r) {
  Brush& b = g.brush;
  const RosterForm& form = g.desk.form;
  const float y = r.y + b.wrapped(Hand::body, hue::ink2, r.x, r.y, r.w, b.say(kind_about(sheet_of(form).kind))) + b.px(8);
  if (form.would) b.wrapped(Hand::bold, hue::green, r.x, y, r.w, outcome_of(g, *form.would));
}

// Why it cannot be made, above the button that is grey for it. How high that is.
float draw_why_not(Glance& g, Rect r) {
  Brush& b = g.brush;
  const RosterForm& form = g.desk.form;
  if (!form.why_not) return 0;
  const FormSheet& sheet = sheet_of(form);
  const int other = sheet.blanks.empty() ? -1 : person_with(g.program, sheet.blanks.front().choice);
  const std::string text = reason(g, *form.why_not, {person_with(g.program, sheet.whom), other});
  const float height = b.wrapped_height(Hand::bold, r.w, text) + b.px(8);
  b.wrapped(Hand::bold, hue::amber, r.x, r.y + r.h - height, r.w, text);
  return height;
}

void draw_sheet(Glance& g, FormSheet& sheet, Rect r) {
  Brush& b = g.brush;
  if (sheet.kind != ChangeKind::add) {
    const int person = person_with(g.program, sheet.whom);
    const std::string title = fmt::format("{}: {}", b.say(kind_title(sheet.kind)), person_name(g, person));
    b.text(Hand::bold, hue::ink, r.x, r.y, title, r.w * .56f);
    b.text_right(Hand::body, hue::ink2, r.x + r.w, r.y, person_place(g, person), r.w * .42f);
    const float head = b.line(Hand::bold) + b.px(12);
    r.y += head, r.h -= head;
  }
  draw_blanks(g, sheet, r);
  const float x = r.x + std::floor(r.w * .56f) + b.px(20);
  Rect beside{x, r.y, r.x + r.w - x, r.h - b.px(52)};
  beside.h -= draw_why_not(g, beside);
  FormBlank* const blank = open_blank(g.desk.form);
  if (blank && is_choice(blank->what)) draw_options(g, sheet, *blank, beside, false);
  else draw_outcome(g, beside);
  const bool can = g.desk.form.would.has_value();
  const char* const caption = b.say(sheet.kind == ChangeKind::add ? say::form_late : say::form_record);
  const Rect place{x, r.y + r.h - b.px(44), beside.w, b.px(44)};
  if (b.button("form:do", place, can ? hue::green_strong : hue::button, can ? hue::ink : hue::dim, caption, "Enter").pressed) send(g);
}

void draw_who(Glance& g, Rect r) {
  Brush& b = g.brush;
  FormBlank& who = g.desk.form.who;
  const float label = b.px(170), height = b.px(row);
  b.text(Hand::bold, hue::ink, r.x, r.y + (height - b.px(5) - b.line(Hand::bold)) / 2, b.say(say::blank_who), label);
  draw_field(b, who.text, {r.x + label, r.y, r.w - label, height - b.px(5)}, Hand::bold, true);
  if (draw_options(g, {}, who, {r.x, r.y + height, r.w, r.h - height}, true)) send(g);
}

// The form is about somebody whom the crowd may not know yet.
bool about_somebody_masked(const Glance& g) {
  const RosterForm& form = g.desk.form;
  const FormOption* whom = form.page == FormPage::who ? &form.who.choice : form.page == FormPage::what ? &form.whom : &form.words.whom;
  if (form.page == FormPage::late || form.page == FormPage::changes || form.page == FormPage::done) return false;
  return person_name(g, person_with(g.program, *whom)) == masked_words;
}

void draw_keys(Glance& g, Rect r) {
  Brush& b = g.brush;
  const RosterForm& form = g.desk.form;
  static constexpr Phrase keys[] = {say::late_keys, say::who_keys, say::what_keys, say::words_keys, say::done_keys, say::changes_keys};
  const bool plain = form.page == FormPage::words && form.words.blanks.empty();
  const float y = r.y + (r.h - b.line(Hand::body)) / 2;
  b.text(Hand::body, hue::amber, r.x, y, b.say(plain ? say::plain_keys : keys[static_cast<int>(form.page)]), r.w);
  if (about_somebody_masked(g)) b.text_right(Hand::bold, hue::ink2, r.x + r.w, y, b.say(say::hold_alt));
}

}  // namespace

bool draw_form_row(Glance& g, Rect box, const FormRow& row) {
  Brush& b = g.brush;
  const Hit hit = b.hit(row.name, box);
  if (row.chosen) b.fill(box, row.grey ? hue::head : hue::amber_fill);
  else if (hit.hovered && !row.grey) b.fill(box, hue::head);
  const float y = box.y + (box.h - b.line(Hand::body)) / 2;
  const Hand hand = row.chosen ? Hand::bold : Hand::body;
  const float right = row.right.empty() ? 0 : std::min(b.width(Hand::body, row.right) + b.px(24), box.w * .6f);
  b.text(hand, row.grey ? hue::dim : hue::ink, box.x + b.px(12), y, row.text, box.w - right - b.px(24), Cut::middle);
  b.text_right(Hand::body, row.grey ? hue::amber : hue::ink2, box.x + box.w - b.px(12), y, row.right, right - b.px(12));
  return hit.pressed;
}

void draw_roster(Glance& g, Rect whole) {
  Brush& b = g.brush;
  const FormPage page = g.desk.form.page;
  const float w = std::min(whole.w, b.px(880)), h = std::min(whole.h, b.px(36 + 6 * row + 20 + 36 + 34));
  const Rect r{std::floor(whole.x + (whole.w - w) / 2), std::floor(whole.y + whole.h - h - b.px(10)), w, h};
  ImGui::SetNextWindowPos({r.x, r.y});
  ImGui::SetNextWindowSize({r.w, r.h});
  ImGui::SetNextWindowFocus();
  ImGui::Begin("roster", nullptr,
               ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoSavedSettings |
                   ImGuiWindowFlags_NoNav | ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NoScrollWithMouse);
  b.fill(r, hue::card);
  const float edge = b.px(20), tabs = b.px(36), foot = b.px(34);
  const Rect body{r.x + edge, r.y + tabs + b.px(14), r.w - 2 * edge, r.h - tabs - foot - b.px(18)};
  draw_keys(g, {body.x, r.y + r.h - foot, body.w, foot});
  switch (page) {
    case FormPage::late: draw_sheet(g, g.desk.form.late, body); break;
    case FormPage::words: draw_sheet(g, g.desk.form.words, body); break;
    case FormPage::who: draw_who(g, body); break;
    case FormPage::what: draw_kinds(g, body); break;
    case FormPage::done: draw_done(g, body); break;
    case FormPage::changes: draw_changes(g, body); break;
  }
  draw_tabs(g, {r.x, r.y, r.w, tabs});
  b.frame(r, hue::amber, b.px(2));
  ImGui::End();
}

}  // namespace bangvang
