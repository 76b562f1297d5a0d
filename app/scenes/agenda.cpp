// agenda: what is done, what is on now, what follows (02); a window around the current item where there are many.
#include <algorithm>

#include <fmt/format.h>

#include "scenes/rows.h"
#include "scenes/wording.h"

namespace bangvang {
namespace {

constexpr int most_rows = 8;
constexpr float row_height = 80, largest_pitch = 92, current_height = 160, largest_current = 200;  // u
constexpr float most_growth = 1.5f;  // of the rows of a short programme

std::string who(const AgendaItem& item, const char* between) {
  return joined({item.speaker, joined({item.position, item.unit}, ", ")}, between);
}

Pair row_of(const Sketch& s, const AgendaItem& item, bool done, float size_u) {
  Pair pair;
  pair.left = item.item;
  pair.right = who(item, " · ");
  pair.left_style = s.sans(type::S, done ? 400 : 600);
  pair.right_style = s.sans(type::S, 400);
  pair.left_colour = done ? s.theme.dim : s.theme.ink;
  pair.right_colour = done ? s.theme.dim : s.theme.ink2;
  pair.size_u = size_u;
  return pair;
}

// What finds room beside the item, the whole of it if it does: the current row and the speaker's own scene say the
// rest.
Pair shortened(const Sketch& s, const AgendaItem& item, Pair pair, float width) {
  if (s.frame.stacked() || item.speaker.empty() || on_one_line(s, pair, width)) return pair;
  pair.right = joined({item.speaker, item.unit}, " · ");
  if (!on_one_line(s, pair, width)) pair.right = item.speaker;
  return pair;
}

void draw_number(Sketch& s, int number, float size_u, int weight, const RowEdges& edges, float yc) {
  s.row_text(std::to_string(number), s.serif(1, weight), s.one_line(size_u, type::credit), s.theme.gold, edges.number,
             yc, 2 * (edges.text - edges.number) - s.u(24), Align::centre);
}

// The item on now; what it needs decides how high its box is.
struct Current {
  std::string pill;
  float pill_width = 0, pill_room = 0;  // px; room: below the text, where blocks stack
  std::vector<TextLayer> layers;
  float height = 0;  // px, of the box
};

Current compose_current(const Sketch& s, const SceneView& view, const AgendaItem& item, const RowEdges& edges,
                        float least, float most) {
  Current current;
  const bool stacked = s.frame.stacked();
  const float width = edges.right - edges.text, pad = s.u(12);
  current.pill = wall(view.ceremony(), "Đang diễn ra", "Now");
  current.pill_width = s.pill_width(current.pill, stacked ? width : width * .4f);
  current.pill_room = stacked ? s.u(62) : 0;
  const float title_width = width - (stacked ? 0 : current.pill_width + s.u(32));
  const FitRule detail_rule = s.table(type::S, 2, 1.24f, most * .5f);
  Fitted detail = fit(who(item, ", "), s.sans(type::S, 500), detail_rule, width, s.metrics);
  // Two lines may reach as high as the pill.
  if (detail.lines.size() > 1) detail = fit(who(item, ", "), s.sans(type::S, 500), detail_rule, title_width, s.metrics);
  // Large: on two lines before it is anywhere near the size of the rows around it.
  FitRule title_rule = s.table(least >= s.u(200) ? type::XL : type::L, stacked ? 3 : 2, 1.2f,
                               most - 2 * pad - detail.height() - current.pill_room);
  title_rule.one_line_least = s.u(type::L);
  title_rule.sizes.insert(std::find(title_rule.sizes.begin(), title_rule.sizes.end(), s.u(type::M)), s.u(50));
  const Fitted title = fit(item.item, s.serif(type::L), title_rule, title_width, s.metrics);
  current.layers = {{title, s.theme.ink, 0}, {detail, s.theme.ink, s.u(2)}};
  current.height = std::clamp(height_of(current.layers) + current.pill_room + 2 * pad, least, std::max(least, most));
  return current;
}

void draw_current(Sketch& s, const Current& current, int number, Rect box) {
  s.add(Box{box, s.u(6), s.theme.panel_current, 0, {}});
  s.add(Box{{box.x, box.y, s.u(12), box.h}, 0, s.theme.fill, 0, {}});
  const RowEdges edges = row_edges(s.frame, box);
  draw_number(s, number, s.frame.stacked() ? type::L : type::XL, 700, edges, box.y + box.h / 2);
  const float text = height_of(current.layers), top = box.y + (box.h - text - current.pill_room) / 2;
  draw_layers(s, current.layers, edges.text, top);
  if (s.frame.stacked()) s.pill(current.pill, edges.text, top + text + s.u(8), edges.right - edges.text);
  else s.pill(current.pill, edges.right - current.pill_width, box.y + s.u(24), current.pill_width);
}

void draw_row(Sketch& s, const AgendaItem& item, int number, bool done, float size_u, Rect box) {
  const RowEdges edges = row_edges(s.frame, box);
  const float yc = box.y + box.h / 2;
  if (done) {
    s.check(edges.number - s.u(17), yc - s.u(17), s.u(34), s.theme.line);
  } else {
    draw_number(s, number, size_u > type::S ? type::L : type::M, 600, edges, yc);
  }
  const float width = edges.right - edges.text;
  draw_pair(s, shortened(s, item, row_of(s, item, done, size_u), width),
            {edges.text, box.y + s.u(2), width, box.h - s.u(4)});
}

}  // namespace

Picture draw_agenda(const SceneView& view) {
  Sketch s(view.output, view.metrics);
  const auto& agenda = view.ceremony().agenda;
  const int all = static_cast<int>(agenda.size());
  const bool page = view.step.subject < 0 && view.step.count > 0;  // the whole agenda, page by page
  const int rows = page ? view.step.count : std::min(all, most_rows);
  const int current = view.step.subject >= 0 ? view.step.subject : view.step.agenda;
  const int first = page ? view.step.first : std::clamp(current - 3, 0, std::max(0, all - rows));
  s.background();
  std::string kicker = kicker_of(s, view.ceremony());
  if (rows < all) kicker += fmt::format("{}{}–{}/{}", kicker.empty() ? "" : " · ", first + 1, first + rows, all);
  s.header(kicker, wall(view.ceremony(), "Chương trình", "Programme"));
  const Rect content = s.frame.content();
  const bool marked = current >= first && current < first + rows;
  const bool stacked = s.frame.stacked();
  const float gap = s.u(10), gaps = marked ? 2 * gap : 0, room = content.h + s.u(8) - gaps;
  const auto plain = static_cast<float>(rows - (marked ? 1 : 0));
  // A short programme's rows grow.
  const float scale = stacked ? 1.9f : 1;
  const float needed = s.u(row_height) * scale * plain + (marked ? s.u(current_height) * scale : 0);
  const float growth = std::clamp(room / std::max(1.f, needed), 1.f, most_growth);
  const RowEdges edges = row_edges(s.frame, content);
  Current now;
  if (marked) {
    const float most = std::min(s.u(largest_current) * scale * growth, room - s.u(row_height) * scale * plain);
    const float least = std::min(s.u(current_height) * scale * std::min(growth, 1.3f), most);
    now = compose_current(s, view, agenda[static_cast<std::size_t>(current)], edges, least, most);
  }
  const float pitch = std::min(s.u(largest_pitch) * scale * growth, (room - now.height) / std::max(1.f, plain));
  float size_u = pitch >= s.u(108) ? type::M : type::S;
  for (int i = first; i < first + rows && !stacked && size_u > type::S && pitch < s.u(124); ++i)
    if (i != current &&
        !on_one_line(s, row_of(s, agenda[static_cast<std::size_t>(i)], i < current, size_u), edges.right - edges.text))
      size_u = type::S;
  float y = content.y - s.u(6) + calm_offset(room, pitch * plain + now.height);
  for (int i = first; i < first + rows; ++i) {
    const AgendaItem& item = agenda[static_cast<std::size_t>(i)];
    if (i == current) {
      if (i > first) y += gap;
      draw_current(s, now, i + 1, {content.x, y, content.w, now.height});
      y += now.height + gap;
      continue;
    }
    const Rect box{content.x, y, content.w, std::min(pitch, s.u(row_height + 6) * scale * growth)};
    draw_row(s, item, i + 1, i < current, size_u, {box.x, y + (pitch - box.h) / 2, box.w, box.h});
    y += pitch;
    if (i + 1 < first + rows && i + 1 != current) s.hairline(edges.text, y, edges.right - edges.text);
  }
  return s.take();
}

}  // namespace bangvang
