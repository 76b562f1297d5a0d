// Announcement: the words stand between the emblem and the panels; without panels all of it moves to the middle.
#include "scenes/announcement.h"

#include <algorithm>

#include "base/folding.h"
#include "scenes/column.h"

namespace bangvang {
namespace {

constexpr float padding = 40, top_padding = 30, least_panel = 200;  // u

Column panel_words(Sketch& s, const AnnouncementPanel& panel, Rect rect) {
  Column words(s, rect.x + s.u(padding), rect.w - 2 * s.u(padding));
  words.text(panel.label, voice::label(s.theme));
  Voice text = voice::body(s.theme);
  text.gap = 8;
  words.text(panel.text, text);
  bool first = true;
  for (const Presenter& person : panel.people) {
    Voice name = voice::name(s.theme, type::L);
    name.smallest = type::S;
    name.gap = first ? 4 : 14;
    words.text(person.name, name);
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

// Side by side along the bottom, or one under another; the y of their top.
float draw_panels(Sketch& s, const std::vector<AnnouncementPanel>& panels) {
  const Frame& f = s.frame;
  const float bottom = floor_of(f), gap = s.u(24);
  const auto count = static_cast<float>(panels.size());
  std::vector<Rect> rects;
  const float full = f.span(static_cast<float>(f.columns));
  if (f.stacked()) {
    float all = gap * (count - 1);
    for (const auto& panel : panels) {
      rects.push_back({f.x(0), 0, full, 0});
      rects.back().h = std::max(s.u(160), natural_height(s, panel, rects.back()));
      all += rects.back().h;
    }
    const float most = .42f * (bottom - f.top), squeeze = std::min(1.f, (most - gap * (count - 1)) / (all - gap * (count - 1)));
    float y = bottom;
    for (std::size_t i = panels.size(); i-- > 0;) {
      rects[i].h *= squeeze;
      y -= rects[i].h;
      rects[i].y = y;
      y -= gap;
    }
  } else {
    float shares = 0, height = s.u(least_panel);
    for (const auto& panel : panels) shares += panel.share;
    const float width = panels.size() == 1 ? std::min(full, columns_of_12(f, panels[0].share)) : full - gap * (count - 1);
    float x = f.x(0) + (panels.size() == 1 ? (full - width) / 2 : 0);
    for (const auto& panel : panels) {
      rects.push_back({x, 0, width * panel.share / shares, 0});
      height = std::max(height, natural_height(s, panel, rects.back()));
      x += rects.back().w + gap;
    }
    height = std::min(height, .36f * f.H);
    for (Rect& rect : rects) rect.y = bottom - height, rect.h = height;
  }
  for (std::size_t i = 0; i < panels.size(); ++i) {
    const Rect& rect = rects[i];
    s.panel(rect);
    panel_words(s, panels[i], rect).draw(rect.y + s.u(top_padding), rect.y + rect.h - s.u(top_padding) * .7f);
  }
  return rects.front().y;
}

}  // namespace

bool AnnouncementPanel::empty() const { return trim(text).empty() && people.empty(); }

Picture draw_announcement(const SceneView& view, Announcement said) {
  Sketch s(view.output, view.metrics);
  const Frame& f = s.frame;
  std::erase_if(said.panels, [](const AnnouncementPanel& panel) { return panel.empty(); });
  const bool panels = !said.panels.empty();
  const float cx = f.x(0) + f.span(static_cast<float>(f.columns)) / 2;

  // A safe area moves the emblem down with everything else.
  const float R = s.u(f.stacked() ? 116 : 102);
  const float emblem = std::max((panels ? .148f : .2f) * f.H * (f.stacked() ? .8f : 1), f.top + R);
  s.background();
  s.halo({cx, emblem}, std::min(s.u(880), .8f * std::max(f.W, .6f * f.H)));
  s.drum({cx, emblem}, R, .95f);
  const float bottom = panels ? draw_panels(s, said.panels) - s.u(20) : floor_of(f);

  Column words(s, f.x(0), f.span(static_cast<float>(f.columns)), Align::centre);
  words.kicker(said.kicker, 0, type::M);
  Voice honour = voice::honour(s.theme);
  honour.slot = trim(said.subject).empty() ? 0 : 170;
  honour.gap = -4;
  words.text(upper(said.honour), honour);
  words.divider(6, 1140);
  Voice subject = voice::name(s.theme);
  subject.gap = 8;
  words.text(said.subject, subject);
  for (const std::string& under : said.under) {
    Voice line = voice::quiet(s.theme, type::M);
    line.gap = 2;
    words.text(under, line);
  }
  words.pills(said.pills, 14);
  const float top = emblem + R + s.u(18);
  words.draw(top, bottom, panels && !f.stacked() ? Column::Anchor::top : Column::Anchor::middle);
  return s.take();
}

}  // namespace bangvang
