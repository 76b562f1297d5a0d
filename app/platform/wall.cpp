// Wall: follows the state with what is composed, orders what is not, and never shows a picture that is not wanted.
#include "platform/wall.h"

#include <algorithm>

namespace bangvang {

namespace {

Slot& at(Slots& slots, int i) { return slots[static_cast<std::size_t>(i)]; }
const Slot& at(const Slots& slots, int i) { return slots[static_cast<std::size_t>(i)]; }

Transition plain_fade(const Subject& of, int ms) {
  const Rect whole{0, 0, static_cast<float>(of.width), static_cast<float>(of.height)};
  return {{{Change::Kind::fade, whole, 0, ms}}, ms};
}

}  // namespace

Wall::Wall(int width, int height, int fade_ms, int guard_ms, int look_ms)
    : width_(width), height_(height), fade_ms_(fade_ms), guard_ms_(std::max(guard_ms, fade_ms)), look_ms_(look_ms) {}

void Wall::resize(int width, int height) {
  width_ = width;
  height_ = height;
}

Subject Wall::step(const std::string& id) const {
  return id.empty() ? Subject{} : Subject{Subject::Kind::step, id, width_, height_};
}
Subject Wall::hold_subject() const { return {Subject::Kind::hold, "", width_, height_}; }

const Slot* Wall::ready(const Subject& subject) const {
  if (subject.kind == Subject::Kind::none) return nullptr;
  const int slot = slot_of(slots_, subject);
  return slot != no_slot && at(slots_, slot).ready ? &at(slots_, slot) : nullptr;
}

std::vector<Subject> Wall::wishes() const {
  std::vector<Subject> all;
  if (look_ == Look::hold) all.push_back(hold_subject());
  for (const std::string& id : {live_, standby_, previous_})
    if (const Subject one = step(id); !id.empty() && std::find(all.begin(), all.end(), one) == all.end())
      all.push_back(one);
  return all;
}

bool Wall::fading(std::int64_t now) const {
  return from_ != no_slot && now - fade_start_ + frame_ms < transition_.total_ms;
}

void Wall::turn_to(int slot, std::int64_t now) {
  const Slot& next = at(slots_, slot);
  // A step that comes while another is still appearing lets that one be complete and goes on from there.
  from_ = front_ == no_slot || curtain_.covers(now) ? no_slot : front_;
  if (from_ != no_slot) {
    const Subject& old = at(slots_, from_).subject;
    const bool planned = !next.after.empty() && old == step(next.after);
    transition_ = planned ? next.transition : plain_fade(next.subject, fade_ms_);
    fade_start_ = now;
  }
  front_ = slot;
}

void Wall::follow(const ShowState& state, std::int64_t now) {
  live_ = state.live;
  standby_ = state.standby;
  previous_ = state.previous;
  entered_ms_ = state.entered_ms;
  look_ = state.look;
  if (!fading(now)) from_ = no_slot;

  const int wanted = slot_of(slots_, step(live_));
  // What is taken under black or hold is for later: it waits until the curtain covers the wall whole.
  const bool unseen = look_ == Look::program || opening_ || curtain_.covers(now);
  if (wanted != no_slot && at(slots_, wanted).ready && wanted != front_ && unseen) turn_to(wanted, now);
  const bool program_ready = front_ != no_slot && at(slots_, front_).subject == step(live_);
  const bool hold_ready = ready(hold_subject()) != nullptr;
  if (!opening_) return curtain_.follow(look_, program_ready, hold_ready, now, look_ms_);
  if (look_ == Look::black || (look_ == Look::hold ? hold_ready : program_ready)) {
    curtain_.jump(look_);
    opening_ = false;
  }
}

std::optional<Order> Wall::patch_order(std::int64_t now) const {
  for (int i = 0; i < 3; ++i) {
    const Slot& slot = at(slots_, i);
    if (!slot.ready || !slot.picture) continue;
    const bool counts = slot.subject == step(live_) && slot.picture->changes_at;
    const bool due = counts && (now >= *slot.picture->changes_at || slot.entered_ms != entered_ms_);
    const bool photos = slot.photos_came && !slot.waiting.empty();
    if (!due && !photos) continue;
    const std::int64_t entered = slot.subject == step(live_) ? entered_ms_ : slot.entered_ms;
    return Order{i, slot.subject, slot.after, entered, slot.picture, slot.preview,
                 photos ? slot.waiting : std::vector<Rect>{}};
  }
  return std::nullopt;
}

// Composing takes cores and memory from the frames of a fade, so it is put off as long as it is still done in time.
bool Wall::can_wait(std::int64_t now) const {
  return fading(now) && static_cast<double>(now - fade_start_) < guard_ms_ - 3 * typical_ms_;
}

std::optional<Order> Wall::next_order(std::int64_t now) {
  if (under_way_) return std::nullopt;
  std::array<bool, 3> pinned{};
  for (const int slot : {front_, fading(now) ? from_ : no_slot})
    if (slot != no_slot) pinned[static_cast<std::size_t>(slot)] = true;
  if (const int slot = slot_of(slots_, hold_subject()); slot != no_slot && curtain_.hold(now) > 0)
    pinned[static_cast<std::size_t>(slot)] = true;

  const auto placement = place_next(slots_, wishes(), pinned);
  const bool urgent = placement && placement->subject != step(standby_) && placement->subject != step(previous_);
  auto patch = urgent ? std::nullopt : patch_order(now);
  if (patch) {
    at(slots_, patch->slot).photos_came = false;
    under_way_ = true;
    return patch;
  }
  if (!placement || (!urgent && can_wait(now))) return std::nullopt;
  const bool is_live = placement->subject == step(live_);
  // A step that is taken before it is ready fades in from the picture that is on the wall by then.
  const Slot* const wall = front_ == no_slot ? nullptr : &at(slots_, front_);
  std::string after = is_live ? (wall ? wall->subject.step : "") : live_;
  if (placement->subject.kind == Subject::Kind::hold || placement->subject == step(previous_)) after.clear();
  at(slots_, placement->slot) = Slot{};
  at(slots_, placement->slot).subject = placement->subject;
  under_way_ = true;
  return Order{placement->slot, placement->subject, after, is_live ? entered_ms_ : now, nullptr, nullptr, {}};
}

void Wall::deliver(const Composed& done) {
  under_way_ = false;
  Slot& slot = at(slots_, done.order.slot);
  if (slot.subject != done.order.subject) return;
  slot.picture = done.picture;
  slot.waiting = done.waiting;
  slot.entered_ms = done.order.entered_ms;
  if (done.preview) slot.preview = done.preview;
  if (done.order.patch_of) return;
  typical_ms_ = typical_ms_ > 0 ? (3 * typical_ms_ + done.took_ms) / 4 : done.took_ms;
  slot.transition = done.transition;
  slot.after = done.order.after;
  slot.ready = true;
}

void Wall::photos_came() {
  for (Slot& slot : slots_) slot.photos_came = true;
}

Layers Wall::layers(std::int64_t now) const {
  if (opening_) return {};
  const double black = curtain_.black(now), hold = curtain_.hold(now);
  if (black == 1) return {{no_slot, {}, 1}};
  Layers all;
  if (hold < 1 && front_ != no_slot)
    all = fading(now) ? fade_layers(transition_, from_, front_, now - fade_start_) : Layers{{front_, {}, 1}};
  if (hold > 0) all.push_back({slot_of(slots_, hold_subject()), {}, hold});
  if (black > 0) all.push_back({no_slot, {}, black});
  return all;
}

bool Wall::moving(std::int64_t now) const { return fading(now) || curtain_.moving(now); }

bool Wall::settled(std::int64_t now) const {
  return !opening_ && !fading(now) && curtain_.settled(look_, now) && front_ != no_slot &&
         at(slots_, front_).subject == step(live_);
}

std::string Wall::shown(std::int64_t now) const {
  return opening_ || front_ == no_slot || look_ != Look::program || curtain_.covers(now) ? "" : at(slots_, front_).subject.step;
}

std::optional<std::int64_t> Wall::changes_at() const {
  return !under_way_ && front_ != no_slot && at(slots_, front_).picture ? at(slots_, front_).picture->changes_at : std::nullopt;
}

const Slot* Wall::live() const { return front_ == no_slot ? nullptr : &at(slots_, front_); }
const Slot* Wall::standby() const { return ready(step(standby_)); }
const Slot* Wall::hold() const { return ready(hold_subject()); }

}  // namespace bangvang
