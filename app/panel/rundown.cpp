// The rundown: sections, cues and steps; live in red with a dot, standby in green with a triangle. Only what is in
// sight is drawn.
#include <fmt/format.h>

#include <algorithm>

#include "panel/effect.h"
#include "panel/glance.h"

namespace bangvang {
namespace {

bool announced(const Glance& g, int step) { return g.state.announced.contains(step); }

// "3/8" of the live step within its cue.
std::string progress(const RundownLine& row, int step) {
  return fmt::format("{}/{}", step - row.first + 1, row.count);
}

void draw_section(Glance& g, const RundownLine& row, Rect r) {
  Brush& b = g.brush;
  b.fill(r, hue::head);
  const Step& step = *g.step(row.first);
  const float y = r.y + (r.h - b.line(Hand::bold)) / 2;
  b.text(Hand::bold, hue::ink, r.x + b.px(10), y,
         step.section.empty() ? std::string_view(b.say(say::before_agenda)) : std::string_view(step.section),
         r.w - b.px(48));
  b.text_right(Hand::body, hue::ink2, r.x + r.w - b.px(10), y, fmt::format("{}", row.count));
}

// The small triangle that opens a cue of several steps. Pressing it arms nothing.
bool draw_opener(Glance& g, const RundownLine& row, Rect r) {
  Brush& b = g.brush;
  const Rect box{r.x + r.w - b.px(26), r.y, b.px(26), r.h};
  const Hit hit = b.hit(fmt::format("open:{}", g.step(row.first)->id), box);
  const float cx = box.x + box.w / 2, cy = box.y + box.h / 2, a = b.px(5);
  const ImU32 colour = hit.hovered ? hue::ink : hue::ink2;
  if (g.rows.is_open(row.first))
    ImGui::GetWindowDrawList()->AddTriangleFilled({cx - a, cy - a * .6f}, {cx + a, cy - a * .6f}, {cx, cy + a}, colour);
  else
    ImGui::GetWindowDrawList()->AddTriangleFilled({cx - a * .6f, cy - a}, {cx + a, cy}, {cx - a * .6f, cy + a}, colour);
  if (hit.pressed) g.rows.toggle(g.program, row.first);
  return hit.pressed;
}

// False: the rows are no longer what they were.
bool draw_cue(Glance& g, const RundownLine& row, Rect r) {
  Brush& b = g.brush;
  const Step& step = *g.step(row.first);
  const bool of_steps = row.kind == RundownLine::Kind::cue && row.count > 1;
  const auto within = [&](int i) { return i >= row.first && i < row.first + row.count; };
  const bool live = within(g.live), next = within(g.standby);
  const bool done = !live && announced(g, row.first + row.count - 1);

  const Hit hit = b.hit(fmt::format("{}:{}", row.kind == RundownLine::Kind::cue ? "cue" : "step", step.id),
                        {r.x, r.y, r.w - (of_steps ? b.px(26) : 0), r.h});
  if (hit.pressed) g.desk.list_touched_ms = g.view.now.steady_ms;
  g.pressed_step(hit, row.first);

  if (live) b.fill(r, hue::red_fill);
  else if (next) b.fill(r, hue::green_fill);
  if (hit.hovered) b.frame(r, hue::dim, 1);
  const float y = r.y + (r.h - b.line(Hand::body)) / 2, cy = r.y + r.h / 2;
  const float mark = r.x + b.px(13);
  if (live) b.dot(mark, cy, b.px(6), hue::red);
  else if (next) b.play(mark, cy, b.px(6), hue::green);
  else if (done) b.tick(mark, cy, b.px(5), hue::green);

  const ImU32 ink = live || next ? hue::ink : done || step.skip ? hue::dim : hue::ink;
  const Hand hand = live || next ? Hand::bold : Hand::body;
  float right = r.x + r.w - b.px(10);
  if (of_steps) {
    if (draw_opener(g, row, r)) return false;
    right -= b.px(20);
    if (live && next) {  // both here: the triangle stands before the number of the next one
      const std::string number = fmt::format("{}", g.standby - row.first + 1);
      b.text_right(Hand::bold, hue::green, right, y, number);
      right -= b.width(Hand::bold, number) + b.px(10);
      b.play(right, cy, b.px(5), hue::green);
      right -= b.px(12);
    }
    const std::string count = live ? progress(row, g.live) : next ? progress(row, g.standby)
                                                              : fmt::format("{}", row.count);
    b.text_right(Hand::body, live || next ? hue::ink : hue::ink2, right, y, count);
    right -= b.width(Hand::body, count) + b.px(8);
  }
  if (step.skip) {
    b.text_right(Hand::body, hue::amber, right, y, b.say(say::skipped));
    right -= b.width(Hand::body, b.say(say::skipped)) + b.px(8);
  }
  const bool cue = row.kind == RundownLine::Kind::cue;
  const float number = r.x + b.px(54), left = number + b.px(cue ? 8 : 20);
  if (cue) b.text_right(hand, live || next ? ink : hue::ink2, number, y, step.cue, b.px(32));
  // A cue of several steps bears the name of what is given, not of those who are called.
  const std::string title = cue ? g.cue(row.first, row.count) : g.title(row.first);
  b.text(hand, ink, left, y, title, right - left, Cut::middle);  // names of groups differ at their ends
  return true;
}

void scroll_to(Glance& g, float row_height, bool must_centre) {
  const int row = g.rows.row_of(must_centre || g.standby < 0 ? g.live : g.standby);
  const int live = g.rows.row_of(g.live);
  if (row < 0) return;
  const float top = ImGui::GetScrollY(), height = ImGui::GetWindowHeight();
  const auto in_sight = [&](int r) {
    const float y = static_cast<float>(r) * row_height;
    return y >= top && y + row_height <= top + height;
  };
  if (!must_centre && in_sight(row) && (live < 0 || in_sight(live))) return;
  ImGui::SetScrollY(std::max(0.f, static_cast<float>(row) * row_height - height * .4f));
}

}  // namespace

void draw_rundown(Glance& g, Rect r, bool moved) {
  Brush& b = g.brush;
  b.card(r, b.say(say::rundown), fmt::format("{} {}", g.rows.cues(), b.say(say::cues)));
  const bool has_arrows = g.desk.list_touched_ms >= 0;
  const float foot = b.px(28);
  const Rect box{r.x + 1, r.y + b.head_height(), r.w - 2, r.h - b.head_height() - foot};
  b.places["rundown"] = box;
  const float row_height = b.px(25);

  ImGui::SetCursorScreenPos({box.x, box.y});
  if (ImGui::BeginChild("rundown", {box.w, std::max(1.f, box.h)}, false, ImGuiWindowFlags_NoBackground)) {
    if (moved || g.desk.find_live) scroll_to(g, row_height, g.desk.find_live);
    const float width = ImGui::GetContentRegionAvail().x;
    ImGuiListClipper clipper;
    clipper.Begin(static_cast<int>(g.rows.all().size()), row_height);
    bool steady = true;
    while (clipper.Step()) {
      for (int i = clipper.DisplayStart; i < clipper.DisplayEnd && steady; ++i) {
        const ImVec2 at = ImGui::GetCursorScreenPos();
        const RundownLine row = g.rows.all()[static_cast<std::size_t>(i)];
        const Rect place{at.x, at.y, width, row_height};
        if (row.kind == RundownLine::Kind::section) draw_section(g, row, place);
        else steady = draw_cue(g, row, place);
        ImGui::SetCursorScreenPos(at);
        ImGui::Dummy({width, row_height});
      }
    }
  }
  ImGui::EndChild();
  g.desk.find_live = false;

  const float y = r.y + r.h - foot + (foot - b.line(Hand::body)) / 2;
  b.fill({r.x + 1, r.y + r.h - foot, r.w - 2, 1}, hue::line);
  b.text(Hand::body, has_arrows ? hue::green : hue::ink2, r.x + b.px(10), y,
         b.say(has_arrows ? say::list_has_arrows : say::list_keys), r.w - b.px(20));
  if (has_arrows) b.frame(r, hue::green, b.px(2));
}

}  // namespace bangvang
