// batch: the people on stage together, as cards with portraits and their order (10) or as a list in two columns.
#include <algorithm>

#include <fmt/format.h>

#include "scenes/person_lines.h"
#include "scenes/rows.h"
#include "scenes/wording.h"

namespace bangvang {
namespace {

constexpr int cards_on_page = 8, rows_on_page = 18;
constexpr float most_card = 232, most_list_row = 132, remark_line = 44;  // u high
constexpr float two_texts = 84, three_texts = 137;  // u high, one under another
constexpr float portrait_ratio = .84f;
constexpr float list_text = 92;  // u from a row's left edge to its name

const Recipient& recipient_at(const Ceremony& c, int index) { return c.recipients[static_cast<std::size_t>(index)]; }

std::string full_name(const Recipient& r) { return joined({r.salutation, r.rank, r.name}, " "); }
std::string detail_of(const Recipient& r) { return joined({r.position, r.unit}, ", "); }

// Whether the header says it for all of them, and their rows need not.
bool all_posthumous(const Ceremony& c, const Group& group) {
  return std::all_of(group.recipients.begin(), group.recipients.end(),
                     [&](int one) { return recipient_at(c, one).posthumous; });
}

std::string remark_of(const Ceremony& c, const Recipient& r, bool header_says_it) {
  std::vector<std::string> remarks = remarks_of(c, r);
  if (header_says_it) remarks.erase(remarks.begin());
  return joined(remarks, " · ");
}

// The order on stage, gold, at a portrait's lower right corner.
void badge(Sketch& s, int number, Point centre, float radius) {
  const float ring = s.u(4);
  s.add(Box{{centre.x - radius - ring, centre.y - radius - ring, 2 * (radius + ring), 2 * (radius + ring)},
            radius + ring,
            Paint(s.theme.panel.to),
            0,
            {}});
  s.add(Box{{centre.x - radius, centre.y - radius, 2 * radius, 2 * radius}, radius, Paint(s.theme.gold), 0, {}});
  TextStyle style = s.sans(1, 600, true);
  style.size = radius * (number > 99 ? .95f : 1.25f);
  // Cream on lacquer where gold text is dark: the panel's own colour reads on both.
  s.line(std::to_string(number), style, s.theme.panel.to, centre.x, s.centred_baseline(centre.y, style), Align::centre);
}

float text_left(const Sketch& s, Rect box, bool portraits) {
  const float inset = std::min(s.u(10), box.h * .06f);
  if (portraits) return box.x + inset + (box.h - 2 * inset) * portrait_ratio + s.u(38);
  return box.x + s.u(68) + 2 * std::min(s.u(30), box.h * .22f);
}

float text_room(const Sketch& s, Rect box) { return box.h - 2 * std::min(s.u(10), box.h * .042f); }

// One of the group as the page shows it.
struct Called {
  const Recipient& recipient;
  int number = 0;      // place on stage
  bool current = false;
  std::string remark;
};

void draw_card(Sketch& s, const Called& called, bool portraits, float name_u, Rect box) {
  const auto& [r, number, current, remark] = called;
  s.panel(box, current, false);
  const float inset = std::min(s.u(10), box.h * .06f), left = text_left(s, box, portraits);
  if (portraits) {
    const Rect photo{box.x + inset, box.y + inset, (box.h - 2 * inset) * portrait_ratio, box.h - 2 * inset};
    s.photo(r.photo, photo, r.focus, r.name, s.u(6));
    const float radius = std::min(s.u(26), box.h * .16f);
    badge(s, number, {photo.x + photo.w - s.u(6), photo.y + photo.h - radius - s.u(2)}, radius);
  } else {
    const float radius = std::min(s.u(30), box.h * .22f);
    badge(s, number, {box.x + s.u(34) + radius, box.y + box.h / 2}, radius);
  }
  if (current) s.add(Box{{box.x, box.y, s.u(6), box.h}, 0, s.theme.fill, 0, {}});
  const float width = box.x + box.w - s.u(18) - left;
  const PersonLines person =
      fit_person(s, full_name(r), s.serif(type::L), name_u, detail_of(r), width, text_room(s, box), remark);
  draw_person(s, person, current ? s.theme.ink : s.theme.ink2, left, box.y + box.h / 2);
}

void draw_list_row(Sketch& s, const Called& called, float name_u, Rect box) {
  const auto& [r, number, current, remark] = called;
  if (current) {
    s.add(Box{box, s.u(6), s.theme.panel_current, 0, {}});
    s.add(Box{{box.x, box.y, s.u(12), box.h}, 0, s.theme.fill, 0, {}});
  }
  const TextStyle figure = s.serif(name_u, 600);
  s.line(std::to_string(number), figure, s.theme.gold, box.x + s.u(48), s.centred_baseline(box.y + box.h / 2, figure),
         Align::centre);
  const float left = box.x + s.u(list_text), width = box.w - s.u(list_text + 16);
  const float room = box.h - s.u(4);
  const Colour second = current ? s.theme.ink : s.theme.ink2;
  const std::string detail = detail_of(r);
  const TextStyle bold = s.sans(type::S, 600);
  const int beneath = !detail.empty() + !remark.empty();
  const PersonLines person = fit_person(s, full_name(r), s.sans(1, 600), name_u, detail, width, room, remark);
  if (beneath == 0 || room >= s.u(beneath == 1 ? two_texts : three_texts))
    return draw_person(s, person, second, left, box.y + box.h / 2);
  Pair pair{full_name(r), detail, bold, s.sans(type::S), s.theme.ink, second, type::S, type::S};
  if (remark.empty()) return draw_pair(s, pair, {left, box.y + s.u(2), width, room});
  const float half = box.h / 2;
  const FitRule line = s.table(type::S, 1, 1.16f, half);
  const Fitted said = fit(remark, bold, line, width, s.metrics);
  if (on_one_line(s, pair, width) && !said.cut) {
    s.row_text(pair.left, bold, line, pair.left_colour, left, box.y + half * .5f, width);
    s.row_text(detail, pair.right_style, line, second, left + width, box.y + half * .5f, width, Align::right);
    s.centred_lines(said, s.theme.gold, left, box.y + half * 1.5f);
    return;
  }
  if (!person.left_out && !person.detail.cut && !person.remark.cut && !person.name.cut)
    return draw_person(s, person, second, left, box.y + box.h / 2);
  const TextStyle name = s.sans(type::S, 600);
  const float name_width = s.metrics.measure(pair.left, name).width + 1, beside = std::max(1.f, width - name_width - s.u(48));
  const Fitted both = fit(joined({remark, detail}, " · "), pair.right_style, s.table(type::S, 2, 1.16f, box.h), beside, s.metrics);
  if (!both.cut) {
    s.row_text(pair.left, name, line, pair.left_colour, left, box.y + half, name_width);
    s.centred_lines(both, s.theme.gold, left + width, box.y + half, Align::right);
    return;
  }
  // No room for all three: who receives goes before what the person was.
  draw_person(s, fit_person(s, full_name(r), s.sans(1, 600), type::S, "", width, room, remark), second, left, box.y + half);
  s.note({LayoutNote::Kind::cut, detail});
}

std::string presenters_of(const Batch& batch) {
  std::vector<std::string> all;
  for (const Presenter& p : batch.presenters) all.push_back(joined({p.name, p.position}, ", "));
  return joined(all, "; ");
}

}  // namespace

Picture draw_batch(const SceneView& view) {
  Sketch s(view.output, view.metrics);
  const Ceremony& c = view.ceremony();
  const Step& step = view.step;
  const int live = step.scene == SceneKind::recipient ? step.subject : -1;
  const int index = step.scene == SceneKind::recipient ? step.group : step.subject;
  s.background();
  if (index < 0 || index >= static_cast<int>(view.program.groups.size())) return s.take();
  const Group& group = view.program.groups[static_cast<std::size_t>(index)];
  const Honour& honour = c.honours[static_cast<std::size_t>(group.honour)];
  const bool list = honour.layout == HonourLayout::list;
  const int all = static_cast<int>(group.recipients.size()), page = list ? rows_on_page : cards_on_page;
  const int from = std::clamp(step.first, 0, all), to = std::min(all, from + (step.count > 0 ? step.count : page));
  const bool posthumous = all_posthumous(c, group);
  std::string kicker = conferral(c, honour, posthumous);
  if (group.of > 1)
    kicker += fmt::format("{} {}/{}", wall(c, honour.kind == HonourKind::nominated ? " · đợt" : " đợt", " · group"),
                          group.number, group.of);
  if (to - from < all) kicker += fmt::format(" · {}–{}/{}", from + 1, to, all);
  s.header(kicker, honour.name);

  Rect content = s.frame.content();
  const std::string presenters =
      group.batch >= 0 ? presenters_of(c.batches[static_cast<std::size_t>(group.batch)]) : "";
  if (!presenters.empty() && honour.kind == HonourKind::conferred) {
    const float height = s.u(s.frame.stacked() ? 96 : 46), above = s.u(12);
    content.h -= height + above;
    const std::string words = wall(c, "Trao tặng: ", "Presented by ") + presenters;
    const Fitted fitted = fit(words, s.sans(type::S, 500), s.table(type::S, s.frame.stacked() ? 3 : 1, 1.2f, height),
                              content.w, s.metrics);
    s.centred_lines(fitted, s.theme.gold, content.x, content.y + content.h + above + height / 2);
  }
  const int count = to - from;
  auto who = [&](int i) -> const Recipient& { return recipient_at(c, group.recipients[static_cast<std::size_t>(i)]); };
  auto current = [&](int i) { return live >= 0 && group.recipients[static_cast<std::size_t>(i)] == live; };
  auto called = [&](int i) { return Called{who(i), i + 1, current(i), remark_of(c, who(i), posthumous)}; };
  if (count == 0) return s.take();
  std::vector<std::string> names;
  for (int i = 0; i < count; ++i) names.push_back(full_name(who(from + i)));
  if (list) {
    bool remarks = false;
    for (int i = 0; i < count; ++i) remarks = remarks || !called(from + i).remark.empty();
    const float most = s.u(most_list_row + (remarks ? remark_line : 0));
    const CardGrid grid =
        calm(grid_for(count, count > 6 && !s.frame.stacked() ? 2 : 1, content, s.u(560), most, s.u(24), 0), content);
    const float least = s.u(type::M * 1.2f + type::S * 1.16f + 6);  // a name at M above one line at S
    const float name_u =
        grid.height < least ? type::S : names_size(s, names, s.sans(1, 600), type::M, grid.width - s.u(list_text + 16));
    for (int i = 0; i < count; ++i) {
      const Rect box = grid.cell_down(i);
      if (!who(from + i).absent) draw_list_row(s, called(from + i), name_u, box);
      if ((i + 1) % grid.rows != 0 && i + 1 < count && !current(from + i) && !current(from + i + 1))
        s.hairline(box.x + s.u(list_text), box.y + box.h, box.w - s.u(list_text + 16));
    }
    return s.take();
  }
  bool portraits = false;
  for (int i : group.recipients) portraits = portraits || !recipient_at(c, i).photo.empty();
  const CardGrid grid =
      calm(grid_for(count, count > 4 ? 2 : 1, content, s.u(560), s.u(most_card), s.u(24), s.u(count > 6 ? 12 : 16)),
           content);
  const Rect cell = grid.cell(0);
  // One line of the name and two below it find room.
  const float name_most =
      std::min(s.frame.stacked() ? type::L : type::XL, (text_room(s, cell) / s.frame.u - 86) / 1.2f + 1);
  const float name_u = names_size(s, names, s.serif(1), std::max(type::S, name_most),
                                  cell.x + cell.w - s.u(18) - text_left(s, cell, portraits));
  for (int i = 0; i < count; ++i)  // the others keep the marks that they stand on
    if (!who(from + i).absent) draw_card(s, called(from + i), portraits, name_u, grid.cell_down(i));
  return s.take();
}

}  // namespace bangvang
