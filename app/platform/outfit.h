// Outfit: what it takes to show a ceremony's data beside the data themselves: themes, letters, and what there is to say of them.
#pragma once
#include <functional>

#include "base/problem.h"
#include "painting/canvas.h"
#include "scenes/scenes.h"

namespace bangvang {

// How an output is dressed; the MC's theme is its own.
struct Dressing {
  Theme theme;
  Insets safe;
};
struct Dressings {
  Dressing hall, mc{}, lobby{};
};

struct Outfit {
  Dressings dressings;
  FontSetup fonts;
  Problems problems;
  // What the installed fonts cannot set of these data, given the characters; may be empty.
  std::function<Problems(const std::vector<char32_t>& unset)> font_problems{};
};

}  // namespace bangvang
