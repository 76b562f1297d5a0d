// figures: the numbers of the year: large, as bars against their average, or as a table (05).
#include "scenes/figures.h"

#include <algorithm>

#include "scenes/wording.h"

namespace bangvang {
namespace {

constexpr int most_rows = 12;

}  // namespace

std::string value_words(const Figure& f) {
  return f.unit == "%" && !f.value_text.ends_with('%') ? f.value_text + "%" : f.value_text;
}
bool per_cent(const Figure& f) { return f.unit == "%"; }

Picture draw_figures(const SceneView& view) {
  Sketch s(view.output, view.metrics);
  const Ceremony& c = view.ceremony();
  s.background();
  if (view.step.subject < 0 || view.step.subject >= static_cast<int>(c.figures.size())) return s.take();
  const Figures& figures = c.figures[static_cast<std::size_t>(view.step.subject)];
  const int all = static_cast<int>(figures.rows.size());
  FiguresPage page{c, figures, std::clamp(view.step.first, 0, all), 0};
  page.to = std::min(all, page.from + (view.step.count > 0 ? view.step.count : most_rows));
  s.header(with_page(kicker_of(s, c), view.step),
           figures.title.empty() ? wall(c, "Một số kết quả nổi bật", "Results in figures") : figures.title);
  Rect content = s.frame.content();
  // Bars compare what has one unit; the rest stands beside them in large figures.
  std::vector<int> bars, big;
  const Figure* measure = nullptr;
  for (int i = page.from; i < page.to; ++i) {
    if (!measure && page.row(i).value) measure = &page.row(i);
    const bool comparable = figures.chart == Chart::bars && page.row(i).value && page.row(i).unit == measure->unit;
    (comparable ? bars : big).push_back(i);
  }
  if (figures.chart == Chart::table) {
    draw_table(s, page, content);
    return s.take();
  }
  if (bars.size() == 1 && big.empty()) std::swap(bars, big);
  if (!bars.empty()) {
    if (!big.empty()) {
      const bool beside = !s.frame.stacked();
      const Rect side = beside ? Rect{content.x, content.y, content.w * .3f, content.h}
                               : Rect{content.x, content.y, content.w, std::min(content.h * .35f, s.u(300))};
      const CardGrid grid =
          grid_for(static_cast<int>(big.size()), beside ? 1 : 3, side, s.u(240), s.u(256), s.u(24), s.u(16));
      std::vector<Rect> cells;
      for (std::size_t i = 0; i < big.size(); ++i) {
        const Rect cell = grid.cell(static_cast<int>(i));
        cells.push_back(cell);
        if (beside && i + 1 < big.size()) s.hairline(cell.x, cell.y + cell.h + grid.gap_down / 2, cell.w);
      }
      draw_big(s, page, big, type::X2, type::S, cells);
      if (beside) content.x += content.w * .3f + s.u(64), content.w *= .7f, content.w -= s.u(64);
      else content.y += side.h + s.u(24), content.h -= side.h + s.u(24);
    }
    draw_bars(s, page, bars, content);
    return s.take();
  }
  const int count = static_cast<int>(big.size());
  const int across = count <= 3 ? count : count == 4 ? 2 : count <= 6 ? 3 : 4;
  const bool one_row = count <= 3 && !s.frame.stacked();
  const CardGrid grid =
      calm(grid_for(count, across, content, s.u(count > 6 ? 340 : 440), s.u(one_row ? 480 : 372), s.u(24), s.u(24)),
           content);
  std::vector<Rect> inside;
  for (int i = 0; i < count; ++i) {
    const Rect cell = grid.cell(i);
    s.panel(cell);
    const float pad = s.u(36), above = std::min(pad, cell.h * .1f);
    inside.push_back({cell.x + pad, cell.y + above, cell.w - 2 * pad, cell.h - 2 * above});
  }
  const float number_u = count == 1                                                 ? type::X4
                         : grid.height >= s.u(320) && (one_row || grid.columns < 3) ? type::X3
                                                                                    : type::X2;
  draw_big(s, page, big, number_u, grid.height >= s.u(420) ? type::M : type::S, inside);
  return s.take();
}

}  // namespace bangvang
