// Strokes on ImGui's draw list. Corners are square and edges whole px: software renderers fill those fastest.
#include "panel/brush.h"

#include <algorithm>
#include <cmath>

namespace bangvang {
namespace {

constexpr std::size_t most_bytes = 4096;  // of one text; what is longer is not for a panel

ImDrawList& list() { return *ImGui::GetWindowDrawList(); }
ImFont* font_of(const Letters& letters, Hand hand) {
  return hand == Hand::body ? letters.body : hand == Hand::bold ? letters.bold : letters.title;
}
bool inside_letter(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }
std::string_view bounded(std::string_view text) {
  if (text.size() <= most_bytes) return text;
  std::size_t end = most_bytes;
  while (end > 0 && inside_letter(text[end])) --end;
  return text.substr(0, end);
}
ImVec2 size_of(ImFont* font, std::string_view text, float wrap = 0) {
  if (text.empty()) return {0, font->FontSize};
  return font->CalcTextSizeA(font->FontSize, 1e9f, wrap, text.data(), text.data() + text.size());
}
// The longest end of the text that fits the width; of whole words if it has two.
std::string_view end_of(ImFont* font, std::string_view text, float width) {
  std::size_t from = text.size();
  for (std::size_t i = text.size(); i > 0;) {
    --i;
    if (inside_letter(text[i])) continue;
    if (size_of(font, text.substr(i)).x > width) break;
    from = i;
  }
  const std::size_t blank = from > 0 && text[from - 1] != ' ' ? text.find(' ', from) : std::string_view::npos;
  return text.substr(blank == std::string_view::npos ? from : blank + 1);
}
// Without the word that was cut, if more than half remains.
std::string_view whole_words(std::string_view head) {
  const std::size_t blank = head.find_last_of(' ');
  return blank == std::string_view::npos || blank < head.size() / 2 ? head : head.substr(0, blank);
}

}  // namespace

float Brush::px(float at_1280) const { return std::round(at_1280 * scale); }
float Brush::line(Hand hand) const { return font_of(letters, hand)->FontSize; }

float Brush::width(Hand hand, std::string_view text) const { return size_of(font_of(letters, hand), bounded(text)).x; }

float Brush::text(Hand hand, ImU32 colour, float x, float y, std::string_view text, float max_width, Cut cut) {
  ImFont* font = font_of(letters, hand);
  text = bounded(text.substr(0, text.find('\n')));
  if (text.empty() || max_width <= 0) return 0;
  said.append(text).append(1, '\n');
  ImVec2 at{std::floor(x), std::floor(y)};
  const auto put = [&](std::string_view part, float width) {
    list().AddText(font, font->FontSize, at, colour, part.data(), part.data() + part.size());
    at.x += std::ceil(width);
  };
  const float full = size_of(font, text).x;
  if (full <= max_width) {
    put(text, full);
    return full;
  }
  static constexpr std::string_view ellipsis = "…";
  const float dots = size_of(font, ellipsis).x, room = max_width - dots;
  if (room <= 0) return 0;
  const std::string_view tail = cut == Cut::middle ? end_of(font, text, room * .45f) : std::string_view();
  const float tail_width = size_of(font, tail).x;
  const char* stop = text.data();
  font->CalcTextSizeA(font->FontSize, room - tail_width, 0, text.data(), text.data() + text.size(), &stop);
  const std::string_view head = whole_words(text.substr(0, static_cast<std::size_t>(stop - text.data())));
  put(head, size_of(font, head).x);
  put(ellipsis, dots);
  if (!tail.empty()) put(tail, tail_width);
  return max_width;
}

void Brush::text_right(Hand hand, ImU32 colour, float right, float y, std::string_view text, float max_width) {
  this->text(hand, colour, right - std::min(std::ceil(width(hand, text)), max_width), y, text, max_width);
}

void Brush::text_centred(Hand hand, ImU32 colour, Rect r, std::string_view text, Cut cut) {
  const float w = std::min(width(hand, text), r.w);
  this->text(hand, colour, r.x + (r.w - w) / 2, r.y + (r.h - line(hand)) / 2, text, r.w, cut);
}

std::size_t Brush::break_at(Hand hand, float width, std::string_view text) const {
  ImFont* font = font_of(letters, hand);
  text = bounded(text);
  if (text.empty()) return 0;
  const char* stop = font->CalcWordWrapPositionA(1.f, text.data(), text.data() + text.size(), std::max(1.f, width));
  while (stop < text.data() + text.size() && (*stop == ' ' || inside_letter(*stop))) ++stop;
  return static_cast<std::size_t>(stop - text.data());
}

float Brush::wrapped_height(Hand hand, float width, std::string_view text) const {
  return std::ceil(size_of(font_of(letters, hand), bounded(text), std::max(1.f, width)).y);
}

float Brush::wrapped(Hand hand, ImU32 colour, float x, float y, float width, std::string_view text) {
  text = bounded(text);
  if (text.empty() || width < 1) return 0;
  ImFont* font = font_of(letters, hand);
  said.append(text).append(1, '\n');
  list().AddText(font, font->FontSize, {std::floor(x), std::floor(y)}, colour, text.data(), text.data() + text.size(),
                 width);
  return wrapped_height(hand, width, text);
}

void Brush::fill(Rect r, ImU32 colour) { list().AddRectFilled({r.x, r.y}, {r.x + r.w, r.y + r.h}, colour); }

void Brush::frame(Rect r, ImU32 colour, float t) {
  fill({r.x, r.y, r.w, t}, colour);
  fill({r.x, r.y + r.h - t, r.w, t}, colour);
  fill({r.x, r.y + t, t, r.h - 2 * t}, colour);
  fill({r.x + r.w - t, r.y + t, t, r.h - 2 * t}, colour);
}

void Brush::dot(float cx, float cy, float r, ImU32 colour) { list().AddCircleFilled({cx, cy}, r, colour, 24); }

void Brush::play(float cx, float cy, float r, ImU32 colour) {
  list().AddTriangleFilled({cx - r * .8f, cy - r}, {cx + r, cy}, {cx - r * .8f, cy + r}, colour);
}

void Brush::tick(float cx, float cy, float r, ImU32 colour) {
  const float t = std::max(1.5f, r * .34f);
  list().AddLine({cx - r * .8f, cy}, {cx - r * .2f, cy + r * .6f}, colour, t);
  list().AddLine({cx - r * .2f, cy + r * .6f}, {cx + r * .9f, cy - r * .7f}, colour, t);
}

void Brush::warning(float cx, float cy, float r, ImU32 colour) {
  list().AddTriangleFilled({cx, cy - r}, {cx + r, cy + r * .8f}, {cx - r, cy + r * .8f}, colour);
}

Hit Brush::hit(const std::string& name, Rect r) {
  places[name] = r;
  Hit hit;
  if (r.w < 1 || r.h < 1) return hit;
  ImGui::SetCursorScreenPos({r.x, r.y});
  ImGui::InvisibleButton(name.c_str(), {r.w, r.h});
  hit.hovered = ImGui::IsItemHovered();
  hit.pressed = hit.hovered && ImGui::IsMouseClicked(0);
  hit.twice = hit.hovered && ImGui::IsMouseDoubleClicked(0);
  return hit;
}

Hit Brush::button(const std::string& name, Rect r, ImU32 face, ImU32 colour, std::string_view caption,
                  std::string_view small) {
  const Hit hit = this->hit(name, r);
  fill(r, face);
  if (hit.hovered) frame(r, hue::ink2, px(1));
  const float inner = r.w - px(8);
  if (small.empty()) {
    text_centred(Hand::bold, colour, {r.x + px(4), r.y, inner, r.h}, caption);
    return hit;
  }
  const float both = line(Hand::bold) + line(Hand::body) + px(4);
  const float top = r.y + (r.h - both) / 2;
  text_centred(Hand::bold, colour, {r.x + px(4), top, inner, line(Hand::bold)}, caption);
  text_centred(Hand::body, hue::ink2, {r.x + px(4), top + line(Hand::bold) + px(4), inner, line(Hand::body)}, small);
  return hit;
}

void Brush::card(Rect r, std::string_view title, std::string_view right) {
  fill(r, hue::card);
  fill({r.x, r.y, r.w, head_height()}, hue::head);
  frame(r, hue::line, 1);
  const float y = r.y + (head_height() - line(Hand::bold)) / 2;
  const float taken = right.empty() ? 0 : width(Hand::body, right) + px(10);
  text(Hand::bold, hue::ink, r.x + px(10), y, title, r.w - px(20) - taken);
  text_right(Hand::body, hue::ink2, r.x + r.w - px(10), y, right);
}

}  // namespace bangvang
