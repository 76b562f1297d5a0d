// The drawings of the sample ceremony; none shows a real person or place.
#pragma once
#include "drawings/sheet.h"

namespace drawings {

// 1920 × 1080
void dawn_on_the_lagoon(Sheet&);
void terraced_fields(Sheet&);
void bay_of_rocks(Sheet&);
void rice_field(Sheet&);
void highland_pines(Sheet&);
void canal(Sheet&);

void village_library(Sheet&);
void planting_trees(Sheet&);
void harvest(Sheet&);
void lanterns(Sheet&);
void signing(Sheet&);
void handing_over_the_flag(Sheet&);

// 640 × 920; `number` from 1 decides hair, dress and ground.
void portrait(Sheet&, int number, bool woman);

// 512 × 512, on nothing
void lotus_emblem(Sheet&);

}  // namespace drawings
