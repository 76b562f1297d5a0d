// Theme: colours by role, read from assets/themes/NAME.toml.
#pragma once
#include <string>

#include "base/disk.h"
#include "scenes/picture.h"

namespace bangvang {

struct Theme {
  std::string name;
  Paint background, panel, panel_current, fill, bar, bar_below;  // gradients
  Colour track, ink, ink2, dim, gold, line, on_fill, ornament;
  float ornament_title = .38f, ornament_corner = .30f, ornament_halo = .14f, ornament_header = .52f,
        ornament_strip = .34f;                                                                          // alphas
  float panel_border = .24f;                                                                          // alpha
  friend bool operator==(const Theme&, const Theme&) = default;
};

// Every key is required; a wrong one is a Problem naming the file and line.
Result<Theme> load_theme(const Disk&, const std::string& folder, const std::string& name);
std::vector<std::string> theme_names(const Disk&, const std::string& folder);

}  // namespace bangvang
