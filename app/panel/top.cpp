// The top of the panel: what is wrong, what the hall sees, and the time.
#include <fmt/format.h>

#include <cstdlib>

#include "panel/effect.h"
#include "panel/glance.h"
#include "show/timing.h"

namespace bangvang {
namespace {

std::string clock_text(ShowTime now) {
  const std::int64_t minutes = (now.wall_ms / 1000 + now.utc_offset_s) / 60;
  const std::int64_t of_day = ((minutes % 1440) + 1440) % 1440;
  return fmt::format("{:02}:{:02}", of_day / 60, of_day % 60);
}

// The messages that are up: whoever wrote one must not forget it.
std::string told(const Glance& g) {
  std::string all;
  const auto add = [&](Phrase to, const std::string& text) {
    if (!text.empty()) all += fmt::format("{}{}: “{}”", all.empty() ? "" : "  ·  ", g.brush.say(to), text);
  };
  add(say::told_hall, g.state.hall_message);
  add(say::told_mc, g.state.mc_message);
  return all;
}

// Always there and always as high: nothing below moves under the mouse when something goes wrong.
void draw_alarm_line(Glance& g, Rect r) {
  Brush& b = g.brush;
  const std::vector<std::string> all = alarms(g.view);
  const float y = r.y + (r.h - b.line(Hand::bold)) / 2;
  if (all.empty() && !told(g).empty()) {
    b.fill(r, hue::amber_fill);
    b.text(Hand::bold, hue::ink, r.x + b.px(12), y, told(g), r.w - b.px(24));
    return;
  }
  if (all.empty()) {
    b.text(Hand::body, hue::ink2, r.x + b.px(12), y, g.program.ceremony.title, r.w - b.px(24));
    return;
  }
  b.fill(r, hue::red_strong);
  std::string more = all.size() > 1 ? fmt::format("+{}", all.size() - 1) : "";
  b.warning(r.x + b.px(20), r.y + r.h / 2, b.px(7), hue::ink);
  b.text(Hand::bold, hue::ink, r.x + b.px(36), y, all.front(), r.w - b.px(90));
  b.text_right(Hand::bold, hue::ink, r.x + r.w - b.px(12), y, more);
}

float draw_look(Glance& g, Rect r) {
  Brush& b = g.brush;
  struct Badge {
    Phrase text;
    ImU32 face, ink;
  };
  static constexpr Badge badges[] = {{say::on_air, hue::red_strong, hue::ink},
                                     {say::black, hue::black, hue::ink},
                                     {say::hold, hue::amber, hue::black},
                                     {say::freeze, hue::ice, hue::black}};
  const Badge& badge = badges[static_cast<int>(g.state.look)];
  const float w = b.width(Hand::title, b.say(badge.text)) + b.px(44);
  const Rect box{r.x, r.y, w, r.h};
  b.fill(box, badge.face);
  if (g.state.look == Look::black) b.frame(box, hue::ink, b.px(2));
  b.dot(box.x + b.px(18), box.y + box.h / 2, b.px(6), badge.ink);
  b.text(Hand::title, badge.ink, box.x + b.px(32), box.y + (box.h - b.line(Hand::title)) / 2, b.say(badge.text));
  return w;
}

// A rehearsal that is taken for the show, or the other way round, costs an evening.
float draw_rehearsal(Glance& g, Rect r) {
  Brush& b = g.brush;
  if (!g.view.rehearsal) return 0;
  const Rect box{r.x, r.y, b.width(Hand::title, b.say(say::rehearsal)) + b.px(24), r.h};
  b.fill(box, hue::green_strong);
  b.frame(box, hue::ink, b.px(2));
  b.text(Hand::title, hue::ink, box.x + b.px(12), box.y + (box.h - b.line(Hand::title)) / 2, b.say(say::rehearsal));
  return box.w;
}

// What is left of the agenda item, and how far from its plan; whole minutes. Returns the width it took.
float draw_plan(Glance& g, float right, float upper, float lower) {
  Brush& b = g.brush;
  const Timing t = timing(g.program, g.state, g.view.now);
  struct Line {
    std::string label, value;
    ImU32 colour;
  };
  std::vector<Line> lines;
  if (t.left_s) {
    const bool over = *t.left_s < 0;
    lines.push_back({b.say(over ? say::item_over : say::item_left), duration(std::abs(*t.left_s) * 1000, b.language),
                     over ? hue::red : hue::ink});
  }
  if (t.late_s) {
    const bool on_time = std::abs(*t.late_s) < 60, late = *t.late_s > 0;
    if (on_time) lines.push_back({b.say(say::on_time), "", hue::ink2});
    else lines.push_back({b.say(late ? say::late : say::early), duration(std::abs(*t.late_s) * 1000, b.language),
                          late ? hue::amber : hue::ink});
  }
  float label = 0, value = 0;
  for (const Line& line : lines) {
    label = std::max(label, b.width(Hand::body, line.label));
    value = std::max(value, b.width(Hand::bold, line.value));
  }
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const float y = i == 0 ? upper : lower;
    b.text_right(Hand::bold, lines[i].colour, right, y, lines[i].value);
    b.text_right(Hand::body, hue::ink2, right - value - b.px(10), y, lines[i].label);
  }
  return lines.empty() ? 0 : label + value + b.px(30);
}

}  // namespace

