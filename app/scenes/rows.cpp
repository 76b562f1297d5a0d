// Rows: pairs, layers and grids.
#include "scenes/rows.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "base/folding.h"

namespace bangvang {

RowEdges row_edges(const Frame& frame, Rect within) {
  const float number = (frame.stacked() ? 48 : 76) * frame.u, text = (frame.stacked() ? 104 : 132) * frame.u;
  return {within.x + number, within.x + text, within.x + within.w - (frame.stacked() ? 12 : 33) * frame.u};
}

namespace {

constexpr float pair_gap = 48;  // u between two texts of a row

// Left and right on one line each, px.
std::pair<float, float> widths_of(const Sketch& s, const Pair& pair) {
  TextStyle left = pair.left_style, right = pair.right_style;
  left.size = s.u(pair.size_u);
  right.size = s.u(pair.right_u);
  return {s.metrics.measure(pair.left, left).width + 1, s.metrics.measure(pair.right, right).width + 1};
}

}  // namespace

bool on_one_line(const Sketch& s, const Pair& pair, float width) {
  const auto [left, right] = widths_of(s, pair);
  return pair.right.empty() ? left <= width : left + right <= width - s.u(pair_gap);
}

void draw_pair(Sketch& s, const Pair& pair, Rect box) {
  const float yc = box.y + box.h / 2;
  // Two lines of S stand in 84u at 1.16, and a little looser where there is room.
  const float leading = box.h >= s.u(108) ? 1.26f : 1.16f;
  const int most = std::max(1, static_cast<int>(box.h / s.u(type::credit * leading)));
  auto fitted = [&](bool left, float width, float height) {
    return fit(left ? pair.left : pair.right, left ? pair.left_style : pair.right_style,
               s.table(left ? pair.size_u : pair.right_u, std::min(most, 3), leading, height), width, s.metrics);
  };
  if (pair.right.empty() || pair.left.empty()) {
    const bool left = pair.right.empty();
    const Fitted only = fitted(left, box.w, box.h);
    s.centred_lines(only, left ? pair.left_colour : pair.right_colour, left ? box.x : box.x + box.w, yc,
                    left ? Align::left : Align::right);
    return;
  }
  if (s.frame.stacked() || pair.over) {
    const Fitted below = fitted(false, box.w, box.h * .6f);
    const Fitted above = fitted(true, box.w, box.h - below.height());
    std::vector<TextLayer> layers{{above, pair.left_colour, 0}, {below, pair.right_colour, 0}};
    draw_layers(s, layers, box.x, yc - height_of(layers) / 2);
    return;
  }
  const float gap = s.u(pair_gap), room = box.w - gap;
  const auto [wl, wr] = widths_of(s, pair);
  float left_width = 0;
  if (wl + wr <= room) left_width = room - wr;
  else if (wl <= room * .5f) left_width = wl;
  else if (wr <= room * .4f) left_width = room - wr;
  else left_width = room * std::clamp(wl / (wl + wr), .34f, .66f);  // as many lines on either side
  s.centred_lines(fitted(true, left_width, box.h), pair.left_colour, box.x, yc);
  s.centred_lines(fitted(false, room - left_width, box.h), pair.right_colour, box.x + box.w, yc, Align::right);
}

float height_of(const std::vector<TextLayer>& layers) {
  float height = 0;
  bool above = false;
  for (const TextLayer& layer : layers) {
    if (layer.fitted.lines.empty()) continue;
    height += layer.fitted.height() + (above ? layer.gap : 0);
    above = true;
  }
  return height;
}

void draw_layers(Sketch& s, const std::vector<TextLayer>& layers, float x, float top, Align align) {
  float y = top;
  bool above = false;
  for (const TextLayer& layer : layers) {
    if (layer.fitted.lines.empty()) continue;
    y = s.lines(layer.fitted, layer.colour, x, y + (above ? layer.gap : 0), align);
    above = true;
  }
}

float common_size(const Sketch& s, const std::vector<std::string>& texts, const TextStyle& style, const FitRule& rule,
                  float width) {
  float largest = 0;
  for (const Fitted& fitted : fit_alike(texts, style, rule, width, s.metrics))
    if (!fitted.lines.empty()) largest = std::max(largest, fitted.style.size);
  return largest > 0 ? largest / s.frame.u : rule.sizes.front() / s.frame.u;
}

Rect CardGrid::cell(int index) const {
  const auto column = static_cast<float>(index % columns), row = static_cast<float>(index / columns);
  return {origin.x + column * (width + gap_across), origin.y + row * (height + gap_down), width, height};
}

Rect CardGrid::cell_down(int index) const { return cell(index % rows * columns + index / rows); }

CardGrid grid_for(int count, int columns, Rect box, float least_width, float most_height, float gap_across,
              float gap_down) {
  CardGrid grid;
  count = std::max(1, count);
  const int most = std::max(1, static_cast<int>((box.w + gap_across + .5f) / (least_width + gap_across)));
  grid.columns = std::clamp(columns, 1, std::min(most, count));
  grid.rows = (count + grid.columns - 1) / grid.columns;
  grid.gap_across = gap_across;
  grid.gap_down = gap_down;
  grid.origin = {box.x, box.y};
  const auto across = static_cast<float>(grid.columns), down = static_cast<float>(grid.rows);
  grid.width = (box.w - gap_across * (across - 1)) / across;
  grid.height = std::max(1.f, std::min(most_height, (box.h - gap_down * (down - 1)) / down));
  return grid;
}

float calm_offset(float room, float height) { return std::max(0.f, room - height) * .4f; }

CardGrid calm(CardGrid grid, Rect box) {
  const auto down = static_cast<float>(grid.rows);
  grid.origin.y += calm_offset(box.h, grid.height * down + grid.gap_down * (down - 1));
  return grid;
}

std::string kicker_of(const Sketch& s, const Ceremony& ceremony) {
  const float room = s.header_width();
  for (const std::string& text : {ceremony.title, ceremony.organizer})
    if (!text.empty() && s.metrics.measure(upper(text), s.kicker_style()).width <= room) return text;
  return {};
}

std::string with_page(const std::string& kicker, const Step& step) {
  if (step.pages < 2) return kicker;
  return fmt::format("{}{}{}/{}", kicker, kicker.empty() ? "" : " · ", step.page, step.pages);
}

}  // namespace bangvang
