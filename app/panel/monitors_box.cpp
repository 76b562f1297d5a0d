// The list of monitors: which output is on which, and what moves them.
#include <fmt/format.h>

#include <algorithm>

#include "panel/glance.h"

namespace bangvang {
namespace {

constexpr std::size_t most_monitors = 9;  // that have a row

bool has(const std::vector<Role>& roles, Role role) { return std::find(roles.begin(), roles.end(), role) != roles.end(); }

bool anywhere(const PanelView& view, Role role) {
  return std::any_of(view.monitors.begin(), view.monitors.end(), [&](const PanelMonitor& m) { return has(m.roles, role); });
}

// Who stands nowhere can be put somewhere at once; who moves is asked about.
void place(Glance& g, Role role, std::size_t monitor) {
  const Errand errand{Errand::Kind::place, role, static_cast<int>(monitor)};
  if (anywhere(g.view, role)) ask(g.desk, errand, g.view.now);
  else g.desk.errand = errand;
}

void draw_monitor(Glance& g, Rect r, std::size_t i) {
  Brush& b = g.brush;
  const PanelMonitor& monitor = g.view.monitors[i];
  const float box = std::floor(std::min(b.px(110), (r.w * .56f) / static_cast<float>(g.view.roles.size()))), gap = b.px(6);
  const float boxes = box * static_cast<float>(g.view.roles.size());
  b.text(Hand::title, hue::amber, r.x, r.y + (r.h - b.line(Hand::title)) / 2, fmt::format("{}", i + 1));
  const float x = r.x + b.px(28), room = r.w - b.px(38) - boxes;
  const std::size_t dot = monitor.text.find(" · ");
  b.text(Hand::bold, hue::ink, x, r.y + r.h / 2 - b.line(Hand::bold), monitor.text.substr(0, dot), room);
  if (dot != std::string::npos)
    b.text(Hand::body, hue::ink2, x, r.y + r.h / 2, monitor.text.substr(dot + std::string_view(" · ").size()), room);
  float left = r.x + r.w - boxes;
  for (const Role role : g.view.roles) {
    const bool here = has(monitor.roles, role);
    const std::string name = fmt::format("place:{}:{}", role_names[role], i + 1);
    const Rect button{left + gap, r.y + b.px(4), box - gap, r.h - b.px(8)};
    const Words& words = words_of(role);
    const bool pressed =
        b.button(name, button, here ? hue::green_strong : hue::button, here ? hue::ink : hue::ink2, words.in(b.language), "").pressed;
    if (pressed && !here) place(g, role, i);
    left += box;
  }
}

void draw_foot(Glance& g, Rect r) {
  Brush& b = g.brush;
  const bool card = g.view.test_card, may = card || (g.state.look != Look::program && anywhere(g.view, Role::hall));
  const float gap = b.px(8), w = std::floor((r.w - 3 * gap) / 4);
  const auto button = [&](const char* name, int i, Phrase phrase, bool able, const std::string& small) {
    const Rect place{r.x + static_cast<float>(i) * (w + gap), r.y, w, r.h};
    const Hit hit = b.button(name, place, hue::button, able ? hue::ink : hue::dim, b.say(phrase), small);
    return hit.pressed && able;
  };
  if (button("identify", 0, say::identify, true, "")) g.desk.errand = Errand{Errand::Kind::identify, Role::hall, 0};
  if (button("test_card", 1, card ? say::test_card_away : say::test_card, may, ""))
    g.desk.errand = Errand{Errand::Kind::test_card, Role::hall, 0};
  if (button("swap", 2, say::swap, !g.desk.one_screen, labels(*g.view.keymap, Act::swap, 1)))
    ask(g.desk, Errand{Errand::Kind::swap, Role::hall, 0}, g.view.now);
  if (button("close", 3, say::close, true, "")) g.desk.monitors = false;
}

}  // namespace

std::pair<std::string, std::string> question_about(const PanelView& view, const Errand& errand) {
  const auto say = [&](Phrase phrase) { return phrase.in(view.language); };
  if (errand.kind == Errand::Kind::swap) return {say(say::ask_swap), say(say::swap_shows)};
  const auto i = static_cast<std::size_t>(std::max(0, errand.monitor));
  const std::string name = i < view.monitors.size() ? view.monitors[i].text.substr(0, view.monitors[i].text.find(" · ")) : "";
  const bool seen = errand.role == Role::panel || (i < view.monitors.size() && has(view.monitors[i].roles, Role::panel));
  return {fmt::format(fmt::runtime(say(say::ask_place)), words_of(errand.role).in(view.language), name),
          say(seen ? say::swap_shows : say::place_shows)};
}

void draw_monitors(Glance& g, Rect whole) {
  Brush& b = g.brush;
  const std::size_t count = std::min(g.view.monitors.size(), most_monitors);
  const float row = b.px(52), foot = b.px(52), pad = b.px(24);
  const float w = std::min(whole.w, b.px(820));
  const float h = std::min(whole.h, b.px(96) + row * static_cast<float>(count) + b.line(Hand::body) + foot + b.px(20));
  const Rect r{std::floor(whole.x + (whole.w - w) / 2), std::floor(whole.y + std::min(b.px(84), whole.h - h)), w, h};
  ImGui::SetNextWindowPos({r.x, r.y});
  ImGui::SetNextWindowSize({r.w, r.h});
  ImGui::SetNextWindowFocus();
  ImGui::Begin("monitors", nullptr,
               ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoSavedSettings |
                   ImGuiWindowFlags_NoNav | ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NoScrollWithMouse);
  const bool asks = std::any_of(g.view.outputs.begin(), g.view.outputs.end(), [](const PanelOutput& o) { return o.asks; });
  b.fill(r, hue::card);
  b.frame(r, asks ? hue::red : hue::line, b.px(3));
  const float x = r.x + pad, inner = r.w - 2 * pad;
  float y = r.y + b.px(16);
  b.text(Hand::title, hue::ink, x, y, b.say(say::monitors), inner);
  y += b.line(Hand::title) + b.px(6);
  b.text(Hand::body, asks ? hue::red : hue::ink2, x, y, b.say(asks ? say::monitors_asks : say::monitors_hint), inner);
  y += b.line(Hand::body) + b.px(8);
  for (std::size_t i = 0; i < count; ++i, y += row) draw_monitor(g, {x, y, inner, row}, i);
  const float bottom = r.y + r.h - foot - b.px(16);
  if (g.state.look == Look::program)
    b.text(Hand::body, hue::dim, x, bottom - b.line(Hand::body) - b.px(6), b.say(say::test_card_when), inner);
  draw_foot(g, {x, bottom, inner, foot});
  ImGui::End();
}

}  // namespace bangvang
