// PersonLines: a name above what the person is and what must not be overlooked, in one box; none below S while there is another way.
#pragma once
#include <string>
#include <vector>

#include "scenes/sketch.h"

namespace bangvang {

struct PersonLines {
  Fitted name, detail, remark;
  float gap = 0;          // px between each two
  bool left_out = false;  // no room for the detail
  float height() const;
};

// The size (u, between `most` and M) at which most of the names stand on one line; the longer ones wrap or shrink
// alone.
float names_size(const Sketch&, const std::vector<std::string>& names, const TextStyle&, float most_u, float width);
// The name at name_u on one line, else down to M on one line, else on two; it makes room for the detail down to S.
PersonLines fit_person(const Sketch&, const std::string& name, const TextStyle&, float name_u,
                       const std::string& detail, float width, float height, const std::string& remark = {});
void draw_person(Sketch&, const PersonLines&, Colour detail_colour, float x, float yc);

}  // namespace bangvang
