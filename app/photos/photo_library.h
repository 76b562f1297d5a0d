// PhotoLibrary: a PhotoSource that never waits; one thread of its own develops what was asked for.
#pragma once
#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <string>
#include <thread>

#include "base/disk.h"
#include "photos/photo_cache.h"

namespace bangvang {

class PhotoLibrary : public PhotoSource {
 public:
  // `arrived` is called on the library's thread after each photo, or failure; it must not call back into the library's
  // destructor. The disk outlives the library and may be used from that thread.
  PhotoLibrary(const Disk&, std::string folder, std::size_t memory_bytes, std::function<void()> arrived = {});
  ~PhotoLibrary() override;  // waits for the photo in hand

  // Null while it is not there: it is then asked for; and for ever, if it fails. Any thread.
  std::shared_ptr<const PhotoImage> photo(const PhotoWish&) override;
  // Grows by one whenever a photo arrives or fails. Any thread.
  std::uint64_t generation() const { return generation_; }
  // True while photos are asked for that have neither arrived nor failed. Any thread.
  bool busy() const;
  std::size_t cached_bytes() const;  // any thread
  Problems problems() const;  // one a file; any thread

 private:
  void work();

  const Disk& disk_;
  const std::string folder_;
  const std::function<void()> arrived_;
  mutable std::mutex mutex_;         // guards all below but the thread
  std::condition_variable wanted_;
  std::deque<PhotoWish> wishes_;     // the latest first: what is asked for last is needed first
  std::optional<PhotoWish> in_hand_;
  bool closing_ = false;
  PhotoCache cache_;
  Problems problems_;
  std::atomic<std::uint64_t> generation_ = 0;
  std::thread thread_;
};

}  // namespace bangvang
