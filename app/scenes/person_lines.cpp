// person_lines: the name's sizes are tried against each size of the detail; the first two that find room are taken.
#include "scenes/person_lines.h"

#include <algorithm>

namespace bangvang {
namespace {

constexpr float name_leading = 1.2f, detail_leading = 1.16f;
constexpr float name_steps[] = {72, 64, 56, 50, 44, 40, 36};
constexpr float detail_steps[] = {36, 32, 28};
constexpr int most_detail_lines = 3, most_remark_lines = 3;
constexpr int remark_weight = 600;

struct Attempt {
  float size;  // u
  int lines;
};

// One line down to M, then two from 50u down; three at M before two below it.
std::vector<Attempt> attempts(float nominal) {
  std::vector<Attempt> all{{nominal, 1}};
  for (float size : name_steps)
    if (size < nominal && size >= type::M) all.push_back({size, 1});
  for (float size : name_steps) {
    if (size > std::min(nominal, 50.f)) continue;
    all.push_back({size, 2});
    if (size == type::M) all.push_back({size, 3});
  }
  return all;
}

Fitted at_size(const Sketch& s, const std::string& text, TextStyle style, float size_u, int lines, float leading,
               float width) {
  FitRule rule;
  rule.sizes = {s.u(size_u)};
  rule.max_lines = lines;
  rule.line_height = leading;
  rule.smallest = s.u(type::S);
  return fit(text, style, rule, width, s.metrics);
}

bool suits(const Fitted& fitted, float width) { return !fitted.cut && fitted.width <= width + 1; }

}  // namespace

float PersonLines::height() const {
  float height = name.height();
  for (const Fitted* one : {&detail, &remark})
    if (!one->lines.empty()) height += gap + one->height();
  return height;
}

float names_size(const Sketch& s, const std::vector<std::string>& names, const TextStyle& style, float most_u,
                 float width) {
  TextStyle measure = style;
  measure.size = s.u(type::M);
  std::vector<float> widest;  // u at which each name fills the line
  for (const std::string& name : names)
    if (!name.empty()) widest.push_back(type::M * width / std::max(1.f, s.metrics.measure(name, measure).width));
  for (float size : name_steps) {
    if (size > most_u || size < type::M) continue;
    const auto hold = std::count_if(widest.begin(), widest.end(), [&](float most) { return most >= size; });
    if (hold * 3 >= static_cast<std::ptrdiff_t>(widest.size()) * 2) return size;
  }
  return std::min(most_u, type::M);
}

PersonLines fit_person(const Sketch& s, const std::string& name, const TextStyle& style, float name_u,
                       const std::string& detail, float width, float height, const std::string& remark) {
  PersonLines person;
  const int below = !detail.empty() + !remark.empty();  // texts
  const float least_gap = s.u(2);
  const auto names = attempts(name_u);
  for (float detail_u : detail_steps) {
    const Fitted whole = at_size(s, detail, s.sans(type::S), detail_u, most_detail_lines, detail_leading, width);
    const Fitted said = at_size(s, remark, s.sans(type::S, remark_weight), detail_u, most_remark_lines, detail_leading, width);
    if (!detail.empty() && !suits(whole, width)) continue;
    if (!remark.empty() && !suits(said, width)) continue;
    const float beneath = whole.height() + said.height();
    for (const Attempt& attempt : names) {
      // A detail below S anyway does not also cost the name its size.
      if (detail_u < type::S && detail_u > type::credit && attempt.size < type::M) continue;
      const float least = s.u(attempt.size) * name_leading + least_gap * static_cast<float>(std::max(below, 1)) + beneath;
      if (least > height + 1) continue;
      person.name = at_size(s, name, style, attempt.size, attempt.lines, name_leading, width);
      person.detail = whole;
      person.remark = said;
      person.gap = std::clamp((height - person.name.height() - beneath) / static_cast<float>(std::max(below, 1) + 2), least_gap, s.u(14));
      if (suits(person.name, width) && person.height() <= height + 1) return person;
    }
  }
  // Nothing holds all: the name in half the box, the remark beneath it, the detail in what they leave, cut.
  person.name =
      fit(name, style, s.table(std::min(name_u, type::M), 2, name_leading, below == 0 ? height : height * .58f),
          width, s.metrics);
  float rest = height - person.name.height() - least_gap;
  if (!remark.empty()) {
    FitRule rule = s.table(type::credit, 2, detail_leading, std::max(1.f, rest));
    rule.sizes = {s.u(type::credit)};
    person.remark = fit(remark, s.sans(type::S, remark_weight), rule, width, s.metrics);
    rest -= person.remark.height() + least_gap;
  }
  person.gap = least_gap;
  person.detail = fit(detail, s.sans(type::S), s.table(type::S, most_detail_lines, detail_leading, std::max(1.f, rest)),
                      width, s.metrics);
  person.left_out = !detail.empty() && rest < s.u(type::credit);
  if (person.left_out) person.detail.lines.clear();
  return person;
}

void draw_person(Sketch& s, const PersonLines& person, Colour detail_colour, float x, float yc) {
  const float y = s.lines(person.name, s.theme.ink, x, yc - person.height() / 2);
  const float below = s.lines(person.detail, detail_colour, x, y + person.gap);
  s.lines(person.remark, s.theme.gold, x, (person.detail.lines.empty() ? y : below) + person.gap);
  if (person.left_out) s.note({LayoutNote::Kind::cut, person.detail.whole});
}

}  // namespace bangvang
