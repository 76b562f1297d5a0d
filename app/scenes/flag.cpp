// The rotating flag is the same red and gold in every theme: it stands for a real one.
#include "scenes/flag.h"

#include <array>
#include <cmath>
#include <numbers>

namespace bangvang {
namespace {

constexpr Colour red_top{196, 22, 31}, red_bottom{122, 10, 18}, shade{60, 0, 6};
constexpr Colour gold{243, 207, 122}, gold_light{252, 234, 184}, gold_deep{150, 104, 34}, fringe{222, 176, 86};

// How far the cloth hangs below its box at t (0 at the pole … 1 at the fly), in heights of the cloth.
float wave(float t) {
  return .045f * t - .055f * std::sin(2 * std::numbers::pi_v<float> * (t - .12f)) * (.35f + .65f * t);
}

struct Cloth {
  Rect box;
  Point at(float t, float v) const { return {box.x + t * box.w, box.y + (v + wave(t)) * box.h}; }
};

// The strip of cloth between t0 … t1 and v0 … v1, as a polygon.
std::vector<Point> strip(const Cloth& cloth, float t0, float t1, float v0, float v1) {
  std::vector<Point> points;
  const int steps = std::max(2, static_cast<int>(std::lround((t1 - t0) * 36)));
  for (int i = 0; i <= steps; ++i)
    points.push_back(cloth.at(t0 + (t1 - t0) * static_cast<float>(i) / static_cast<float>(steps), v0));
  for (int i = steps; i >= 0; --i)
    points.push_back(cloth.at(t0 + (t1 - t0) * static_cast<float>(i) / static_cast<float>(steps), v1));
  return points;
}

Path filled(std::vector<Point> points, Paint paint) {
  Path path;
  path.points = std::move(points);
  path.closed = true;
  path.fill = paint;
  return path;
}

void draw_folds(Sketch& s, const Cloth& cloth) {
  struct Fold {
    float from, to, alpha_from, alpha_to;
  };
  constexpr std::array folds{Fold{0, .12f, .34f, 0}, Fold{.12f, .3f, 0, .3f}, Fold{.3f, .46f, .3f, 0},
                             Fold{.56f, .76f, 0, .34f}, Fold{.76f, .92f, .34f, .04f}};
  for (const Fold& fold : folds)
    s.add(filled(strip(cloth, fold.from, fold.to, 0, 1),
                 Paint(Paint::Run::across, faded(shade, fold.alpha_from), faded(shade, fold.alpha_to))));
}

// Cords side by side along the lower edge and the fly, each fringe one comb-shaped polygon.
void draw_fringes(Sketch& s, const Cloth& cloth) {
  const float pitch = cloth.box.w / 76, cord = pitch * .62f, length = .075f * cloth.box.h;
  std::vector<Point> lower, fly;
  for (float x = 0; x + cord <= cloth.box.w + .01f; x += pitch) {
    const Point a = cloth.at(x / cloth.box.w, .995f), b = cloth.at((x + cord) / cloth.box.w, .995f);
    lower.insert(lower.end(), {a, {a.x, a.y + length}, {b.x, b.y + length}, b});
  }
  for (int i = 76; i-- > 0;) lower.push_back(cloth.at(static_cast<float>(i) / 76, .985f));
  const Point top = cloth.at(1, 0), bottom = cloth.at(1, 1);
  for (float y = top.y; y + cord <= bottom.y + .01f; y += pitch)
    fly.insert(fly.end(), {{top.x - 1, y}, {top.x + length, y}, {top.x + length, y + cord}, {top.x - 1, y + cord}});
  fly.insert(fly.end(), {{top.x - 2, bottom.y}, {top.x - 2, top.y}});
  s.add(filled(std::move(lower), Paint(fringe)));
  s.add(filled(std::move(fly), Paint(fringe)));
}

void draw_pole(Sketch& s, float x, float width, float top, float bottom) {
  const float tip = width * 2.8f;  // half the height of the spearhead
  s.add(Box{{x - width / 2, top + tip * 1.5f, width, bottom - top - tip * 1.5f}, width / 2,
            Paint(Paint::Run::across, gold_light, gold_deep), 0, {}});
  s.add(
      filled({{x, top}, {x + width * 1.5f, top + tip * 1.1f}, {x, top + tip * 2}, {x - width * 1.5f, top + tip * 1.1f}},
             Paint(Paint::Run::across, gold_light, fringe)));
}

}  // namespace

void draw_flag(Sketch& s, Rect box, float pole_top, float pole_bottom) {
  const Cloth cloth{box};
  const float scale = box.w / 500;
  draw_fringes(s, cloth);
  s.add(filled(strip(cloth, 0, 1, 0, 1), Paint(Paint::Run::down, red_top, red_bottom)));
  Path border = filled(strip(cloth, .052f, .948f, .08f, .92f), {});
  border.fill.reset();
  border.stroke = 3 * scale;
  border.stroke_paint = Paint(gold);
  s.add(border);
  Ornament drum;
  drum.centre = {box.x + box.w / 2, box.y + (.5f + wave(.5f)) * box.h};
  drum.radius = 122 / .378f * scale;
  drum.outer = .379f;
  drum.birds = false;
  drum.colour = gold;
  s.add(drum);
  draw_folds(s, cloth);
  draw_pole(s, box.x - 9 * scale, 12 * scale, pole_top, pole_bottom);
}

}  // namespace bangvang
