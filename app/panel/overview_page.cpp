// The whole evening as a grid of its cues. Only what is in sight is drawn.
#include <fmt/format.h>

#include <algorithm>

#include "inputs/overview.h"
#include "panel/effect.h"
#include "panel/glance.h"

namespace bangvang {
namespace {

void draw_tile(Glance& g, int first, Rect r) {
  Brush& b = g.brush;
  const Step& step = *g.step(first);
  const int count = g.rows.cue_count(first);
  const auto within = [&](int i) { return i >= first && i < first + count; };
  const bool live = within(g.live), next = within(g.standby), chosen = g.desk.overview->chosen == step.id;
  const bool done = !live && g.state.announced.contains(first + count - 1);
  const Hit hit = b.hit(fmt::format("tile:{}", step.id), r);
  b.fill(r, live ? hue::red_fill : next ? hue::green_fill : hue::card);
  b.frame(r, chosen ? hue::amber : hit.hovered ? hue::dim : hue::line, chosen ? b.px(3) : 1);
  const float x = r.x + b.px(12), inner = r.w - b.px(24), upper = r.y + b.px(10);
  const ImU32 ink = live || next ? hue::ink : done || step.skip ? hue::dim : hue::ink;
  const float cy = upper + b.line(Hand::bold) / 2;
  if (live) b.dot(x + b.px(6), cy, b.px(6), hue::red);
  else if (next) b.play(x + b.px(6), cy, b.px(6), hue::green);
  else if (done) b.tick(x + b.px(6), cy, b.px(5), hue::green);
  b.text(Hand::bold, live || next ? hue::ink : hue::ink2, x + b.px(20), upper, step.cue, inner * .4f);
  const std::string right = step.skip ? b.say(say::skipped) : live && next && count > 1 ? fmt::format("{}/{} → {}", g.live - first + 1, count, g.standby - first + 1)
                            : live && count > 1 ? fmt::format("{}/{}", g.live - first + 1, count) : count > 1 ? fmt::format("{}", count) : "";
  b.text_right(Hand::body, step.skip ? hue::amber : hue::ink2, r.x + r.w - b.px(12), upper, right, inner * .5f);
  const std::string title = g.cue(first, count);
  const float lower = upper + b.line(Hand::bold) + b.px(6);
  b.text(live || next ? Hand::bold : Hand::body, ink, x, lower, title, inner, Cut::middle);
  // Where an item of the agenda begins, not at each of its cues: thousands of letters would be drawn to say the same.
  const Step* const before = g.step(first - 1);
  if (!before || before->section != step.section)
    b.text(Hand::body, hue::amber, x, lower + b.line(Hand::body) + b.px(3), step.section, inner);
  if (!hit.pressed && !hit.twice) return;
  g.desk.overview->chosen = step.id;
  g.pressed_step(hit, first);
  g.desk.list_touched_ms = -1;  // the arrow keys are the overview's
}

}  // namespace

void draw_overview(Glance& g, Rect whole) {
  Brush& b = g.brush;
  const float top = b.px(26) + b.px(52), foot = b.px(40), edge = b.px(6);
  const Rect r{whole.x, whole.y + top, whole.w, whole.h - top};
  ImGui::SetNextWindowPos({r.x, r.y});
  ImGui::SetNextWindowSize({r.w, r.h});
  ImGui::SetNextWindowFocus();
  ImGui::Begin("overview", nullptr,
               ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoNav |
                   ImGuiWindowFlags_NoScrollWithMouse);
  const std::vector<int>& cues = g.rows.beginnings();
  const int rows = (static_cast<int>(cues.size()) + overview_columns - 1) / overview_columns;
  const float height = b.px(86);
  ImGui::SetCursorScreenPos({r.x, r.y + edge});
  if (ImGui::BeginChild("tiles", {r.w, std::max(1.f, r.h - foot - edge)}, false, ImGuiWindowFlags_NoBackground)) {
    if (g.desk.overview->moved) {
      const int chosen = g.program.index_of(g.desk.overview->chosen);
      const auto at = static_cast<int>(std::upper_bound(cues.begin(), cues.end(), chosen) - cues.begin()) - 1;
      const float y = static_cast<float>(std::max(0, at) / overview_columns) * height, seen = ImGui::GetWindowHeight();
      const float now = ImGui::GetScrollY();
      if (y < now || y + height > now + seen) ImGui::SetScrollY(std::max(0.f, y - seen * .4f));
      g.desk.overview->moved = false;
    }
    const float width = std::floor((ImGui::GetContentRegionAvail().x - 2 * edge) / overview_columns);
    ImGuiListClipper clipper;
    clipper.Begin(rows, height);
    while (clipper.Step()) {
      for (int line = clipper.DisplayStart; line < clipper.DisplayEnd; ++line) {
        const ImVec2 at = ImGui::GetCursorScreenPos();
        for (int column = 0; column < overview_columns; ++column) {
          const std::size_t cue = static_cast<std::size_t>(line * overview_columns + column);
          if (cue >= cues.size()) break;
          draw_tile(g, cues[cue], {r.x + edge + static_cast<float>(column) * width, at.y, width - edge, height - edge});
        }
        ImGui::SetCursorScreenPos(at);
        ImGui::Dummy({width, height});
      }
    }
  }
  ImGui::EndChild();
  const float y = r.y + r.h - foot + (foot - b.line(Hand::bold)) / 2;
  const Rect close{r.x + r.w - b.px(126), r.y + r.h - foot + b.px(3), b.px(120), foot - b.px(8)};
  b.text(Hand::body, hue::amber, r.x + b.px(12), y, b.say(say::overview_keys), r.w * .5f);
  const std::string go = fmt::format("{} · {}", "GO", go_effect(g.program, g.state, b.language, g.view.unmasked));
  b.text_right(Hand::bold, hue::green, close.x - b.px(20), y, go, r.w * .4f);
  const bool pressed = b.button("close", close, hue::button, hue::ink, b.say(say::close), "").pressed;
  ImGui::End();
  if (pressed) g.desk.overview.reset();
}

}  // namespace bangvang
