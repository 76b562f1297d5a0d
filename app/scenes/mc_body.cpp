// The MC's middle: the name as large as it goes, how it is said, who that is; then what to read, the facts beside it.
#include <algorithm>

#include "base/folding.h"
#include "scenes/binding.h"
#include "scenes/column.h"
#include "scenes/mc_picture.h"

namespace bangvang {
namespace {

Voice voice_of(float size, float smallest, int weight, Colour colour, int lines, int most_lines) {
  Voice v;
  v.face = Face::sans, v.weight = weight, v.colour = colour, v.size = size, v.smallest = smallest;
  v.lines = lines, v.most_lines = most_lines;
  v.leading = 1.3f;
  return v;
}

void add_head(Column& head, const Sketch& s, const McSheet& sheet, bool of_said) {
  if (!of_said) head.text(sheet.of, voice_of(40, 28, 500, s.theme.ink2, 2, 4));
  // Above a list the name is a heading.
  Voice name = voice_of(sheet.list.empty() ? 184 : 96, 48, 700, s.theme.ink, 2, 12);
  name.gap = 8;  // its capitals' marks stand high
  name.hero = true, name.one_line = sheet.list.empty() ? 104 : 72, name.leading = 1.2f;
  head.text(bind_name(sheet.name), name);
  Voice say = voice_of(72, 40, 600, s.theme.gold, 2, 4);
  say.gap = 6;
  head.text(sheet.say, say);
  Voice who = voice_of(52, 32, 500, s.theme.ink, 2, 5);
  who.gap = 10;
  head.text(sheet.who, who);
  Voice remark = voice_of(48, 32, 700, s.theme.gold, 2, 4);
  remark.gap = 10;
  head.text(sheet.remark, remark);
}

void add_reading(Column& column, const Sketch& s, const Ceremony& c, const std::string& title, const std::string& text,
                 bool titled) {
  if (trim(text).empty()) return;
  Voice label = voice_of(30, 26, 600, s.theme.dim, 1, 1);
  label.gap = column.empty() ? 0 : 18;
  if (titled) column.text(title, label);
  Voice words = voice_of(50, 30, 400, s.theme.ink, 5, 40);
  words.wrap_first = true, words.leading = 1.34f;
  words.gap = titled ? 2 : column.empty() ? 0 : 18;
  column.text(bind_names(text, {c.organizer}), words);
}

void add_facts(Column& column, const Sketch& s, const std::vector<McFact>& facts) {
  for (const McFact& fact : facts) {
    Voice label = voice_of(30, 24, 600, s.theme.dim, 1, 2);
    label.gap = column.empty() ? 0 : 16;
    column.text(fact.label, label);
    Voice value = voice_of(38, 28, 500, s.theme.ink, 3, 8);
    value.one_line = value.size, value.gap = fact.label.empty() ? label.gap : 0;
    column.text(fact.value, value);
  }
}

}  // namespace

void draw_mc_body(Sketch& s, const McView& view, bool of_said, Rect body) {
  const McSheet& sheet = view.sheet;
  const Ceremony& c = view.ceremony();
  const bool stacked = s.frame.stacked(), reads = !trim(sheet.script).empty() || !trim(sheet.citation).empty();
  const bool lists = !sheet.list.empty(), left = reads || lists, right = !sheet.facts.empty();
  const float gap = s.u(56), bottom = body.y + body.h;
  const float left_w = left && right && !stacked ? (body.w - gap) * .64f : body.w;
  const float right_x = left && !stacked ? body.x + left_w + gap : body.x;

  Column head(s, body.x, body.w), reading(s, body.x, left_w), facts(s, right_x, body.x + body.w - right_x);
  add_head(head, s, sheet, of_said);
  const bool both = !trim(sheet.script).empty() && !trim(sheet.citation).empty();
  add_reading(reading, s, c, wall(c, "Lời dẫn", "Script"), sheet.script, true);
  add_reading(reading, s, c, wall(c, "Thành tích", "Citation"), sheet.citation,
              both || view.step->scene == SceneKind::recipient);
  add_facts(facts, s, sheet.facts);

  // What is below has what it needs, but not more than half while the name has to shrink for it.
  const float list_need = lists ? s.u(96) * static_cast<float>(std::min<std::size_t>(sheet.list.size(), 6)) : 0;
  const float rule = !head.empty() && (left || right) ? s.u(36) : 0;
  const float left_need = (reads ? reading.height() : 0) + list_need;
  const float need = stacked ? left_need + facts.height() + s.u(24) : std::max(left_need, facts.height());
  const float head_room = std::max(body.h * (lists ? .36f : .5f), body.h - rule - need);
  float y = body.y;
  if (!head.empty()) y = head.draw(y, y + (left || right ? std::min(head_room, body.h - rule) : body.h));
  if (!left && !right) return;
  if (rule > 0) {
    s.add(Box{{body.x, y + rule / 2, body.w, std::max(1.f, s.u(2))}, 0, Paint(s.theme.line), 0, {}});
    y += rule;
  }
  const float room = std::max(1.f, bottom - y);
  float facts_y = y;
  if (left) {
    const float kept = stacked && right ? std::min(facts.height_in(room * .4f), room * .4f) + s.u(24) : 0;
    const float end = bottom - kept;
    float from = y;
    if (reads) from = reading.draw(from, lists ? from + (end - from) * .45f : end) + (lists ? s.u(16) : 0);
    if (lists) draw_mc_list(s, c, sheet.list, {body.x, from, left_w, std::max(1.f, end - from)});
    if (stacked) facts_y = end + s.u(24);
  }
  if (right) facts.draw(facts_y, bottom);
}

}  // namespace bangvang
