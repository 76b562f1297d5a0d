// Ranking table: columns and rows after LOOK: fewer than twelve columns drop first the bar, then the chip.
#include "scenes/ranking_table.h"

#include <algorithm>

namespace bangvang {
namespace {

constexpr float unit_from = 150, bar_from = 640, chip_width = 272, row_gap = 4, titles_height = 34;

// Heights by position on the first page, never by place: a tie that is still hidden must not show.
void place_rows(RankingTable& t, const Sketch& s, Rect content) {
  const int count = t.to - t.from;
  if (count <= 0) return;
  const auto n = static_cast<float>(count);
  const float gap = s.u(row_gap), top = content.y + s.u(titles_height);
  const float room = content.h - s.u(titles_height + 9) - gap * (n - 1);
  const float portrait = s.frame.stacked() ? 1.6f : 1;
  auto weight = [&](int i) {
    if (t.from > 0) return 1.f;
    if (t.wrapped) return i == 0 ? 1.25f : 1.f;
    return i == 0 ? 1.96f : i < 3 ? 1.18f : 1.f;
  };
  float weights = 0;
  for (int i = 0; i < count; ++i) weights += weight(i);
  const float h = std::min(room / weights, s.u(t.wrapped ? 96 : 88) * portrait);
  float y = top;
  for (int i = 0; i < count; ++i) {
    t.rows.push_back({content.x, y, content.w, h * weight(i)});
    y += h * weight(i) + gap;
  }
}

// Of the whole ranking: a page without announced names must not show that a long one stands on it.
bool long_names(const Sketch& s, const Ranking& ranking) {
  const TextStyle style = s.sans(type::S, 500);
  return std::any_of(ranking.rows.begin(), ranking.rows.end(), [&](const RankingRow& row) {
    return s.metrics.measure(row.unit, style).width > s.u(490);
  });
}

}  // namespace

RankingTable ranking_table(const Sketch& s, const Program& program, const Step& step) {
  RankingTable t;
  const auto index = static_cast<std::size_t>(step.subject);
  const Ranking& ranking = program.ceremony.rankings[index];
  const auto& standings = program.standings[index];
  const int all = static_cast<int>(standings.size());
  t.from = std::clamp(step.first, 0, all);
  t.to = std::min(all, step.count > 0 ? t.from + step.count : t.from + 12);
  for (const Standing& standing : standings) {
    t.scores = t.scores || standing.total.has_value();
    t.chips = t.chips || !standing.class_name.empty();
    t.nominations = t.nominations || !ranking.rows[static_cast<std::size_t>(standing.row)].nomination.empty();
  }
  const Rect content = s.frame.content();
  const int columns = s.frame.columns;
  const bool wide = columns >= 12, has_long = long_names(s, ranking);
  t.bars = wide && t.scores && !has_long && bar_scale(ranking).has_value();
  t.stacked = s.frame.stacked();
  if (columns < 10) t.chips = t.chips && (!t.scores || t.stacked);
  t.nominations = t.nominations && !t.bars;
  t.wrapped = has_long && wide;
  const float right = content.x + content.w - s.u(20);
  t.header_y = content.y + s.u(5);
  t.rank_x = content.x + s.u(t.stacked ? 52 : 67);
  t.unit_x = content.x + s.u(t.stacked ? 122 : unit_from);
  float end = right;
  if (t.chips && !t.stacked) {
    t.chip_w = s.u(chip_width);
    t.chip_x = right - t.chip_w;
    end = t.chip_x - s.u(t.bars ? 50 : 27);
  }
  if (t.scores) {
    t.score_w = s.u(t.stacked ? 190 : 222);
    t.score_right = end;
    end -= t.score_w + s.u(24);
  }
  t.unit_w = end - t.unit_x;
  if (t.bars) {
    t.bar_x = content.x + s.u(bar_from);
    t.bar_w = end - t.bar_x;
    t.unit_w = s.u(490);
  } else if (t.nominations && !t.stacked && wide) {
    t.nomination_x = t.unit_x + t.unit_w * .56f;
    t.nomination_w = end - t.nomination_x;
    t.unit_w = t.unit_w * .56f - s.u(24);
  }
  place_rows(t, s, content);
  return t;
}

}  // namespace bangvang
