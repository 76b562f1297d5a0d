// figures: the numbers of the year: large, as bars against their average, or as a table (05).
#include "scenes/figures.h"

#include <algorithm>

#include "scenes/wording.h"

namespace bangvang {
namespace {

constexpr int most_rows = 12;
constexpr float least_big = 22;  // u, smaller than any text: a box always holds its number

// "trên", "từ … trở lên": what stands before and after the number.
std::pair<std::string, std::string> around_number(const std::string& qualifier) {
  for (const std::string& gap : {std::string("…"), std::string("...")}) {
    const std::size_t at = qualifier.find(gap);
    if (at != std::string::npos)
      return {joined({qualifier.substr(0, at)}, ""), joined({qualifier.substr(at + gap.size())}, "")};
  }
  return {qualifier, ""};
}

std::string notes_of(const FiguresPage& page, const Figure& f) {
  const Ceremony& c = page.ceremony;
  auto named = [](const std::string& name, const std::string& value) {
    return value.empty() ? "" : name + " " + value;
  };
  return joined(
      {f.change, named(wall(c, "kỳ trước", "previous"), f.previous), named(wall(c, "kế hoạch", "target"), f.target),
       named(page.figures.beside_title.empty() ? wall(c, "so với", "against") : page.figures.beside_title + ":",
             f.beside_text),
       f.note},
      " · ");
}

}  // namespace

std::string value_words(const Figure& f) {
  return f.unit == "%" && !f.value_text.ends_with('%') ? f.value_text + "%" : f.value_text;
}
bool per_cent(const Figure& f) { return f.unit == "%"; }

void draw_big(Sketch& s, const FiguresPage& page, const Figure& f, float number_u, Rect box) {
  const auto [before, after] = around_number(f.qualifier);
  const std::string unit = joined({per_cent(f) ? "" : f.unit, after}, " ");
  const std::string notes = notes_of(page, f);
  // Number, label and notes: the number takes what the others can spare.
  const float number_room = std::min(s.u(number_u) * 1.12f, box.h * .5f);
  FitRule number_rule;
  number_rule.sizes = scale_down(std::min(number_u, number_room / 1.12f / s.frame.u), least_big, s.frame.u, true);
  const TextStyle small = s.sans(type::M, 500);
  const float before_width = before.empty() ? 0 : s.metrics.measure(before, small).width + s.u(16);
  const float unit_width = unit.empty() ? 0 : s.metrics.measure(unit, small).width;
  const float nominal_width =
      s.metrics.measure(value_words(f), s.serif(number_rule.sizes.front() / s.frame.u, 700)).width;
  // Words go beside the number where the line holds all of it, else above and below it.
  const bool before_beside = before_width + nominal_width <= box.w;
  const bool unit_beside = (before_beside ? before_width : 0) + nominal_width + s.u(16) + unit_width <= box.w;
  std::vector<Layer> layers;
  if (!before.empty() && !before_beside)
    layers.push_back({fit(before, s.sans(type::S, 500), s.table(type::S, 1), box.w, s.metrics), s.theme.ink2, 0});
  const Fitted number = fit(value_words(f), s.serif(type::X2, 700), number_rule, box.w, s.metrics);
  const float above = height_of(layers), number_height = number.lines.empty() ? 0 : number.style.size * 1.12f;
  float y = box.y;
  std::vector<Layer> below;
  float left_over = box.h - above - number_height - s.u(10);
  if (!unit.empty() && !unit_beside) {
    below.push_back({fit(unit, s.sans(type::S, 600), s.table(type::S, 1), box.w, s.metrics), s.theme.gold, 0});
    left_over -= height_of(below);
  }
  const Fitted note =
      fit(notes, s.sans(type::S), s.table(type::S, 2, 1.26f, notes.empty() ? 1 : left_over * .5f), box.w, s.metrics);
  const Fitted label =
      fit(f.label, s.sans(type::S), s.table(type::S, 3, 1.3f, left_over - note.height()), box.w, s.metrics);
  below.push_back({label, s.theme.ink, s.u(2)});
  if (!notes.empty()) below.push_back({note, s.theme.gold, s.u(6)});
  const float whole = above + number_height + s.u(10) + height_of(below);
  y += std::clamp((box.h - whole) / 2, 0.f, box.h * .06f);  // siblings stand on one line
  draw_layers(s, layers, box.x, y);
  y += above;
  const float baseline = s.centred_baseline(y + number_height / 2, number.style);
  float x = box.x;
  if (!before.empty() && before_beside) {
    s.line(before, small, s.theme.ink2, x, baseline);
    x += before_width;
  }
  if (!number.lines.empty()) s.line(number.lines[0], number.style, s.theme.gold, x, baseline);
  if (number.cut) s.note({LayoutNote::Kind::cut, number.whole});
  if (!unit.empty() && unit_beside) s.line(unit, small, s.theme.gold, x + number.width + s.u(16), baseline);
  draw_layers(s, below, box.x, y + number_height + s.u(10));
}

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
      const Grid grid =
          grid_for(static_cast<int>(big.size()), beside ? 1 : 3, side, s.u(240), s.u(256), s.u(24), s.u(16));
      for (std::size_t i = 0; i < big.size(); ++i) {
        const Rect cell = grid.cell(static_cast<int>(i));
        draw_big(s, page, page.row(big[i]), type::X2, cell);
        if (beside && i + 1 < big.size()) s.hairline(cell.x, cell.y + cell.h + grid.gap_down / 2, cell.w);
      }
      if (beside) content.x += content.w * .3f + s.u(64), content.w *= .7f, content.w -= s.u(64);
      else content.y += side.h + s.u(24), content.h -= side.h + s.u(24);
    }
    draw_bars(s, page, bars, content);
    return s.take();
  }
  const int count = static_cast<int>(big.size());
  const int across = count <= 3 ? count : count == 4 ? 2 : count <= 6 ? 3 : 4;
  const float gap = s.u(48);
  const Grid grid = grid_for(count, across, content, s.u(count > 6 ? 340 : 440), s.u(372), s.u(24), s.u(24));
  for (int i = 0; i < count; ++i) {
    Rect cell = grid.cell(i);
    s.panel(cell);
    const float pad = std::min(gap * .75f, cell.h * .12f);
    draw_big(s, page, page.row(big[static_cast<std::size_t>(i)]), grid.columns < 3 ? type::X3 : type::X2,
             {cell.x + gap * .75f, cell.y + pad, cell.w - gap * 1.5f, cell.h - 2 * pad});
  }
  return s.take();
}

}  // namespace bangvang
