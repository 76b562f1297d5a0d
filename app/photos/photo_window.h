// The window: which photos are held ready, and in which order they are needed. Pure; steps are indices.
#pragma once
#include <cstddef>
#include <functional>
#include <optional>
#include <vector>

#include "photos/photo_source.h"

namespace bangvang {

// What is on the wall, what GO takes, what Back takes, and the list that steps are taken from. -1: none.
struct Place {
  int live = -1, standby = -1, back = -1, count = 0;
  std::function<int(int)> after;  // the step that follows; -1 none
};

// The photos of a step, soonest seen first; null while nobody has laid the step out yet.
using PhotosOf = std::function<const std::vector<PhotoWish>*(int step)>;

struct PhotoWindow {
  std::vector<PhotoWish> wishes;   // soonest needed first, each once; all together within the budget, but the live step's stay
  std::optional<int> unknown;      // the next step whose photos must be known for the window to go on
};

// Live, standby, one behind, then as many ahead as `budget` bytes of pixels hold.
PhotoWindow photo_window(const Place&, const PhotosOf&, std::size_t budget);

}  // namespace bangvang
