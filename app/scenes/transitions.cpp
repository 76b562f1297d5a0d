// Transitions: one fade of the whole picture, except where a ranking reveals rows or a pledge is signed.
#include <algorithm>

#include "scenes/pledge.h"
#include "scenes/ranking_table.h"

namespace bangvang {
namespace {

constexpr int calm_ms = 400, row_ms = 300, bar_ms = 600, move_ms = 400, look_ms = 500;

Rect whole(const Output& output) { return {0, 0, static_cast<float>(output.width), static_cast<float>(output.height)}; }

Transition fade(Rect area, int ms) { return {{{Change::Kind::fade, area, 0, ms}}, ms}; }

Transition settled(std::vector<Change> changes) {
  Transition transition{std::move(changes), 0};
  for (const Change& change : transition.changes)
    transition.total_ms = std::max(transition.total_ms, change.start_ms + change.duration_ms);
  return transition;
}

// A row newly shown: the winner's is wiped in; others fade, and their bars grow.
void reveal_row(const RankingTable& t, const Rect& row, bool winner, int reveal_ms, std::vector<Change>& changes) {
  if (winner) {
    changes.push_back({Change::Kind::wipe_right, row, 0, reveal_ms});
    return;
  }
  if (!t.bars) {
    changes.push_back({Change::Kind::fade, row, 0, row_ms});
    return;
  }
  const float right = t.bar_x + t.bar_w;
  changes.push_back({Change::Kind::fade, {row.x, row.y, t.bar_x - row.x, row.h}, 0, row_ms});
  changes.push_back({Change::Kind::wipe_right, {t.bar_x, row.y, t.bar_w, row.h}, 0, bar_ms});
  changes.push_back({Change::Kind::fade, {right, row.y, row.x + row.w - right, row.h}, 0, row_ms});
}

Transition ranking_transition(const Program& program, const Step& from, const Step& to, const Output& output,
                              const TextMetrics& metrics) {
  const Sketch s(output, metrics);
  const RankingTable t = ranking_table(s, program, to);
  const auto& standings = program.standings[static_cast<std::size_t>(to.subject)];
  auto fresh = [](const Step& step, int i) { return i >= step.revealed_from && i < step.fresh_to; };
  std::vector<Change> changes;
  for (int i = t.from; i < t.to; ++i) {
    const Rect row = t.rows[static_cast<std::size_t>(i - t.from)];
    const bool was = i >= from.revealed_from, is = i >= to.revealed_from;
    if (!was && is)
      reveal_row(t, row, standings[static_cast<std::size_t>(i)].place == 1, program.ceremony.settings.reveal_ms,
                 changes);
    else if (was != is) changes.push_back({Change::Kind::fade, row, 0, row_ms});
    else if (is && (fresh(from, i) || fresh(to, i))) changes.push_back({Change::Kind::fade, row, 0, calm_ms});
  }
  if (changes.empty()) return fade(whole(output), program.ceremony.settings.fade_ms);
  Transition reveal = settled(std::move(changes));
  reveal.reveal = true;
  return reveal;
}

// The signed card and the count above it.
Transition pledge_transition(const Program& program, const Step& from, const Step& to, const Output& output,
                             const TextMetrics& metrics) {
  const Sketch s(output, metrics);
  const PledgeLayout before = pledge_layout(s, program.ceremony, from), after = pledge_layout(s, program.ceremony, to);
  if (before.from != after.from) return fade(whole(output), program.ceremony.settings.fade_ms);
  std::vector<Change> changes{{Change::Kind::fade, {0, 0, s.frame.W, s.frame.rule_y()}, 0, move_ms}};
  const int low = std::min(from.signed_count, to.signed_count), high = std::max(from.signed_count, to.signed_count);
  for (int i = std::max(low, after.from); i < std::min(high, after.to); ++i)
    changes.push_back({Change::Kind::fade, after.grid.cell(i - after.from), 0, move_ms});
  return settled(std::move(changes));
}

}  // namespace

Transition step_transition(const Program& program, int from, int to, const Output& output, const TextMetrics& metrics) {
  const int steps = static_cast<int>(program.steps.size());
  const int usual = program.ceremony.settings.fade_ms;
  if (from < 0 || to < 0 || from >= steps || to >= steps) return fade(whole(output), usual);
  const Step& a = program.steps[static_cast<std::size_t>(from)];
  const Step& b = program.steps[static_cast<std::size_t>(to)];
  const bool same_page = a.scene == b.scene && a.subject == b.subject && a.page == b.page;
  if (b.scene == SceneKind::ranking && same_page && a.first == b.first && a.count == b.count)
    return ranking_transition(program, a, b, output, metrics);
  if (b.scene == SceneKind::pledge && a.scene == SceneKind::pledge)
    return pledge_transition(program, a, b, output, metrics);
  // The current item or card moves: both pictures are the same but for it.
  const bool agenda = a.scene == SceneKind::agenda && b.scene == SceneKind::agenda;
  auto group = [](const Step& step) {
    return step.scene == SceneKind::batch ? step.subject : step.scene == SceneKind::recipient ? step.group : -1;
  };
  const bool cards = group(a) >= 0 && group(a) == group(b) && a.page == b.page;
  return fade(whole(output), agenda || cards ? std::max(usual, move_ms) : usual);
}

Transition look_transition(const Program&, const Output& output) { return fade(whole(output), look_ms); }

}  // namespace bangvang
