// A Developer that goes on only when the test says so.
#pragma once
#include <condition_variable>
#include <map>
#include <mutex>

#include "photos/developer.h"

namespace bangvang {

class SteppedDeveloper : public Developer {
 public:
  Result<std::shared_ptr<const PhotoImage>> develop(const PhotoWish& wish) override {
    std::unique_lock lock(mutex_);
    in_hand_ = wish.file;
    abandoned_ = false;
    changed_.notify_all();
    changed_.wait(lock, [this] { return abandoned_ || steps_ > 0; });
    in_hand_.clear();
    if (abandoned_) return ++given_up_, std::shared_ptr<const PhotoImage>();
    --steps_;
    ++developed_;
    changed_.notify_all();
    if (broken_.contains(wish.file)) return Problem{Severity::warning, {wish.file, 0, 0}, {"hỏng", "broken"}, {}};
    const auto pixels = static_cast<std::size_t>(wish.width) * static_cast<std::size_t>(wish.height);
    return std::shared_ptr<const PhotoImage>(
        std::make_shared<PhotoImage>(PhotoImage{wish.width, wish.height, std::vector<std::uint32_t>(pixels, 0xff123456)}));
  }
  Result<PhotoSize> measure(const std::string&) override { return PhotoSize{}; }
  std::uint64_t stamp(const std::string& file) override {
    const std::lock_guard lock(mutex_);
    return stamps_[file];
  }
  void abandon() override {
    const std::lock_guard lock(mutex_);
    abandoned_ = true;
    changed_.notify_all();
  }

  // The test's side. `wait_for` returns once that file is in hand.
  void wait_for(const std::string& file) {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [&] { return in_hand_ == file; });
  }
  void step(int times = 1) {
    const std::lock_guard lock(mutex_);
    steps_ += times;
    changed_.notify_all();
  }
  // The file on disk is another one now.
  void write(const std::string& file, bool broken) {
    const std::lock_guard lock(mutex_);
    ++stamps_[file];
    broken_.erase(file);
    if (broken) broken_[file] = true;
  }
  int developed() {
    const std::lock_guard lock(mutex_);
    return developed_;
  }
  int given_up() {
    const std::lock_guard lock(mutex_);
    return given_up_;
  }

 private:
  std::mutex mutex_;
  std::condition_variable changed_;
  std::string in_hand_;
  std::map<std::string, bool> broken_;
  std::map<std::string, std::uint64_t> stamps_;
  bool abandoned_ = false;
  int steps_ = 0, developed_ = 0, given_up_ = 0;
};

}  // namespace bangvang
