// batch: the people on stage together, as cards with portraits and their order (10) or as a list in two columns.
#include <algorithm>

#include <fmt/format.h>

#include "scenes/rows.h"
#include "scenes/wording.h"

namespace bangvang {
namespace {

constexpr int cards_on_page = 8, rows_on_page = 18;

const Recipient& recipient_at(const Ceremony& c, int index) { return c.recipients[static_cast<std::size_t>(index)]; }

std::string full_name(const Recipient& r) { return joined({r.salutation, r.rank, r.name}, " "); }
std::string detail_of(const Recipient& r) { return joined({r.position, r.unit}, ", "); }

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
  if (portraits) return box.x + inset + (box.h - 2 * inset) * .9f + s.u(42);
  return box.x + s.u(68) + 2 * std::min(s.u(30), box.h * .22f);
}

FitRule name_rule(const Sketch& s, const Recipient& r, float size_u, Rect box) {
  const float room = box.h - 2 * std::min(s.u(12), box.h * .05f);
  return s.table(size_u, 2, 1.25f, detail_of(r).empty() ? room : room * .58f);
}

void draw_card(Sketch& s, const Recipient& r, int number, bool current, bool portraits, float name_u, Rect box) {
  s.panel(box, current, false);
  const float inset = std::min(s.u(10), box.h * .06f), left = text_left(s, box, portraits);
  if (portraits) {
    const Rect photo{box.x + inset, box.y + inset, (box.h - 2 * inset) * .9f, box.h - 2 * inset};
    s.photo(r.photo, photo, r.focus, r.name, s.u(6));
    const float radius = std::min(s.u(26), box.h * .16f);
    badge(s, number, {photo.x + photo.w - s.u(6), photo.y + photo.h - radius - s.u(2)}, radius);
  } else {
    const float radius = std::min(s.u(30), box.h * .22f);
    badge(s, number, {box.x + s.u(34) + radius, box.y + box.h / 2}, radius);
  }
  if (current) s.add(Box{{box.x, box.y, s.u(6), box.h}, 0, s.theme.fill, 0, {}});
  const float width = box.x + box.w - s.u(24) - left, room = box.h - 2 * std::min(s.u(12), box.h * .05f);
  const std::string detail = detail_of(r);
  const Fitted name = fit(full_name(r), s.serif(type::L), name_rule(s, r, name_u, box), width, s.metrics);
  const float rest = room - name.height();
  const Fitted below = fit(detail, s.sans(type::S), s.table(type::S, 3, 1.2f, rest), width, s.metrics);
  std::vector<Layer> layers{{name, s.theme.ink, 0}};
  if (!detail.empty() && rest < s.u(type::credit)) s.note({LayoutNote::Kind::cut, detail});
  else
    layers.push_back(
        {below, current ? s.theme.ink : s.theme.ink2, std::min(s.u(8), std::max(0.f, rest - below.height()))});
  draw_layers(s, layers, left, box.y + (box.h - height_of(layers)) / 2);
}

void draw_list_row(Sketch& s, const Recipient& r, int number, bool current, Rect box) {
  if (current) {
    s.add(Box{box, s.u(6), s.theme.panel_current, 0, {}});
    s.add(Box{{box.x, box.y, s.u(12), box.h}, 0, s.theme.fill, 0, {}});
  }
  const TextStyle figure = s.serif(type::S, 600);
  s.line(std::to_string(number), figure, s.theme.gold, box.x + s.u(48), s.centred_baseline(box.y + box.h / 2, figure),
         Align::centre);
  const float left = box.x + s.u(92), width = box.x + box.w - s.u(16) - left;
  const float pad = s.u(2), room = box.h - 2 * pad;
  const std::string detail = detail_of(r);
  const bool under = !detail.empty() && room >= s.u(84);
  if (under) {
    const Fitted below = fit(detail, s.sans(type::S), s.table(type::S, 2, 1.16f, room * .5f), width, s.metrics);
    const Fitted name =
        fit(full_name(r), s.sans(type::S, 600), s.table(type::S, 2, 1.16f, room - below.height()), width, s.metrics);
    std::vector<Layer> layers{{name, s.theme.ink, 0}, {below, current ? s.theme.ink : s.theme.ink2, 0}};
    draw_layers(s, layers, left, box.y + (box.h - height_of(layers)) / 2);
    return;
  }
  Pair pair{full_name(r),    detail,      s.sans(type::S, 600),
            s.sans(type::S), s.theme.ink, current ? s.theme.ink : s.theme.ink2,
            type::S,         type::S};
  draw_pair(s, pair, {left, box.y + pad, width, room});
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
  std::string kicker = conferral(c, honour);
  if (group.of > 1)
    kicker += fmt::format("{} {}/{}", wall(c, honour.kind == HonourKind::nominated ? " · đợt" : " đợt", " · group"),
                          group.number, group.of);
  if (to - from < all) kicker += fmt::format(" · {}–{}/{}", from + 1, to, all);
  s.header(kicker, honour.name);

  Rect content = s.frame.content();
  const std::string presenters =
      group.batch >= 0 ? presenters_of(c.batches[static_cast<std::size_t>(group.batch)]) : "";
  if (!presenters.empty() && honour.kind == HonourKind::conferred) {
    const float height = s.u(s.frame.stacked() ? 96 : 50);
    content.h -= height + s.u(14);
    const std::string words = wall(c, "Trao tặng: ", "Presented by ") + presenters;
    const Fitted fitted = fit(words, s.sans(type::S, 500), s.table(type::S, s.frame.stacked() ? 3 : 1, 1.2f, height),
                              content.w, s.metrics);
    s.centred_lines(fitted, s.theme.gold, content.x, content.y + content.h + s.u(14) + height / 2);
  }
  const int count = to - from;
  auto who = [&](int i) -> const Recipient& { return recipient_at(c, group.recipients[static_cast<std::size_t>(i)]); };
  auto current = [&](int i) { return live >= 0 && group.recipients[static_cast<std::size_t>(i)] == live; };
  if (list) {
    const Grid grid = grid_for(count, count > 6 && !s.frame.stacked() ? 2 : 1, content, s.u(560), s.u(112), s.u(24), 0);
    for (int i = 0; i < count; ++i) {
      const Rect box = grid.cell_down(i);
        draw_list_row(s, who(from + i), from + i + 1, current(from + i), box);
      if ((i + 1) % grid.rows != 0 && i + 1 < count && !current(from + i) && !current(from + i + 1))
        s.hairline(box.x + s.u(92), box.y + box.h, box.w - s.u(108));
    }
    return s.take();
  }
  bool portraits = false;
  for (int i : group.recipients) portraits = portraits || !recipient_at(c, i).photo.empty();
  const int columns = count > 4 ? 2 : 1;
  const Grid grid = grid_for(count, columns, content, s.u(560), s.u(180), s.u(24), s.u(16));
  if (count == 0) return s.take();
  std::vector<std::string> names;
  for (int i = 0; i < count; ++i) names.push_back(full_name(who(from + i)));
  const Rect cell = grid.cell(0);
  const float name_u = common_size(s, names, s.serif(1), name_rule(s, who(from), type::L, cell),
                                   cell.x + cell.w - s.u(24) - text_left(s, cell, portraits));
  for (int i = 0; i < count; ++i)
    draw_card(s, who(from + i), from + i + 1, current(from + i), portraits, name_u, grid.cell_down(i));
  return s.take();
}

}  // namespace bangvang
