// SideWall: what is composed next for a screen beside the hall, and how it comes to be seen.
#include "platform/side_wall.h"

#include <algorithm>
#include <utility>

namespace bangvang {

namespace {

constexpr int late_ms = 1000;

bool waits_for(const std::vector<Awaited>& waiting, const std::vector<PhotoWish>& photos) {
  return std::any_of(waiting.begin(), waiting.end(), [&](const Awaited& one) {
    return std::find(photos.begin(), photos.end(), one.wish) != photos.end();
  });
}

}  // namespace

SideWall::SideWall(Side side, int width, int height) : side_(side), width_(width), height_(height) {}

void SideWall::resize(int width, int height) {
  width_ = width;
  height_ = height;
}

void SideWall::want(std::uint64_t version, std::int64_t now) {
  if (version == version_) return;
  version_ = version;
  wanted_ms_ = now;
}

void SideWall::forget() {
  front_ = from_ = next_ = no_slot;
  cards_ = {};
  forgotten_ = under_way_;
}

bool SideWall::outdated(const Card& card) const {
  return card.version != version_ || card.width != width_ || card.height != height_;
}

SideOrder SideWall::order_into(int slot, bool patch) const {
  const Card& card = at(slot);
  const bool fits = patch && card.width == width_ && card.height == height_;
  return {side_, version_, slot, width_, height_, fits ? card.picture : nullptr};
}

void SideWall::follow(std::int64_t now) {
  if (!moving(now)) from_ = no_slot;
  if (next_ != no_slot && from_ == no_slot && now - next_since_ms_ >= photo_patience_ms) turn_to(next_, now);
}

std::optional<SideOrder> SideWall::mc_order(std::int64_t now) const {
  const Card& card = at(0);
  const bool ticks = card.picture && card.picture->changes_at && now >= *card.picture->changes_at;
  return outdated(card) || ticks ? std::optional(order_into(0, true)) : std::nullopt;
}

std::optional<SideOrder> SideWall::lobby_order(std::int64_t now) {
  if (front_ == no_slot) return order_into(0, false);
  const int other = 1 - front_;
  if (next_ != no_slot) {
    if (!outdated(at(next_)) && !at(next_).photos_came) return std::nullopt;
    next_ = no_slot;
    return order_into(other, false);
  }
  const Card& card = at(front_);
  if (outdated(card)) {
    from_ = no_slot;  // a fade is cut: its old picture's place is needed for the right one
    return order_into(other, false);
  }
  if (from_ != no_slot) return std::nullopt;
  if (now >= card.ends_ms || card.photos_came) return order_into(other, false);
  const auto changes = card.picture->changes_at;
  return changes && now >= *changes ? std::optional(order_into(front_, true)) : std::nullopt;
}

std::optional<SideOrder> SideWall::next_order(std::int64_t now) {
  if (under_way_ || version_ == 0 || width_ <= 0 || height_ <= 0) return std::nullopt;
  auto order = side_ == Side::mc ? mc_order(now) : lobby_order(now);
  under_way_ = order.has_value();
  came_.clear();
  return order;
}

bool SideWall::deliver(const SideComposed& done, std::int64_t now) {
  under_way_ = false;
  if (std::exchange(forgotten_, false)) return false;
  const SideOrder& order = done.order;
  if (order.width != width_ || order.height != height_) return false;
  // What the lobby may show is never older than what has been announced and taken back. The MC's next picture is on its way.
  if (side_ == Side::lobby && order.version != version_) return false;
  Card& card = at(order.slot);
  const bool anew = side_ == Side::lobby && !order.patch_of;
  if (anew) card = Card{};
  card.version = order.version;
  card.width = order.width;
  card.height = order.height;
  card.picture = done.picture;
  card.shows = done.shows;
  if (done.turn) card.ends_ms = done.turn->ends_ms;
  if (done.turn) turn_ = done.turn;
  if (!anew) {
    front_ = order.slot;
    return true;
  }
  card.fade_ms = done.fade_ms;
  card.waiting = done.waiting;
  card.photos_came = waits_for(card.waiting, came_);
  const bool can_wait = front_ != no_slot && !outdated(at(front_)) && now >= at(front_).ends_ms;
  if (can_wait && !card.waiting.empty()) {
    next_ = order.slot;
    next_since_ms_ = now;
  } else {
    turn_to(order.slot, now);
  }
  return true;
}

void SideWall::turn_to(int slot, std::int64_t now) {
  next_ = no_slot;
  from_ = front_;
  front_ = slot;
  if (from_ == no_slot) return;
  const Card &old = at(from_), &card = at(slot);
  const bool same_card = old.shows == card.shows && old.ends_ms == card.ends_ms;
  const int ms = old.version != card.version || same_card ? std::min(change_ms, card.fade_ms) : card.fade_ms;
  Rect area{0, 0, static_cast<float>(width_), static_cast<float>(height_)};
  const bool comparable = old.width == width_ && old.height == height_ && old.waiting.empty() && card.waiting.empty();
  if (comparable) area = damage(*old.picture, *card.picture);
  fade_ = {{{Change::Kind::fade, area, 0, ms}}, area.w > 0 ? ms : 0};
  fade_start_ms_ = now;
}

void SideWall::photos_came(const std::vector<PhotoWish>& photos) {
  if (under_way_) came_.insert(came_.end(), photos.begin(), photos.end());
  for (Card& card : cards_)
    if (waits_for(card.waiting, photos)) card.photos_came = true;
}

bool SideWall::moving(std::int64_t now) const {
  return from_ != no_slot && now - fade_start_ms_ + frame_ms < fade_.total_ms;
}

Layers SideWall::layers(std::int64_t now) const {
  if (front_ == no_slot) return {};
  return moving(now) ? fade_layers(fade_, from_, front_, now - fade_start_ms_) : Layers{{front_, {}, 1}};
}

std::optional<std::int64_t> SideWall::due() const {
  if (under_way_ || version_ == 0 || front_ == no_slot) return std::nullopt;
  if (next_ != no_slot) return next_since_ms_ + photo_patience_ms;
  const Card& card = at(front_);
  const auto changes = card.picture->changes_at;
  const std::int64_t end = changes ? std::min(*changes, card.ends_ms) : card.ends_ms;
  return end == std::numeric_limits<std::int64_t>::max() ? std::nullopt : std::optional(end);
}

const std::string& SideWall::shows() const {
  static const std::string nothing;
  return front_ == no_slot ? nothing : at(front_).shows;
}

bool SideWall::in_time(std::int64_t now) const {
  return version_ == 0 || now - wanted_ms_ < late_ms || (front_ != no_slot && !outdated(at(front_)));
}

std::vector<PhotoWish> SideWall::awaited() const {
  std::vector<PhotoWish> all;
  for (const Card& card : cards_)
    for (const Awaited& one : card.waiting) all.push_back(one.wish);
  return all;
}

}  // namespace bangvang
