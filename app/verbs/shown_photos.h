// Which photos the hall shows, where each is named, and how large it stands there.
#pragma once
#include <cstdint>
#include <string>
#include <vector>

#include "scenes/scenes.h"

namespace bangvang {

// A box of the hall at full HD.
struct PhotoBox {
  float width = 0, height = 0;  // px
  Fit fit = Fit::cover;
  friend bool operator==(const PhotoBox&, const PhotoBox&) = default;
};

struct ShownPhoto {
  std::string file;             // path relative to the ceremony's folder
  Place named;                  // the first row that names it, else the file itself
  std::vector<PhotoBox> boxes;  // each once
  std::uint64_t bytes = 0;      // of the file; 0 until somebody has looked
  std::string whose{};          // the name of the person, member or unit; "" where a row tells of no such
};

// False: nothing is named, and there is nothing to lay out.
bool names_photos(const Ceremony&);
// In order of the show, each once; the ceremony's emblem last. `safe`: of the hall.
std::vector<ShownPhoto> shown_photos(const Program&, const Insets& safe);

}  // namespace bangvang
