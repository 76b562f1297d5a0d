// pledge: a card a member; signed is a check above a line. Nobody's signature is drawn (11).
#include "scenes/pledge.h"

#include <algorithm>

#include <fmt/format.h>

#include "scenes/wording.h"

namespace bangvang {
namespace {

constexpr int most_cards = 12;

void draw_member(Sketch& s, const Ceremony& c, const Member& member, bool says_state, bool is_signed, float name_u,
                 Rect box) {
  s.panel(box, is_signed, is_signed);
  const bool large = box.h >= s.u(300);
  const float pad = std::min(s.u(large ? 36 : 22), box.h * .12f), left = box.x + pad, width = box.w - 2 * pad;
  const float state_height = says_state ? std::min(s.u(large ? 96 : 62), box.h * .4f) : 0;
  const float line_y = box.y + box.h - state_height, state_y = line_y + state_height / 2 - (large ? s.u(2) : 0);
  const std::string who = joined({member.signatory, member.signatory_position}, ", ");
  const float top = box.y + std::min(s.u(28), pad), room = line_y - top - s.u(8);
  const Fitted name = fit(member.name, s.serif(type::L),
                          s.table(name_u, large ? 2 : 4, 1.25f, who.empty() ? room : room * .6f), width, s.metrics);
  const float who_room = room - name.height();
  const Fitted signatory = fit(who, s.sans(type::S), s.table(type::S, 3, 1.24f, who_room), width, s.metrics);
  std::vector<Layer> layers{{name, s.theme.ink, 0}};
  if (!who.empty() && who_room < s.u(type::credit)) s.note({LayoutNote::Kind::cut, who});
  else layers.push_back({signatory, is_signed ? s.theme.ink : s.theme.ink2, s.u(large ? 6 : 0)});
  draw_layers(s, layers, left, large ? top : top + std::max(0.f, (room - height_of(layers)) / 2));
  if (!says_state) return;
  s.add(Box{
      {left, line_y - s.u(1), width, s.u(2)}, 0, Paint(is_signed ? s.theme.gold : faded(s.theme.line, .7f)), 0, {}});
  const std::string words = is_signed ? wall(c, "Đã ký", "Signed") : wall(c, "Chờ ký", "To sign");
  const TextStyle style = s.sans(std::min(type::S, state_height * .6f / s.frame.u), is_signed ? 600 : 400);
  const float mark = style.size;
  if (is_signed) s.check(left, state_y - mark / 2, mark);
  else
    s.add(Box{{left + mark * .08f, state_y - mark * .42f, mark * .84f, mark * .84f},
              mark * .42f,
              std::nullopt,
              s.u(2.5f),
              s.theme.ink2});
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
    layout.text = {box.x, box.y, box.w, s.u(s.frame.stacked() ? 220 : 112)};
    box.y += layout.text.h + s.u(16);
    box.h -= layout.text.h + s.u(16);
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
  if (layout.text.h > 0) {
    const Fitted text =
        fit(c.pledge->text, s.serif(type::M, 500), s.table(type::M, s.frame.stacked() ? 5 : 3, 1.25f, layout.text.h),
            layout.text.w, s.metrics);
    s.centred_lines(text, s.theme.ink, layout.text.x, layout.text.y + layout.text.h / 2);
  }
  std::vector<std::string> names;
  for (int i = layout.from; i < layout.to; ++i) names.push_back(c.members[static_cast<std::size_t>(i)].name);
  const float height = layout.grid.height, name_u = common_size(s, names, s.serif(1),
      s.table(height >= s.u(300) ? type::L : 48, 2, 1.25f, height * .4f), layout.grid.width - s.u(72));
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