std::string frozen_name(const Glance& g) {
  const Program* const kept = g.state.kept_hash.empty() ? nullptr : g.view.kept;
  if (!kept) return g.name(g.program.index_of(g.state.frozen));
  return step_name(*kept, kept->index_of(g.state.frozen), g.brush.language);  // nothing is frozen but what the hall has seen
}

std::string hall_sees(const Glance& g) {
  const Brush& b = g.brush;
  if (g.state.look == Look::freeze) return fmt::format("{}: {}", b.say(say::freeze), frozen_name(g));
  return b.say(g.state.look == Look::black ? say::black : say::hold);
}

std::vector<std::string> alarms(const PanelView& view) {
  std::vector<std::string> all;
  if (!view.focused) all.push_back(say::unheard.in(view.language));
  for (const Words& words : view.alarms) all.push_back(words.in(view.language));
  for (const PanelOutput& output : view.outputs)
    if (output.asks)
      all.push_back(fmt::format("{}: {}", output.role.in(view.language), say::which_monitor.in(view.language)));
    else if (!output.connected && output.monitor.empty())
      all.push_back(fmt::format("{}: {}", output.role.in(view.language), say::no_monitor.in(view.language)));
    else if (!output.connected)
      all.push_back(fmt::format("{} ({}): {}", output.role.in(view.language), output.monitor,
                                say::unplugged.in(view.language)));
  if (view.notes)
    for (const LayoutNote& note : *view.notes)
      if (note.kind == LayoutNote::Kind::cut)
        all.push_back(fmt::format("{}: “{}”", say::cut.in(view.language),
                                  view.unmasked || live_is_seen(*view.state) ? note.text : masked_words));
  return all;
}

void draw_top(Glance& g, Rect r) {
  Brush& b = g.brush;
  const float alarm_height = b.px(26);
  draw_alarm_line(g, {r.x, r.y, r.w, alarm_height});
  const Rect bar{r.x + b.px(6), r.y + alarm_height + b.px(2), r.w - b.px(12), r.h - alarm_height - b.px(4)};
  b.fill(bar, hue::card);
  b.frame(bar, hue::line, 1);

  float badge = draw_look(g, {bar.x, bar.y, 0, bar.h});
  badge += draw_rehearsal(g, {bar.x + badge, bar.y, 0, bar.h});
  const std::string clock = clock_text(g.view.now);
  const float middle = bar.y + bar.h / 2;
  float right = bar.x + bar.w - b.px(14);
  b.text_right(Hand::title, hue::ink, right, middle - b.line(Hand::title) / 2, clock);
  right -= b.width(Hand::title, clock) + b.px(24);

  const float upper = middle - b.line(Hand::body), lower = middle;
  const std::string running = duration(g.view.now.steady_ms - g.view.started_ms, b.language);
  const std::string step = duration(g.view.now.steady_ms - g.state.entered_ms, b.language);
  const float value = std::max(b.width(Hand::bold, running), b.width(Hand::bold, step));
  const float label = std::max(b.width(Hand::body, b.say(say::elapsed)), b.width(Hand::body, b.say(say::this_step)));
  b.text_right(Hand::bold, hue::ink, right, upper, running);
  b.text_right(Hand::bold, hue::ink, right, lower, step);
  right -= value + b.px(10);
  b.text_right(Hand::body, hue::ink2, right, upper, b.say(say::elapsed));
  b.text_right(Hand::body, hue::ink2, right, lower, b.say(say::this_step));
  right -= label + b.px(20);

  right -= draw_plan(g, right, upper, lower);

  const float left = bar.x + badge + b.px(16);
  static constexpr Phrase below[] = {say::live, say::black_long, say::hold_long, say::freeze_long};
  b.text(Hand::body, g.state.look == Look::program ? hue::ink2 : hue::amber, left, upper,
         b.say(below[static_cast<int>(g.state.look)]), right - left);
  b.text(Hand::bold, hue::ink, left, lower, g.live_name(), right - left);
}

}  // namespace bangvang
