// Wall: what the hall shows at a moment and what must be composed for it; the ShowState's shadow on the wall. Pure.
#pragma once
#include <optional>
#include <vector>

#include "platform/curtain.h"
#include "platform/placard.h"
#include "platform/slots.h"
#include "show/content.h"

namespace bangvang {

inline constexpr int arrival_ms = 150;          // a photo that comes late fades in

// A picture to compose: into a slot, or only those parts of one that have changed.
struct Order {
  int slot = no_slot;
  Subject subject;
  std::string after;                            // the step it will follow, for the transition; "" none
  std::int64_t entered_ms = 0;
  std::shared_ptr<const Picture> patch_of;      // null: the whole picture
  std::shared_ptr<const Pixels> preview_of;     // patch: the preview so far; may be null
  std::optional<Placard> placard{};             // this, and no subject but its size; into no slot
};

struct Composed {
  Order order;
  std::shared_ptr<const Picture> picture;
  std::vector<Awaited> waiting;
  std::vector<PhotoWish> photos;                // all that the picture shows
  Transition transition;
  std::shared_ptr<const Pixels> preview;
  Rect patched;                                 // patch: where `patch` goes; w = 0: nothing changed
  Pixels patch;
  bool only_layout = false;                     // as the job was: there is nothing but `photos`
  double took_ms = 0;
};

class Wall {
 public:
  // No step follows another within `guard_ms`: that long a standby picture may take to be ready.
  Wall(int width, int height, int fade_ms, int guard_ms = 400, int look_ms = 500);

  void resize(int width, int height);           // px; the picture on the wall stays until there is one of the new size
  void keep_time(int fade_ms, int guard_ms);    // as other data want it
  // Heads for what this state shows. The first picture, and what changes under black or hold, appears without a fade.
  // To be called each turn, after what was delivered.
  // A step whose content is another one by now is painted anew, and fades in even if it is the live one.
  void follow(const ShowState&, std::int64_t now, const Contents& = {});
  // The next thing to compose; nothing while one is under way.
  std::optional<Order> next_order(std::int64_t now);
  void deliver(const Composed&);
  // A picture that waited for one of them is painted anew in another slot; on the wall the photo then fades in.
  void photos_came(const std::vector<PhotoWish>&);
  // Photos are others by now: whatever is not seen at the moment is painted anew.
  void photos_replaced(std::int64_t now);
  bool composing() const { return under_way_; }

  Layers layers(std::int64_t now) const;        // empty: nothing to show yet
  bool moving(std::int64_t now) const;          // the next frame differs from this one
  // The live step's picture, and no trace of another one, in the look that is wanted.
  bool settled(std::int64_t now) const;
  // The step of which something is to be seen in the look program, or "".
  std::string shown(std::int64_t now) const;
  // Steady ms at which the shown picture becomes another one by itself; nothing while that is being composed.
  std::optional<std::int64_t> changes_at() const;

  const Slot* live() const;                     // the slot on the wall; null before the first picture
  const Slot* standby() const;                  // null while it is not ready
  const Slot* hold() const;                     // null while it is not ready

 private:
  Subject step(const std::string& id) const;
  Subject wanted() const { return step(frozen_.empty() ? live_ : frozen_); }  // in the look program or freeze
  Subject renewal() const;                      // the live step's, ready to be applied; of no kind if there is none
  Subject hold_subject() const;
  int hold_slot(std::int64_t now) const;        // or no_slot
  void forget_unseen(const Subject&, std::int64_t now);
  const Slot* ready(const Subject&) const;
  std::vector<Subject> wishes() const;
  std::array<bool, 3> pinned(std::int64_t now) const;
  bool fading(std::int64_t now) const;
  bool can_wait(std::int64_t now) const;
  void turn_to(int slot, std::int64_t now);
  void take_renewed(std::int64_t now);
  std::optional<Order> patch_order(std::int64_t now) const;
  std::optional<Order> renewal_order(const Subject&, std::int64_t now);
  Order order_into(int slot, const Subject&, std::string after, std::int64_t entered_ms);

  int width_, height_, fade_ms_, guard_ms_, look_ms_;
  double typical_ms_ = 0;                       // to compose a picture
  Slots slots_;
  std::string live_, standby_, previous_;       // of the state followed
  bool keeps_ = false;                          // a picture of data that are not the next step's
  std::string frozen_;                          // "" or the step that stays on the wall, with the time on it standing still
  int speed_ = 100;
  std::int64_t retracted_ms_ = -1;
  bool cut_ = false;                            // something was taken back: it goes at once, without a fade
  std::string message_;                         // to the hall: a picture with it is another picture
  Contents contents_;                           // of these
  std::int64_t entered_ms_ = 0;
  Look look_ = Look::program;
  Curtain curtain_;
  bool opening_ = true;                         // nothing was shown yet
  int front_ = no_slot, from_ = no_slot;        // the program's picture, and the one it fades from
  Transition transition_;
  std::int64_t fade_start_ = 0;
  bool under_way_ = false;
  std::vector<PhotoWish> came_;                 // photos, since what is under way was ordered
};

}  // namespace bangvang
