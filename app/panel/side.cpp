// The right column: what is wrong with the data or on screen, and whether each output shows what it should.
#include <fmt/format.h>

#include <algorithm>

#include "panel/effect.h"
#include "panel/glance.h"

namespace bangvang {
namespace {

// One line of the list and, when it is pressed, all of it.
struct Finding {
  ImU32 colour;
  std::string line;
  OpenedText detail;
};

Finding finding_of(const Glance& g, const Problem& p) {
  const Language language = g.brush.language;
  const std::string place = to_text(p.where);
  std::string line = place.empty() ? p.what.in(language) : fmt::format("{}: {}", place, p.what.in(language));
  std::string detail = line;
  if (!p.remedy.in(language).empty())
    detail += fmt::format("\n\n{}: {}", g.brush.say(say::what_to_do), p.remedy.in(language));
  if (!g.view.unmasked) line = without_names(std::move(line));
  std::string masked = without_names(detail);
  return {p.severity == Severity::error ? hue::red : hue::amber, std::move(line), {std::move(masked), std::move(detail)}};
}
Finding finding_of(const Glance& g, const LayoutNote& note) {
  const bool cut = note.kind == LayoutNote::Kind::cut;
  std::string line = fmt::format("{}: “{}”", g.brush.say(cut ? say::cut : say::small), note.text);
  const std::string masked = live_is_seen(g.state) ? line : without_names(line);
  return {cut ? hue::red : hue::amber, g.view.unmasked ? line : masked, {masked, line}};
}

bool is_error(const Problem* problem) { return problem->severity == Severity::error; }

// The problems of loading and since, errors first.
std::vector<const Problem*> by_severity(const Problems* problems) {
  std::vector<const Problem*> all;
  if (!problems) return all;
  for (const Problem& one : *problems) all.push_back(&one);
  std::stable_partition(all.begin(), all.end(), is_error);
  return all;
}

// Alarms first, then what is an error, then what the layout says, then the other problems. Made only for rows in sight.
Finding finding_at(const Glance& g, const std::vector<std::string>& red, const std::vector<const Problem*>& problems, std::size_t i) {
  if (i < red.size()) return {hue::red, red[i], {g.view.unmasked ? without_names(red[i]) : red[i], red[i]}};
  i -= red.size();
  if (i < problems.size() && is_error(problems[i])) return finding_of(g, *problems[i]);
  const auto errors = static_cast<std::size_t>(std::partition_point(problems.begin(), problems.end(), is_error) - problems.begin());
  i -= errors;
  if (g.view.notes) {
    std::size_t small = 0;
    for (const LayoutNote& note : *g.view.notes)
      if (note.kind != LayoutNote::Kind::cut && small++ == i) return finding_of(g, note);
    i -= small;
  }
  return finding_of(g, *problems[errors + i]);
}

void draw_problems(Glance& g, Rect r) {
  Brush& b = g.brush;
  const std::vector<std::string> red = alarms(g.view);
  const std::vector<const Problem*> problems = by_severity(g.view.problems);
  std::size_t count = red.size() + problems.size();
  const auto not_cut = [](const LayoutNote& note) { return note.kind != LayoutNote::Kind::cut; };
  if (g.view.notes)
    count += static_cast<std::size_t>(std::count_if(g.view.notes->begin(), g.view.notes->end(), not_cut));
  b.card(r, b.say(say::problems), fmt::format("{}", count));
  const float top = r.y + b.head_height(), row_height = b.px(27);
  ImGui::SetCursorScreenPos({r.x + 1, top});
  if (ImGui::BeginChild("problems", {r.w - 2, std::max(1.f, r.y + r.h - top - 1)}, false,
                        ImGuiWindowFlags_NoBackground)) {
    const float width = ImGui::GetContentRegionAvail().x;
    if (count == 0) {
      const ImVec2 at = ImGui::GetCursorScreenPos();
      b.dot(at.x + b.px(16), at.y + row_height / 2, b.px(5), hue::green);
      b.text(Hand::body, hue::ink2, at.x + b.px(30), at.y + (row_height - b.line(Hand::body)) / 2,
             b.say(say::no_problems));
    }
    ImGuiListClipper clipper;
    clipper.Begin(static_cast<int>(count), row_height);
    while (clipper.Step()) {
      for (int i = clipper.DisplayStart; i < clipper.DisplayEnd; ++i) {
        const ImVec2 at = ImGui::GetCursorScreenPos();
        const Rect place{at.x, at.y, width, row_height};
        const Finding finding = finding_at(g, red, problems, static_cast<std::size_t>(i));
        const Hit hit = b.hit(fmt::format("problem:{}", i), place);
        if (hit.hovered) b.fill(place, hue::head);
        if (hit.pressed) g.opened = finding.detail;
        b.warning(place.x + b.px(16), place.y + place.h / 2, b.px(6), finding.colour);
        b.text(Hand::body, finding.colour == hue::red ? hue::red : hue::ink, place.x + b.px(30),
               place.y + (place.h - b.line(Hand::body)) / 2, finding.line, place.w - b.px(38));
        ImGui::SetCursorScreenPos(at);
        ImGui::Dummy({width, row_height});
      }
    }
  }
  ImGui::EndChild();
}

// A lobby card by the step that its scene belongs to, as the rundown names it.
std::string name_of_card(const Glance& g, const std::string& scene) {
  if (scene == "agenda-now") return g.brush.say(say::agenda_now);
  if (scene == "clock") return g.brush.say(say::clock);
  for (const Album& album : g.program.ceremony.albums)
    if (scene == "photos:" + album.id) return album.title.empty() ? g.brush.say(say::photos) : album.title;
  const auto& steps = g.program.steps;
  const auto of_scene = [&](const Step& step) { return step.id == scene || step.id.starts_with(scene + '/'); };
  const auto found = std::find_if(steps.begin(), steps.end(), of_scene);
  return found == steps.end() ? g.brush.say(say::announced) : g.name(static_cast<int>(found - steps.begin()));
}

// What an output is said to do, and whether that is what it should.
struct Told {
  std::string words;
  bool right = false;
};

Told told_of(const Glance& g, const PanelOutput& output) {
  const Brush& b = g.brush;
  if (output.asks) return {b.say(say::which_monitor), false};
  if (!output.connected) return {b.say(output.monitor.empty() ? say::no_monitor : say::unplugged), false};
  if (output.follows == PanelOutput::Follows::nothing) {
    if (output.card.empty() || !output.in_time) return {b.say(say::card_late), false};
    return {fmt::format("{}: {}", b.say(say::shows), name_of_card(g, output.card)), true};
  }
  // What is taken beneath black, hold or freeze is not to be seen in the hall, and nothing is owed.
  const bool covered = g.state.look != Look::program && output.follows == PanelOutput::Follows::hall;
  if (covered) return {hall_sees(g), true};
  const bool keeps = !g.state.kept_hash.empty() && output.follows == PanelOutput::Follows::hall;
  if (keeps) return {b.say(say::keeps_old), true};
  if (output.presented != g.state.live || !output.in_time) return {b.say(say::not_yet), false};
  return {fmt::format("{}: {}", b.say(say::shows), g.name(g.live)), true};
}

void draw_outputs(Glance& g, Rect r) {
  Brush& b = g.brush;
  b.card(r, b.say(say::outputs));
  if (!g.view.monitors.empty()) {
    const std::string caption = b.say(say::monitors_button);
    const float w = b.width(Hand::bold, caption) + b.px(24);
    const Rect place{r.x + r.w - w, r.y, w, b.head_height()};
    const bool pressed = b.button("monitors", place, hue::button, hue::ink, caption, "").pressed;
    if (pressed && !g.desk.asked) g.desk.monitors = !g.desk.monitors;
  }
  float y = r.y + b.head_height() + b.px(8);
  const float line = b.line(Hand::body);
  for (const PanelOutput& output : g.view.outputs) {
    if (y + 2 * line > r.y + r.h) return;
    const Told told = told_of(g, output);
    const ImU32 colour = !output.connected || output.asks ? hue::red : told.right ? hue::green : hue::amber;
    const std::string size = output.connected ? fmt::format("{}×{}", output.width, output.height) : "";
    b.dot(r.x + b.px(16), y + line / 2, b.px(5), colour);
    b.text(Hand::bold, hue::ink, r.x + b.px(30), y,
           output.monitor.empty() ? output.role.in(b.language)
                                  : fmt::format("{} · {}", output.role.in(b.language), output.monitor),
           r.w - b.px(50) - b.width(Hand::body, size));
    b.text_right(Hand::body, hue::ink2, r.x + r.w - b.px(10), y, size);
    y += line + b.px(2);
    b.text(Hand::body, told.right ? hue::ink2 : colour, r.x + b.px(30), y, told.words, r.w - b.px(40));
    y += line + b.px(8);
  }
}

}  // namespace

void draw_side(Glance& g, Rect r) {
  Brush& b = g.brush;
  const float outputs = b.head_height() + b.px(16) +
                        static_cast<float>(std::clamp<std::size_t>(g.view.outputs.size(), 1, 4)) *
                            (2 * b.line(Hand::body) + b.px(10));
  const float keys = b.px(44), gap = b.px(6);
  const float foot = r.y + r.h - keys, above = foot - gap - keys;
  const float room = r.h - outputs - 2 * keys - 3 * gap, data = data_height(g, std::floor(room * .62f));
  if (data > 0) draw_data(g, {r.x, r.y, r.w, data});
  const float below = data > 0 ? data + gap : 0;
  draw_problems(g, {r.x, r.y + below, r.w, room - below});
  draw_outputs(g, {r.x, above - gap - outputs, r.w, outputs});
  const float third = std::floor((r.w - 2 * gap) / 3);
  const auto opens = [&](const char* name, int column, float y, Phrase phrase, Act act) {
    const Rect place{r.x + static_cast<float>(column) * (third + gap), y, third, keys};
    return b.button(name, place, hue::button, hue::ink, b.say(phrase), labels(*g.view.keymap, act, 1)).pressed && !g.desk.asked;
  };
  if (opens("search", 0, above, say::search_button, Act::search)) begin_writing(g.desk, Written::search);
  if (opens("message", 1, above, say::message_button, Act::message_mc)) begin_writing(g.desk, Written::message_mc);
  if (opens("overview", 2, above, say::overview, Act::overview)) open_overview(g.desk, g.program, g.state);
  if (opens("roster", 0, foot, say::roster, Act::roster)) open_form(g.desk, FormPage::who, g.program, g.state);
  if (opens("help", 1, foot, say::help, Act::help)) g.desk.help = !g.desk.help;
  if (g.view.single_screen && opens("panel", 2, foot, say::hide_panel, Act::panel)) g.desk.panel_shown = false;
}

}  // namespace bangvang
