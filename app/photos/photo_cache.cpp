// A map into a list that is kept in the order of use.
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

void PhotoCache::keep(const PhotoWish& wish, std::shared_ptr<const PhotoImage> image) {
  if (by_wish_.contains(wish)) return;
  const std::size_t bytes = image ? image->words.size() * 4 : 0;
  recent_.push_front({wish, std::move(image), bytes});
  by_wish_[wish] = recent_.begin();
  bytes_ += bytes;
  while (recent_.size() > 1 && (bytes_ > most_bytes_ || recent_.size() > most_entries)) {
    bytes_ -= recent_.back().bytes;
    by_wish_.erase(recent_.back().wish);
    recent_.pop_back();
  }
}

}  // namespace bangvang
