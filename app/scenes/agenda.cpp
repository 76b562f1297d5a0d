// agenda: what is done, what is on now, what follows (02); a window around the current item where there are many.
#include <algorithm>

#include <fmt/format.h>

#include "scenes/rows.h"
#include "scenes/wording.h"

namespace bangvang {
namespace {

constexpr int most_rows = 8;
constexpr float row_height = 80, current_height = 160, largest_pitch = 92;

std::string who(const AgendaItem& item, const char* between) {
  return joined({item.speaker, joined({item.position, item.unit}, ", ")}, between);
}

// What finds room beside the item, the whole of it if it does: the current row and the speaker's own scene say the
// rest.
std::string who_beside(const Sketch& s, const AgendaItem& item, float width) {
  const std::string whole = who(item, " · ");
  if (s.frame.stacked() || item.speaker.empty()) return whole;
  const float room = width - s.u(48) - s.metrics.measure(item.item, s.sans(type::S, 600)).width;
  for (const std::string& text : {whole, joined({item.speaker, item.unit}, " · ")})
    if (s.metrics.measure(text, s.sans(type::S)).width <= room) return text;
  return item.speaker;
}

void draw_number(Sketch& s, int number, float size_u, int weight, const RowEdges& edges, float yc) {
  s.row_text(std::to_string(number), s.serif(1, weight), s.one_line(size_u, type::credit), s.theme.gold, edges.number,
             yc, 2 * (edges.text - edges.number) - s.u(24), Align::centre);
}

void draw_current(Sketch& s, const SceneView& view, const AgendaItem& item, int number, Rect box) {
  s.add(Box{box, s.u(6), s.theme.panel_current, 0, {}});
  s.add(Box{{box.x, box.y, s.u(12), box.h}, 0, s.theme.fill, 0, {}});
  const RowEdges edges = row_edges(s.frame, box);
  draw_number(s, number, s.frame.stacked() ? type::L : type::XL, 700, edges, box.y + box.h / 2);
  const std::string now = wall(view.ceremony(), "Đang diễn ra", "Now");
  const float pill = s.pill_width(now, box.w * .4f), pad = s.u(16);
  const float title_width = edges.right - edges.text - (s.frame.stacked() ? 0 : pill + s.u(32));
  const float pill_room = s.frame.stacked() ? s.u(62) : 0;
  const FitRule detail_rule = s.table(type::S, 2, 1.24f, box.h * .5f);
  Fitted detail = fit(who(item, ", "), s.sans(type::S, 500), detail_rule, edges.right - edges.text, s.metrics);
  // Two lines may reach as high as the pill.
  if (detail.lines.size() > 1) detail = fit(who(item, ", "), s.sans(type::S, 500), detail_rule, title_width, s.metrics);
  FitRule title_rule = s.table(type::L, 2, 1.2f, box.h - 2 * pad - detail.height() - pill_room);
  title_rule.one_line_least = s.u(type::M);  // two lines before it is no larger than the rows around it
  const Fitted title = fit(item.item, s.serif(type::L), title_rule, title_width, s.metrics);
  std::vector<Layer> layers{{title, s.theme.ink, 0}, {detail, s.theme.ink, s.u(2)}};
  const float top = box.y + (box.h - height_of(layers) - pill_room) / 2;
  draw_layers(s, layers, edges.text, top);
  if (s.frame.stacked()) s.pill(now, edges.text, top + height_of(layers) + s.u(8), edges.right - edges.text);
  else s.pill(now, edges.right - pill, box.y + s.u(24), pill);
}

void draw_row(Sketch& s, const AgendaItem& item, int number, bool done, Rect box) {
  const RowEdges edges = row_edges(s.frame, box);
  const float yc = box.y + box.h / 2;
  if (done) {
    s.check(edges.number - s.u(17), yc - s.u(17), s.u(34), s.theme.line);
  } else {
    draw_number(s, number, type::M, 600, edges, yc);
  }
  Pair pair;
  pair.left = item.item;
  pair.right = who_beside(s, item, edges.right - edges.text);
  pair.left_style = s.sans(type::S, done ? 400 : 600);
  pair.right_style = s.sans(type::S, 400);
  pair.left_colour = done ? s.theme.dim : s.theme.ink;
  pair.right_colour = done ? s.theme.dim : s.theme.ink2;
  draw_pair(s, pair, {edges.text, box.y + s.u(2), edges.right - edges.text, box.h - s.u(4)});
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
  const float gap = s.u(10), grow = s.frame.stacked() ? 1.9f : 1;
  const float current_box = marked ? s.u(current_height) * grow : 0, marked_gaps = marked ? 2 * gap : 0;
  const auto plain = static_cast<float>(std::max(1, rows - (marked ? 1 : 0)));
  const float pitch = std::min(s.u(largest_pitch) * grow, (content.h + s.u(8) - current_box - marked_gaps) / plain);
  float y = content.y - s.u(6);
  for (int i = first; i < first + rows; ++i) {
    const AgendaItem& item = agenda[static_cast<std::size_t>(i)];
    if (i == current) {
      if (i > first) y += gap;
      draw_current(s, view, item, i + 1, {content.x, y, content.w, current_box});
      y += current_box + gap;
      continue;
    }
    const Rect box{content.x, y, content.w, std::min(pitch, s.u(row_height + 6) * grow)};
    draw_row(s, item, i + 1, i < current, {box.x, y + (pitch - box.h) / 2, box.w, box.h});
    y += pitch;
    const RowEdges edges = row_edges(s.frame, box);
    if (i + 1 < first + rows && i + 1 != current) s.hairline(edges.text, y, edges.right - edges.text);
  }
  return s.take();
}

}  // namespace bangvang
