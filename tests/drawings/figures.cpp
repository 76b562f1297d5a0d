// The figures that stand in the drawings.
#include "drawings/figures.h"

#include <cmath>

namespace drawings {

namespace {

// The same points, moved and scaled: drawings of figures are written around 0,0.
std::vector<Spot> placed(Spot at, double size, std::initializer_list<Spot> points) {
  std::vector<Spot> moved;
  for (const Spot& p : points) moved.push_back({at.x + p.x * size, at.y + p.y * size});
  return moved;
}

}  // namespace

void conical_hat(Sheet& s, Spot top, double width) {
  s.colour(rgb(0xe9d3a0));
  s.shape({{top.x, top.y}, {top.x + width / 2, top.y + width * .42}, {top.x - width / 2, top.y + width * .42}}, false);
  s.colour(rgb(0xb4925a), .8);
  s.oval({top.x, top.y + width * .42}, width / 2, width * .06);
}

void boat(Sheet& s, Spot at, double z, Rgb c) {
  s.colour(c, .28);
  s.oval({at.x, at.y + 16 * z}, 96 * z, 7 * z);
  s.colour(c);
  s.shape(placed(at, z, {{-92, -14}, {-60, 4}, {0, 10}, {60, 4}, {92, -16}, {58, -4}, {0, 0}, {-58, -3}}));
  s.shape(placed(at, z, {{24, 2}, {20, -34}, {25, -50}, {36, -50}, {40, -34}, {38, 2}}));
  s.disc({at.x + 31 * z, at.y - 58 * z}, 9 * z);
  s.shape(placed(at, z, {{31, -76}, {52, -58}, {10, -58}}), false);
  s.stroke(placed(at, z, {{34, -40}, {4, -26}, {-40, 20}}), 3.2 * z, false);
}

void junk(Sheet& s, Spot at, double z) {
  s.colour(rgb(0x2f4a50), .3);
  s.oval({at.x, at.y + 10 * z}, 120 * z, 9 * z);
  s.colour(rgb(0x5a3426));
  s.shape(placed(at, z, {{-110, -26}, {-84, 4}, {70, 6}, {112, -34}, {60, -16}, {-50, -14}}), false);
  const double masts[] = {-56, 2, 58}, tall[] = {120, 168, 110};
  for (int i = 0; i < 3; ++i) {
    const double x = masts[i], h = tall[i];
    s.colour(rgb(0x5a3426));
    s.stroke(placed(at, z, {{x, -12}, {x + 4, -h - 20}}), 4 * z, false);
    s.down(at.y - h * z, at.y - 20 * z, {{0, rgb(0xd8814f)}, {1, rgb(0xa94e34)}});
    s.shape(placed(at, z, {{x - 24, -22}, {x - 30, -h * .6}, {x + 2, -h - 12}, {x + 30, -h * .72}, {x + 34, -24}}),
            false);
    s.colour(rgb(0x7c3526), .55);
    for (double y = .35; y < .95; y += .2)
      s.stroke(placed(at, z, {{x - 26, -h * y}, {x + 32, -h * (y + .06)}}), 2 * z, false);
  }
}

void bird(Sheet& s, Spot at, double span, Rgb c) {
  s.colour(c);
  s.stroke({{at.x - span, at.y - span * .32},
            {at.x - span * .4, at.y - span * .34},
            {at.x, at.y},
            {at.x + span * .4, at.y - span * .34},
            {at.x + span, at.y - span * .26}},
           span * .14);
}

void cloud(Sheet& s, Spot at, double z) {
  s.colour(rgb(0xffffff), .5);
  s.oval(at, z * 1.5, z * .3);
  s.oval({at.x - z * .4, at.y - z * .2}, z * .7, z * .32);
  s.oval({at.x + z * .45, at.y - z * .14}, z * .6, z * .26);
}

void stilt_house(Sheet& s, Spot at, double z) {
  s.colour(rgb(0x4a3524));
  for (double x : {-80.0, -40.0, 0.0, 40.0, 80.0}) s.stroke(placed(at, z, {{x, 0}, {x, -50}}), 7 * z, false);
  s.colour(rgb(0x8a5f38));
  s.shape(placed(at, z, {{-96, -44}, {96, -44}, {96, -92}, {-96, -92}}), false);
  s.colour(rgb(0x3a281c));
  for (double x : {-50.0, 30.0}) s.shape(placed(at, z, {{x, -84}, {x + 26, -84}, {x + 26, -58}, {x, -58}}), false);
  s.down(at.y - 170 * z, at.y - 84 * z, {{0, rgb(0xb08a52)}, {1, rgb(0x7c5c34)}});
  s.shape(placed(at, z, {{-122, -84}, {-70, -160}, {70, -160}, {122, -84}}), false);
}

void pine(Sheet& s, Spot at, double z, Rgb c) {
  s.colour(c);
  s.stroke(placed(at, z, {{0, .1}, {0, -.6}}), z * .08, false);
  for (int k = 0; k < 4; ++k) {
    const double y = -.3 - .36 * k, half = .44 - .085 * k;
    s.shape(placed(at, z, {{-half, y}, {0, y - .62}, {half, y}, {0, y + .07}}), false);
  }
}

void palm(Sheet& s, Spot at, double height, double lean, Rgb leaf) {
  const Spot crown{at.x + lean * height, at.y - height};
  s.colour(mix(leaf, rgb(0x5a4630), .7));
  s.stroke({at, {at.x + lean * height * .3, at.y - height * .5}, crown}, height * .04);
  s.colour(leaf);
  for (int k = 0; k < 9; ++k) {
    const double turn = -M_PI + k * M_PI / 8, reach = height * (.42 + .06 * (k % 2));
    const Spot tip{crown.x + std::cos(turn) * reach, crown.y + std::sin(turn) * reach * .62 + reach * .34};
    const Spot middle{(crown.x + tip.x) / 2, (crown.y + tip.y) / 2 - reach * .26};
    s.shape({crown, {middle.x, middle.y - reach * .06}, tip, {middle.x, middle.y + reach * .1}});
  }
}

void bamboo(Sheet& s, Spot at, double z, int seed) {
  for (int k = 0; k < 17; ++k) {
    const double lean = noise(k * 3.1, seed) * 150 * z, tall = (250 + 110 * noise(k * 1.7, seed + 5)) * z;
    const Spot foot{at.x + noise(k * 2.3, seed + 9) * 60 * z, at.y}, top{foot.x + lean, at.y - tall};
    const Rgb green = mix(rgb(0x4f8a3c), rgb(0x2c5c30), .5 + .5 * noise(k, seed + 3));
    s.colour(mix(green, rgb(0xc9c27a), .3));
    s.stroke({foot, {foot.x + lean * .25, at.y - tall * .6}, top}, 6 * z);
    s.colour(green);
    for (int leaf = 0; leaf < 16; ++leaf) {
      const double t = .45 + .55 * leaf / 15;
      const Spot from{foot.x + lean * t * t, at.y - tall * t};
      s.oval({from.x + 26 * z * noise(leaf * 2.9, seed + k), from.y + 8 * z}, 30 * z, 6 * z,
             noise(leaf * 5.3 + k, seed) * 1.2 + .4);
    }
  }
}

void farmer(Sheet& s, Spot at, double z, Rgb dress, bool bent) {
  s.colour(rgb(0x24332a), .25);
  s.oval({at.x, at.y + 2}, 42 * z, 7 * z);
  s.colour(mix(dress, rgb(0x14141c), .5));
  s.stroke(placed(at, z, {{-9, 0}, {-8, -48}}), 13 * z, false);
  s.stroke(placed(at, z, {{11, 0}, {7, -48}}), 13 * z, false);
  s.colour(dress);
  if (bent) {
    s.shape(placed(at, z, {{-17, -42}, {15, -42}, {10, -76}, {56, -88}, {58, -68}, {24, -52}}));
    s.stroke(placed(at, z, {{48, -76}, {56, -50}, {60, -24}}), 9 * z);
    conical_hat(s, {at.x + 72 * z, at.y - 104 * z}, 62 * z);
    return;
  }
  s.shape(placed(at, z, {{-19, -40}, {19, -40}, {21, -86}, {10, -104}, {-10, -104}, {-21, -86}}));
  s.stroke(placed(at, z, {{18, -92}, {34, -66}, {30, -44}}), 9 * z);
  s.stroke(placed(at, z, {{-18, -92}, {-32, -68}, {-26, -46}}), 9 * z);
  s.colour(rgb(0xd9a574));
  s.disc({at.x, at.y - 116 * z}, 13 * z);
  conical_hat(s, {at.x, at.y - 148 * z}, 64 * z);
}

void person(Sheet& s, Spot at, double height, const Dress& dress) {
  const double z = height / 100;
  s.colour(rgb(0x100c14), .22);
  s.oval({at.x, at.y}, 20 * z, 3 * z);
  if (dress.long_hair) {
    s.colour(dress.hair);
    s.shape(placed(at, z, {{-9, -92}, {0, -101}, {9, -92}, {10, -74}, {6, -66}, {-6, -66}, {-10, -74}}));
  }
  s.colour(mix(dress.body, rgb(0x12121c), .55));
  s.stroke(placed(at, z, {{-5, -2}, {-5, -40}}), 8 * z, false);
  s.stroke(placed(at, z, {{5, -2}, {5, -40}}), 8 * z, false);
  s.colour(dress.body);
  s.shape(placed(at, z,
                 {{-13, dress.long_hair ? -12.0 : -34.0},
                  {13, dress.long_hair ? -12.0 : -34.0},
                  {12, -56},
                  {15, -74},
                  {7, -80},
                  {-7, -80},
                  {-15, -74},
                  {-12, -56}}));
  s.stroke(placed(at, z, {{-14, -72}, {-17, -54}, {-14, -40}}), 6 * z);
  s.stroke(placed(at, z, {{14, -72}, {17, -54}, {14, -40}}), 6 * z);
  s.colour(mix(dress.skin, rgb(0x5a3018), .25));
  s.stroke(placed(at, z, {{0, -84}, {0, -79}}), 6 * z, false);
  s.colour(dress.skin);
  s.oval({at.x, at.y - 90 * z}, 6.6 * z, 8 * z);
  s.colour(dress.hair);
  s.shape(placed(at, z, {{-7.4, -89}, {-6.4, -97}, {0, -100.4}, {6.4, -97}, {7.4, -89}, {4, -95}, {-3, -95.5}}));
}

void drum_rings(Sheet& s, Spot c, double R, Rgb ink, double alpha) {
  s.colour(ink, alpha);
  for (double r : {.214, .264, .334, .378, .548, .594, .654, .712, .866, .922, 1.0}) {
    cairo_new_path(s.pen());
    cairo_arc(s.pen(), c.x, c.y, R * r, 0, 2 * M_PI);
    cairo_set_line_width(s.pen(), R * .006 + .6);
    cairo_stroke(s.pen());
  }
  for (int i = 0; i < 72; ++i) {
    const double turn = i * M_PI / 36;
    s.disc({c.x + std::cos(turn) * R * .624, c.y + std::sin(turn) * R * .624}, R * .012);
    if (i % 2 == 0) s.disc({c.x + std::cos(turn) * R * .9, c.y + std::sin(turn) * R * .9}, R * .008);
  }
  std::vector<Spot> star;
  for (int i = 0; i < 28; ++i) {
    const double turn = i * M_PI / 14 - M_PI / 2, r = R * (i % 2 ? .066 : .2);
    star.push_back({c.x + std::cos(turn) * r, c.y + std::sin(turn) * r});
  }
  s.shape(star, false);
}

}  // namespace drawings
