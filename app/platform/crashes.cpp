// Crashes: at once, at once, at once without the panel; then no faster than a person can read.
#include "platform/crashes.h"

namespace bangvang {

NextStart Crashes::next(std::int64_t now_ms) {
  lately_.push_back(now_ms);
  if (lately_.size() > many) lately_.pop_front();
  const bool often = lately_.size() == many && now_ms - lately_.front() <= within_ms;
  const int delay_ms = often && without_panel_ ? 1000 : 0;
  without_panel_ = without_panel_ || often;
  return {delay_ms, without_panel_};
}

}  // namespace bangvang
