// leadership: the head of the cluster for the coming year, the deputies, and who gives them flowers (13).
#include <algorithm>

#include "base/folding.h"
#include "scenes/rows.h"
#include "scenes/wording.h"

namespace bangvang {
namespace {

// One of many deputies: lines under one another, without ornament.
void draw_small(Sketch& s, const std::string& role, const Leader& leader, Rect box) {
  const float pad = std::min(s.u(24), box.w * .06f), width = box.w - 2 * pad, room = box.h - s.u(20);
  const Fitted kicker = fit(upper(role), s.kicker_style(1), s.one_line(type::credit, 24), width, s.metrics);
  const float rest = room - kicker.height();
  const Fitted position = fit(leader.position, s.sans(1), s.table(type::S, 2, 1.16f, rest * .28f), width, s.metrics);
  const Fitted person = fit(leader.person, s.serif(1), s.table(type::S, 2, 1.2f, rest * .32f), width, s.metrics);
  const Fitted unit = fit(leader.unit, s.serif(1),
                          s.table(type::L, 2, 1.2f, rest - position.height() - person.height()), width, s.metrics);
  const std::vector<TextLayer> layers{
      {kicker, s.theme.gold, 0}, {unit, s.theme.ink, 0}, {person, s.theme.ink, 0}, {position, s.theme.ink2, 0}};
  draw_layers(s, layers, box.x + pad, box.y + std::max(s.u(8), (box.h - height_of(layers)) / 2));
}

// One leader in a panel: what, which unit, who.
void draw_leader(Sketch& s, const std::string& role, const Leader& leader, Rect box, bool head) {
  s.panel(box, head);
  if (box.h < s.u(head ? 320 : 280) || box.w < s.u(440)) {
    draw_small(s, role, leader, box);
    return;
  }
  const float pad = s.u(48), left = box.x + pad, width = box.w - 2 * pad;
  const float medal = std::min(s.u(head ? 43 : 33), box.h * .12f);
  const float medal_y = box.y + std::min(s.u(head ? 98 : 92), box.h * .24f);
  s.medal({left + medal, medal_y}, medal, s.theme.gold);
  const TextStyle kicker = s.kicker_style(head ? type::M : 40);
  const float kicker_x = left + 2 * medal + s.u(28);
  s.centred_lines(fit(upper(role), kicker, s.one_line(head ? type::M : 40, type::credit),
                      box.x + box.w - pad - kicker_x, s.metrics),
                  s.theme.gold, kicker_x, medal_y);
  const float top = medal_y + medal + s.u(head ? 10 : 14), bottom = box.y + box.h - std::min(s.u(36), box.h * .07f);
  std::vector<TextLayer> who;
  if (!leader.person.empty() || !leader.position.empty()) {
    const float room = (bottom - top) * .5f - s.u(32);
    const Fitted position =
        fit(leader.position, s.sans(type::S), s.table(type::S, 2, 1.24f, room * .5f), width, s.metrics);
    const Fitted person = fit(leader.person, s.serif(1),
                              s.table(head ? type::L : type::M, 2, 1.25f, room - position.height()), width, s.metrics);
    who = {{person, s.theme.ink, 0}, {position, head ? s.theme.ink : s.theme.ink2, s.u(4)}};
  }
  const float who_height = height_of(who);
  float line_y = who.empty() ? bottom : bottom - who_height - s.u(14);
  if (head && !who.empty()) line_y = std::min(line_y, box.y + box.h - s.u(207));
  FitRule rule;
  rule.sizes = scale_down(head ? type::X4 : type::XL, type::S, s.frame.u, head);
  rule.one_line_least = s.u(head ? 88 : type::L);
  rule.smallest = s.u(type::S);
  rule.sizes.push_back(s.u(type::credit));
  rule.max_lines = 3;
  rule.line_height = 1.22f;
  rule.max_height = line_y - s.u(8) - top;
  const Fitted unit = fit(leader.unit, s.serif(1, head ? 700 : 600), rule, width, s.metrics);
  // One large line leaves room above its letters: it stands a little high.
  float unit_top = top + std::max(0.f, (line_y - top - unit.height()) / 2) -
                   (head && unit.lines.size() == 1 ? .14f * unit.style.size : 0);
  if (!head) unit_top = std::min(unit_top, top + s.u(16));
  const float after = s.lines(unit, s.theme.ink, left, unit_top);
  if (who.empty()) return;
  if (!head) line_y = std::min(line_y, after + s.u(24));
  s.add(Box{{left, line_y - s.u(1), width, s.u(2)}, 0, Paint(faded(s.theme.line, .6f)), 0, {}});
  draw_layers(s, who, left, line_y + s.u(14));
}

void draw_flowers(Sketch& s, const Ceremony& c, const std::string& by, Rect box) {
  const TextStyle label = s.sans(type::S, 600);
  s.line(wall(c, "Tặng hoa chúc mừng", "Flowers presented by"), label, s.theme.gold, box.x,
         s.centred_baseline(box.y + s.u(24), label));
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
           (leaders.deputies.empty() ? wall(c, "Cụm trưởng", "Head of the cluster")
                                     : wall(c, "Cụm trưởng, Cụm phó", "Head and deputy head")) +
               year);
  Rect content = s.frame.content();
  const bool flowers = !leaders.flowers_by.empty();
  if (flowers) content.h -= s.u(168);
  auto flowers_below = [&](float y) {
    if (flowers) draw_flowers(s, c, leaders.flowers_by, {content.x, y + s.u(32), content.w, s.u(136)});
  };
  const int deputies = static_cast<int>(leaders.deputies.size());
  const float gap = s.u(24);
  const std::string head_role = wall(c, "Cụm trưởng", "Head"), deputy_role = wall(c, "Cụm phó", "Deputy head");
  if (deputies == 0) {
    const Rect only{content.x, content.y, content.w, std::min(content.h, s.u(600))};
    draw_leader(s, head_role, leaders.head, only, true);
    flowers_below(only.y + only.h);
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
  const CardGrid grid = grid_for(deputies, deputies > 3 ? 2 : 1, side, s.u(200), side.h, gap, gap);
  for (int i = 0; i < deputies; ++i)
    draw_leader(s, deputy_role, leaders.deputies[static_cast<std::size_t>(i)], grid.cell(i), false);
  flowers_below(side.y + side.h);
  return s.take();
}

}  // namespace bangvang
