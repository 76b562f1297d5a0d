// The text that is being typed: a message, or a search and what it has found.
#include <fmt/format.h>

#include <algorithm>

#include "panel/effect.h"
#include "panel/field.h"
#include "panel/glance.h"

namespace bangvang {
namespace {

constexpr int rows_shown = 9;

void draw_found(Glance& g, const Writing& writing, Rect r) {
  Brush& b = g.brush;
  const int count = static_cast<int>(writing.found.size());
  const int first = std::clamp(writing.chosen - rows_shown / 2, 0, std::max(0, count - rows_shown));
  const float row = std::floor(r.h / rows_shown);
  if (count == 0 && !writing.looked_for.empty())
    b.text(Hand::body, hue::amber, r.x + b.px(12), r.y + b.px(6), b.say(say::nothing_found));
  int pressed = -1;
  for (int i = first; i < std::min(count, first + rows_shown); ++i) {
    const int step = g.program.index_of(writing.found[static_cast<std::size_t>(i)]);
    if (step < 0) continue;  // the program has changed since
    const Rect box{r.x, r.y + static_cast<float>(i - first) * row, r.w, row - b.px(2)};
    const bool chosen = i == writing.chosen;
    const Hit hit = b.hit(fmt::format("found:{}", writing.found[static_cast<std::size_t>(i)]), box);
    if (chosen) b.fill(box, writing.armed ? hue::green_fill : hue::amber_fill);
    else if (hit.hovered) b.fill(box, hue::head);
    if (chosen && writing.armed) b.play(box.x + b.px(14), box.y + box.h / 2, b.px(6), hue::green);
    b.text(chosen ? Hand::bold : Hand::body, hue::ink, box.x + b.px(30), box.y + (box.h - b.line(Hand::body)) / 2,
           g.name(step), box.w - b.px(40));
    if (hit.pressed) pressed = i;
  }
  if (pressed < 0) return;
  Writing& open = *g.desk.writing;
  open.armed = open.armed && pressed == open.chosen;
  open.chosen = pressed;
  for (Request& request : send_written(g.desk, "panel")) g.requests.push_back(std::move(request));
}

}  // namespace

void draw_writing(Glance& g, Rect whole) {
  Brush& b = g.brush;
  const Writing writing = *g.desk.writing;
  const bool search = writing.what == Written::search;
  const float row = b.line(Hand::body) + b.px(12), field = b.line(Hand::title) + b.px(20);
  const float w = std::min(whole.w, b.px(760));
  const float h = std::min(whole.h, b.px(96) + field + (search ? row * rows_shown : row));
  const Rect r{std::floor(whole.x + (whole.w - w) / 2), std::floor(whole.y + std::min(b.px(84), whole.h - h)), w, h};
  ImGui::SetNextWindowPos({r.x, r.y});
  ImGui::SetNextWindowSize({r.w, r.h});
  ImGui::SetNextWindowFocus();
  ImGui::Begin("writing", nullptr,
               ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoSavedSettings |
                   ImGuiWindowFlags_NoNav | ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NoScrollWithMouse);
  b.fill(r, hue::card);
  b.frame(r, search ? hue::line : hue::amber, b.px(3));
  const float x = r.x + b.px(20), inner = r.w - b.px(40);
  float y = r.y + b.px(12);
  const Phrase title = search ? say::search : writing.what == Written::message_mc ? say::message_mc : say::message_hall;
  b.text(Hand::bold, hue::ink, x, y, b.say(title), inner);
  y += b.line(Hand::bold) + b.px(8);
  draw_field(b, writing.field, {x, y, inner, field}, Hand::title, true);
  y += field + b.px(8);
  if (search) {
    draw_found(g, writing, {x, y, inner, row * rows_shown});
    y += row * rows_shown;
  } else {
    const std::string& up = writing.what == Written::message_mc ? g.state.mc_message : g.state.hall_message;
    if (!up.empty()) b.text(Hand::body, hue::ink2, x, y, fmt::format("{}: “{}”", b.say(say::message_up), up), inner);
    y += row;
  }
  const Phrase keys = search ? (writing.armed ? say::search_armed : say::search_keys) : say::message_keys;
  const float foot = r.y + r.h - b.line(Hand::body) - b.px(10);
  b.text(Hand::body, hue::amber, x, foot, b.say(keys), inner);
  const int found = writing.found.empty() ? -1 : g.program.index_of(writing.found[static_cast<std::size_t>(writing.chosen)]);
  const float about = b.width(Hand::bold, b.say(say::search_about));
  const bool person = person_of(g.program, found) >= 0;
  const Rect link{x + inner - about, foot - b.px(4), about, b.line(Hand::bold) + b.px(8)};
  if (person) b.text(Hand::bold, hue::ink, link.x, foot, b.say(say::search_about));
  const bool pressed = person && b.hit("about", link).pressed;
  ImGui::End();
  if (pressed) open_form_about(g.desk, g.program, writing.found[static_cast<std::size_t>(writing.chosen)]);
}

void draw_locked(Brush& b, const Keymap& keymap, Rect whole) {
  const std::string text =
      fmt::format("{} – {} {}", b.say(say::locked), labels(keymap, Act::lock, 1), b.say(say::unlocks));
  const float w = std::min(whole.w, b.width(Hand::title, text) + b.px(60)), h = b.line(Hand::title) + b.px(24);
  const Rect r{std::floor(whole.x + (whole.w - w) / 2), whole.y + whole.h - h - b.px(12), w, h};
  b.places["locked"] = r;
  ImGui::SetNextWindowPos({r.x, r.y});
  ImGui::SetNextWindowSize({r.w, r.h});
  ImGui::SetNextWindowFocus();
  ImGui::Begin("locked", nullptr,
               ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoInputs | ImGuiWindowFlags_NoSavedSettings |
                   ImGuiWindowFlags_NoNav | ImGuiWindowFlags_NoBackground);
  b.fill(r, hue::amber_fill);
  b.frame(r, hue::amber, b.px(3));
  b.text_centred(Hand::title, hue::ink, r, text);
  ImGui::End();
}

}  // namespace bangvang
