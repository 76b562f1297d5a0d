// A text field: ground, frame, text, caret.
#include "panel/field.h"

#include <algorithm>

namespace bangvang {

void draw_field(Brush& b, const TextField& field, Rect box, Hand hand, bool active, std::string_view instead) {
  b.fill(box, hue::ground);
  b.frame(box, active ? hue::amber : hue::line, active ? b.px(2) : 1);
  const float inner = box.w - b.px(24), y = box.y + (box.h - b.line(hand)) / 2;
  if (!instead.empty() && field.composing().empty()) {
    b.text(hand, hue::ink2, box.x + b.px(12), y, instead, inner);
    if (active) b.places["field"] = box;
    return;
  }
  const std::string head = field.text().substr(0, field.caret());
  const float before = b.width(hand, head), composed = b.width(hand, field.composing());
  const float x = box.x + b.px(12) - (active ? std::max(0.f, before + composed + b.px(8) - inner) : 0);
  ImGui::PushClipRect({box.x + b.px(8), box.y}, {box.x + box.w - b.px(8), box.y + box.h}, true);
  b.text(hand, hue::ink, x, y, head + field.composing() + field.text().substr(field.caret()));
  const float caret = x + before + composed, foot = y + b.line(hand);
  if (composed > 0) b.fill({x + before, foot, composed, b.px(2)}, hue::amber);
  if (active) b.fill({caret, y, b.px(2), b.line(hand)}, hue::amber);
  ImGui::PopClipRect();
  if (active) b.places["field"] = box;
}

}  // namespace bangvang
