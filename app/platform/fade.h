// Fade: how far a change on the wall has come, as layers to draw. Pure; times are steady ms.
#pragma once
#include <cstdint>
#include <vector>

#include "scenes/scenes.h"

namespace bangvang {

inline constexpr int frame_ms = 16;  // of a 60 Hz projector: a change's first frame is already this far in
inline constexpr int no_slot = -1;

// One copy onto the wall: a slot's texture, or black.
struct Layer {
  int slot = no_slot;    // no_slot: black
  Rect area;             // px, whole numbers; w = 0: all of it
  double opacity = 1;    // 0…1
  friend bool operator==(const Layer&, const Layer&) = default;
};
using Layers = std::vector<Layer>;  // back to front

double ease_out(double t);     // cubic, 0…1 → 0…1
double ease_in_out(double t);  // cubic

// The new picture's parts over the old one, `elapsed` ms after the first frame. At the end: the new picture alone.
Layers fade_layers(const Transition&, int from, int to, std::int64_t elapsed);

// A level between 0 and 1 on its way to another.
class Level {
 public:
  void set(double to);                                           // at once
  void move(double to, std::int64_t now, int duration);          // from where it is; shorter if it has less to go
  double at(std::int64_t now) const;
  double goal() const { return to_; }
  bool moving(std::int64_t now) const { return at(now) != to_; }

 private:
  double from_ = 0, to_ = 0;
  std::int64_t start_ = 0;
  int duration_ = 0;
};

}  // namespace bangvang
