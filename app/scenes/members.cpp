// members: who belongs, a card each with the year's movement; head and deputy are marked (04, 04b).
#include <algorithm>

#include <fmt/format.h>

#include "base/folding.h"
#include "scenes/person_lines.h"
#include "scenes/rows.h"

namespace bangvang {
namespace {

std::string counted(const Ceremony& c, int count) {
  static const char* const vi[] = {"Một", "Hai", "Ba",   "Bốn",  "Năm",      "Sáu",
                                   "Bảy", "Tám", "Chín", "Mười", "Mười một", "Mười hai"};
  static const char* const en[] = {"One",   "Two",   "Three", "Four", "Five",   "Six",
                                   "Seven", "Eight", "Nine",  "Ten",  "Eleven", "Twelve"};
  if (count < 1 || count > 12) return std::to_string(count);
  return (c.language == "vi" ? vi : en)[count - 1];
}

std::string role_words(const Ceremony& c, MemberRole role) {
  if (role == MemberRole::head) return wall(c, "Cụm trưởng", "Head");
  if (role == MemberRole::deputy) return wall(c, "Cụm phó", "Deputy head");
  return {};
}

void draw_member(Sketch& s, const Ceremony& c, const Member& member, Rect box, bool large, float name_u) {
  const bool head = member.role == MemberRole::head;
  s.panel(box, head);
  if (large) s.panel_drum(box);
  const std::string role = role_words(c, member.role);
  const float pad = std::min(s.u(large ? 36 : 24), box.h * .12f), pill = s.u(54);
  const float inner = box.w - pad - std::min(pad, s.u(28));
  float width = inner;
  const float emblem = member.emblem.empty() ? 0 : std::min(s.u(84), box.h - 2 * pad);
  if (emblem > 0) {
    s.add(PhotoMark{
        member.emblem, {box.x + box.w - pad - emblem, box.y + pad, emblem, emblem}, 0, Fit::contain, .5f, .5f});
    width -= emblem + s.u(16);
  }
  // A low card has its pill beside the name.
  const bool beside = !role.empty() && box.h < s.u(150) && box.w > s.u(420);
  const float pill_width = role.empty() ? 0 : s.pill_width(role, beside ? box.w * .45f : box.w - 2 * pad);
  if (beside) width -= pill_width + s.u(16);
  const bool below = !role.empty() && !beside;
  if (!large) {
    const float edge = std::min(pad, box.h * .07f), pill_room = below ? pill + s.u(10) : 0;
    const float height = box.h - 2 * edge - pill_room;
    const PersonLines person = fit_person(s, member.name, s.serif(1), name_u, member.movement, width, height);
    const float yc = box.y + (box.h - pill_room) / 2;
    draw_person(s, person, head ? s.theme.ink : s.theme.ink2, box.x + pad, yc);
    const float pill_y = yc + person.height() / 2 + s.u(10);
    if (below) s.pill(role, box.x + pad, pill_y, pill_width, !head);
    if (beside) s.pill(role, box.x + box.w - pad - pill_width, box.y + (box.h - pill) / 2, pill_width, !head);
    return;
  }
  const float room = box.h - 2 * pad - (below ? pill + s.u(10) : 0);
  const bool has_movement = !member.movement.empty();
  const Fitted name = fit(member.name, s.serif(type::L), s.table(name_u, 2, 1.25f, has_movement ? room * .55f : room),
                          width, s.metrics);
  const Fitted movement = fit(member.movement, s.sans(type::S),
                              s.table(type::S, 4, 1.32f, room - name.height() - s.u(20)), inner, s.metrics);
  std::vector<TextLayer> layers{{name, s.theme.ink, 0}};
  if (has_movement && room - name.height() - s.u(10) < s.u(type::credit))
    s.note({LayoutNote::Kind::cut, member.movement});
  else layers.push_back({movement, head ? s.theme.ink : s.theme.ink2, s.u(20)});
  draw_layers(s, layers, box.x + pad, box.y + std::min(s.u(29), pad));
  if (below) s.pill(role, box.x + pad, std::min(box.y + box.h - pill - s.u(34), box.y + s.u(284)), pill_width, !head);
}

// "and 8 others" of a cluster whose members are not all named.
void draw_others(Sketch& s, const std::string& words, Rect box) {
  s.panel(box, false, false);
  const Fitted fitted =
      fit(words, s.sans(type::M, 500), s.table(type::M, 3, 1.3f, box.h * .9f), box.w - s.u(48), s.metrics);
  s.centred_lines(fitted, s.theme.ink2, box.x + box.w / 2, box.y + box.h / 2, Align::centre);
}

}  // namespace

Picture draw_members(const SceneView& view) {
  Sketch s(view.output, view.metrics);
  const Ceremony& c = view.ceremony();
  const int named = static_cast<int>(c.members.size()), all = std::max(named, c.members_count.value_or(0));
  const int from = std::clamp(view.step.first, 0, named);
  const int to = std::min(named, view.step.count > 0 ? from + view.step.count : from + 12);
  const bool others = to == named && all > named;
  const bool movements =
      std::any_of(c.members.begin(), c.members.end(), [](const Member& m) { return !m.movement.empty(); });
  std::string kicker = counted(c, all) + wall(c, " đơn vị thành viên", all == 1 ? " member" : " members");
  if (movements)
    kicker = counted(c, all) + wall(c, " đơn vị và phong trào thi đua",
                                    all == 1 ? " member and its movement" : " members and their movements");
  s.background();
  s.header(with_page(kicker, view.step),
           c.organizer.empty() ? wall(c, "Các đơn vị thành viên", "Members") : c.organizer);
  const Rect content = s.frame.content();
  const int cards = to - from + (others ? 1 : 0);
  const bool large = cards <= 6;
  const int across = cards == 4 ? 2 : large ? 3 : 4;
  const CardGrid grid =
      grid_for(cards, across, content, s.u(large ? 360 : 340), s.u(s.frame.stacked() ? 440 : 372), s.u(24), s.u(24));
  const bool roomy = large && grid.height >= s.u(300);
  std::vector<std::string> names;
  for (int i = from; i < to; ++i) names.push_back(c.members[static_cast<std::size_t>(i)].name);
  const FitRule rule = s.table(type::L, roomy || movements ? 2 : 4, 1.25f, grid.height * (movements ? .4f : .75f));
  const float name_width = grid.width - s.u(roomy ? 64 : 48);
  // A card with a movement has room for two lines of it.
  const float name_most =
      movements ? std::clamp((grid.height * .86f / s.frame.u - 86) / 1.2f, type::M, type::L) : type::L;
  const float name_u = roomy ? common_size(s, names, s.serif(1), rule, name_width)
                             : names_size(s, names, s.serif(1), name_most, name_width);
  for (int i = from; i < to; ++i)
    draw_member(s, c, c.members[static_cast<std::size_t>(i)], grid.cell(i - from), roomy, name_u);
  if (others)
    draw_others(s,
                fmt::format("{} {} {}", wall(c, "và", "and"), all - named,
                            wall(c, "đơn vị khác", all - named == 1 ? "other" : "others")),
                grid.cell(to - from));
  return s.take();
}

}  // namespace bangvang
