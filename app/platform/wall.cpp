// Wall: follows the state with what is composed, orders what is not, and never shows a picture that is not wanted.
#include "platform/wall.h"

#include <algorithm>
#include <utility>

namespace bangvang {

namespace {

Transition plain_fade(const Subject& of, int ms) {
  const Rect whole{0, 0, static_cast<float>(of.width), static_cast<float>(of.height)};
  return {{{Change::Kind::fade, whole, 0, ms}}, ms};
}

bool waits_for(const std::vector<Awaited>& waiting, const std::vector<PhotoWish>& photos) {
  return std::any_of(waiting.begin(), waiting.end(), [&](const Awaited& one) {
    return std::find(photos.begin(), photos.end(), one.wish) != photos.end();
  });
}

// A reveal at another speed; every other change keeps its own.
void pace(Transition& transition, int percent) {
  if (!transition.reveal || percent == 100 || percent <= 0) return;
  for (Change& change : transition.changes) {
    change.start_ms = change.start_ms * 100 / percent;
    change.duration_ms = change.duration_ms * 100 / percent;
  }
  transition.total_ms = transition.total_ms * 100 / percent;
}

// The boxes of photos that `before` waited for and `after` has.
Transition arrival(const Slot& before, const Slot& after) {
  Transition fades{{}, arrival_ms};
  for (const Awaited& one : before.waiting)
    if (std::find(after.waiting.begin(), after.waiting.end(), one) == after.waiting.end())
      fades.changes.push_back({Change::Kind::fade, one.box, 0, arrival_ms});
  return fades;
}

// A fade of the whole wall costs time for each pixel, also for those that are the same in both pictures.
void blend_less(Transition& fade, const Slot& before, const Slot& after) {
  const bool plain = fade.changes.size() == 1 && fade.changes[0].kind == Change::Kind::fade;
  if (!plain || !before.picture || !after.picture) return;
  Rect& area = fade.changes[0].area;
  if (area.w < static_cast<float>(after.picture->width) || area.h < static_cast<float>(after.picture->height)) return;
  for (const Slot* slot : {&before, &after})
    if (!slot->waiting.empty()) return;  // the same mark may be a photo in one and a gap in the other
  if (const Rect differs = damage(*before.picture, *after.picture); differs.w > 0) area = differs;
}

}  // namespace

Wall::Wall(int width, int height, int fade_ms, int guard_ms, int look_ms)
    : width_(width), height_(height), fade_ms_(fade_ms), guard_ms_(std::max(guard_ms, fade_ms)), look_ms_(look_ms) {}

void Wall::resize(int width, int height) {
  width_ = width;
  height_ = height;
}

void Wall::keep_time(int fade_ms, int guard_ms) {
  fade_ms_ = fade_ms;
  guard_ms_ = std::max(guard_ms, fade_ms);
}

Subject Wall::step(const std::string& id) const {
  if (id.empty()) return {};
  std::uint64_t content = id == previous_ ? contents_.previous : 0;
  if (id == standby_) content = contents_.standby;
  if (id == live_) content = contents_.live;
  if (id == frozen_) content = contents_.frozen;
  return {Subject::Kind::step, id, width_, height_, message_, content};
}
Subject Wall::renewal() const {
  if (!keeps_ || contents_.renewal == 0) return {};
  return {Subject::Kind::step, live_, width_, height_, message_, contents_.renewal};
}
Subject Wall::hold_subject() const { return {Subject::Kind::hold, "", width_, height_, message_, contents_.hold}; }

// The hold picture that is on the wall stays until another one is there: of other data, of another message.
int Wall::hold_slot(std::int64_t now) const {
  const int right = slot_of(slots_, hold_subject());
  if (right != no_slot && at(slots_, right).ready) return right;
  if (curtain_.hold(now) == 0) return no_slot;
  for (int i = 0; i < 3; ++i)
    if (at(slots_, i).ready && at(slots_, i).renews == no_slot && at(slots_, i).subject.kind == Subject::Kind::hold) return i;
  return no_slot;
}

const Slot* Wall::ready(const Subject& subject) const {
  if (subject.kind == Subject::Kind::none) return nullptr;
  const int slot = slot_of(slots_, subject);
  return slot != no_slot && at(slots_, slot).ready ? &at(slots_, slot) : nullptr;
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
    pace(transition_, speed_);
    blend_less(transition_, at(slots_, from_), next);
    fade_start_ = now;
  }
  front_ = slot;
}

// A picture painted anew takes the place of its old one: where that is seen, once no other change is under way.
void Wall::take_renewed(std::int64_t now) {
  for (int i = 0; i < 3; ++i) {
    Slot& slot = at(slots_, i);
    if (slot.renews == no_slot || !slot.ready) continue;
    Slot& old = at(slots_, slot.renews);
    if (slot.renews == front_) {
      const bool seen = !opening_ && !curtain_.covers(now);
      if (seen && fading(now)) continue;
      from_ = no_slot;
      if (Transition fades = arrival(old, slot); seen && !fades.changes.empty()) {
        from_ = front_;
        transition_ = std::move(fades);
        fade_start_ = now;
      }
      front_ = i;
    }
    old = Slot{};  // its texture stays until the fade is over
    slot.renews = no_slot;
  }
}

