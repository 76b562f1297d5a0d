// What lies over the panel: a question, the keys, all of a problem. Each in a window of its own, in front.
#include <fmt/format.h>

#include <algorithm>

#include "panel/effect.h"
#include "panel/glance.h"

namespace bangvang {
namespace {

constexpr ImGuiWindowFlags plain = ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove |
                                   ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoNav |
                                   ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NoScrollWithMouse;

Rect centred(Rect whole, float w, float h) {
  w = std::min(w, whole.w);
  h = std::min(h, whole.h);
  return {std::floor(whole.x + (whole.w - w) / 2), std::floor(whole.y + (whole.h - h) / 2), w, h};
}

void begin(Brush& b, const char* name, Rect r, ImU32 edge) {
  ImGui::SetNextWindowPos({r.x, r.y});
  ImGui::SetNextWindowSize({r.w, r.h});
  ImGui::SetNextWindowFocus();
  ImGui::Begin(name, nullptr, plain);
  b.fill(r, hue::card);
  b.frame(r, edge, b.px(3));
}

// What an answer does, before it is given.
std::string effect_of(const Glance& g, Question question) {
  Brush& b = g.brush;
  const auto name = [&](int step) { return g.name(step); };
  if (question == Question::quit) return b.say(say::wall_goes);
  if (question == Question::renew) return b.say(say::renew_announces);
  if (question == Question::errand) return question_about(g.view, g.desk.asked->errand).second;
  if (question == Question::go_on)
    return fmt::format("{}: {}\n{}: {}", b.say(say::goes_on_from), name(g.live), b.say(say::begins_with),
                       name(g.program.after(-1)));
  const Want want = question == Question::first ? Want::first : Want::last;
  const int target = g.program.index_of(resolve(g.program, g.state, {want, "", "panel", false}).step);
  // Black and hold stay: a step taken beneath them is seen at the next GO.
  const Phrase seen = g.state.look == Look::program ? say::wall_shows
                      : g.state.look == Look::black ? say::black_stays
                      : g.state.look == Look::hold  ? say::hold_stays : say::freeze_stays;
  return fmt::format("{}: {}", b.say(seen), name(target));
}

void draw_question(Glance& g, Rect whole) {
  Brush& b = g.brush;
  static constexpr Phrase texts[] = {say::ask_first, say::ask_last, say::ask_quit, say::ask_renew, say::ask_go_on, say::ask_swap};
  const Question question = g.desk.asked->question;
  const bool quit = question == Question::quit, go_on = question == Question::go_on;
  // Low, so that black and hold stay within reach and a hand on GO is not on an answer.
  Rect r = centred(whole, b.px(560), b.px(210));
  r.y = whole.y + whole.h - r.h - b.px(16);
  begin(b, "question", r, hue::amber);
  float y = r.y + b.px(20);
  const float x = r.x + b.px(24), w = r.w - b.px(48);
  const std::string text = question == Question::errand ? question_about(g.view, g.desk.asked->errand).first
                                                        : b.say(texts[static_cast<int>(question)]);
  b.text(Hand::title, hue::ink, x, y, text, w);
  y += b.line(Hand::title) + b.px(8);
  b.wrapped(Hand::body, hue::ink2, x, y, w, effect_of(g, question));
  const float tall = b.px(60), half = std::floor((w - b.px(12)) / 2), foot = r.y + r.h - tall - b.px(18);
  const bool no = b.button("no", {x, foot, half, tall}, hue::button, hue::ink, b.say(go_on ? say::begin_anew : say::no),
                           go_on ? "N" : "N · Esc").pressed;
  const bool yes = b.button("yes", {x + half + b.px(12), foot, half, tall}, quit ? hue::red_strong : hue::amber_strong,
                            hue::ink, b.say(go_on ? say::go_on : say::yes), "Y").pressed;
  ImGui::End();
  if (yes || no)
    for (Request& request : answer(g.desk, yes, "panel")) g.requests.push_back(std::move(request));
}

void draw_help(Glance& g, Rect whole) {
  Brush& b = g.brush;
  struct Line {
    Act act;
    Phrase what;
  };
  static constexpr Line lines[] = {
      {Act::go, say::help_go},
      {Act::back, say::help_back},
      {Act::black, say::help_black},
      {Act::hold, say::help_hold},
      {Act::freeze, say::help_freeze},
      {Act::retract, say::help_retract},
      {Act::jump, say::help_jump},
      {Act::first, say::help_first},
      {Act::last, say::help_last},
      {Act::panel, say::help_panel},
      {Act::full_screen, say::help_full_screen},
      {Act::cancel, say::help_cancel},
      {Act::search, say::help_search},
      {Act::message_mc, say::message_mc},
      {Act::message_hall, say::help_message_hall},
      {Act::roster, say::help_roster},
      {Act::late, say::help_late},
      {Act::overview, say::help_overview},
      {Act::take_edit, say::help_take_edit},
      {Act::apply_edit, say::help_apply_edit},
      {Act::lock, say::help_lock},
      {Act::pause, say::help_pause},
      {Act::faster, say::help_faster},
      {Act::slower, say::help_slower},
      {Act::usual_speed, say::help_usual_speed},
      {Act::swap, say::help_swap},
      {Act::help, say::help_help},
      {Act::quit, say::help_quit},
  };
  // Two columns: all of it is seen at once, in the smallest window, too.
  const int shown = static_cast<int>(std::count_if(std::begin(lines), std::end(lines), [&](const Line& line) {
    return !labels(*g.view.keymap, line.act).empty();
  }));
  const int half = (shown + 1) / 2;
  const float tall = b.px(124) + b.line(Hand::title);
  const float row = std::min(b.line(Hand::body) * 2 + b.px(10), (whole.h - tall) / static_cast<float>(half));
  const Rect r = centred(whole, std::min(b.px(1180), whole.w), tall + row * static_cast<float>(half));
  begin(b, "keys", r, hue::line);
  float y = r.y + b.px(14);
  b.text(Hand::title, hue::ink, r.x + b.px(24), y, b.say(say::help));
  y += b.line(Hand::title) + b.px(12);
  const float column = std::floor((r.w - b.px(72)) / 2);
  int at = 0;
  for (const Line& line : lines) {
    const std::string all = labels(*g.view.keymap, line.act);
    if (all.empty()) continue;
    const float left = r.x + b.px(24) + (at < half ? 0 : column + b.px(24));
    const float top = y + row * static_cast<float>(at++ % half);
    b.text(Hand::bold, hue::amber, left, top, all, column);
    b.text(Hand::body, hue::ink, left, top + b.line(Hand::bold), b.say(line.what), column);
  }
  const bool close = b.button("close", {r.x + r.w - b.px(144), r.y + r.h - b.px(56), b.px(120), b.px(40)}, hue::button,
                              hue::ink, b.say(say::close), "")
                         .pressed;
  ImGui::End();
  if (close) g.desk.help = false;
}

void draw_detail(Glance& g, Rect whole) {
  Brush& b = g.brush;
  const float inner = std::min(b.px(640), whole.w) - b.px(48);
  const std::string& words = g.opened.in_sight(g.view);
  const float text = b.wrapped_height(Hand::body, inner, words);
  const Rect r = centred(whole, b.px(640), text + b.px(110));
  begin(b, "problem", r, hue::amber);
  ImGui::PushClipRect({r.x, r.y}, {r.x + r.w, r.y + r.h - b.px(64)}, true);
  b.wrapped(Hand::body, hue::ink, r.x + b.px(24), r.y + b.px(22), inner, words);
  ImGui::PopClipRect();
  const bool close = b.button("close", {r.x + r.w - b.px(144), r.y + r.h - b.px(56), b.px(120), b.px(40)}, hue::button,
                              hue::ink, b.say(say::close), "")
                         .pressed;
  ImGui::End();
  if (close) g.opened = {};
}

}  // namespace

void draw_overlays(Glance& g, Rect whole) {
  if (g.desk.locked) draw_locked(g.brush, *g.view.keymap, whole);
  if (g.desk.asked) draw_question(g, whole);
  else if (g.desk.writing) draw_writing(g, whole);
  else if (g.desk.form.open) draw_roster(g, whole);
  else if (g.desk.overview) draw_overview(g, whole);
  else if (g.desk.help) draw_help(g, whole);
  else if (g.desk.monitors && !g.desk.locked) draw_monitors(g, whole);
  else if (!g.opened.empty()) draw_detail(g, whole);
}

}  // namespace bangvang
