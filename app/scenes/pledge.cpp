// pledge: a card a member; signed is a check above a line. Nobody's signature is drawn (11).
#include "scenes/pledge.h"

#include <algorithm>

#include <fmt/format.h>

#include "scenes/person_lines.h"
#include "scenes/wording.h"

namespace bangvang {
namespace {

constexpr int most_cards = 12;
constexpr float least_large = 300, least_lined = 206;  // u high: a card as in 11; one with a line for its state

void draw_mark(Sketch& s, bool is_signed, float x, float yc, float size) {
  if (is_signed) {
    s.check(x, yc - size / 2, size);
    return;
  }
  const float side = size * .84f;
  Box circle{{x + size * .08f, yc - side / 2, side, side}, side / 2, std::nullopt, 0, {}};
  circle.border = s.u(2.5f);
  circle.border_colour = s.theme.ink2;
  s.add(circle);
}

// Signed or waiting stands beneath a line; a low card keeps its height for the words and has the mark beside them.
void draw_member(Sketch& s, const Ceremony& c, const Member& member, bool says_state, bool is_signed, float name_u,
                 Rect box) {
  s.panel(box, is_signed, is_signed);
  const bool large = box.h >= s.u(least_large), low = box.h < s.u(least_lined);
  const float pad = std::min(s.u(large ? 36 : 22), box.h * .12f), left = box.x + pad;
  const float state_height = says_state && !low ? s.u(large ? 96 : 56) : 0, mark = s.u(type::S);
  const float width = box.w - 2 * pad - (says_state && low ? mark + s.u(12) : 0);
  const float line_y = box.y + box.h - state_height, state_y = line_y + state_height / 2 - (large ? s.u(2) : 0);
  const std::string who = joined({member.signatory, member.signatory_position}, ", ");
  const float top = box.y + std::min(s.u(large ? 28 : 14), pad), room = line_y - top - s.u(6);
  const PersonLines person = fit_person(s, member.name, s.serif(1), name_u, who, width, room);
  draw_person(s, person, is_signed ? s.theme.ink : s.theme.ink2, left,
              large ? top + person.height() / 2 : top + room / 2);
  if (!says_state) return;
  if (low) {
    draw_mark(s, is_signed, box.x + box.w - pad - mark, top + room / 2, mark);
    return;
  }
  const Colour line = is_signed ? s.theme.gold : faded(s.theme.line, .7f);
  s.add(Box{{left, line_y - s.u(1), width, s.u(2)}, 0, Paint(line), 0, {}});
  draw_mark(s, is_signed, left, state_y, mark);
  const std::string words = is_signed ? wall(c, "Đã ký", "Signed") : wall(c, "Chờ ký", "To sign");
  const TextStyle style = s.sans(type::S, is_signed ? 600 : 400);
  s.line(words, style, is_signed ? s.theme.gold : s.theme.ink2, left + mark + s.u(16),
         s.centred_baseline(state_y, style));
}

}  // namespace

PledgeLayout pledge_layout(const Sketch& s, const Ceremony& c, const Step& step) {
  PledgeLayout layout;
  const int named = static_cast<int>(c.members.size()), all = std::max(named, c.members_count.value_or(0));
  const int shown = step.signed_count > 0 ? step.signed_count - 1 : step.first;
  layout.from = std::clamp(shown, 0, std::max(0, named - 1)) / most_cards * most_cards;
  layout.to = std::min(named, layout.from + most_cards);
  layout.others = layout.to == named && all > named;
  layout.all_named = all == named;
  Rect box = s.frame.content();
  if (c.pledge && !c.pledge->text.empty()) {
    // Two lines at M, else three smaller ones: no higher than they need, the cards have the rest.
    const bool stacked = s.frame.stacked();
    layout.words = fit(c.pledge->text, s.serif(type::M, 500),
                       s.table(type::M, stacked ? 5 : 3, 1.25f, s.u(stacked ? 230 : 136)), box.w, s.metrics);
    layout.text = {box.x, box.y, box.w, layout.words.height()};
    box.y += layout.text.h + s.u(20);
    box.h -= layout.text.h + s.u(20);
  }
  const int cards = layout.to - layout.from + (layout.others ? 1 : 0);
  const bool large = cards <= 6;
  layout.grid = grid_for(cards,
                         cards == 4 ? 2
                         : large    ? 3
                                    : 4,
                         box, s.u(large ? 360 : 340), s.u(372), s.u(24), s.u(large ? 24 : 20));
  return layout;
}

Picture draw_pledge(const SceneView& view) {
  Sketch s(view.output, view.metrics);
  const Ceremony& c = view.ceremony();
  const int named = static_cast<int>(c.members.size()), all = std::max(named, c.members_count.value_or(0));
  const PledgeLayout layout = pledge_layout(s, c, view.step);
  const int done = std::min(view.step.signed_count, named);
  std::string kicker = kicker_of(s, c);
  if (layout.all_named && named > 0)
    kicker = fmt::format("{} {}/{} {}", wall(c, "Đã ký", "Signed:"), done, named,
                         wall(c, "đơn vị", named == 1 ? "member" : "members"));
  s.background();
  s.header(kicker, c.pledge && !c.pledge->title.empty() ? c.pledge->title
                                                        : wall(c, "Ký giao ước thi đua", "Signing of the pledge"));
  if (layout.text.h > 0) s.lines(layout.words, s.theme.ink, layout.text.x, layout.text.y);
  std::vector<std::string> names;
  for (int i = layout.from; i < layout.to; ++i) names.push_back(c.members[static_cast<std::size_t>(i)].name);
  const float height = layout.grid.height;
  const float beside = height >= s.u(least_large) ? 72 : height < s.u(least_lined) ? 92 : 44;
  const float name_u = names_size(s, names, s.serif(1), height >= s.u(least_large) ? type::L : 50,
                                  layout.grid.width - s.u(beside));
  for (int i = layout.from; i < layout.to; ++i)
    draw_member(s, c, c.members[static_cast<std::size_t>(i)], layout.all_named, i < done, name_u,
                layout.grid.cell(i - layout.from));
  if (layout.others) {
    const Rect box = layout.grid.cell(layout.to - layout.from);
    s.panel(box, false, false);
    const std::string words = fmt::format("{} {} {}", wall(c, "và", "and"), all - named,
                                          wall(c, "đơn vị khác", all - named == 1 ? "other" : "others"));
    s.centred_lines(fit(words, s.sans(type::M, 500), s.table(type::M, 2, 1.3f, box.h), box.w - s.u(48), s.metrics),
                    s.theme.ink2, box.x + box.w / 2, box.y + box.h / 2, Align::centre);
  }
  return s.take();
}

}  // namespace bangvang
