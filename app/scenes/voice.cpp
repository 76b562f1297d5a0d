// The voices: one size, weight and colour a role, from LOOK's type scale.
#include "scenes/voice.h"

#include <algorithm>

#include "scenes/frame.h"

namespace bangvang::voice {

Voice hero(const Theme& theme, float size) {
  Voice v;
  v.face = Face::serif, v.weight = 700, v.colour = theme.ink, v.size = size;
  v.smallest = std::min(size, type::M), v.one_line = std::min(size, 80.f), v.most_lines = 4, v.hero = true;
  v.leading = 1.26f;
  return v;
}
Voice honour(const Theme& theme, float size) {
  Voice v = hero(theme, size);
  v.colour = theme.gold;
  v.leading = 1.36f;  // stacked marks of capitals
  return v;
}
Voice name(const Theme& theme, float size) {
  Voice v = hero(theme, size);
  v.weight = 600;
  v.one_line = std::min(size, 64.f);
  return v;
}
Voice topic(const Theme& theme, float size) {
  Voice v;
  v.face = Face::serif, v.weight = 500, v.colour = theme.ink, v.size = size;
  v.lines = 6, v.most_lines = 12, v.wrap_first = true;
  return v;
}
Voice position(const Theme& theme, float size) {
  Voice v;
  v.weight = 500, v.colour = theme.gold, v.size = size, v.one_line = std::min(size, type::M), v.most_lines = 3;
  return v;
}
Voice body(const Theme& theme, float size) {
  Voice v;
  v.colour = theme.ink, v.size = size, v.lines = 3, v.most_lines = 6, v.wrap_first = true;
  return v;
}
Voice label(const Theme& theme, float size) {
  Voice v;
  v.weight = 600, v.colour = theme.gold, v.size = size;
  return v;
}
Voice quiet(const Theme& theme, float size) {
  Voice v;
  v.colour = theme.ink2, v.size = size, v.most_lines = 3;
  return v;
}

}  // namespace bangvang::voice
