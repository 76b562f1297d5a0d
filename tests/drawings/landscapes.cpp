// Six landscapes, in layers from the sky to the foreground.
#include <cmath>

#include "drawings/drawings.h"
#include "drawings/figures.h"

namespace drawings {

void dawn_on_the_lagoon(Sheet& s) {
  s.sky({{0, rgb(0x33507f)}, {.28, rgb(0x8c86a3)}, {.47, rgb(0xf0b98c)}, {.6, rgb(0xfbdba2)}, {1, rgb(0xfbdba2)}});
  const Spot sun{1240, 560};
  s.glow(sun, 620, rgb(0xffe9b0), .85);
  s.colour(rgb(0xfff3cf));
  s.disc(sun, 74);
  s.hills(520, 90, 520, 3, rgb(0x9a8fae), rgb(0xd9b29c));
  s.hills(575, 70, 380, 11, rgb(0x6d7396), rgb(0xb79c98));
  s.hills(628, 38, 300, 23, rgb(0x48557d), rgb(0x7d7d92));
  s.band(650, s.h, {{0, rgb(0xf3c493)}, {.25, rgb(0xc79f9d)}, {.7, rgb(0x5f7194)}, {1, rgb(0x33476d)}});
  s.glints(sun.x, 150, 658, 1000, rgb(0xfff0c4), .8, 5);
  boat(s, {620, 820}, 1.5, rgb(0x22304f));
  boat(s, {1010, 730}, .8, rgb(0x3a4567));
  boat(s, {1500, 775}, 1.1, rgb(0x2b3859));
  for (int i = 0; i < 6; ++i) bird(s, {420 + 58.0 * i + 9 * (i % 2), 250 - 22.0 * std::abs(i - 2)}, 15, rgb(0x3d4a70));
}

void terraced_fields(Sheet& s) {
  s.sky({{0, rgb(0x8fc3d8)}, {.4, rgb(0xdcebe0)}, {1, rgb(0xf3efd2)}});
  s.glow({420, 180}, 420, rgb(0xfff6d6), .9);
  s.hills(330, 130, 420, 31, rgb(0x9db9c1), rgb(0xcfdccf));
  s.hills(400, 110, 340, 37, rgb(0x6f9aa0), rgb(0xb6cfb9));
  s.hills(452, 80, 300, 41, rgb(0x4b8076), rgb(0x8fb58d));
  constexpr int steps = 13;
  for (int k = 0; k < steps; ++k) {
    const double t = k / (steps - 1.0), y = 470 + 560 * std::pow(t, 1.35);
    const double swing = 40 + 86 * t, lean = 120 * (1 - t);
    std::vector<Spot> rim;
    for (double x = -60; x <= s.w + 60; x += 60) {
      rim.push_back({x, y + swing * noise(x / 520 + k * .13, 53, 2) + lean * (x / s.w - .5) * noise(k * .3, 59)});
    }
    std::vector<Spot> field = rim;
    field.push_back({s.w + 60, s.h + 40});
    field.push_back({-60, s.h + 40});
    const Rgb water = mix(rgb(0xdff0ea), rgb(0x9cc9cc), t), rice = mix(rgb(0xb9cf7c), rgb(0x7fae4b), t);
    s.down(y - swing, y + 40 + 80 * t,
           {{0, k % 3 == 1 ? rice : water}, {1, mix(k % 3 == 1 ? rice : water, rgb(0x5f9a72), .5)}});
    s.path(rim, false, true);
    cairo_line_to(s.pen(), s.w + 60, s.h + 40);
    cairo_line_to(s.pen(), -60, s.h + 40);
    cairo_close_path(s.pen());
    cairo_fill(s.pen());
    s.colour(mix(rgb(0x6d9a55), rgb(0x33602f), t));
    s.stroke(rim, 4 + 11 * t);
  }
  stilt_house(s, {1480, 560}, 1.15);
  stilt_house(s, {1330, 520}, .7);
  farmer(s, {560, 905}, 1.25, rgb(0x3a2f52), true);
  farmer(s, {760, 845}, .95, rgb(0x7c2f37), false);
}

void bay_of_rocks(Sheet& s) {
  s.sky({{0, rgb(0x5f9fb8)}, {.45, rgb(0xbfdcd8)}, {.62, rgb(0xf2efd9)}, {1, rgb(0xf2efd9)}});
  s.glow({760, 470}, 560, rgb(0xfffbe6), .8);
  struct Rock {
    double x, width, top;
    int layer;
  };
  const Rock rocks[] = {{150, 190, 400, 0},  {360, 130, 450, 0}, {980, 170, 395, 0}, {1190, 120, 455, 0},
                        {1690, 210, 370, 0}, {40, 230, 330, 1},  {560, 170, 400, 1}, {1380, 220, 310, 1},
                        {1830, 200, 350, 1}, {250, 260, 290, 2}, {1620, 300, 235, 2}};
  const Rgb tops[] = {rgb(0x9fc2c4), rgb(0x6f9fa4), rgb(0x3c6f74)},
            feet[] = {rgb(0xd3e2d8), rgb(0xa9c8c2), rgb(0x6e9c98)};
  s.band(640, s.h, {{0, rgb(0xd9e8dc)}, {.3, rgb(0x93c0c0)}, {1, rgb(0x2f7482)}});
  for (int layer = 0; layer < 3; ++layer) {
    const double foot = 650 + 34 * layer;
    for (const Rock& r : rocks) {
      if (r.layer != layer) continue;
      std::vector<Spot> p;
      for (double t = -1; t <= 1.001; t += .1) {
        const double edge = std::pow(std::abs(t), 3.2);
        p.push_back({r.x + r.width * t * (.82 + .18 * edge),
                     r.top + (foot - r.top) * edge + 26 * noise(t * 4 + r.x, 67 + layer, 2) * (1 - edge)});
      }
      s.colour(feet[layer], .35);  // the reflection
      s.oval({r.x, foot + 14 + 12 * layer}, r.width * .96, 20 + 14 * layer);
      s.down(r.top, foot, {{0, tops[layer]}, {1, feet[layer]}});
      s.shape(p);
    }
    s.band(foot - 60, foot + 30, {{0, rgb(0xf2efd9), 0}, {.6, rgb(0xf2efd9), .5}, {1, rgb(0xf2efd9), 0}});
  }
  s.glints(760, 210, 700, 1040, rgb(0xffffff), .5, 71);
  junk(s, {830, 800}, 1.2);
  junk(s, {1130, 715}, .55);
}

void rice_field(Sheet& s) {
  s.sky({{0, rgb(0x6fb1d6)}, {.36, rgb(0xcfe6e4)}, {.5, rgb(0xfdf3cf)}, {1, rgb(0xfdf3cf)}});
  for (int i = 0; i < 5; ++i) cloud(s, {210 + 400.0 * i, 150 + 46.0 * (i * 7 % 3)}, 84 + 14 * (i % 3));
  s.hills(470, 46, 460, 83, rgb(0x8fb9ad), rgb(0xbcd3b4));
  s.hills(505, 24, 210, 89, rgb(0x4f8a62), rgb(0x86ab6c));
  s.band(512, s.h, {{0, rgb(0xd8d27a)}, {.4, rgb(0xa9c052)}, {1, rgb(0x5f9436)}});
  const Spot vanishing{1120, 500};
  for (int i = -34; i <= 34; ++i) {
    const double x = vanishing.x + i * 118;
    s.colour(i % 4 == 0 ? rgb(0x7d6a35) : rgb(0x54852f), i % 4 == 0 ? .5 : .34);
    cairo_set_line_width(s.pen(), i % 4 == 0 ? 7 : 4);
    cairo_move_to(s.pen(), vanishing.x + i * 4.2, 514);
    cairo_line_to(s.pen(), x, s.h);
    cairo_stroke(s.pen());
  }
  bamboo(s, {300, 560}, 1.25, 97);
  bamboo(s, {1700, 545}, .9, 101);
  farmer(s, {980, 720}, 1.0, rgb(0x7a2f3a), true);
  farmer(s, {1130, 690}, .85, rgb(0x2f4d73), true);
  farmer(s, {1240, 735}, 1.05, rgb(0x5b4a2a), false);
  for (int i = 0; i < 5; ++i) bird(s, {1180 + 66.0 * i, 250 + 20.0 * std::abs(i - 2)}, 18, rgb(0xffffff));
}

void highland_pines(Sheet& s) {
  s.sky({{0, rgb(0x2b3f6c)}, {.35, rgb(0x8a7ba6)}, {.58, rgb(0xf2b7a0)}, {.75, rgb(0xffe3bd)}, {1, rgb(0xffe3bd)}});
  s.glow({620, 440}, 500, rgb(0xffe9c4), .8);
  s.colour(rgb(0xfff4d8));
  s.disc({620, 440}, 60);
  const Rgb tops[] = {rgb(0x9a8fb4), rgb(0x6f6f9c), rgb(0x47557f), rgb(0x2a3e5f), rgb(0x17293f)};
  for (int layer = 0; layer < 5; ++layer) {
    const double y = 560 + 96 * layer, rise = 62 + 8 * layer, length = 560 - 60 * layer;
    s.hills(y, rise, length, 113 + layer * 13, tops[layer], mix(tops[layer], rgb(0xf0cfc0), layer < 4 ? .5 : 0), 2);
    const double size = 16 + 24 * layer;
    for (double x = 10; x < s.w + 30; x += size * (.9 + .5 * std::abs(noise(x, 131 + layer)))) {
      if (noise(x / 170, 151 + layer) < -.25) continue;
      const double ground = y - rise * noise(x / length, 113 + layer * 13, 2) + 6;
      pine(s, {x, ground}, size * (1.5 + .5 * noise(x, 163)), mix(tops[layer], rgb(0x0d1c2c), .25));
    }
    if (layer < 4) s.band(y + 20, y + 130, {{0, rgb(0xffe3cf), 0}, {.6, rgb(0xffe3cf), .26}, {1, rgb(0xffe3cf), 0}});
  }
}

void canal(Sheet& s) {
  s.sky({{0, rgb(0x7fc0c9)}, {.4, rgb(0xe3f0d8)}, {.55, rgb(0xfdf2c8)}, {1, rgb(0xfdf2c8)}});
  s.glow({960, 470}, 460, rgb(0xfffbdc), .9);
  s.hills(520, 20, 120, 173, rgb(0x8bb89a), rgb(0xa9cba5));
  s.band(540, s.h, {{0, rgb(0xe9efc4)}, {.25, rgb(0x9cc7a9)}, {1, rgb(0x2f6b66)}});
  s.glints(960, 150, 552, 1060, rgb(0xfffbe0), .55, 179);
  for (int side : {-1, 1}) {
    for (int k = 0; k < 7; ++k) {
      const double t = k / 6.0, x = 960 + side * (170 + 760 * t * t), y = 548 + 250 * t * t;
      const Rgb leaf = mix(rgb(0x7fae7c), rgb(0x1f5a3c), t);
      s.down(y - 40, y + 200, {{0, leaf}, {1, mix(leaf, rgb(0x2f6b66), .5)}});
      s.shape({{x - side * 120 * (t + .2), y + 14},
               {x + side * 90, y - 44 * (t + .4)},
               {x + side * 420, y - 60},
               {x + side * 420, y + 190},
               {x, y + 60 * t + 16}});
      palm(s, {x + side * 50, y + 6}, 110 + 330 * t, side * (k % 2 ? .16 : -.08), leaf);
    }
  }
  boat(s, {900, 870}, 2.1, rgb(0x3b2a22));
  boat(s, {1040, 640}, .8, rgb(0x5b5540));
}

}  // namespace drawings
