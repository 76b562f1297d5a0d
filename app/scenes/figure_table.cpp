// figures as a table: a column for everything that any row says.
#include <algorithm>
#include <functional>

#include "scenes/figures.h"
#include "scenes/wording.h"

namespace bangvang {
namespace {

struct Column {
  std::string title;
  std::function<std::string(const Figure&)> text;
  float width = 0;  // px
};

std::vector<Column> columns_of(const FiguresPage& page) {
  const Ceremony& c = page.ceremony;
  const Figures& figures = page.figures;
  std::vector<Column> all{
      {figures.value_title.empty() ? wall(c, "Kết quả", "Result") : figures.value_title,
       [](const Figure& f) {
         return joined({f.qualifier, value_words(f), per_cent(f) ? "" : f.unit}, " ");
       }},
      {figures.beside_title.empty() ? wall(c, "So sánh", "Compared") : figures.beside_title,
       [](const Figure& f) { return f.beside_text; }},
      {wall(c, "Kỳ trước", "Previous"), [](const Figure& f) { return f.previous; }},
      {wall(c, "Kế hoạch", "Target"), [](const Figure& f) { return f.target; }},
      {wall(c, "Tăng, giảm", "Change"), [](const Figure& f) { return f.change; }},
      {wall(c, "Ghi chú", "Note"), [](const Figure& f) { return f.note; }},
  };
  std::erase_if(all, [&](const Column& column) {
    return std::all_of(figures.rows.begin(), figures.rows.end(),
                       [&](const Figure& f) { return column.text(f).empty(); });
  });
  return all;
}

// Sets the columns to what they need; their sum with gaps, px.
float widths_of(const Sketch& s, const FiguresPage& page, std::vector<Column>& columns, float size, float gap) {
  const TextStyle title = s.sans(type::S, 500), cell = s.sans(size, 600, true);
  float wanted = 0;
  for (Column& column : columns) {
    column.width = s.metrics.measure(column.title, title).width + 1;
    for (int i = page.from; i < page.to; ++i) {
      const std::string text = column.text(page.row(i));
      if (!text.empty()) column.width = std::max(column.width, s.metrics.measure(text, cell).width + 1);
    }
    wanted += column.width + gap;
  }
  return wanted;
}

// Where blocks stack: each row's label above everything said of it.
void draw_stacked(Sketch& s, const FiguresPage& page, const std::vector<Column>& columns, Rect row, float gap) {
  for (int i = page.from; i < page.to; ++i) {
    Paint ground = s.theme.panel;
    if ((i - page.from) % 2) ground.from = faded(ground.from, .5f), ground.to = faded(ground.to, .5f);
    s.add(Box{row, s.u(6), ground, 0, {}});
    std::vector<std::string> said;
    for (const Column& column : columns)
      if (const std::string text = column.text(page.row(i)); !text.empty()) said.push_back(column.title + ": " + text);
    draw_pair(s,
              {page.row(i).label, joined(said, " · "), s.sans(1, 600), s.sans(1, 400, true), s.theme.ink, s.theme.gold,
               type::M, type::S},
              {row.x + s.u(24), row.y, row.w - s.u(48), row.h});
    row.y += row.h + gap;
  }
}

}  // namespace

void draw_table(Sketch& s, const FiguresPage& page, Rect content) {
  std::vector<Column> columns = columns_of(page);
  const float gap = s.u(32), pad = s.u(24), inner = content.w - 2 * pad;
  const float titles = s.u(50), row_gap = s.u(4);
  const auto count = static_cast<float>(std::max(1, page.to - page.from));
  if (s.frame.stacked()) {
    const float row = std::min(s.u(220), (content.h - row_gap * (count - 1)) / count);
    const float down = calm_offset(content.h, row * count + row_gap * (count - 1));
    draw_stacked(s, page, columns, {content.x, content.y + down, content.w, row}, row_gap);
    return;
  }
  const float height = std::min(s.u(160), (content.h - titles - row_gap * (count - 1)) / count);
  content.y += calm_offset(content.h, titles + height * count + row_gap * (count - 1));
  // Large only where every label and every number then stands on one line.
  const float least_label = inner * (columns.size() > 3 ? .26f : .34f);
  float size = type::S, wanted = 0;
  for (float tried : {type::L, type::M, type::S}) {
    if (tried > type::S && height < s.u(tried * 2)) continue;
    wanted = widths_of(s, page, columns, size = tried, gap);
    float longest = 0;
    for (int i = page.from; i < page.to; ++i)
      longest = std::max(longest, s.metrics.measure(page.row(i).label, s.sans(tried, 500)).width);
    if (wanted + longest + gap <= inner) break;
  }
  const TextStyle title_style = s.sans(type::S, 500), cell_style = s.sans(size, 600, true);
  // Labels keep a third; where the columns want more than the rest they all give way alike.
  if (wanted > inner - least_label) {
    const float gaps = gap * static_cast<float>(columns.size()),
                squeeze = (inner - least_label - gaps) / (wanted - gaps);
    for (Column& column : columns) column.width *= squeeze;
    wanted = inner - least_label;
  }
  const float label_width = inner - wanted;
  auto cell = [&](const std::string& text, TextStyle style, Colour colour, float x, float width, Rect row,
                  Align align) {
    const int lines = std::clamp(static_cast<int>(row.h / s.u(type::credit * 1.16f)), 1, 3);
    s.centred_lines(fit(text, style, s.table(style.size / s.frame.u, lines, 1.16f, row.h), width, s.metrics), colour, x,
                    row.y + row.h / 2, align);
  };
  const Rect head{content.x, content.y - s.u(6), content.w, titles};
  for (int i = page.from - 1; i < page.to; ++i) {
    const bool title = i < page.from;
    Rect row = head;
    if (!title) {
      row = {content.x, content.y + titles + static_cast<float>(i - page.from) * (height + row_gap), content.w, height};
      Paint ground = s.theme.panel;
      if ((i - page.from) % 2) ground.from = faded(ground.from, .5f), ground.to = faded(ground.to, .5f);
      s.add(Box{row, s.u(6), ground, 0, {}});
      cell(page.row(i).label, s.sans(size, 500), s.theme.ink, row.x + pad, label_width - gap * .5f, row, Align::left);
    }
    float right = content.x + content.w - pad;
    for (std::size_t n = columns.size(); n-- > 0;) {
      const Column& column = columns[n];
      if (title) cell(column.title, title_style, s.theme.gold, right, column.width, row, Align::right);
      else
        cell(column.text(page.row(i)), n == 0 ? cell_style : s.sans(size, 400, true),
             n == 0 ? s.theme.ink : s.theme.ink2, right, column.width, row, Align::right);
      right -= column.width + gap;
    }
  }
}

}  // namespace bangvang
