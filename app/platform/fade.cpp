// Fade: cross-fades of whole pictures and of parts, wipes, and levels.
#include "platform/fade.h"

#include <algorithm>
#include <cmath>

namespace bangvang {

namespace {

Rect whole_pixels(const Rect& area) {
  const float left = std::floor(area.x), top = std::floor(area.y);
  return {left, top, std::ceil(area.x + area.w) - left, std::ceil(area.y + area.h) - top};
}

double progress(std::int64_t elapsed, int start, int duration) {
  if (duration <= 0) return elapsed >= start ? 1 : 0;
  return std::clamp(static_cast<double>(elapsed - start) / duration, 0.0, 1.0);
}

}  // namespace

double ease_out(double t) { return 1 - std::pow(1 - t, 3); }
double ease_in_out(double t) { return t < 0.5 ? 4 * t * t * t : 1 - std::pow(2 - 2 * t, 3) / 2; }

Layers fade_layers(const Transition& transition, int from, int to, std::int64_t elapsed) {
  elapsed += frame_ms;
  if (elapsed >= transition.total_ms) return {{to, {}, 1}};
  Layers layers{{from, {}, 1}};
  for (const Change& change : transition.changes) {
    const double t = progress(elapsed, change.start_ms, change.duration_ms);
    if (t <= 0) continue;
    Rect area = whole_pixels(change.area);
    if (change.kind == Change::Kind::wipe_right) {
      area.w = std::round(area.w * static_cast<float>(ease_in_out(t)));
      if (area.w >= 1) layers.push_back({to, area, 1});
    } else {
      layers.push_back({to, area, ease_out(t)});
    }
  }
  return layers;
}

void Level::set(double to) {
  from_ = to_ = to;
  duration_ = 0;
}

void Level::move(double to, std::int64_t now, int duration) {
  if (to == to_) return;
  from_ = at(now);
  to_ = to;
  start_ = now;
  duration_ = static_cast<int>(std::lround(duration * std::abs(to_ - from_)));
}

double Level::at(std::int64_t now) const {
  const double t = progress(now - start_ + frame_ms, 0, duration_);
  return t >= 1 ? to_ : from_ + (to_ - from_) * ease_out(t);
}

}  // namespace bangvang
