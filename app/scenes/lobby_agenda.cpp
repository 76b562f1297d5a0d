// The lobby's agenda: what is on now, what follows, the time, and how far round the rotation is (18).
#include <algorithm>

#include <fmt/format.h>

#include "base/folding.h"
#include "scenes/lobby_cards.h"
#include "scenes/lobby_stage.h"
#include "scenes/rows.h"
#include "scenes/wording.h"

namespace bangvang {
namespace {

constexpr float row_height = 108, row_gap = 16, label_height = 68, pill_height = 54;  // u
constexpr int most_dots = 12;

// Where list and clock stand.
struct Places {
  Rect list;
  Point clock;
  float R = 0;        // px
  float below = 0;    // y of the page number's centre
};

Places places_of(const Sketch& s) {
  const Frame& f = s.frame;
  const Rect content = f.content();
  Places p;
  if (f.stacked()) {
    p.R = std::min({s.u(258), .32f * content.w, .17f * content.h});
    const float block = 2 * p.R + s.u(150);
    p.list = {content.x, content.y, content.w, content.h - block - s.u(32)};
    p.clock = {f.W / 2, content.y + content.h - block + p.R};
    p.below = p.clock.y + p.R + s.u(66);
    return p;
  }
  const float across = f.columns >= 12 ? 4 : 3, span = f.span(across);
  p.R = std::min({s.u(258), span / 2, (content.h - s.u(240)) / 2});
  p.list = {content.x, content.y, content.w - span - s.u(24), content.h};
  p.clock = {content.x + content.w - p.R, content.y + s.u(29) + p.R};
  p.below = p.clock.y + p.R + s.u(96);
  return p;
}

std::string heading(const Ceremony& c) {
  if (c.language != "vi") return "Programme";
  const std::string of = gathering(c);
  if (of == "Chương trình") return of;
  const std::size_t letter = of.starts_with("Đ") ? 2 : 1;
  const std::string first = letter == 2 ? "đ" : std::string(1, static_cast<char>(of[0] - 'A' + 'a'));
  return "Chương trình " + first + of.substr(letter);
}

void draw_page_number(Sketch& s, const Ceremony& c, const LobbyCard& card, const Places& p) {
  if (card.of < 2) return;
  const TextStyle style = s.sans(type::S);
  s.line(fmt::format("{} {}/{}", wall(c, "Trang", "Page"), card.number, card.of), style, s.theme.ink2, p.clock.x,
         s.centred_baseline(p.below, style), Align::centre);
  if (card.of > most_dots) return;
  const float pitch = std::min(s.u(52), 2 * p.R / static_cast<float>(card.of));
  for (int i = 1; i <= card.of; ++i) {
    const float r = std::min(s.u(i == card.number ? 13 : 8), pitch * .3f);
    const float x = p.clock.x + (static_cast<float>(i) - static_cast<float>(card.of + 1) / 2) * pitch;
    s.add(Box{{x - r, p.below + s.u(62) - r, 2 * r, 2 * r}, r, Paint(i == card.number ? s.theme.gold : s.theme.line), 0, {}});
  }
}

// The item on now; y below it.
float draw_now(Sketch& s, const Ceremony& c, const RevealedItem& item, Rect room) {
  const float left = room.x + s.u(48), width = room.w - s.u(96), pad = s.u(34), pill = s.u(pill_height + 14);
  const float words = room.h - 2 * pad - pill;
  const std::string post = joined({item.position, item.unit}, ", ");
  const Fitted detail = fit(post, s.sans(type::S), s.table(type::S, 2, 1.28f, words * .3f), width, s.metrics);
  const Fitted speaker =
      fit(item.speaker, s.sans(type::M, 600), s.table(type::M, 2, 1.28f, words * .35f), width, s.metrics);
  FitRule rule = s.table(type::XL, 3, 1.24f, words - detail.height() - speaker.height() - s.u(12));
  rule.one_line_least = s.u(type::L);
  const Fitted title = fit(item.item, s.serif(type::XL), rule, width, s.metrics);
  const std::vector<TextLayer> layers{
      {title, s.theme.ink, 0}, {speaker, s.theme.ink, s.u(10)}, {detail, s.theme.ink, 2}};
  const Rect box{room.x, room.y, room.w, std::min(room.h, height_of(layers) + 2 * pad + pill)};
  s.add(Box{box, s.u(6), s.theme.panel_current, 0, {}});
  s.add(Box{{box.x, box.y, s.u(12), box.h}, 0, s.theme.fill, 0, {}});
  const std::string now = wall(c, "Đang diễn ra", "Now");
  s.pill(now, left, box.y + pad, s.pill_width(now, width));
  draw_layers(s, layers, left, box.y + pad + pill);
  return box.y + box.h;
}

void draw_row(Sketch& s, const RevealedItem& item, int number, Rect box) {
  s.panel(box, false, false);
  const float yc = box.y + box.h / 2, left = box.x + s.u(s.frame.stacked() ? 112 : 128), right = box.x + box.w - s.u(36);
  s.row_text(std::to_string(number), s.serif(1, 600), s.one_line(type::L, type::credit), s.theme.gold,
             box.x + s.u(s.frame.stacked() ? 58 : 64), yc, s.u(92), Align::centre);
  float width = right - left;
  if (!item.time.empty()) {
    const Fitted time = s.row_text(item.time, s.sans(1, 600, true), s.one_line(type::S, type::credit), s.theme.gold,
                                   right, yc, width * .3f, Align::right);
    width -= time.width + s.u(28);
  }
  const FitRule rule = s.table(type::M, 2, 1.16f, box.h - s.u(12));
  s.centred_lines(fit(item.item, s.sans(1, 500), rule, width, s.metrics), s.theme.ink, left, yc);
}

}  // namespace

Picture draw_lobby_agenda(const LobbyView& view) {
  Sketch s(view.output, view.metrics);
  const Revealed& revealed = view.revealed;
  const Ceremony c = stage_ceremony(revealed);
  s.background();
  const bool organizer = !c.organizer.empty() &&
                         s.metrics.measure(upper(c.organizer), s.kicker_style()).width <= s.header_width();
  s.header(organizer ? c.organizer : kicker_of(s, c), heading(c), false);
  const Places p = places_of(s);
  draw_clock(s, p.clock, p.R, c.place, view.now);
  draw_page_number(s, c, view.card, p);

  const int all = static_cast<int>(revealed.agenda.size()), next = std::clamp(revealed.now + 1, 0, all);
  float row = s.u(row_height);
  const float gap = s.u(row_gap), label = s.u(label_height), bottom = p.list.y + p.list.h;
  float y = p.list.y;
  if (next > 0) {
    const float kept = static_cast<float>(std::min(all - next, 3)) * (row + gap) + (next < all ? label : 0);
    const float room = p.list.h - kept;
    if (next == all) y += calm_offset(room, s.u(400));
    y = draw_now(s, c, revealed.agenda[static_cast<std::size_t>(next - 1)], {p.list.x, y, p.list.w, std::min(room, s.u(480))});
  }
  const float room = bottom - y - label + gap;
  const int rows = std::min(all - next, static_cast<int>(room / (row + gap)));
  if (rows <= 0) return s.take();
  if (rows < all - next) row = std::min(1.3f * row, room / static_cast<float>(rows) - gap);  // what is left is shared out
  const TextStyle kicker = s.kicker_style();
  const std::string words = next > 0 ? wall(c, "Tiếp theo", "Next") : wall(c, "Sắp diễn ra", "Coming up");
  // Above the first rows of all it stands where a header's text would.
  const float middle = next > 0 ? y + label * .54f : y + label * .4f;
  s.line(upper(words), kicker, s.theme.gold, p.list.x, s.centred_baseline(middle, kicker));
  for (int i = 0; i < rows; ++i) {
    const Rect box{p.list.x, y + label + static_cast<float>(i) * (row + gap), p.list.w, row};
    draw_row(s, revealed.agenda[static_cast<std::size_t>(next + i)], next + i + 1, box);
  }
  return s.take();
}

}  // namespace bangvang
