// What is to be said and remembered: script and notes of the live step, then of the next one.
#include <fmt/format.h>

#include <algorithm>

#include "panel/effect.h"
#include "panel/glance.h"

namespace bangvang {
namespace {

// Lines beneath one another; y is where the next one goes.
struct Column {
  Brush& b;
  float x, width, y;

  void write(Hand hand, ImU32 colour, std::string_view text) {
    if (text.empty()) return;
    y += b.wrapped(hand, colour, x, y, width, text) + b.px(4);
  }
  void labelled(Phrase label, ImU32 colour, const std::string& text) {
    if (!text.empty()) write(Hand::body, colour, fmt::format("{}: {}", b.say(label), text));
  }
};

std::string joined(const std::string& a, const std::string& b) { return a.empty() || b.empty() ? a + b : a + ", " + b; }

void write_recipient(Column& c, const Recipient& r, bool live) {
  c.labelled(say::pronounced, hue::amber, r.say);
  c.write(Hand::body, hue::ink2, joined(r.position, r.unit));
  c.labelled(say::received_by, hue::amber, joined(r.received_by, r.relation));
  if (live) c.write(Hand::body, hue::ink, r.citation);
  c.labelled(say::notes, hue::amber, r.note);
}

void write_step(Glance& g, Column& c, int index, bool live) {
  const Program* const gone = live ? g.gone() : nullptr;  // what the hall has seen
  const Program& program = gone ? *gone : g.program;
  if (gone) index = gone->index_of(g.state.kept_step);
  if (index < 0 || index >= static_cast<int>(program.steps.size())) return;
  const Step* const step = &program.steps[static_cast<std::size_t>(index)];
  Brush& b = g.brush;
  const Phrase caption = live ? say::live : say::next;
  c.write(Hand::bold, live ? hue::red : hue::green, b.say(caption));
  // The next name is no larger than it must be: the crowd may see this screen.
  const Hand hand = live && g.state.look == Look::program ? Hand::title : Hand::bold;
  c.write(hand, hue::ink, gone ? step_title(program, index, b.language) : g.title(index));
  const float before = c.y;
  const bool masked = !gone && g.masked(index);
  if (!masked && step->scene == SceneKind::recipient && step->subject >= 0 &&
      step->subject < static_cast<int>(program.ceremony.recipients.size()))
    write_recipient(c, program.ceremony.recipients[static_cast<std::size_t>(step->subject)], live);
  if (!masked) c.write(Hand::body, hue::ink, step->script);
  c.labelled(say::notes, hue::amber, step->notes);
  if (c.y == before && live) c.write(Hand::body, hue::dim, b.say(say::no_script));
  c.y += b.px(8);
}

}  // namespace

void draw_script(Glance& g, Rect r) {
  Brush& b = g.brush;
  if (r.h < b.px(60)) return;
  b.card(r, fmt::format("{} · {}", b.say(say::script), b.say(say::notes)));
  const float top = r.y + b.head_height();
  ImGui::SetCursorScreenPos({r.x + 1, top});
  if (ImGui::BeginChild("script", {r.w - 2, std::max(1.f, r.y + r.h - top - 1)}, false,
                        ImGuiWindowFlags_NoBackground)) {
    const ImVec2 at = ImGui::GetCursorScreenPos();
    Column column{b, at.x + b.px(10), ImGui::GetContentRegionAvail().x - b.px(20), at.y + b.px(8)};
    write_step(g, column, g.live, true);
    write_step(g, column, g.standby, false);
    ImGui::Dummy({1, std::max(1.f, column.y - at.y)});
  }
  ImGui::EndChild();
}

}  // namespace bangvang
