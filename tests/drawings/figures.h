// Figures: what stands in the drawings: boats, trees, houses, birds and people without faces. `at` is where they stand.
#pragma once
#include "drawings/sheet.h"

namespace drawings {

void boat(Sheet&, Spot at, double size, Rgb);  // a sampan, one standing in it with an oar
void junk(Sheet&, Spot at, double size);       // with three sails
void bird(Sheet&, Spot at, double span, Rgb);
void cloud(Sheet&, Spot at, double size);
void stilt_house(Sheet&, Spot at, double size);
void pine(Sheet&, Spot at, double size, Rgb);
void palm(Sheet&, Spot at, double height, double lean, Rgb leaf);
void bamboo(Sheet&, Spot at, double size, int seed);
void farmer(Sheet&, Spot at, double size, Rgb dress, bool bent);
void conical_hat(Sheet&, Spot top, double width);

struct Dress {
  Rgb body, hair, skin;
  bool long_hair = false;
};
// Upright, seen from the front, `height` px from sole to crown.
void person(Sheet&, Spot at, double height, const Dress&);
// Rings and a star after a bronze drum, in the pen's place of `c`.
void drum_rings(Sheet&, Spot centre, double radius, Rgb c, double alpha);

}  // namespace drawings