void Wall::follow(const ShowState& state, std::int64_t now, const Contents& contents) {
  contents_ = contents;
  live_ = state.live;
  standby_ = state.standby;
  previous_ = state.previous;
  entered_ms_ = state.entered_ms;
  message_ = state.hall_message;
  look_ = state.look;
  frozen_ = state.frozen;
  speed_ = state.speed;
  // What is frozen stays as it was, whatever the roster says since.
  if (!frozen_.empty() && front_ != no_slot && at(slots_, front_).subject.step == frozen_)
    contents_.frozen = at(slots_, front_).subject.content;
  // Composed to be faded to whole, it can be revealed part by part again.
  if (std::exchange(keeps_, !state.kept_hash.empty()) && !keeps_) forget_unseen(step(standby_), now);
  if (std::exchange(retracted_ms_, state.retracted_ms) != state.retracted_ms) cut_ = !opening_ && state.retracted_ms >= 0;
  if (!fading(now)) from_ = no_slot;
  take_renewed(now);

  const bool hold_ready = hold_slot(now) != no_slot;
  // What is taken back is gone in the next frame: to the hold picture, or black until there is one.
  if (std::exchange(cut_, false) && look_ != Look::program && look_ != Look::freeze)
    curtain_.jump(look_ == Look::hold && hold_ready ? Look::hold : Look::black);
  const int there = slot_of(slots_, wanted());
  // What is taken under black or hold is for later: it waits until the curtain covers the wall whole.
  const bool unseen = look_ == Look::program || look_ == Look::freeze || opening_ || curtain_.covers(now);
  if (there != no_slot && at(slots_, there).ready && there != front_ && unseen) turn_to(there, now);
  const bool program_ready = front_ != no_slot && at(slots_, front_).subject == wanted();
  if (!opening_) return curtain_.follow(look_, program_ready, hold_ready, now, look_ms_);
  if (look_ == Look::black || (look_ == Look::hold ? hold_ready : program_ready)) {
    curtain_.jump(look_);
    opening_ = false;
  }
}

void Wall::deliver(const Composed& done) {
  under_way_ = false;
  Slot& slot = at(slots_, done.order.slot);
  if (slot.subject != done.order.subject) return;
  slot.picture = done.picture;
  slot.entered_ms = done.order.entered_ms;
  if (done.preview) slot.preview = done.preview;
  if (done.order.patch_of) return;
  slot.waiting = done.waiting;
  slot.photos_came = waits_for(slot.waiting, came_);
  typical_ms_ = typical_ms_ > 0 ? (3 * typical_ms_ + done.took_ms) / 4 : done.took_ms;
  slot.transition = done.transition;
  slot.after = done.order.after;
  slot.ready = true;
}

void Wall::photos_came(const std::vector<PhotoWish>& photos) {
  if (under_way_) came_.insert(came_.end(), photos.begin(), photos.end());
  for (Slot& slot : slots_)
    if (waits_for(slot.waiting, photos)) slot.photos_came = true;
}

void Wall::photos_replaced(std::int64_t now) {
  for (const Slot& slot : slots_) forget_unseen(slot.subject, now);
}

// Its texture is painted over once it is wanted again.
void Wall::forget_unseen(const Subject& subject, std::int64_t now) {
  const int slot = slot_of(slots_, subject);
  if (slot == no_slot || pinned(now)[static_cast<std::size_t>(slot)]) return;
  for (Slot& other : slots_)
    if (other.renews == slot) other = Slot{};
  at(slots_, slot) = Slot{};
}

Layers Wall::layers(std::int64_t now) const {
  if (opening_) return {};
  const double black = curtain_.black(now), hold = curtain_.hold(now);
  if (black == 1) return {{no_slot, {}, 1}};
  Layers all;
  if (hold < 1 && front_ != no_slot)
    all = fading(now) ? fade_layers(transition_, from_, front_, now - fade_start_) : Layers{{front_, {}, 1}};
  if (hold > 0) all.push_back({hold_slot(now), {}, hold});
  if (black > 0) all.push_back({no_slot, {}, black});
  return all;
}

bool Wall::moving(std::int64_t now) const { return fading(now) || curtain_.moving(now); }

bool Wall::settled(std::int64_t now) const {
  return !opening_ && !fading(now) && curtain_.settled(look_, now) && front_ != no_slot &&
         at(slots_, front_).subject == wanted();
}

std::string Wall::shown(std::int64_t now) const {
  // A picture of people as they were before a change announces nobody who came with it.
  const bool stale = front_ != no_slot && at(slots_, front_).subject.step == live_ && at(slots_, front_).subject.content != contents_.live;
  return stale || opening_ || front_ == no_slot || look_ != Look::program || curtain_.covers(now) ? "" : at(slots_, front_).subject.step;
}

std::optional<std::int64_t> Wall::changes_at() const {
  return !under_way_ && frozen_.empty() && front_ != no_slot && at(slots_, front_).picture ? at(slots_, front_).picture->changes_at : std::nullopt;
}

const Slot* Wall::live() const { return front_ == no_slot ? nullptr : &at(slots_, front_); }
const Slot* Wall::standby() const { return ready(step(standby_)); }
const Slot* Wall::hold() const { return ready(hold_subject()); }

}  // namespace bangvang
