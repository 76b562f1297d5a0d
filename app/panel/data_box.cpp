// Other data: what waits to be taken, in words; and that the wall still shows what was before.
#include <fmt/format.h>

#include <algorithm>

#include "panel/difference_mask.h"
#include "panel/glance.h"
#include "show/on_the_wall.h"

namespace bangvang {
namespace {

void draw_difference(Glance& g, const DifferenceMask& mask, Rect r, std::size_t i) {
  Brush& b = g.brush;
  const Difference& d = (*g.view.waiting)[i];
  const OpenedText said{to_words(mask.masked(d)).in(b.language), to_words(d).in(b.language)};
  const std::string& text = said.in_sight(g.view);
  const Hit hit = b.hit(fmt::format("difference:{}", i), r);
  if (hit.hovered) b.fill(r, hue::head);
  if (hit.pressed) g.opened = said;
  const ImU32 colour = d.kind == Difference::Kind::conflict ? hue::amber : hue::ink;
  const float x = r.x + b.px(12), w = r.w - b.px(20), line = b.line(Hand::body);
  const std::size_t second = b.break_at(Hand::body, w, text);
  b.text(Hand::body, colour, x, r.y + b.px(3), text.substr(0, second), w);
  if (second < text.size()) b.text(Hand::body, colour, x, r.y + b.px(3) + line, text.substr(second), w, Cut::middle);
}

void draw_list(Glance& g, Rect r) {
  Brush& b = g.brush;
  const int count = static_cast<int>(g.view.waiting->size());
  const DifferenceMask mask(g.program, g.state, *g.view.waiting);
  const float row = 2 * b.line(Hand::body) + b.px(8);
  ImGui::SetCursorScreenPos({r.x, r.y});
  if (ImGui::BeginChild("differences", {r.w, std::max(1.f, r.h)}, false, ImGuiWindowFlags_NoBackground)) {
    const float width = ImGui::GetContentRegionAvail().x;
    if (count == 0) {
      const ImVec2 at = ImGui::GetCursorScreenPos();
      b.wrapped(Hand::body, hue::ink2, at.x + b.px(12), at.y + b.px(4), width - b.px(20), b.say(say::data_same));
    }
    ImGuiListClipper clipper;
    clipper.Begin(count, row);
    while (clipper.Step())
      for (int i = clipper.DisplayStart; i < clipper.DisplayEnd; ++i) {
        const ImVec2 at = ImGui::GetCursorScreenPos();
        draw_difference(g, mask, {at.x, at.y, width, row}, static_cast<std::size_t>(i));
        ImGui::SetCursorScreenPos(at);
        ImGui::Dummy({width, row});
      }
  }
  ImGui::EndChild();
}

// How many there are, also of those that are not listed one by one.
std::string count_of(const std::vector<Difference>& all) {
  if (all.empty() || all.back().kind != Difference::Kind::more) return fmt::format("{}", all.size());
  return fmt::format("{} + {}", all.size() - 1, all.back().after);
}

// Something can be applied: not what is frozen, nor what the data do not have any more.
bool keeps(const Glance& g) { return resolve(g.program, g.state, {Want::renew, "", "panel", false}).verb == Verb::renew; }

}  // namespace

float data_height(const Glance& g, float most) {
  const Brush& b = g.brush;
  const float button = b.px(44), gap = b.px(6), row = 2 * b.line(Hand::body) + b.px(8);
  float height = 0;
  if (keeps(g)) height += b.line(Hand::bold) + button + 2 * gap;
  if (g.view.waiting) height += button + gap + row * static_cast<float>(std::max<std::size_t>(1, g.view.waiting->size()));
  return height == 0 ? 0 : std::min(most, height + b.head_height() + gap);
}

void draw_data(Glance& g, Rect r) {
  Brush& b = g.brush;
  const Keymap& keys = *g.view.keymap;
  b.card(r, b.say(g.view.waiting ? say::data_waits : say::data_new), g.view.waiting ? count_of(*g.view.waiting) : "");
  const float button = b.px(44), gap = b.px(6), x = r.x + gap, w = r.w - 2 * gap;
  float foot = r.y + r.h - gap;
  if (keeps(g)) {
    foot -= button;
    if (b.button("apply", {x, foot, w, button}, hue::amber_strong, hue::ink, b.say(say::data_apply), labels(keys, Act::apply_edit, 1)).pressed) {
      if (!g.desk.asked && renewal_announces(g.program, g.state)) ask(g.desk, Question::renew, g.view.now);
      else g.request(Want::renew);
    }
    foot -= b.line(Hand::bold) + gap;
    b.text(Hand::bold, hue::amber, x + gap, foot, b.say(say::data_kept), w - 2 * gap);
    foot -= gap;
  }
  if (g.view.waiting) {
    foot -= button;
    if (b.button("take", {x, foot, w, button}, hue::green_strong, hue::ink, b.say(say::data_take), labels(keys, Act::take_edit, 1)).pressed)
      g.request(Want::take_data);
    foot -= gap;
    const float top = r.y + b.head_height();
    draw_list(g, {r.x + 1, top, r.w - 2, foot - top});
  }
  b.frame(r, hue::amber, b.px(2));
}

}  // namespace bangvang
