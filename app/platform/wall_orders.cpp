// Wall: what is composed next, and into which texture.
#include <algorithm>

#include "platform/wall.h"

namespace bangvang {

std::vector<Subject> Wall::wishes() const {
  std::vector<Subject> all;
  const auto wish = [&all](const Subject& one) {
    if (one.kind != Subject::Kind::none && std::find(all.begin(), all.end(), one) == all.end()) all.push_back(one);
  };
  if (look_ == Look::hold) wish(hold_subject());
  for (const std::string& id : {frozen_, live_, standby_}) wish(step(id));
  wish(renewal());
  wish(step(previous_));
  return all;
}

std::optional<Order> Wall::patch_order(std::int64_t now) const {
  if (!frozen_.empty()) return std::nullopt;
  const int i = slot_of(slots_, step(live_));
  if (i == no_slot || !at(slots_, i).ready || !at(slots_, i).picture) return std::nullopt;
  const Slot& slot = at(slots_, i);
  const auto changes = slot.picture->changes_at;
  if (!changes || (now < *changes && slot.entered_ms == entered_ms_)) return std::nullopt;
  return Order{i, slot.subject, slot.after, entered_ms_, slot.picture, slot.preview};
}

// Composing takes cores and memory from the frames of a fade, so it is put off as long as it is still done in time.
bool Wall::can_wait(std::int64_t now) const {
  return fading(now) && static_cast<double>(now - fade_start_) < guard_ms_ - 3 * typical_ms_;
}

std::array<bool, 3> Wall::pinned(std::int64_t now) const {
  std::array<bool, 3> all{};
  for (const int slot : {front_, fading(now) ? from_ : no_slot})
    if (slot != no_slot) all[static_cast<std::size_t>(slot)] = true;
  if (const int slot = hold_slot(now); slot != no_slot && curtain_.hold(now) > 0)
    all[static_cast<std::size_t>(slot)] = true;
  return all;
}

Order Wall::order_into(int slot, const Subject& subject, std::string after, std::int64_t entered_ms) {
  at(slots_, slot) = Slot{};
  at(slots_, slot).subject = subject;
  return {slot, subject, std::move(after), entered_ms, nullptr, nullptr};
}

// The old picture stays until the new one is there; only the previous step's is painted over, where there is no room.
std::optional<Order> Wall::renewal_order(const Subject& subject, std::int64_t now) {
  const int old = slot_of(slots_, subject);
  if (old == no_slot || !at(slots_, old).ready || !at(slots_, old).photos_came) return std::nullopt;
  const bool renewed = std::any_of(slots_.begin(), slots_.end(), [&](const Slot& slot) { return slot.renews == old; });
  if (renewed) return std::nullopt;
  std::vector<Subject> kept{subject, wanted(), step(live_)};
  if (look_ == Look::hold) kept.push_back(hold_subject());
  const bool spared = subject == hold_subject();  // under hold nobody takes standby at once
  if (!standby_.empty() && !spared) kept.push_back(step(standby_));
  const auto pins = pinned(now);
  int slot = place_renewal(slots_, wishes(), kept, pins);
  if (slot == no_slot && subject == step(previous_) && !pins[static_cast<std::size_t>(old)]) slot = old;
  if (slot == no_slot) return std::nullopt;
  Slot& before = at(slots_, old);
  before.photos_came = false;
  Order order = order_into(slot, subject, before.after, subject == step(live_) ? entered_ms_ : before.entered_ms);
  if (slot != old) at(slots_, slot).renews = old;
  return order;
}

std::optional<Order> Wall::next_order(std::int64_t now) {
  if (under_way_) return std::nullopt;
  came_.clear();
  const auto placement = place_next(slots_, wishes(), pinned(now));
  const bool urgent = placement && placement->subject != step(standby_) && placement->subject != step(previous_) && placement->subject != renewal();
  std::optional<Order> order;
  if (!urgent) order = patch_order(now);
  if (!urgent && !order) order = renewal_order(wanted(), now);
  if (!urgent && !order && look_ == Look::hold) order = renewal_order(hold_subject(), now);
  if (!order && placement && (urgent || !can_wait(now))) {
    const bool is_live = placement->subject == step(live_) || placement->subject == renewal();
    // A step that is taken before it is ready fades in from the picture that is on the wall by then.
    const Slot* const wall = front_ == no_slot ? nullptr : &at(slots_, front_);
    std::string after = is_live ? (wall ? wall->subject.step : "") : live_;
    if (keeps_ || placement->subject.kind == Subject::Kind::hold || placement->subject == step(previous_)) after.clear();
    order = order_into(placement->slot, placement->subject, std::move(after), is_live ? entered_ms_ : now);
  }
  if (!order && !can_wait(now)) order = renewal_order(step(standby_), now);
  if (!order && !can_wait(now)) order = renewal_order(step(previous_), now);
  under_way_ = order.has_value();
  return order;
}

}  // namespace bangvang
