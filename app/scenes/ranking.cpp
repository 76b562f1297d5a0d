// ranking: places, scores and classes; what is not announced is a chain of ornament without a number (06, 06b, 07).
#include <algorithm>

#include <fmt/format.h>

#include "base/folding.h"
#include "scenes/ranking_table.h"
#include "scenes/rows.h"

namespace bangvang {
namespace {

enum class RowKind { winner, high, plain };

struct RowLook {
  RowKind kind = RowKind::plain;
  bool fresh = false;
  float unit_u = type::S, score_u = type::S;
  Colour ink, accent;
};

// Best class: a star; second: an outline; the others: a quiet pill.
int class_order(const Ranking& ranking, const std::string& name) {
  for (std::size_t i = 0; i < ranking.classes.size(); ++i)
    if (ranking.classes[i].name == name) return static_cast<int>(i);
  const std::string folded = fold(name);
  if (folded.find("xuat sac") != std::string::npos || folded.find("excellent") != std::string::npos) return 0;
  if (folded == "tot" || folded.find("hoan thanh tot") != std::string::npos || folded == "good") return 1;
  return 2;
}

void draw_chip(Sketch& s, const std::string& name, int order, bool on_fill, Rect box) {
  Box shape{box, box.h / 2, std::nullopt, 0, {}};
  Colour colour = s.theme.ink2;
  if (on_fill) shape.fill = Paint(s.theme.on_fill), colour = s.theme.fill.from;
  else if (order == 0) shape.border = s.u(2), shape.border_colour = colour = s.theme.gold;
  else if (order == 1) shape.border = s.u(2), shape.border_colour = faded(s.theme.ink, .45f), colour = s.theme.ink;
  else shape.fill = Paint(s.theme.track);
  s.add(shape);
  const float star = order == 0 ? std::min(s.u(16), box.h * .36f) : 0, gap = star > 0 ? s.u(12) : 0;
  FitRule rule = s.table(std::min(type::S, box.h * .84f / s.frame.u), 1);
  rule.sizes.push_back(s.u(24));
  const Fitted fitted = fit(name, s.sans(type::S, 600), rule, box.w - 2 * s.u(18) - 2 * star - gap, s.metrics);
  const float width = fitted.width + 2 * star + gap, left = box.x + (box.w - width) / 2;
  if (star > 0) {
    Ornament mark;
    mark.kind = OrnamentKind::star;
    mark.centre = {left + star, box.y + box.h / 2};
    mark.radius = star;
    mark.colour = colour;
    s.add(mark);
  }
  s.centred_lines(fitted, colour, left + 2 * star + gap, box.y + box.h / 2);
}

void draw_bar(Sketch& s, Decimal total, const std::array<Decimal, 2>& scale, const RowLook& look, float x, float yc,
              float width) {
  const bool winner = look.kind == RowKind::winner;
  const float height = winner ? s.u(30) : look.kind == RowKind::high ? s.u(24) : s.u(20);
  const double low = scale[0].as_double(), high = scale[1].as_double();
  const double part = high > low ? std::clamp((total.as_double() - low) / (high - low), 0., 1.) : 0;
  const Rect track{x, yc - height / 2, width, height};
  s.add(Box{track, height / 2, Paint(winner ? faded(s.theme.on_fill, .25f) : s.theme.track), 0, {}});
  const float filled = static_cast<float>(part) * width;
  if (filled >= height)
    s.add(Box{{x, track.y, filled, height}, height / 2, winner ? Paint(s.theme.on_fill) : s.theme.bar, 0, {}});
}

void draw_hidden(Sketch& s, const RankingTable& t, Rect row, bool first) {
  s.add(Box{row, s.u(6), Paint(Paint::Run::down, faded(s.theme.panel.from, .5f), faded(s.theme.panel.to, .5f)),
            s.u(1.5f), faded(s.theme.line, std::min(1.f, s.theme.panel_border * 2))});
  const float alpha = first ? .42f : .28f, yc = row.y + row.h / 2;
  s.medal({t.rank_x, yc}, std::min(s.u(first ? 26 : 17), row.h * .34f), faded(s.theme.ornament, alpha + .14f));
  Ornament chain;
  chain.kind = OrnamentKind::chain;
  chain.centre = {t.unit_x + s.u(9), yc};
  chain.radius = s.u(9);
  chain.pitch = s.u(45);
  chain.length = row.x + row.w - s.u(24) - chain.centre.x;
  chain.colour = faded(s.theme.ornament, alpha);
  s.add(chain);
}

void draw_ground(Sketch& s, const RowLook& look, Rect row, int index) {
  if (look.kind == RowKind::winner) {
    s.add(Box{row, s.u(6), s.theme.fill, 0, {}});
    return;
  }
  Paint ground = look.kind == RowKind::high || look.fresh ? s.theme.panel_current : s.theme.panel;
  if (look.kind == RowKind::plain && !look.fresh && index % 2 == 0)
    ground.from = faded(ground.from, .5f), ground.to = faded(ground.to, .5f);
  s.add(Box{row, s.u(6), ground, 0, {}});
  if (look.fresh) s.add(Box{{row.x, row.y, s.u(12), row.h}, 0, s.theme.fill, 0, {}});
}

void draw_row(Sketch& s, const SceneView& view, const RankingTable& t, const Ranking& ranking, const Standing& standing,
              RowLook look, Rect row, int index) {
  const bool winner = look.kind == RowKind::winner;
  draw_ground(s, look, row, index);
  const float yc = row.y + row.h / 2;
  const float rank_u = std::min(winner ? type::XL : look.score_u, row.h * .72f / s.frame.u);
  const TextStyle rank = s.serif(rank_u, 700);
  s.line(standing.place > 0 ? std::to_string(standing.place) : "–", rank, look.accent, t.rank_x,
         s.centred_baseline(yc, rank), Align::centre);

  const RankingRow& data = ranking.rows[static_cast<std::size_t>(standing.row)];
  const int weight = winner ? 600 : look.kind == RowKind::high || look.fresh ? 600 : 500;
  const bool serif = winner && !t.wrapped;
  const TextStyle unit = serif ? s.serif(1, 700) : s.sans(1, weight);
  std::string under;
  if (t.stacked) {
    under = standing.class_name;
    if (t.nominations && !data.nomination.empty()) under += (under.empty() ? "" : " · ") + data.nomination;
  } else if (t.nominations && t.nomination_w <= 0) {
    under = data.nomination;
  }
  const Rect cell{t.unit_x, row.y, t.unit_w, row.h};
  if (!under.empty()) {
    draw_pair(s,
              {data.unit, under, unit, s.sans(1, 500), look.ink, look.accent, std::min(look.unit_u, type::M), type::S},
              cell);
  } else {
    const float leading = row.h >= s.u(92) ? 1.22f : 1.16f;
    const FitRule rule =
        s.table(look.unit_u, std::clamp(static_cast<int>(row.h / s.u(type::credit * 1.16f)), 1, 3), leading, row.h);
    s.centred_lines(fit(data.unit, unit, rule, t.unit_w, s.metrics), look.ink, t.unit_x, yc);
  }
  if (t.nomination_w > 0 && !data.nomination.empty()) {
    const FitRule rule = s.table(std::min(look.unit_u, type::M),
                                 std::clamp(static_cast<int>(row.h / s.u(type::S * 1.16f)), 1, 3), 1.16f, row.h);
    s.centred_lines(fit(data.nomination, s.sans(1, 500), rule, t.nomination_w, s.metrics), look.accent, t.nomination_x,
                    yc);
  }
  if (t.scores && standing.total) {
    const auto scale = bar_scale(ranking);
    if (t.bars && scale) draw_bar(s, *standing.total, *scale, look, t.bar_x, yc, t.bar_w);
    const FitRule rule = s.table(look.score_u, 1);
    const Fitted score = fit(show_decimal(*standing.total, view.ceremony().language),
                             s.sans(1, winner ? 700 : 600, true), rule, t.score_w, s.metrics);
    s.centred_lines(score, look.ink, t.score_right, yc, Align::right);
  }
  if (t.chip_w > 0 && !standing.class_name.empty()) {
    const float height = std::min(s.u(winner ? 48 : 44), row.h - s.u(7));
    draw_chip(s, standing.class_name, class_order(ranking, standing.class_name), winner,
              {t.chip_x, yc - height / 2, t.chip_w, height});
  }
}

void draw_titles(Sketch& s, const SceneView& view, const RankingTable& t, const Ranking& ranking) {
  const Ceremony& c = view.ceremony();
  const TextStyle style = s.sans(type::S, 500);
  const float baseline = s.centred_baseline(t.header_y, style);
  s.line(wall(c, "Hạng", "Place"), style, s.theme.gold, t.rank_x, baseline, Align::centre);
  s.line(wall(c, "Đơn vị", "Unit"), style, s.theme.gold, t.unit_x, baseline);
  const auto scale = bar_scale(ranking);
  if (t.bars && scale)
    s.line(fmt::format("{} {} – {}", wall(c, "Thang điểm", "Scale"), show_decimal((*scale)[0], c.language),
                       show_decimal((*scale)[1], c.language)),
           style, s.theme.gold, t.bar_x, baseline);
  if (t.nomination_w > 0) s.line(wall(c, "Đề nghị", "Nominated for"), style, s.theme.gold, t.nomination_x, baseline);
  if (t.scores) s.line(wall(c, "Điểm", "Score"), style, s.theme.gold, t.score_right, baseline, Align::right);
  if (t.chip_w > 0)
    s.line(wall(c, "Xếp loại", "Class"), style, s.theme.gold, t.chip_x + t.chip_w / 2, baseline, Align::centre);
}

}  // namespace

Picture draw_ranking(const SceneView& view) {
  Sketch s(view.output, view.metrics);
  const Ceremony& c = view.ceremony();
  s.background();
  if (view.step.subject < 0 || view.step.subject >= static_cast<int>(c.rankings.size())) return s.take();
  const Ranking& ranking = c.rankings[static_cast<std::size_t>(view.step.subject)];
  const auto& standings = view.program.standings[static_cast<std::size_t>(view.step.subject)];
  s.header(with_page(kicker_of(s, c), view.step),
           ranking.title.empty() ? wall(c, "Kết quả chấm điểm, xếp loại", "Results") : ranking.title);
  const RankingTable t = ranking_table(s, view.program, view.step);
  draw_titles(s, view, t, ranking);
  // Many at once are not a revelation of each.
  const bool single_out = view.step.revealed_from > 0 && view.step.fresh_to - view.step.revealed_from <= 3;
  for (int i = t.from; i < t.to; ++i) {
    const Rect row = t.rows[static_cast<std::size_t>(i - t.from)];
    if (i < view.step.revealed_from) {
      draw_hidden(s, t, row, i == 0);
      continue;
    }
    const Standing& standing = standings[static_cast<std::size_t>(i)];
    RowLook look;
    look.kind = standing.place == 1                          ? RowKind::winner
                : standing.place == 2 || standing.place == 3 ? RowKind::high
                                                             : RowKind::plain;
    look.fresh = single_out && i < view.step.fresh_to && look.kind != RowKind::winner;
    look.ink = look.kind == RowKind::winner ? s.theme.on_fill : s.theme.ink;
    look.accent = look.kind == RowKind::winner ? s.theme.on_fill : s.theme.gold;
    look.unit_u = look.score_u = row.h >= s.u(64) || look.kind == RowKind::high ? type::M : type::S;
    if (look.kind == RowKind::winner && row.h >= s.u(90)) look.unit_u = look.score_u = type::L;
    if (t.wrapped) look.unit_u = look.kind == RowKind::winner ? type::M : type::S;
    draw_row(s, view, t, ranking, standing, look, row, i);
  }
  return s.take();
}

}  // namespace bangvang
