// PhotosAtOnce: a PhotoSource that waits for each photo; for pictures drawn to files, and for tests.
#pragma once
#include <string>

#include "base/disk.h"
#include "photos/photo_cache.h"

namespace bangvang {

class PhotosAtOnce : public PhotoSource {
 public:
  // The disk outlives it. One thread at a time.
  PhotosAtOnce(const Disk& disk, std::string folder, std::size_t memory_bytes = 64u << 20)
      : disk_(disk), folder_(std::move(folder)), cache_(memory_bytes) {}
  std::shared_ptr<const PhotoImage> photo(const PhotoWish&) override;
  const Problems& problems() const { return problems_; }  // one a file

 private:
  const Disk& disk_;
  std::string folder_;
  PhotoCache cache_;
  Problems problems_;
};

}  // namespace bangvang
