// The text that is being typed: a message, or a search and what it has found.
#include <fmt/format.h>

#include <algorithm>

#include "panel/effect.h"
#include "panel/glance.h"

namespace bangvang {
namespace {

constexpr int rows_shown = 9;

// The text with what the input method is composing at the caret, underlined; the end stays in sight.
void draw_field(Brush& b, const TextField& field, Rect box) {
  b.places["field"] = box;
  b.fill(box, hue::ground);
  b.frame(box, hue::amber, b.px(2));
  const std::string head = field.text().substr(0, field.caret());
  const float before = b.width(Hand::title, head), composed = b.width(Hand::title, field.composing());
  const float inner = box.w - b.px(24), y = box.y + (box.h - b.line(Hand::title)) / 2;
  const float x = box.x + b.px(12) - std::max(0.f, before + composed + b.px(8) - inner);
  ImGui::PushClipRect({box.x + b.px(8), box.y}, {box.x + box.w - b.px(8), box.y + box.h}, true);
  const std::string whole = head + field.composing() + field.text().substr(field.caret());
  b.text(Hand::title, hue::ink, x, y, whole);
  const float caret = x + before + composed, foot = y + b.line(Hand::title);
  if (composed > 0) b.fill({x + before, foot, composed, b.px(2)}, hue::amber);
  b.fill({caret, y, b.px(2), b.line(Hand::title)}, hue::amber);
  ImGui::PopClipRect();
}

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
  draw_field(b, writing.field, {x, y, inner, field});
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
  b.text(Hand::body, hue::amber, x, r.y + r.h - b.line(Hand::body) - b.px(10), b.say(keys), inner);
  ImGui::End();
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
