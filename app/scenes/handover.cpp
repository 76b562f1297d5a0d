// The handover of the rotating flag: from whom, the flag, to whom.
#include <algorithm>

#include "base/folding.h"
#include "scenes/column.h"
#include "scenes/flag.h"
#include "scenes/scene_list.h"
#include "scenes/wording.h"

namespace bangvang {
namespace {

constexpr float side_gap = 52;  // u, between a name and the flag

std::string handover_title(const Ceremony& c, const std::string& what) {
  const std::string thing = trim(what);
  if (c.language != "vi") return thing.empty() ? "Handover" : "Handover of the " + thing;
  if (thing.empty()) return "Trao cờ luân lưu";
  const std::string folded = fold(thing);
  return folded.rfind("trao ", 0) == 0 || folded.rfind("ban giao ", 0) == 0 ? thing : "Trao " + thing;
}

// A flag is handed over in words of its own; anything else is simply handed over.
bool is_flag(const std::string& what) {
  return trim(what).empty() || (" " + fold(what)).find(" co ") != std::string::npos;
}

// Both names are set at one size and take one height, so that the two sides stand level.
Voice name_voice(const Sketch& s, const Handover& handover, float width) {
  Voice name = voice::hero(s.theme);
  name.one_line = type::XL;
  name.lines = 3;
  name.gap = 10;
  FitRule rule;
  rule.sizes = scale_down(name.size, name.smallest, s.frame.u, true);
  rule.max_lines = name.lines;
  rule.line_height = name.leading;
  rule.one_line_least = s.u(name.one_line);
  const auto fitted =
      fit_alike({trim(handover.from), trim(handover.to)}, s.serif(name.size, name.weight), rule, width, s.metrics);
  float height = 0;
  for (const Fitted& one : fitted) {
    if (!one.lines.empty()) name.size = std::min(name.size, one.style.size / s.frame.u);
    height = std::max(height, one.height());
  }
  name.slot = height / s.frame.u;
  return name;
}

Column side(Sketch& s, float left, float width, const std::string& kicker, const std::string& unit,
            const std::string& role, const Voice& name) {
  Column words(s, left, width, Align::centre);
  words.kicker(kicker, 0, type::M);
  words.text(unit, name);
  Voice quiet = voice::quiet(s.theme, type::M);
  quiet.gap = 14;
  words.text(role, quiet);
  return words;
}

// Three chevrons, brighter and brighter in the direction of the handover.
void draw_chevrons(Sketch& s, Point centre, bool downwards) {
  for (int i = 0; i < 3; ++i) {
    const float along = s.u(54 * static_cast<float>(i - 1)), half = s.u(28), depth = s.u(16);
    Path chevron;
    for (float side : {-1.f, 0.f, 1.f}) {
      const float a = along + (side == 0 ? depth : -depth), b = side * half;
      chevron.points.push_back(downwards ? Point{centre.x + b, centre.y + a} : Point{centre.x + a, centre.y + b});
    }
    chevron.stroke = s.u(5);
    chevron.stroke_paint = Paint(faded(s.theme.gold, .45f + .275f * static_cast<float>(i)));
    s.add(chevron);
  }
}

}  // namespace

Picture draw_handover(const SceneView& view) {
  Sketch s(view.output, view.metrics);
  const Ceremony& c = view.ceremony();
  const Frame& f = s.frame;
  const Handover handover = c.handover.value_or(Handover{});
  const float full = f.span(static_cast<float>(f.columns)), left = f.x(0), cx = left + full / 2, floor = floor_of(f);
  const bool flag = is_flag(handover.what);
  const std::string gives = flag ? wall(c, "Trao cờ", "Handed over by") : wall(c, "Bàn giao", "Handed over by");
  const std::string takes = flag ? wall(c, "Nhận cờ", "Received by") : wall(c, "Tiếp nhận", "Received by");
  const std::string giver = wall(c, "Đơn vị bàn giao", ""), taker = wall(c, "Đơn vị tiếp nhận", "");
  s.background();
  const float middle = .565f * f.H;
  s.drum({cx, .546f * f.H}, std::min(s.u(760), .62f * std::max(f.W, .7f * f.H)), s.theme.ornament_halo, .26f, 1, false);

  Column head(s, left, full, Align::centre);
  const std::string year = trim(handover.year);
  head.text(joined({c.organizer, year.empty() ? "" : wall(c, "năm ", "") + year}, " · "), voice::label(s.theme));
  Voice title = voice::name(s.theme);
  title.gap = 2;
  head.text(handover_title(c, handover.what), title);
  const float head_bottom = head.draw(down(f, 5.8f), f.top + .24f * (floor - f.top));
  s.centred_divider(cx, head_bottom + s.u(30), std::min(full, s.u(900)));
  const float top = head_bottom + s.u(56);

  if (f.stacked()) {
    const Voice name = name_voice(s, handover, full);
    const float room = floor - top, cloth_w = std::min(s.u(500), room * .36f), cloth_h = cloth_w * .66f;
    const float flag_top = top + (room - cloth_h * 1.6f) / 2, flag_bottom = flag_top + cloth_h * 1.6f;
    side(s, left, full, gives, handover.from, giver, name).draw(top, flag_top - s.u(20), Column::Anchor::middle);
    draw_flag(s, {cx - cloth_w / 2, flag_top + cloth_h * .22f, cloth_w, cloth_h}, flag_top, flag_bottom);
    draw_chevrons(s, {cx + cloth_w / 2 + s.u(110), flag_top + cloth_h * .8f}, true);
    side(s, left, full, takes, handover.to, taker, name).draw(flag_bottom + s.u(20), floor, Column::Anchor::middle);
    return s.take();
  }
  const float cloth_w = std::min(s.u(500), full * .3f), cloth_h = cloth_w * .66f;
  const float side_width = (full - cloth_w) / 2 - s.u(side_gap);
  const Voice name = name_voice(s, handover, side_width);
  const float cloth_y = std::max(top + cloth_h * .38f, middle - cloth_h * .5f);
  draw_flag(s, {cx - cloth_w / 2, cloth_y, cloth_w, cloth_h}, cloth_y - cloth_h * .4f,
            std::min(floor + s.u(20), cloth_y + cloth_h * 1.72f));
  draw_chevrons(s, {cx + s.u(10), std::min(floor - s.u(36), cloth_y + cloth_h * 1.46f)}, false);
  const float reach = std::min(cloth_y + cloth_h / 2 - top, floor - cloth_y - cloth_h / 2),
              centre = cloth_y + cloth_h / 2 - s.u(16);
  side(s, left, side_width, gives, handover.from, giver, name)
      .draw(centre - reach, centre + reach, Column::Anchor::middle);
  side(s, left + full - side_width, side_width, takes, handover.to, taker, name)
      .draw(centre - reach, centre + reach, Column::Anchor::middle);
  return s.take();
}

}  // namespace bangvang
