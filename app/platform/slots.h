// Slots: which picture lies in which of the hall's three textures, and which is composed next. Pure.
#pragma once
#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "painting/canvas.h"
#include "platform/fade.h"
#include "scenes/scenes.h"

namespace bangvang {

// A picture that the hall may want: a step or the hold picture, at a size.
struct Subject {
  enum class Kind { none, step, hold } kind = Kind::none;
  std::string step;           // id
  int width = 0, height = 0;  // px
  friend bool operator==(const Subject&, const Subject&) = default;
};

struct Slot {
  Subject subject;
  bool ready = false;                      // composed; else under way (or empty)
  std::shared_ptr<const Picture> picture;  // what was painted
  std::vector<Rect> waiting;               // boxes of photos that were not there yet
  bool photos_came = false;                // since it was painted
  std::int64_t entered_ms = 0;             // steady ms that the picture counts from
  Transition transition;                   // from the step `after`
  std::string after;
  std::shared_ptr<const Pixels> preview;   // small, for the panel
};
using Slots = std::array<Slot, 3>;

int slot_of(const Slots&, const Subject&);  // ready or under way; or no_slot

// The most urgent wish that lies in no slot, and the slot that may be given to it: one that is not pinned and whose
// picture is wanted less. Nothing if all wishes are met or every other slot is needed.
struct Placement {
  int slot = no_slot;
  Subject subject;
  friend bool operator==(const Placement&, const Placement&) = default;
};
std::optional<Placement> place_next(const Slots&, const std::vector<Subject>& wishes, const std::array<bool, 3>& pinned);

}  // namespace bangvang
