// Slots: which picture lies in which of the hall's three textures, and which is composed next. Pure.
#pragma once
#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "painting/canvas.h"
#include "photos/photo_source.h"
#include "platform/fade.h"
#include "scenes/scenes.h"

namespace bangvang {

// A picture that the hall may want: a step or the hold picture, at a size.
struct Subject {
  enum class Kind { none, step, hold } kind = Kind::none;
  std::string step;           // id
  int width = 0, height = 0;  // px
  std::string message{};      // the operator's, at its foot
  std::uint64_t content = 0;  // what the roster has made of the step: content_of
  friend bool operator==(const Subject&, const Subject&) = default;
};

// A photo that was not there when its picture was painted, and where it belongs.
struct Awaited {
  PhotoWish wish;
  Rect box;  // px
  friend bool operator==(const Awaited&, const Awaited&) = default;
};

struct Slot {
  Subject subject;
  bool ready = false;                      // composed; else under way (or empty)
  std::shared_ptr<const Picture> picture;  // what was painted
  std::vector<Awaited> waiting;
  bool photos_came = false;                // some of `waiting` did
  int renews = no_slot;                    // the slot whose picture this is anew, with photos that have come; else no_slot
  std::int64_t entered_ms = 0;             // steady ms that the picture counts from
  Transition transition;                   // from the step `after`
  std::string after;
  std::shared_ptr<const Pixels> preview;   // small, for the panel
};
using Slots = std::array<Slot, 3>;
inline Slot& at(Slots& slots, int i) { return slots[static_cast<std::size_t>(i)]; }
inline const Slot& at(const Slots& slots, int i) { return slots[static_cast<std::size_t>(i)]; }

int slot_of(const Slots&, const Subject&);  // ready or under way, and no renewal; or no_slot

// The most urgent wish that lies in no slot, and the slot that may be given to it: one that is not pinned and whose
// picture is wanted less. Nothing if all wishes are met or every other slot is needed.
struct Placement {
  int slot = no_slot;
  Subject subject;
  friend bool operator==(const Placement&, const Placement&) = default;
};
std::optional<Placement> place_next(const Slots&, const std::vector<Subject>& wishes, const std::array<bool, 3>& pinned);
// The slot in which a picture may be painted anew beside its old one: the least wanted of those that are not pinned and
// hold none of `kept`. Or no_slot.
int place_renewal(const Slots&, const std::vector<Subject>& wishes, const std::vector<Subject>& kept,
                  const std::array<bool, 3>& pinned);

}  // namespace bangvang
