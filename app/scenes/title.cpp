// The title: organizer, what the ceremony is, where and when, beside the drum.
#include <algorithm>

#include "base/folding.h"
#include "scenes/column.h"
#include "scenes/scene_list.h"
#include "scenes/wording.h"

namespace bangvang {
namespace {

void draw_drum(Sketch& s) {
  const Frame& f = s.frame;
  if (f.stacked()) {
    s.drum({.7f * f.W, .76f * f.H}, .56f * std::min(f.W, .62f * f.H), s.theme.ornament_title);
  } else {
    s.drum({.908f * f.W, .398f * f.H}, std::min(.59f * f.H, .33f * f.W), s.theme.ornament_title);
  }
}

}  // namespace

Picture draw_title(const SceneView& view) {
  Sketch s(view.output, view.metrics);
  const Ceremony& c = view.ceremony();
  const Frame& f = s.frame;
  s.background();
  draw_drum(s);

  const float left = f.x(0), width = columns_of_12(f, f.stacked() ? 12 : 8);
  Voice place = voice::position(s.theme);
  place.weight = 400;
  Column words(s, left, width);
  words.kicker(c.organizer, 0, type::M).at(down(f, 18.3f)).divider(12, 760);
  Voice title = voice::honour(s.theme);
  title.wrap_first = true;
  title.lines = 3;
  title.gap = 4;
  words.at(down(f, 22.2f)).text(upper(c.title), title);
  Voice subtitle = voice::topic(s.theme, type::L);
  subtitle.weight = 600;
  subtitle.gap = f.stacked() ? 24 : 44;
  if (f.stacked()) {
    words.text(c.subtitle, subtitle);
    place.gap = 36;
    words.text(place_and_date(c), place);
    words.draw(down(f, 9), std::min(floor_of(f), .58f * f.H));
    return s.take();
  }
  words.text(c.subtitle, subtitle);
  Column foot(s, left, width);
  foot.text(place_and_date(c), place);
  const float foot_top = std::min(down(f, 84.6f), floor_of(f) - foot.height());
  words.draw(down(f, 10.8f), foot.empty() ? floor_of(f) : foot_top - s.u(24));
  foot.draw(foot_top, floor_of(f));
  return s.take();
}

}  // namespace bangvang
