// Announcement: the words stand between the emblem and the panels; without panels all of it moves to the middle.
#include "scenes/announcement.h"

#include <algorithm>

#include "base/folding.h"
#include "scenes/binding.h"
#include "scenes/column.h"

namespace bangvang {
namespace {

constexpr float top_padding = 30, least_panel = 200;  // u

float padding(const Sketch& s) { return s.u(s.frame.columns < 10 ? 28 : 40); }

Column panel_words(Sketch& s, const AnnouncementPanel& panel, Rect rect) {
  Column words(s, rect.x + padding(s), rect.w - 2 * padding(s));
  words.text(panel.label, voice::label(s.theme));
  Voice text = voice::body(s.theme);
  text.gap = 8;
  words.text(panel.text, text);
  bool first = true;
  for (const Presenter& person : panel.people) {
    Voice name = voice::name(s.theme, panel.people.size() > 1 ? type::M : type::L);
    name.smallest = type::S;
    name.one_line = type::S;
    name.gap = first ? 4 : 10;
    words.text(bind_name(person.name), name);
    Voice position = voice::quiet(s.theme);
    position.gap = 2;
    words.text(person.position, position);
    first = false;
  }
  return words;
}

float natural_height(Sketch& s, const AnnouncementPanel& panel, Rect rect) {
  return panel_words(s, panel, rect).height() + 2 * s.u(top_padding);
}

// The panels' boxes side by side along the bottom, or one under another, no more than `most` high together.
std::vector<Rect> panel_boxes(Sketch& s, const std::vector<AnnouncementPanel>& panels, float most) {
  const Frame& f = s.frame;
  const float bottom = floor_of(f), gap = s.u(24), full = f.span(static_cast<float>(f.columns));
  const auto count = static_cast<float>(panels.size());
  std::vector<Rect> boxes;
  if (panels.empty()) return boxes;
  if (f.stacked()) {
    float all = 0;
    for (const auto& panel : panels) {
      boxes.push_back({f.x(0), 0, full, 0});
      boxes.back().h = std::max(s.u(160), natural_height(s, panel, boxes.back()));
      all += boxes.back().h;
    }
    const float squeeze = std::min(1.f, (most - gap * (count - 1)) / all);
    float y = bottom;
    for (std::size_t i = panels.size(); i-- > 0; y -= gap) {
      boxes[i].h *= squeeze;
      boxes[i].y = y -= boxes[i].h;
    }
    return boxes;
  }
  float shares = 0, height = s.u(least_panel);
  for (const auto& panel : panels) shares += panel.share;
  const bool alone = panels.size() == 1;
  const float width = alone ? std::min(full, columns_of_12(f, panels[0].share)) : full - gap * (count - 1);
  float x = f.x(0) + (alone ? (full - width) / 2 : 0);
  for (const auto& panel : panels) {
    boxes.push_back({x, 0, width * panel.share / shares, 0});
    height = std::max(height, natural_height(s, panel, boxes.back()));
    x += boxes.back().w + gap;
  }
  for (Rect& box : boxes) box.h = std::min(height, most), box.y = bottom - box.h;
  return boxes;
}

Column words_of(Sketch& s, const Announcement& said) {
  const Frame& f = s.frame;
  Column words(s, f.x(0), f.span(static_cast<float>(f.columns)), Align::centre);
  words.kicker(said.kicker, 0, type::M);
  Voice honour = voice::honour(s.theme);
  honour.slot = trim(said.subject).empty() ? 0 : 170;
  honour.gap = -4;
  words.text(upper(said.honour), honour);
  words.divider(6, 1140);
  Voice subject = voice::name(s.theme);
  subject.gap = 8;
  words.text(bind_name(said.subject), subject);
  for (const std::string& under : said.under) {
    Voice line = voice::quiet(s.theme, type::M);
    line.gap = 2;
    words.text(under, line);
  }
  words.pills(said.pills, 14);
  return words;
}

}  // namespace

bool AnnouncementPanel::empty() const { return trim(text).empty() && people.empty(); }

Picture draw_announcement(const SceneView& view, Announcement said) {
  Sketch s(view.output, view.metrics);
  const Frame& f = s.frame;
  std::erase_if(said.panels, [](const AnnouncementPanel& panel) { return panel.empty(); });
  const bool panels = !said.panels.empty();
  const float cx = f.x(0) + f.span(static_cast<float>(f.columns)) / 2, floor = floor_of(f), gap = s.u(20);
  Column words = words_of(s, said);

  // Too much for the wall: the emblem gives way first, then words and panels in proportion.
  const float wanted = words.height();
  auto boxes = panel_boxes(s, said.panels, f.H);
  float panel_height = panels ? floor - boxes.front().y + gap : 0;
  float R = s.u(f.stacked() ? 116 : 102),
        emblem = std::max((panels ? .148f : .2f) * f.H * (f.stacked() ? .8f : 1), f.top + R);
  if (emblem + R + gap + wanted + panel_height > floor) R = s.u(64), emblem = f.top + R;
  float top = emblem + R + gap;
  if (panels && top + wanted + panel_height > floor) {
    boxes = panel_boxes(s, said.panels, (panel_height - gap) * std::max(.4f, (floor - top) / (wanted + panel_height)));
    panel_height = floor - boxes.front().y + gap;
  }
  // Words shrink in steps: what they leave is the panels', and what they lack is taken from them.
  const float spare = floor - panel_height - top - words.height_in(floor - panel_height - top);
  if (panels && (spare > gap || spare < 0)) {
    boxes = panel_boxes(s, said.panels, std::max(1.f, panel_height - gap + (spare > 0 ? spare * .8f : spare)));
    panel_height = floor - boxes.front().y + gap;
  }
  const float bottom = floor - panel_height;
  // The mock-up's places if all of it is there; else emblem and words stand in the middle of what is free.
  if (!panels || f.stacked() || trim(said.subject).empty()) {
    const float shift = .45f * std::max(0.f, bottom - top - wanted);
    emblem += shift;
    top += shift;
  }

  s.background();
  s.halo({cx, emblem}, std::min(s.u(880), .8f * std::max(f.W, .6f * f.H)));
  draw_emblem(s, {cx, emblem}, R);
  for (std::size_t i = 0; i < boxes.size(); ++i) {
    const Rect& box = boxes[i];
    s.panel(box);
    panel_words(s, said.panels[i], box).draw(box.y + s.u(top_padding), box.y + box.h - s.u(.7f * top_padding));
  }
  words.draw(top, bottom);
  return s.take();
}

}  // namespace bangvang
