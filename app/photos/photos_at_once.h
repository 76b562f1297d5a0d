// PhotosAtOnce: a PhotoSource that waits for each photo; for pictures drawn to files, and for tests.
#pragma once
#include "photos/developer.h"
#include "photos/photo_cache.h"

namespace bangvang {

class PhotosAtOnce : public PhotoSource {
 public:
  // The developer outlives it. One thread at a time.
  explicit PhotosAtOnce(Developer& developer, std::size_t memory_bytes = 64u << 20)
      : developer_(developer), cache_(memory_bytes) {}
  std::shared_ptr<const PhotoImage> photo(const PhotoWish&) override;
  Problems problems() const;  // of the decoding itself, then one a file

 private:
  Developer& developer_;
  PhotoCache cache_;
  Problems problems_;
};

}  // namespace bangvang
