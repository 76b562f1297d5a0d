// The last change counts, but not for ever.
#include "platform/settling.h"

#include <algorithm>

namespace bangvang {

namespace {
constexpr std::size_t most_open = 1000;
}

void Settling::changed(std::int64_t now) {
  if (!first_ms_) first_ms_ = now;
  last_ms_ = now;
}

void Settling::written(const std::string& file, std::int64_t now) {
  changed(now);
  if (open_.size() < most_open) open_.insert(file);
}

void Settling::closed(const std::string& file, std::int64_t now) {
  changed(now);
  open_.erase(file);
}

std::optional<std::int64_t> Settling::due() const {
  if (!first_ms_) return std::nullopt;
  const std::int64_t still = last_ms_ + (open_.empty() ? still_ms : writing_ms);
  return std::min(still, *first_ms_ + restless_ms);
}

}  // namespace bangvang
