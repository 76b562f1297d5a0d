// The MC's list: whom to read out, one under another, in one column or two; none is lost without a note.
#include <algorithm>

#include <fmt/format.h>

#include "scenes/mc_picture.h"
#include "scenes/wording.h"

namespace bangvang {
namespace {

constexpr float tallest = 220, two_lines = 88, least = 42;  // u: a row; one with the detail beneath the name

FitRule rule_for(const Sketch& s, float size, int lines, float height) {
  FitRule rule = s.wrapped(size, lines, 1.16f, height, 26);
  rule.one_line_least = s.u(std::min(size, 34.f));
  return rule;
}

// The rows of one list: their names share a size, and so do what stands beside them.
struct Rows {
  float height = 0;             // px, of a cell
  float number = 0;             // px, of the numbers' column
  bool beneath = false;         // the detail stands beneath the name, not beside it
  float size = 0;               // u, of names at the most
  float name_width = 0, detail_width = 0;
};

std::string beside(const McEntry& entry) { return joined({entry.detail, entry.remark}, " · "); }

Rows rows_for(const Sketch& s, const std::vector<McEntry>& list, float width, float height) {
  Rows rows;
  rows.height = height;
  const float h = height / s.frame.u;
  rows.beneath = h >= two_lines;
  rows.size = rows.beneath ? std::clamp(h * .46f, 28.f, 96.f) : std::clamp(h * .72f, 28.f, 60.f);
  const TextStyle number = s.sans(std::min(rows.size, 56.f), 700, true);
  for (const McEntry& entry : list)
    if (!entry.number.empty())
      rows.number = std::max(rows.number, s.metrics.measure(entry.number, number).width + s.u(28));
  rows.number = std::min(rows.number, width * .4f);
  const bool details = std::any_of(list.begin(), list.end(), [](const McEntry& e) { return !beside(e).empty(); });
  rows.name_width = (width - rows.number) * (details && !rows.beneath ? .56f : 1);
  rows.detail_width = rows.beneath ? rows.name_width : width - rows.number - rows.name_width - s.u(20);
  return rows;
}

void draw_entry(Sketch& s, const McEntry& entry, const Fitted& name, const Fitted& detail, const Rows& rows, float x,
                float y) {
  const float yc = y + rows.height / 2;
  const float top = yc - (name.height() + (rows.beneath ? detail.height() : 0)) / 2;
  const TextStyle number = s.sans(std::min(rows.size, 56.f), 700, true);
  s.line(entry.number, number, s.theme.dim, x, s.centred_baseline(top + name.line_height / 2, number));
  const float left = x + rows.number, below = s.lines(name, s.theme.ink, left, top);
  const Colour quiet = entry.remark.empty() ? s.theme.ink2 : s.theme.gold;
  if (rows.beneath) s.lines(detail, quiet, left, below);
  else s.centred_lines(detail, quiet, left + rows.name_width + s.u(20), yc);
}

}  // namespace

void draw_mc_list(Sketch& s, const Ceremony& c, const std::vector<McEntry>& list, Rect box) {
  const auto all = static_cast<int>(list.size());
  if (all == 0) return;
  const float gap = s.u(48);
  const int columns = box.w >= s.u(1000) && box.h / static_cast<float>(all) < s.u(two_lines) ? 2 : 1;
  const int room = std::max(1, static_cast<int>(box.h / s.u(least))) * columns;
  std::vector<McEntry> shown(list.begin(), list.begin() + std::min(all, room));
  if (room < all) {  // the last cell says how many more there are
    const int left_out = all - room + 1;
    for (int i = room - 1; i < all; ++i) s.note({LayoutNote::Kind::cut, list[static_cast<std::size_t>(i)].name});
    shown.back() = {"", fmt::format("{} {} {}", wall(c, "và", "and"), left_out, wall(c, "tên nữa", "more")), "", ""};
  }
  const int count = static_cast<int>(shown.size()), per_column = (count + columns - 1) / columns;
  const float height = std::min(s.u(tallest), box.h / static_cast<float>(per_column));
  const float width = (box.w - gap * static_cast<float>(columns - 1)) / static_cast<float>(columns);
  const Rows rows = rows_for(s, shown, width, height);

  std::vector<std::string> names, details;
  for (const McEntry& entry : shown) names.push_back(entry.name), details.push_back(beside(entry));
  const float name_height = rows.beneath ? height * .58f : height - s.u(4);
  const auto fitted = fit_alike(names, s.sans(rows.size, 600), rule_for(s, rows.size, 2, name_height), rows.name_width,
                                s.metrics);
  float tallest_name = 0;
  for (const Fitted& name : fitted) tallest_name = std::max(tallest_name, name.height());
  const float small = std::clamp(rows.size * .6f, 26.f, 44.f);
  const float detail_height = std::max(1.f, (rows.beneath ? height - tallest_name : height) - s.u(4));
  const FitRule rule = rule_for(s, small, 2, detail_height);
  const auto said = fit_alike(details, s.sans(small), rule, rows.detail_width, s.metrics);
  for (int i = 0; i < count; ++i) {
    const auto at = static_cast<std::size_t>(i);
    const auto column = static_cast<float>(i / per_column), row = static_cast<float>(i % per_column);
    draw_entry(s, shown[at], fitted[at], said[at], rows, box.x + column * (width + gap), box.y + row * height);
  }
}

}  // namespace bangvang
