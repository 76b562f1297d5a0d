// PhotoLibrary: a PhotoSource that never waits; one thread of its own develops what is needed, in the window's order.
#pragma once
#include <atomic>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

#include "photos/photo_work.h"

namespace bangvang {

class PhotoLibrary : public PhotoSource {
 public:
  // `arrived` is called on the library's thread after each photo, or failure; it must not call back into the library's
  // destructor. The developer outlives the library and is used from that thread.
  PhotoLibrary(Developer&, std::size_t memory_bytes, std::function<void()> arrived = {});
  ~PhotoLibrary() override;  // gives up the photo in hand

  // Null while it is not there, and for ever if it fails. Any thread, as is all below.
  std::shared_ptr<const PhotoImage> photo(const PhotoWish&) override;
  // Replaces the order of work, and decides what is kept. Photos of the window that failed are tried again if their
  // files have changed.
  void want(PhotoWindow);
  // These files are others by now: their photos are developed anew where they are needed. False if none of them was known.
  bool replaced(const std::vector<std::string>& files);
  // Gives up what is in hand once something more urgent has waited behind it for a while; steady ms at which to call
  // this again, if at all.
  std::optional<std::int64_t> hasten(std::int64_t now);
  // Photos that have come since the last call.
  std::vector<PhotoWish> take_arrived();

  // True while photos are asked for that have neither arrived nor failed.
  bool busy() const;
  std::size_t cached_bytes() const;
  std::size_t memory_bytes() const { return memory_bytes_; }
  Problems problems() const;  // of the decoding itself, then one a file

 private:
  void work();
  void look_at_failed(std::unique_lock<std::mutex>&);

  Developer& developer_;
  const std::size_t memory_bytes_;
  const std::function<void()> arrived_;
  mutable std::mutex mutex_;         // guards all below but the thread
  std::condition_variable more_, left_;
  PhotoWork work_;
  std::map<PhotoWish, std::uint64_t> stamps_;  // of the files of photos that failed
  bool look_again_ = false;          // at those
  bool closing_ = false, gone_ = false;
  std::thread thread_;               // last: it uses all of the above
};

}  // namespace bangvang
