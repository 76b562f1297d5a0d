// leadership: the head of the cluster for the coming year, the deputies, and who gives them flowers (13).
#include <algorithm>

#include "base/folding.h"
#include "scenes/rows.h"
#include "scenes/wording.h"

namespace bangvang {
namespace {

// One leader in a panel: what, which unit, who.
void draw_leader(Sketch& s, const std::string& role, const Leader& leader, Rect box, bool head) {
  s.panel(box, head);
  const float pad = s.u(48), left = box.x + pad, width = box.w - 2 * pad;
  const float medal = std::min(s.u(head ? 43 : 33), box.h * .12f);
  const float medal_y = box.y + std::min(s.u(head ? 98 : 92), box.h * .24f);
  s.medal({left + medal, medal_y}, medal, s.theme.gold);
  const TextStyle kicker = s.kicker_style(head ? type::M : 40);
  const float kicker_x = left + 2 * medal + s.u(28);
  s.centred_lines(fit(upper(role), kicker, s.one_line(head ? type::M : 40, type::credit), box.x + box.w - pad - kicker_x, s.metrics),
                  s.theme.gold, kicker_x, medal_y);
  const float top = medal_y + medal + s.u(head ? 10 : 20), bottom = box.y + box.h - s.u(36);
  const bool someone = !leader.person.empty() || !leader.position.empty();
  const float below = someone ? std::min(s.u(170), (bottom - top) * .45f) : 0;
  FitRule rule;
  rule.sizes = scale_down(head ? type::X4 : type::XL, type::S, s.frame.u, head);
  rule.one_line_least = s.u(head ? 88 : type::L);
  rule.max_lines = 3;
  rule.line_height = 1.25f;
  rule.max_height = bottom - top - below;
  const Fitted unit = fit(leader.unit, s.serif(type::XL, head ? 700 : 600), rule, width, s.metrics);
  const float unit_room = bottom - top - below;
  const float unit_top = head ? top + std::max(0.f, (unit_room - unit.height()) * .5f) - .14f * unit.style.size : top + s.u(14);
  const float after = s.lines(unit, s.theme.ink, left, unit_top);
  if (!someone) return;
  const float line_y = std::max(head ? box.y + box.h - s.u(207) : after + s.u(16), std::min(after + s.u(8), bottom - below));
  s.add(Box{{left, line_y - s.u(1), width, s.u(2)}, 0, Paint(faded(s.theme.line, .6f)), 0, {}});
  const float room = box.y + box.h - s.u(30) - line_y - s.u(14);
  const Fitted position = fit(leader.position, s.sans(type::S), s.table(type::S, 2, 1.24f, room * .5f), width, s.metrics);
  const Fitted person = fit(leader.person, s.serif(head ? type::L : type::M), s.table(head ? type::L : type::M, 2, 1.25f, room - position.height()),
                            width, s.metrics);
  draw_layers(s, {{person, s.theme.ink, 0}, {position, head ? s.theme.ink : s.theme.ink2, s.u(4)}}, left, line_y + s.u(14));
}

void draw_flowers(Sketch& s, const Ceremony& c, const std::string& by, Rect box) {
  const TextStyle label = s.sans(type::S, 600);
  s.line(wall(c, "Tặng hoa chúc mừng", "Flowers presented by"), label, s.theme.gold, box.x, s.centred_baseline(box.y + s.u(24), label));
  const Fitted who = fit(by, s.sans(type::M, 500), s.table(type::M, 2, 1.24f, box.h - s.u(52)), box.w, s.metrics);
  s.lines(who, s.theme.ink, box.x, box.y + s.u(54));
}

}  // namespace

Picture draw_leadership(const SceneView& view) {
  Sketch s(view.output, view.metrics);
  const Ceremony& c = view.ceremony();
  s.background();
  const Leadership none, &leaders = c.leadership ? *c.leadership : none;
  const std::string year = leaders.year.empty() ? "" : wall(c, " năm ", " ") + leaders.year;
  s.header(c.organizer.empty() ? kicker_of(s, c) : c.organizer,
           (leaders.deputies.empty() ? wall(c, "Cụm trưởng", "Head of the cluster") : wall(c, "Cụm trưởng, Cụm phó", "Head and deputy head")) + year);
  Rect content = s.frame.content();
  if (!leaders.flowers_by.empty()) {
    const Rect flowers{content.x, content.y + content.h - s.u(136), content.w, s.u(136)};
    draw_flowers(s, c, leaders.flowers_by, flowers);
    content.h -= s.u(168);
  }
  const int deputies = static_cast<int>(leaders.deputies.size());
  const float gap = s.u(24);
  const std::string head_role = wall(c, "Cụm trưởng", "Head"), deputy_role = wall(c, "Cụm phó", "Deputy head");
  if (deputies == 0) {
    draw_leader(s, head_role, leaders.head, {content.x, content.y, content.w, std::min(content.h, s.u(600))}, true);
    return s.take();
  }
  const auto count = static_cast<float>(deputies);
  Rect head{content.x, content.y, (content.w + gap) * 7 / 12 - gap, std::min(content.h, s.u(600))};
  Rect side{head.x + head.w + gap, content.y, content.w - head.w - gap, head.h};
  if (s.frame.stacked()) {
    head = {content.x, content.y, content.w, std::min(s.u(600), content.h * .5f)};
    side = {content.x, head.y + head.h + gap, content.w, std::min(content.h - head.h - gap, s.u(430) * count)};
  } else if (deputies == 1) {
    const float drop = std::min(s.u(178), head.h * .3f);
    side.y += drop;
    side.h -= drop;
  }
  draw_leader(s, head_role, leaders.head, head, true);
  const Grid grid = grid_for(deputies, deputies > 3 ? 2 : 1, side, s.u(200), side.h, gap, gap);
  for (int i = 0; i < deputies; ++i) draw_leader(s, deputy_role, leaders.deputies[static_cast<std::size_t>(i)], grid.cell(i), false);
  return s.take();
}

}  // namespace bangvang
