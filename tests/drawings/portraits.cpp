// Portraits without faces: a head, hair and dress before a drum's rings. They stand for nobody.
#include "drawings/drawings.h"
#include "drawings/figures.h"

namespace drawings {

namespace {

struct Ground {
  Rgb top, foot, ring;
};
constexpr Ground grounds[] = {
    {rgb(0x97372b), rgb(0x6d1a18), rgb(0xe9b96a)}, {rgb(0x1f6272), rgb(0x0d3446), rgb(0x8fd6c6)},
    {rgb(0x54683a), rgb(0x2c3f24), rgb(0xd8dc98)}, {rgb(0x7a4a6b), rgb(0x46264a), rgb(0xe8b9c0)},
    {rgb(0x9a6a2c), rgb(0x63401a), rgb(0xf5dc9c)}, {rgb(0x3d5288), rgb(0x1f2d57), rgb(0xb3c6ee)}};
constexpr Rgb dresses[] = {rgb(0xecd7ab), rgb(0x2d4a3e), rgb(0x8e2a33), rgb(0x24365c),
                           rgb(0xdfe4e2), rgb(0x5b3a63), rgb(0x3f6d78), rgb(0xc7803f)};
constexpr Rgb coats[] = {rgb(0x24365c), rgb(0x3a3a42), rgb(0x2f463c), rgb(0x54402f), rgb(0x5a6570)};
constexpr Rgb skins[] = {rgb(0xdba576), rgb(0xcf9566), rgb(0xe3b387), rgb(0xbd8356)};
constexpr Rgb hairs[] = {rgb(0x2a0d10), rgb(0x1b1418), rgb(0x35241c), rgb(0x8d8782)};

void shoulders(Sheet& s, Rgb body) {
  s.colour(body);
  s.shape({{46, 940}, {58, 800}, {112, 690}, {226, 628}, {320, 640}, {414, 628}, {528, 690}, {582, 800}, {594, 940}});
}

void head(Sheet& s, Rgb skin) {
  s.colour(mix(skin, rgb(0x5a2f1c), .28));
  s.shape({{262, 470}, {378, 470}, {382, 620}, {320, 668}, {258, 620}});
  s.colour(skin);
  s.shape({{206, 340},
           {214, 262},
           {262, 206},
           {320, 194},
           {378, 206},
           {426, 262},
           {434, 340},
           {414, 440},
           {364, 512},
           {320, 524},
           {276, 512},
           {226, 440}});
}

void womans_collar(Sheet& s, Rgb body) {  // of an áo dài
  s.colour(mix(body, rgb(0xffffff), .12));
  s.shape({{250, 592}, {238, 650}, {320, 690}, {402, 650}, {390, 592}, {384, 634}, {320, 660}, {256, 634}});
  s.colour(mix(body, rgb(0x3a0c14), .5));
  s.stroke({{240, 652}, {320, 690}, {400, 652}}, 6);
  s.stroke({{330, 690}, {380, 760}, {450, 812}, {520, 838}}, 6);
}

void mans_collar(Sheet& s, Rgb body, int number) {  // shirt, tie and coat; or a plain buttoned shirt
  s.colour(rgb(0xf4efe4));
  s.shape({{252, 602}, {320, 668}, {388, 602}, {400, 640}, {338, 930}, {302, 930}, {240, 640}}, false);
  if (number % 3) {
    s.colour(mix(rgb(0x8e1f2a), rgb(0x1f3d6b), number % 2));
    s.shape({{304, 664}, {336, 664}, {332, 694}, {348, 900}, {320, 940}, {292, 900}, {308, 694}}, false);
  }
  s.colour(mix(body, rgb(0x000000), .18));
  s.shape({{238, 622}, {212, 700}, {262, 720}, {246, 744}, {304, 940}, {200, 940}, {170, 660}}, false);
  s.shape({{402, 622}, {428, 700}, {378, 720}, {394, 744}, {336, 940}, {440, 940}, {470, 660}}, false);
}

void short_hair(Sheet& s, Rgb hair, int number) {
  s.colour(hair);
  const double parting = number % 2 ? 30 : -26;
  s.shape({{204, 352},
           {192, 262},
           {232, 178},
           {320, 148},
           {408, 178},
           {448, 262},
           {436, 352},
           {420, 296},
           {392, 258},
           {320 + parting, 236},
           {252, 262},
           {222, 300}});
}

void womans_hair_behind(Sheet& s, Rgb hair, int style) {
  s.colour(hair);
  if (style == 0) {  // long
    s.shape({{152, 660},
             {148, 420},
             {176, 250},
             {240, 166},
             {320, 142},
             {400, 166},
             {464, 250},
             {492, 420},
             {488, 660},
             {430, 690},
             {320, 660},
             {210, 690}});
  } else if (style == 1) {  // to the chin
    s.shape({{176, 500},
             {172, 340},
             {196, 226},
             {250, 166},
             {320, 148},
             {390, 166},
             {444, 226},
             {468, 340},
             {464, 500},
             {420, 530},
             {320, 500},
             {220, 530}});
  } else {  // in a knot
    s.disc({320, 132}, 62);
    s.shape(
        {{196, 380}, {194, 280}, {236, 184}, {320, 150}, {404, 184}, {446, 280}, {444, 380}, {400, 420}, {240, 420}});
  }
}

void womans_hair_before(Sheet& s, Rgb hair, int style) {
  s.colour(hair);
  s.shape({{204, 372},
           {200, 280},
           {240, 196},
           {320, 168},
           {400, 196},
           {440, 280},
           {436, 372},
           {424, 306},
           {392, 256},
           {style == 1 ? 352.0 : 320.0, 214},
           {248, 256},
           {216, 306}});
}

}  // namespace

void portrait(Sheet& s, int number, bool woman) {
  const Ground& ground = grounds[number % 6];
  const Rgb body = woman ? dresses[number * 3 % 8] : coats[number * 2 % 5], skin = skins[(number * 2 + number / 3) % 4];
  const Rgb hair = hairs[!woman && number % 7 == 4 ? 3 : number % 3];
  s.sky({{0, ground.top}, {1, ground.foot}});
  s.glow({320, 330}, 420, mix(ground.top, ground.ring, .55), .55);
  drum_rings(s, {320, 350}, 430, ground.ring, .2);
  const int style = number % 3;
  if (woman) womans_hair_behind(s, hair, style);
  shoulders(s, body);
  head(s, skin);
  if (woman) {
    womans_collar(s, body);
    womans_hair_before(s, hair, style);
  } else {
    mans_collar(s, body, number);
    s.colour(skin);
    s.oval({206, 372}, 15, 34, .1);
    s.oval({434, 372}, 15, 34, -.1);
    short_hair(s, hair, number);
  }
}

}  // namespace drawings
