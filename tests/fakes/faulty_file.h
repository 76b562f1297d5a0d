// FaultyFile: an Appender whose disk is full, lies, or hangs, as the test says; what it holds outlives it.
#pragma once
#include <condition_variable>
#include <memory>
#include <mutex>
#include <string>

#include "base/disk.h"

namespace bangvang {

// The disk behind it. Any thread.
struct FaultyDisk {
  mutable std::mutex mutex;
  std::condition_variable changed;
  std::string bytes;
  int appends = 0, syncs = 0;      // begun
  bool full = false, sync_fails = false, hangs = false, sync_hangs = false;

  template <class Change>
  void now(Change change) {
    const std::lock_guard lock(mutex);
    change(*this);
    changed.notify_all();
  }
  // Waits until it is so.
  template <class True>
  void until(True is) {
    std::unique_lock lock(mutex);
    changed.wait(lock, [&] { return is(*this); });
  }
};

class FaultyFile : public Appender {
 public:
  explicit FaultyFile(std::shared_ptr<FaultyDisk> disk) : disk_(std::move(disk)) {}
  Result<Done> append(std::string_view lines) override {
    std::unique_lock lock(disk_->mutex);
    ++disk_->appends;
    disk_->changed.notify_all();
    disk_->changed.wait(lock, [this] { return !disk_->hangs; });
    if (disk_->full) return Problem{Severity::error, {"journal", 0, 0}, {"đĩa đầy", "the disk is full"}, {}};
    disk_->bytes += lines;
    disk_->changed.notify_all();
    return Done{};
  }
  Result<Done> sync() override {
    std::unique_lock lock(disk_->mutex);
    ++disk_->syncs;
    disk_->changed.notify_all();
    disk_->changed.wait(lock, [this] { return !disk_->sync_hangs; });
    if (disk_->sync_fails) return Problem{Severity::error, {"journal", 0, 0}, {"đĩa hỏng", "the disk is broken"}, {}};
    return Done{};
  }

 private:
  std::shared_ptr<FaultyDisk> disk_;
};

}  // namespace bangvang
