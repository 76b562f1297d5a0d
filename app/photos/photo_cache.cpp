// A map into a list that is kept in the order of use, and the places of photos in the window.
#include "photos/photo_cache.h"

namespace bangvang {

namespace {
constexpr std::size_t most_entries = 4096;  // failures weigh nothing, but are bounded too
}

std::optional<std::shared_ptr<const PhotoImage>> PhotoCache::find(const PhotoWish& wish) {
  const auto known = by_wish_.find(wish);
  if (known == by_wish_.end()) return std::nullopt;
  recent_.splice(recent_.begin(), recent_, known->second);
  return known->second->image;
}

void PhotoCache::follow(const PhotoWindow& window) {
  needed_.clear();
  for (std::size_t i = 0; i < window.wishes.size(); ++i) needed_[window.wishes[i]] = i;
  live_ = window.live;
  urgent_ = window.urgent;
  make_room();
}

bool PhotoCache::keep(const PhotoWish& wish, std::shared_ptr<const PhotoImage> image) {
  forget(wish);
  const std::size_t bytes = image ? image->words.size() * 4 : 0;
  recent_.push_front({wish, std::move(image), bytes});
  by_wish_[wish] = recent_.begin();
  bytes_ += bytes;
  make_room();
  return by_wish_.contains(wish);
}

void PhotoCache::forget(const PhotoWish& wish) {
  if (const auto known = by_wish_.find(wish); known != by_wish_.end()) let_go(known->second);
}

bool PhotoCache::forget_file(const std::string& file) {
  bool known = false;
  for (Place each = recent_.begin(); each != recent_.end();) {
    const Place place = each++;
    if (place->wish.file != file) continue;
    let_go(place);
    known = true;
  }
  return known;
}

std::size_t PhotoCache::rank(const PhotoWish& wish) const {
  const auto found = needed_.find(wish);
  return found == needed_.end() ? SIZE_MAX : found->second;
}

PhotoCache::Place PhotoCache::least_needed() {
  Place least = recent_.begin();
  for (Place each = recent_.begin(); each != recent_.end(); ++each)
    if (rank(each->wish) >= rank(least->wish)) least = each;
  return least;
}

void PhotoCache::let_go(Place place) {
  bytes_ -= place->bytes;
  by_wish_.erase(place->wish);
  recent_.erase(place);
}

void PhotoCache::make_room() {
  std::size_t live_bytes = 0;
  for (const Kept& each : recent_)
    if (rank(each.wish) < live_) live_bytes += each.bytes;
  while (!recent_.empty() && (bytes_ > most_bytes_ || recent_.size() > most_entries)) {
    const Place least = least_needed();
    const std::size_t place = rank(least->wish);
    // The live step's photos stay; the standby step's, as long as the budget holds them alone.
    if (place < live_ || (place < urgent_ && bytes_ - live_bytes <= most_bytes_)) return;
    let_go(least);
  }
}

}  // namespace bangvang
