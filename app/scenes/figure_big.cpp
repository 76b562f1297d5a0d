// figures as large numbers: siblings share one size, one baseline, and one place for their qualifiers and units (05).
#include <algorithm>

#include "scenes/figures.h"
#include "scenes/wording.h"

namespace bangvang {
namespace {

constexpr float least_big = 22;      // u, smaller than any text: a box always holds its number
constexpr float number_leading = 1.12f, word_gap = 16;
constexpr float least_share = .8f;   // of the nominal size: so far numbers give way to what stands before them

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

struct Said {
  std::string before, value, unit;
};

Said said_of(const Figure& f) {
  const auto [before, after] = around_number(f.qualifier);
  return {before, value_words(f), joined({per_cent(f) ? "" : f.unit, after}, " ")};
}

// What the cards of a page have in common.
struct Manner {
  float number_u = 0, words_u = type::M, text_u = type::S;
  bool before_beside = true, unit_beside = true;
  bool any_before = false;
};

bool all_fit(const Sketch& s, const std::vector<Said>& words, const Manner& manner, float number_u, bool units,
             float width) {
  const TextStyle small = s.sans(manner.words_u, 500);
  return std::all_of(words.begin(), words.end(), [&](const Said& w) {
    float sum = s.metrics.measure(w.value, s.serif(number_u, 700)).width;
    if (!w.before.empty()) sum += s.metrics.measure(w.before, small).width + s.u(word_gap);
    if (units && !w.unit.empty()) sum += s.metrics.measure(w.unit, small).width + s.u(word_gap);
    return sum <= width;
  });
}

Manner manner_of(const Sketch& s, const std::vector<Said>& words, float number_u, float text_u, Rect box) {
  Manner manner;
  manner.number_u = std::min(number_u, box.h * .5f / number_leading / s.frame.u);
  manner.text_u = text_u;
  manner.any_before = std::any_of(words.begin(), words.end(), [](const Said& w) { return !w.before.empty(); });
  for (float words_u : {type::M, type::S}) {
    manner.words_u = words_u;
    if (all_fit(s, words, manner, manner.number_u, true, box.w)) return manner;
  }
  manner.unit_beside = false;
  manner.words_u = type::M;
  for (float size = manner.number_u; size >= manner.number_u * least_share; size -= 8)
    if (all_fit(s, words, manner, size, false, box.w)) {
      manner.number_u = size;
      return manner;
    }
  manner.before_beside = !manner.any_before;
  return manner;
}

struct Card {
  Said words;
  Fitted number;
  std::vector<TextLayer> above, below;
  float above_height = 0, height = 0;  // px
};

Card compose(const Sketch& s, const FiguresPage& page, const Figure& f, const Said& words, const Manner& manner,
             Rect box) {
  Card card;
  card.words = words;
  if (manner.any_before && !manner.before_beside) {
    if (!words.before.empty())
      card.above.push_back(
          {fit(words.before, s.sans(type::S, 500), s.table(type::S, 1), box.w, s.metrics), s.theme.ink2, 0});
    card.above_height = s.u(type::S * 1.3f);
  }
  float beside = 0;
  if (manner.before_beside && !words.before.empty())
    beside += s.metrics.measure(words.before, s.sans(manner.words_u, 500)).width + s.u(word_gap);
  if (manner.unit_beside && !words.unit.empty())
    beside += s.metrics.measure(words.unit, s.sans(manner.words_u, 500)).width + s.u(word_gap);
  FitRule rule;
  rule.sizes = scale_down(manner.number_u, std::min(manner.number_u, least_big), s.frame.u, true);
  card.number = fit(words.value, s.serif(manner.number_u, 700), rule, std::max(s.u(40), box.w - beside), s.metrics);
  const float top = card.above_height + s.u(manner.number_u * number_leading + 10);
  float left = box.h - top;
  if (!manner.unit_beside && !words.unit.empty()) {
    card.below.push_back(
        {fit(words.unit, s.sans(manner.text_u, 600), s.table(manner.text_u, 1), box.w, s.metrics), s.theme.gold, 0});
    left -= height_of(card.below);
  }
  const std::string notes = notes_of(page, f);
  const Fitted note =
      fit(notes, s.sans(type::S), s.table(type::S, 2, 1.26f, notes.empty() ? 1 : left * .5f), box.w, s.metrics);
  FitRule label_rule = s.table(manner.text_u, 3, 1.3f, left - note.height());
  label_rule.one_line_first = false;  // siblings keep their size
  const Fitted label = fit(f.label, s.sans(type::S), label_rule, box.w, s.metrics);
  card.below.push_back({label, s.theme.ink, s.u(2)});
  if (!notes.empty()) card.below.push_back({note, s.theme.gold, s.u(6)});
  card.height = top + height_of(card.below);
  return card;
}

void draw_card(Sketch& s, const Card& card, const Manner& manner, float x, float y) {
  draw_layers(s, card.above, x, y);
  y += card.above_height;
  const float number_height = s.u(manner.number_u * number_leading);
  const float baseline = s.centred_baseline(y + number_height / 2, s.serif(manner.number_u, 700));
  const TextStyle small = s.sans(manner.words_u, 500);
  float at = x;
  if (manner.before_beside && !card.words.before.empty()) {
    s.line(card.words.before, small, s.theme.ink2, at, baseline);
    at += s.metrics.measure(card.words.before, small).width + s.u(word_gap);
  }
  if (!card.number.lines.empty()) s.line(card.number.lines[0], card.number.style, s.theme.gold, at, baseline);
  if (card.number.cut) s.note({LayoutNote::Kind::cut, card.number.whole});
  if (manner.unit_beside && !card.words.unit.empty())
    s.line(card.words.unit, small, s.theme.gold, at + card.number.width + s.u(word_gap), baseline);
  draw_layers(s, card.below, x, y + number_height + s.u(10));
}

}  // namespace

void draw_big(Sketch& s, const FiguresPage& page, const std::vector<int>& rows, float number_u, float text_u,
              const std::vector<Rect>& boxes) {
  if (rows.empty() || boxes.size() < rows.size()) return;
  std::vector<Said> words;
  for (int i : rows) words.push_back(said_of(page.row(i)));
  const Manner manner = manner_of(s, words, number_u, text_u, boxes.front());
  std::vector<Card> cards;
  float tallest = 0;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    cards.push_back(compose(s, page, page.row(rows[i]), words[i], manner, boxes[i]));
    tallest = std::max(tallest, cards.back().height);
  }
  for (std::size_t i = 0; i < cards.size(); ++i)
    draw_card(s, cards[i], manner, boxes[i].x, boxes[i].y + std::max(0.f, (boxes[i].h - tallest) * .45f));
}

}  // namespace bangvang
