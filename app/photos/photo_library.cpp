// One thread, one photo at a time; all decisions are PhotoWork's.
#include "photos/photo_library.h"

#include <chrono>

namespace bangvang {

namespace {
constexpr std::chrono::milliseconds again{20};
}

PhotoLibrary::PhotoLibrary(Developer& developer, std::size_t memory_bytes, std::function<void()> arrived)
    : developer_(developer), memory_bytes_(memory_bytes), arrived_(std::move(arrived)), work_(memory_bytes) {
  thread_ = std::thread([this] { work(); });
}

PhotoLibrary::~PhotoLibrary() {
  {
    std::unique_lock lock(mutex_);
    closing_ = true;
    more_.notify_one();
    // Said again and again: the first time may fall between taking a photo in hand and its development.
    do developer_.abandon();
    while (!left_.wait_for(lock, again, [this] { return gone_; }));
  }
  thread_.join();
}

std::shared_ptr<const PhotoImage> PhotoLibrary::photo(const PhotoWish& wish) {
  const std::lock_guard lock(mutex_);
  auto image = work_.photo(wish);
  if (!image) more_.notify_one();
  return image;
}

void PhotoLibrary::want(PhotoWindow window) {
  const std::lock_guard lock(mutex_);
  work_.want(std::move(window));
  look_again_ = true;
  more_.notify_one();
}

bool PhotoLibrary::replaced(const std::vector<std::string>& files) {
  const std::lock_guard lock(mutex_);
  bool known = false;
  for (const std::string& file : files) known = work_.replaced(file) || known;
  if (known) more_.notify_one();
  return known;
}

std::optional<std::int64_t> PhotoLibrary::hasten(std::int64_t now) {
  const std::lock_guard lock(mutex_);
  const PhotoWork::Haste haste = work_.haste(now);
  if (haste.give_up) developer_.abandon();
  return haste.look_at;
}

std::vector<PhotoWish> PhotoLibrary::take_arrived() {
  const std::lock_guard lock(mutex_);
  return work_.take_arrived();
}

bool PhotoLibrary::busy() const {
  const std::lock_guard lock(mutex_);
  return !work_.resting();
}

std::size_t PhotoLibrary::cached_bytes() const {
  const std::lock_guard lock(mutex_);
  return work_.cached_bytes();
}

Problems PhotoLibrary::problems() const {
  Problems all = developer_.problems();
  const std::lock_guard lock(mutex_);
  all.insert(all.end(), work_.problems().begin(), work_.problems().end());
  return all;
}

// Without the lock while the file system is asked: a folder on the network may take its time.
void PhotoLibrary::look_at_failed(std::unique_lock<std::mutex>& lock) {
  look_again_ = false;
  for (const PhotoWish& wish : work_.failed()) {
    const std::uint64_t before = stamps_[wish];
    lock.unlock();
    const std::uint64_t now = developer_.stamp(wish.file);
    lock.lock();
    if (closing_) return;
    if (now != before) work_.try_again(wish);
  }
}

void PhotoLibrary::work() {
  std::unique_lock lock(mutex_);
  while (!closing_) {
    if (look_again_) look_at_failed(lock);
    const auto wish = closing_ ? std::nullopt : work_.begin();
    if (!wish) {
      more_.wait(lock, [this] { return closing_ || look_again_ || !work_.resting(); });
      continue;
    }
    lock.unlock();
    const std::uint64_t stamp = developer_.stamp(wish->file);  // before: a file replaced meanwhile is tried again
    const auto developed = developer_.develop(*wish);
    lock.lock();
    work_.finish(developed);
    if (developed) stamps_.erase(*wish);
    else stamps_[*wish] = stamp;
    lock.unlock();
    if (arrived_) arrived_();
    lock.lock();
  }
  gone_ = true;
  left_.notify_one();
}

}  // namespace bangvang
