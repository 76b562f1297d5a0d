// figures as bars: label, bar on a track from zero, value; a line across them at the average (05).
#include <algorithm>
#include <cmath>

#include "scenes/figures.h"
#include "scenes/wording.h"

namespace bangvang {
namespace {

// The next round number: 1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8 × a power of ten.
double round_up(double value) {
  if (value <= 0) return 0;
  const double power = std::pow(10, std::floor(std::log10(value)));
  for (double step : {1., 1.2, 1.5, 2., 2.5, 3., 4., 5., 6., 8., 10.})
    if (step * power >= value * .9999) return step * power;
  return value;
}

struct Span {
  double low = 0, high = 1;
  float at(double value, float x, float width) const {
    return x + static_cast<float>(std::clamp((value - low) / (high - low), 0., 1.)) * width;
  }
};

Span span_of(const FiguresPage& page, const std::string& unit) {
  double low = 0, high = 0;
  auto take = [&](const std::optional<Decimal>& value) {
    if (value) low = std::min(low, value->as_double()), high = std::max(high, value->as_double());
  };
  for (const Figure& f : page.figures.rows)  // every page has the same scale
    if (f.unit == unit) take(f.value), take(f.beside);
  take(page.figures.average);
  Span span{-round_up(-low), round_up(high)};
  if (span.high <= span.low) span.high = span.low + 1;
  return span;
}

void bar(Sketch& s, const Span& span, double value, const Paint& paint, Rect track) {
  const float zero = span.at(0, track.x, track.w), end = span.at(value, track.x, track.w);
  const float left = std::min(zero, end), width = std::abs(end - zero);
  if (width >= 1) s.add(Box{{left, track.y, width, track.h}, std::min(s.u(5), width / 2), paint, 0, {}});
}

void legend(Sketch& s, const std::string& text, const Paint& paint, float& right, float yc) {
  if (text.empty()) return;
  const Fitted fitted = fit(text, s.sans(type::S, 500), s.table(type::S, 1), s.u(420), s.metrics);
  s.centred_lines(fitted, s.theme.ink2, right, yc, Align::right);
  right -= fitted.width + s.u(44);
  s.add(Box{{right, yc - s.u(13), s.u(28), s.u(26)}, s.u(4), paint, 0, {}});
  right -= s.u(36);
}

}  // namespace

void draw_bars(Sketch& s, const FiguresPage& page, const std::vector<int>& rows, Rect panel) {
  s.panel(panel);
  const Figures& figures = page.figures;
  const bool two = std::any_of(rows.begin(), rows.end(), [&](int i) { return page.row(i).beside.has_value(); });
  const bool average = figures.average.has_value();
  const float pad = s.u(40), inner = panel.w - 2 * pad;
  const Figure& first = page.row(rows.front());
  const Span span = span_of(page, first.unit);
  float y = panel.y + s.u(26);
  // What the bars measure, and whose they are.
  const std::string what = joined({figures.value_title, first.unit.empty() ? "" : "(" + first.unit + ")"}, " ");
  const bool has_legend = two && !(figures.value_title.empty() && figures.beside_title.empty());
  if (has_legend) {
    float right = panel.x + panel.w - pad;
    legend(s, figures.beside_title, s.theme.bar_below, right, y + s.u(28));
    legend(s, figures.value_title, s.theme.bar, right, y + s.u(28));
    y += s.u(62);
  } else if (!figures.value_title.empty()) {
    y = s.lines(fit(what, s.sans(type::M, 600), s.table(type::M, 2), inner, s.metrics), s.theme.ink, panel.x + pad, y) +
        s.u(8);
  }
  if (average) y += s.u(62);
  const auto count = static_cast<float>(rows.size());
  const bool stacked = s.frame.stacked();
  // A few rows grow, and then stand in the middle.
  const float bottom = panel.y + panel.h - s.u(20), pitch = std::min((bottom - y) / count, s.u(stacked ? 190 : 170));
  const bool large = !stacked && pitch >= s.u(130);
  y += calm_offset(bottom - y, pitch * count);
  const float line_top = y - s.u(8);  // the average's words above it
  // Labels and values take what they need, within bounds.
  const float label_u = large ? type::M : type::S, value_u = large && !two   ? type::L
                                                             : two && !large ? type::S
                                                                             : type::M;
  const TextStyle label_style = s.sans(label_u), value_style = s.sans(value_u, 600, true);
  float label_width = s.u(60), value_width = s.u(60);
  for (int i : rows) {
    const Figure& f = page.row(i);
    label_width = std::max(label_width, s.metrics.measure(f.label, label_style).width);
    const std::string qualified = joined({f.qualifier, value_words(f)}, " ");
    value_width = std::max({value_width, s.metrics.measure(qualified, value_style).width,
                            two ? s.metrics.measure(f.beside_text, value_style).width : 0});
  }
  label_width = stacked ? inner : std::min(label_width + s.u(4), inner * .42f);
  value_width = std::min(value_width + s.u(4), inner * .3f);
  const float bar_x = panel.x + pad + (stacked ? 0 : label_width + s.u(28));
  const float bar_w = panel.x + panel.w - pad - value_width - s.u(28) - bar_x;
  const float limit = average ? static_cast<float>(figures.average->as_double()) : 0;
  for (std::size_t n = 0; n < rows.size(); ++n) {
    const Figure& f = page.row(rows[n]);
    const float top = y + pitch * static_cast<float>(n), label_h = stacked ? pitch * .5f : pitch;
    const Fitted label =
        fit(f.label, label_style, s.table(label_u, stacked ? 2 : 3, 1.16f, label_h * .98f), label_width, s.metrics);
    s.centred_lines(label, s.theme.ink2, panel.x + pad, top + label_h / 2);
    const float bars_top = stacked ? top + label_h : top, bars_h = stacked ? pitch - label_h : pitch,
                yc = bars_top + bars_h / 2;
    const float thick = std::min(s.u(two ? (large ? 46 : 30) : (large ? 74 : 46)), bars_h * (two ? .36f : .6f));
    const double value = f.value->as_double();
    const Rect upper{bar_x, two ? yc - thick - s.u(2) : yc - thick / 2, bar_w, thick};
    s.add(Box{upper, s.u(5), Paint(s.theme.track), 0, {}});
    bar(s, span, value, average && value < limit && !two ? s.theme.bar_below : s.theme.bar, upper);
    const float right = panel.x + panel.w - pad;
    const Fitted words = fit(joined({f.qualifier, value_words(f)}, " "), value_style,
                             s.table(value_style.size / s.frame.u, 1), value_width, s.metrics);
    s.centred_lines(words, s.theme.ink, right, two && f.beside ? upper.y + thick / 2 : yc, Align::right);
    if (!two) continue;
    const Rect lower{bar_x, yc + s.u(2), bar_w, thick};
    s.add(Box{lower, s.u(5), Paint(s.theme.track), 0, {}});
    if (!f.beside) continue;
    bar(s, span, f.beside->as_double(), s.theme.bar_below, lower);
    s.centred_lines(fit(f.beside_text, value_style, s.table(value_u, 1), value_width, s.metrics), s.theme.ink2, right,
                    lower.y + thick / 2, Align::right);
  }
  if (!average) return;
  const float x = span.at(figures.average->as_double(), bar_x, bar_w), end = y + pitch * count;
  s.add(Box{{x - s.u(4.5f), line_top, s.u(9), end - line_top}, 0, Paint(s.theme.panel.to), 0, {}});
  s.add(Box{{x - s.u(1.5f), line_top, s.u(3), end - line_top}, 0, Paint(s.theme.gold), 0, {}});
  const std::string words = wall(page.ceremony, "Bình quân ", "Average ") + figures.average_text;
  const Fitted text = fit(words, s.sans(type::S, 600), s.table(type::S, 1), inner, s.metrics);
  const float half = text.width / 2,
              centre =
                  std::clamp(x, panel.x + pad + half, std::max(panel.x + pad + half, panel.x + panel.w - pad - half));
  s.centred_lines(text, s.theme.gold, centre, line_top - s.u(28), Align::centre);
}

}  // namespace bangvang
