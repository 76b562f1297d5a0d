// Six gatherings: people at work and at a feast, none with a face.
#include <cmath>

#include "drawings/drawings.h"
#include "drawings/figures.h"

namespace drawings {

namespace {

constexpr Rgb hair = rgb(0x21161a);
constexpr Rgb skins[] = {rgb(0xdba576), rgb(0xcf9566), rgb(0xe3b387)};

void hall_backdrop(Sheet& s) {
  s.sky({{0, rgb(0x7a0e17)}, {.72, rgb(0x5b0810)}, {1, rgb(0x4a050b)}});
  s.glow({960, 430}, 820, rgb(0xd8833f), .38);
  drum_rings(s, {960, 430}, 400, rgb(0xf3cf7a), .5);
  for (int side : {-1, 1}) {  // curtains
    for (int fold = 0; fold < 6; ++fold) {
      const double x = 960 + side * (960 - fold * 44);
      s.down(0, s.h, {{0, mix(rgb(0x9c1a22), rgb(0x5c0a12), fold % 2)}, {1, rgb(0x3d040a)}});
      s.shape({{x, -20},
               {x - side * 52, -20},
               {x - side * 46, 500},
               {x - side * 50, s.h},
               {x + side * 10, s.h},
               {x + side * 6, 400}});
    }
  }
  s.band(880, s.h, {{0, rgb(0xa6653a)}, {.1, rgb(0x8a4f2c)}, {1, rgb(0x4d2716)}});
}

void pot_of_flowers(Sheet& s, Spot at, double z, int seed) {
  s.colour(rgb(0x2f6b46));
  for (int i = 0; i < 9; ++i) s.oval({at.x + (i - 4) * 13 * z, at.y - 40 * z}, 7 * z, 44 * z, (i - 4) * .17);
  const Rgb petals[] = {rgb(0xf6d365), rgb(0xf08a7a), rgb(0xfff3dc)};
  for (int i = 0; i < 13; ++i) {
    s.colour(petals[i % 3]);
    s.disc({at.x + (i - 6) * 11 * z, at.y - (78 + 22 * noise(i * 1.3, seed)) * z}, 14 * z);
  }
  s.colour(rgb(0xdec6a0));
  s.shape({{at.x - 44 * z, at.y - 30 * z},
           {at.x + 44 * z, at.y - 30 * z},
           {at.x + 30 * z, at.y + 14 * z},
           {at.x - 30 * z, at.y + 14 * z}},
          false);
}

void lantern(Sheet& s, Spot at, double z, Rgb c) {
  s.glow(at, 130 * z, mix(c, rgb(0xfff0b0), .6), .55);
  s.down(at.y - 40 * z, at.y + 40 * z, {{0, c}, {.5, mix(c, rgb(0xfff0b0), .6)}, {1, c}});
  s.oval(at, 36 * z, 44 * z);
  s.colour(mix(c, rgb(0x4a1208), .5), .6);
  for (double turn : {-.55, 0.0, .55})
    s.stroke(
        {{at.x + turn * 20 * z, at.y - 42 * z}, {at.x + turn * 56 * z, at.y}, {at.x + turn * 20 * z, at.y + 42 * z}},
        2 * z);
  s.colour(rgb(0x8a5a1c));
  s.oval({at.x, at.y - 44 * z}, 15 * z, 5 * z);
  s.oval({at.x, at.y + 44 * z}, 15 * z, 5 * z);
  s.stroke({{at.x, at.y + 48 * z}, {at.x, at.y + 76 * z}}, 4 * z, false);
}

}  // namespace

void village_library(Sheet& s) {
  s.sky({{0, rgb(0xf4e4c2)}, {1, rgb(0xe3c697)}});
  const Rgb books[] = {rgb(0x9c3b33), rgb(0x2f6d6a), rgb(0xd49b3d), rgb(0x3d5288),
                       rgb(0x6d8a46), rgb(0x7a4a6b), rgb(0xe6d8b8)};
  for (int shelf = 0; shelf < 3; ++shelf) {
    const double foot = 300 + shelf * 230;
    for (double x = 170; x < 1750;) {
      const double k = x * .037 + shelf * 9, width = 26 + 16 * std::abs(noise(k, 3)),
                   tall = 130 + 42 * noise(k * 1.9, 5);
      if (noise(x / 120, 17 + shelf) > -.35) {
        const Rgb c = books[static_cast<int>(std::abs(noise(k * 2.7, 7)) * 40) % 7];
        s.down(foot - tall, foot, {{0, c}, {1, mix(c, rgb(0x20120c), .25)}});
        cairo_rectangle(s.pen(), x, foot - tall, width - 3, tall);
        cairo_fill(s.pen());
        s.colour(rgb(0xffedc4), .55);
        cairo_rectangle(s.pen(), x + 5, foot - tall * .8, width - 13, 5);
        cairo_fill(s.pen());
      }
      x += width;
    }
    s.band(foot, foot + 20, {{0, rgb(0x9a6a3a)}, {1, rgb(0x6d4722)}});
  }
  s.band(800, s.h, {{0, rgb(0xc79a62)}, {1, rgb(0x8f6536)}});
  s.glow({960, 560}, 700, rgb(0xfff3cf), .5);
  const Rgb dress[] = {rgb(0x8e2a33), rgb(0x2d5a6e), rgb(0xf2ead8), rgb(0x4d6b38)};
  for (int i = 0; i < 4; ++i) {
    const Spot at{420 + 350.0 * i, 1010 - 26.0 * (i % 2)};
    person(s, at, 400 + 70 * (i % 2), {dress[i], hair, skins[i % 3], i % 2 == 0});
    s.colour(rgb(0xfff8e6));  // an open book
    const double y = at.y - 150 - 40 * (i % 2);
    s.shape({{at.x - 62, y - 12},
             {at.x, y + 6},
             {at.x + 62, y - 12},
             {at.x + 62, y + 44},
             {at.x, y + 62},
             {at.x - 62, y + 44}},
            false);
    s.colour(rgb(0xb08a52));
    s.stroke({{at.x, y + 6}, {at.x, y + 62}}, 4, false);
  }
}

void planting_trees(Sheet& s) {
  s.sky({{0, rgb(0x7cc0da)}, {.5, rgb(0xe3f2dd)}, {1, rgb(0xfdf6d0)}});
  s.glow({1500, 190}, 380, rgb(0xfff7cc), .95);
  cloud(s, {380, 190}, 110);
  cloud(s, {980, 130}, 80);
  s.hills(520, 110, 520, 191, rgb(0x8fbfb0), rgb(0xc3dcb8));
  s.hills(620, 80, 420, 197, rgb(0x6aa36f), rgb(0xa3c98a));
  s.hills(760, 50, 700, 199, rgb(0x8bb95c), rgb(0x55883a), 2);
  for (int i = 0; i < 9; ++i) {
    const double x = 120 + 212.0 * i, y = 800 + 60 * noise(i * 1.9, 211);
    s.colour(rgb(0x6b4a2c));
    s.oval({x, y}, 52, 13);
    s.stroke({{x, y}, {x + 4, y - 84}}, 6, false);
    s.colour(rgb(0x3f7d3c));
    for (int leaf = 0; leaf < 5; ++leaf) {
      const double turn = (leaf - 2) * .7;
      s.oval({x + 4 + 22 * std::sin(turn), y - 78 - 24 * std::cos(turn)}, 9, 25, turn);
    }
  }
  farmer(s, {520, 950}, 1.9, rgb(0x2d5a8a), true);
  farmer(s, {980, 990}, 2.1, rgb(0xa03a3a), false);
  farmer(s, {1300, 940}, 1.8, rgb(0x7a5a94), true);
}

void harvest(Sheet& s) {
  s.sky({{0, rgb(0xf0a860)}, {.35, rgb(0xfbdc9c)}, {1, rgb(0xfff1c8)}});
  s.glow({520, 330}, 460, rgb(0xfff5cf), .95);
  s.colour(rgb(0xfffbe6));
  s.disc({520, 330}, 66);
  s.hills(480, 60, 420, 223, rgb(0xc79a6a), rgb(0xe6c587));
  s.hills(530, 26, 200, 227, rgb(0x8f8a4a), rgb(0xc2b060));
  s.band(548, s.h, {{0, rgb(0xeac863)}, {1, rgb(0xb98a2c)}});
  for (int row = 0; row < 12; ++row) {
    const double t = row / 11.0, y = 566 + 500 * t * t;
    s.colour(mix(rgb(0xd0a540), rgb(0x8f6418), t), .8);
    for (double x = -20; x < s.w + 20; x += 16 + 22 * t) {
      const double lean = 8 * noise(x / 60, 229 + row);
      s.stroke({{x, y + 30 * t + 8}, {x + lean * .4, y - 8 - 26 * t}, {x + lean * 2, y - 12 - 40 * t}}, 2 + 3 * t);
    }
  }
  farmer(s, {700, 800}, 1.5, rgb(0x6b2f4a), true);
  farmer(s, {980, 770}, 1.35, rgb(0x2f5a6a), true);
  farmer(s, {1330, 880}, 1.9, rgb(0x8a3a2c), false);
  for (int i = 0; i < 4; ++i) {
    const Spot at{1490 + 120.0 * (i % 2) + 30 * i, 900 + 34.0 * i};
    s.colour(rgb(0xe0b64c));
    s.shape({{at.x - 44, at.y},
             {at.x - 14, at.y - 60},
             {at.x - 50, at.y - 132},
             {at.x + 50, at.y - 132},
             {at.x + 14, at.y - 60},
             {at.x + 44, at.y}});
    s.colour(rgb(0x8a5a1c));
    s.stroke({{at.x - 18, at.y - 60}, {at.x + 18, at.y - 60}}, 9, false);
  }
}

void lanterns(Sheet& s) {
  s.sky({{0, rgb(0x0f1a44)}, {.6, rgb(0x30306b)}, {1, rgb(0x6a4a70)}});
  s.glow({1440, 250}, 430, rgb(0xfff1c4), .7);
  s.colour(rgb(0xfff6d8));
  s.disc({1440, 250}, 112);
  for (int i = 0; i < 90; ++i) {
    s.colour(rgb(0xffffff), .35 + .3 * noise(i, 233));
    s.disc({960 + 960 * noise(i * 7.7, 239), 330 + 330 * noise(i * 3.3, 241)}, 1.8);
  }
  s.hills(760, 60, 420, 251, rgb(0x262a58), rgb(0x3c3462));
  const Rgb colours[] = {rgb(0xe2483a), rgb(0xf0a02e), rgb(0xd84a7a), rgb(0xe9c23a)};
  for (int rope = 0; rope < 2; ++rope) {
    const double y = 90 + 190 * rope;
    std::vector<Spot> line;
    for (int i = 0; i <= 8; ++i)
      line.push_back({-100 + 260.0 * i + 120 * rope, y + 60 * std::sin(i * M_PI / 4 + 2 * rope)});
    s.colour(rgb(0x14183a));
    s.stroke(line, 3);
    for (int i = 1; i < 8; ++i) lantern(s, {line[i].x, line[i].y + 52}, .8 + .3 * rope, colours[(i + rope) % 4]);
  }
  s.band(880, s.h, {{0, rgb(0x2c2450)}, {1, rgb(0x17122e)}});
  const Rgb dress[] = {rgb(0xb8323a), rgb(0xd9b24a), rgb(0x2f7a7a), rgb(0xe6dcc8), rgb(0x8a4a9a)};
  for (int i = 0; i < 5; ++i) {
    const Spot at{400 + 280.0 * i, 990 + 20.0 * (i % 2)};
    person(s, at, 280 + 26 * (i % 3), {dress[i], hair, skins[i % 3], i % 2 == 0});
    s.colour(rgb(0x8a5a1c));
    s.stroke({{at.x + 46, at.y - 140}, {at.x + 96, at.y - 208}}, 5, false);
    lantern(s, {at.x + 98, at.y - 164}, .62, colours[i % 4]);
  }
}

void signing(Sheet& s) {
  hall_backdrop(s);
  const Rgb dress[] = {rgb(0x24365c), rgb(0xd8b25a), rgb(0x2d4a3e), rgb(0xb04a6a), rgb(0x3a3440)};
  for (int i = 0; i < 5; ++i) person(s, {480 + 240.0 * i, 1000}, 520, {dress[i], hair, skins[i % 3], i % 2 == 1});
  s.down(740, 1040, {{0, rgb(0xc9242e)}, {1, rgb(0x8a0f18)}});
  s.shape({{330, 740}, {1590, 740}, {1620, 1040}, {300, 1040}}, false);
  s.colour(rgb(0xf3cf7a));
  cairo_rectangle(s.pen(), 318, 732, 1284, 14);
  cairo_fill(s.pen());
  for (int i = 0; i < 5; ++i) {
    const double x = 480 + 240.0 * i;
    s.colour(rgb(0xfff8e6));
    s.shape({{x - 56, 700}, {x + 56, 700}, {x + 68, 734}, {x - 68, 734}}, false);
    s.colour(rgb(0x2a1a14));
    s.stroke({{x + 16, 716}, {x + 44, 664}}, 5, false);
  }
  pot_of_flowers(s, {600, 744}, .9, 257);
  pot_of_flowers(s, {1320, 744}, .9, 263);
}

void handing_over_the_flag(Sheet& s) {
  hall_backdrop(s);
  person(s, {690, 1010}, 560, {rgb(0x24365c), hair, skins[0], false});
  person(s, {1010, 1010}, 540, {rgb(0xecd7ab), hair, skins[2], true});
  s.colour(rgb(0xd8a648));
  s.stroke({{850, 940}, {850, 100}}, 13, false);
  s.shape({{838, 104}, {850, 50}, {862, 104}}, false);
  s.down(120, 420, {{0, rgb(0xd4202c)}, {1, rgb(0x9c1019)}});
  s.path(
      {{857, 120}, {980, 146}, {1110, 104}, {1260, 130}, {1258, 270}, {1264, 410}, {1116, 380}, {986, 424}, {857, 400}},
      true, false);
  cairo_fill(s.pen());
  drum_rings(s, {1060, 264}, 104, rgb(0xf9e2a0), .95);
  s.colour(mix(skins[0], rgb(0x5a3018), .1));
  s.disc({840, 668}, 20);
  s.disc({862, 742}, 20);
  s.colour(rgb(0x24365c));
  s.stroke({{764, 626}, {800, 684}, {830, 672}}, 33);
  s.colour(rgb(0xecd7ab));
  s.stroke({{936, 640}, {910, 716}, {874, 740}}, 31);
}

}  // namespace drawings
