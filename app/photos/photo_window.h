// The window: which photos are held ready, and in which order they are needed. Pure; steps are indices.
#pragma once
#include <cstddef>
#include <functional>
#include <optional>
#include <vector>

#include "photos/photo_source.h"

namespace bangvang {

// What is on the wall, what GO takes, what Back takes, what may come at any moment (the hold picture, by a number that
// PhotosOf knows), and the list that steps are taken from. -1: none.
struct Vantage {
  int live = -1, standby = -1, back = -1, aside = -1, count = 0;
  std::function<int(int)> after;  // the step that follows; -1 none
};

// The photos of a step, soonest seen first; null while nobody has laid the step out yet.
using PhotosOf = std::function<const std::vector<PhotoWish>*(int step)>;

// So many steps ahead are looked at; steps without photos cost nothing, but each must be laid out.
inline constexpr int most_steps_ahead = 128;

struct PhotoWindow {
  std::vector<PhotoWish> wishes;   // soonest needed first, each once
  std::size_t live = 0;            // the first so many are the live step's: held whatever they weigh
  std::size_t urgent = 0;          // the first so many are the live step's and the standby step's
  std::optional<int> unknown;      // the next step whose photos must be known for the window to go on
  friend bool operator==(const PhotoWindow&, const PhotoWindow&) = default;
};

std::size_t bytes_of(const PhotoWish&);  // of its pixels, at most

// Live, standby, aside, one behind, then as many ahead as `budget` bytes of pixels hold. The standby step's photos stay
// as long as the budget holds them without the live step's; so all together weigh no more than the budget and those.
PhotoWindow photo_window(const Vantage&, const PhotosOf&, std::size_t budget);

}  // namespace bangvang
