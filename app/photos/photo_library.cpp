// Develops wishes one by one, the latest first.
#include "photos/photo_library.h"

#include <algorithm>

#include "photos/develop.h"
#include "photos/failures.h"

namespace bangvang {

namespace {
constexpr std::size_t most_wishes = 256;
}

PhotoLibrary::PhotoLibrary(const Disk& disk, std::string folder, std::size_t memory_bytes, std::function<void()> arrived)
    : disk_(disk), folder_(std::move(folder)), arrived_(std::move(arrived)), cache_(memory_bytes) {
  thread_ = std::thread([this] { work(); });
}

PhotoLibrary::~PhotoLibrary() {
  {
    const std::lock_guard lock(mutex_);
    closing_ = true;
  }
  wanted_.notify_one();
  thread_.join();
}

std::shared_ptr<const PhotoImage> PhotoLibrary::photo(const PhotoWish& wish) {
  const std::lock_guard lock(mutex_);
  if (const auto known = cache_.find(wish)) return *known;
  if (in_hand_ == wish) return nullptr;
  const auto asked = std::find(wishes_.begin(), wishes_.end(), wish);
  if (asked != wishes_.end()) wishes_.erase(asked);
  wishes_.push_front(wish);
  if (wishes_.size() > most_wishes) wishes_.pop_back();
  wanted_.notify_one();
  return nullptr;
}

bool PhotoLibrary::busy() const {
  const std::lock_guard lock(mutex_);
  return in_hand_ || !wishes_.empty();
}

std::size_t PhotoLibrary::cached_bytes() const {
  const std::lock_guard lock(mutex_);
  return cache_.bytes();
}

Problems PhotoLibrary::problems() const {
  const std::lock_guard lock(mutex_);
  return problems_;
}

void PhotoLibrary::work() {
  std::unique_lock lock(mutex_);
  for (;;) {
    wanted_.wait(lock, [this] { return closing_ || !wishes_.empty(); });
    if (closing_) return;
    const PhotoWish wish = wishes_.front();
    wishes_.pop_front();
    in_hand_ = wish;
    lock.unlock();
    const auto developed = develop(disk_, folder_, wish);
    lock.lock();
    cache_.keep(wish, developed ? *developed : nullptr);
    if (!developed) add_failure(problems_, developed.problem());
    in_hand_.reset();
    ++generation_;
    lock.unlock();
    if (arrived_) arrived_();
    lock.lock();
  }
}

}  // namespace bangvang
